import type { ContractView } from '../../../core/contract/view.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { type EarlierRounds, earlierRounds, noEarlierRounds } from '../../../core/selection/earlier-rounds.ts'
import { type Assignment, type Quota, seatsLeft } from '../../../core/selection/quotas.ts'
import type { Reached } from '../../../core/selection/reached.ts'
import type { Entries } from './entries.ts'
import { merged, without } from './lists.ts'

/** A group's ranking as it was determined last: the ranked in order, who lacks a score, and its lists (null without awards to fill). */
export type Determined = {
  readonly order: readonly string[]
  readonly unranked: readonly string[]
  readonly listed: Assignment | null
  readonly offQuota: Assignment
}

export type State = {
  /** By group, what was determined last in this round; null once the step is opened again. */
  readonly ranked: Readonly<Record<string, Determined>> | null
  /** The lists that people proposed, where they do. */
  readonly proposed: Assignment | null
  readonly reached: Reached
  readonly concluded: boolean
  readonly earlier: EarlierRounds
  /** Whom concluded rounds listed, by award, with a seat. */
  readonly listed: Assignment
  /** Who moved up, by the name in whose place. */
  readonly moved: Readonly<Record<string, string>>
}
export const initial: State = {
  ranked: null,
  proposed: null,
  reached: {},
  concluded: false,
  earlier: noEarlierRounds,
  listed: {},
  moved: {},
}

/** The names of earlier rounds where they stand now: a later step may have moved or left out some of them. */
export const standingBefore = (view: Pick<ContractView, 'candidates'>, { earlier }: State): Assignment =>
  Object.fromEntries(
    Object.entries(view.candidates?.candidates ?? {}).map(([award, names]) => [
      award,
      names.filter((application) => earlier.passed.includes(application)),
    ]),
  )

/** 剩余名额 The limits less the seats that earlier rounds filled. A seat stays filled when a later step moved or left out its name. */
export const limitsLeft = (
  limits: readonly Quota[],
  view: Pick<ContractView, 'candidates'>,
  state: State,
): readonly Quota[] => {
  const free = Object.values(view.candidates?.offQuota ?? {}).flat()
  return seatsLeft(limits, state.listed, without(standingBefore(view, state), free))
}

/** How the cohort leaves the step: who is proposed or listed goes on, or, where the step lists nobody, everyone ranked. */
export function partitionOf({ ranked, proposed }: Pick<State, 'ranked' | 'proposed'>) {
  const groups = Object.values(ranked ?? {})
  const goesOn = ({ order, listed, offQuota }: Determined): readonly string[] => {
    if (proposed) return Object.values(proposed).flat()
    return listed ? [...Object.values(listed).flat(), ...Object.values(offQuota).flat()] : order
  }
  const passed = groups.flatMap((group) => group.order.filter((each) => goesOn(group).includes(each)))
  const out = groups.flatMap(({ order, unranked }) => [...order, ...unranked])
  return { passed, out: out.filter((application) => !passed.includes(application)) }
}

/** Whom this round lists with a seat. */
function seated({ ranked, proposed }: State): Assignment {
  const groups = Object.values(ranked ?? {})
  const free = groups.flatMap(({ offQuota }) => Object.values(offQuota).flat())
  return proposed
    ? without(proposed, free)
    : groups.reduce<Assignment>((all, { listed }) => merged(all, listed ?? {}), {})
}

export function evolve(state: State, entry: Entry): State {
  switch (entry.type) {
    case 'StepReopened':
      return initial
    case 'StepOpened': {
      const earlier = earlierRounds(state.earlier, entry)
      if (earlier === noEarlierRounds) return initial
      return { ...state, ranked: null, proposed: null, concluded: false, earlier }
    }
    case 'RankingDetermined': {
      const { group = [], rows, unranked, list } = entry.data as unknown as Entries['RankingDetermined']
      const names = (all: readonly { application: string }[]) => all.map(({ application }) => application)
      const determined = {
        order: names(rows),
        unranked: names(unranked),
        listed: list?.candidates ?? null,
        offQuota: list?.offQuota ?? {},
      }
      return { ...state, proposed: null, ranked: { ...state.ranked, [group.join('+')]: determined } }
    }
    case 'StandardReachedFound': {
      const { award, application, reached } = entry.data as Entries['StandardReachedFound']
      const found = { ...state.reached[award], [application]: reached }
      return { ...state, reached: { ...state.reached, [award]: found } }
    }
    case 'CandidatesProposed':
      return { ...state, proposed: (entry.data as Entries['CandidatesProposed']).lists }
    case 'SuccessorNamed': {
      const { inPlaceOf, application, award, usesSeat } = entry.data as Entries['SuccessorNamed']
      const { passed, out } = state.earlier
      const earlier = {
        passed: [...passed, application],
        out: out.filter((each) => each !== application),
      }
      const listed = without(state.listed, [inPlaceOf])
      const moved = { ...state.moved, [inPlaceOf]: application }
      return {
        ...state,
        earlier,
        moved,
        listed: usesSeat ? merged(listed, { [award]: [application] }) : listed,
      }
    }
    case 'StepConcluded': {
      const listed = merged(state.listed, seated(state))
      return { ...state, concluded: true, earlier: earlierRounds(state.earlier, entry), listed }
    }
    default:
      return state
  }
}
