import type { ContractView } from '../../../core/contract/view.ts'
import type { Entry } from '../../../core/record/entry.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import type { Candidates } from '../../../core/selection/candidate-list.ts'
import { type EarlierRounds, earlierRounds, noEarlierRounds } from '../../../core/selection/earlier-rounds.ts'
import { limitsOf } from '../../../core/selection/edition-awards.ts'
import type { CompositeRanking } from '../../../core/selection/outcome.ts'
import { type Assignment, type Quota, seatsLeft } from '../../../core/selection/quotas.ts'

/** What was determined last in this round, null once the step is opened again; whom earlier rounds listed, and for which award. */
export type State = {
  readonly ranked: {
    readonly passed: readonly string[]
    readonly out: readonly string[]
    readonly listed: Assignment
  } | null
  readonly earlier: EarlierRounds
  readonly listed: Assignment
}
export const initial: State = { ranked: null, earlier: noEarlierRounds, listed: {} }

/** 合并名单 Two lists by award, the names of the first ahead. */
export function merged(first: Assignment, second: Assignment): Record<string, string[]> {
  const awards = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  return Object.fromEntries(awards.map((id) => [id, [...(first[id] ?? []), ...(second[id] ?? [])]]))
}

/** The names of earlier rounds where they stand now: a later step may have moved or left out some of them. */
export const standingBefore = (view: ContractView, { earlier }: State): Assignment =>
  Object.fromEntries(
    Object.entries(view.candidates?.candidates ?? {}).map(([award, names]) => [
      award,
      names.filter((application) => earlier.passed.includes(application)),
    ]),
  )

/** 剩余名额 The limits less the seats that earlier rounds filled. A seat stays filled when a later step moved or left out its name. */
export const limitsLeft = (
  edition: Pick<Edition, 'quotas'>,
  view: ContractView,
  state: State,
): readonly Quota[] => seatsLeft(limitsOf(edition), state.listed, standingBefore(view, state))

/** Candidates go on, or, where the step lists none, everyone ranked. */
export function partitionOf(
  ranking: Pick<CompositeRanking, 'rows' | 'unranked'>,
  list: Pick<Candidates, 'candidates'> | null,
) {
  const ranked = ranking.rows.map(({ application }) => application)
  const winners = list ? Object.values(list.candidates).flat() : ranked
  const passed = ranked.filter((application) => winners.includes(application))
  const out = [...ranked, ...ranking.unranked.map(({ application }) => application)]
  return { passed, out: out.filter((application) => !passed.includes(application)) }
}

export function evolve(state: State, entry: Entry): State {
  switch (entry.type) {
    case 'StepOpened':
    case 'StepReopened': {
      const earlier = earlierRounds(state.earlier, entry)
      return { ...initial, earlier, listed: earlier === noEarlierRounds ? {} : state.listed }
    }
    case 'RankingDetermined': {
      const { rows, unranked, list } = entry.data as unknown as {
        rows: CompositeRanking['rows']
        unranked: CompositeRanking['unranked']
        list: Candidates | null
      }
      const ranked = { ...partitionOf({ rows, unranked }, list), listed: list?.candidates ?? {} }
      return { ...state, ranked }
    }
    case 'StepConcluded': {
      const listed = merged(state.listed, state.ranked?.listed ?? {})
      return { ...state, earlier: earlierRounds(state.earlier, entry), listed }
    }
    default:
      return state
  }
}
