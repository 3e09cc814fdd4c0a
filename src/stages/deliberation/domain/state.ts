import type { Entry } from '../../../core/record/entry.ts'
import { type EarlierRounds, earlierRounds, noEarlierRounds } from '../../../core/selection/earlier-rounds.ts'
import type { Assignment } from '../../../core/selection/quotas.ts'
import type { Attendance, Member, Quorum } from '../../../parts/attendance/domain.ts'
import type { BallotResult, Choice, OpenBallot, Tally } from '../../../parts/ballot/domain.ts'

/** 提交审议的候选名单 The lists as they were laid before the body, and the step that determined them. */
export type Listed = {
  step: string
  candidates: Record<string, string[]>
  vacant: Record<string, number>
}

/** Why a candidate ended where it did. */
export type Outcome = 'carried' | 'notCarried' | 'departure'

/** 逐一表决 One candidate's case: who was recused, whether a quorum was there, how it was voted, what was adopted. */
export type Case = {
  application: string
  award: string
  recused: string[]
  quorum: Quorum
  ballot: BallotResult
  outcome: Outcome
  adopted: string | null
  reason?: string
}

export type Entries = {
  MeetingOpened: {
    sitting: number
    roster: Member[]
    present: string[]
    agenda?: string
    quorum: Quorum
    listed: Listed
  }
  BallotCast: { application: string; award: string; member: string; choice: Choice }
  BallotsCounted: { application: string; award: string; tookPart: string[] } & Tally
  DeliberationConcluded: {
    authority: 'recommends' | 'decides'
    sitting: number
    roster: number
    present: number
    cases: Case[]
    /** Commits to the meeting and each ballot in their order: an exchange that leaves every count as it was shows here. */
    inputs: string
    notListed: string[]
  }
}

export type State = {
  readonly listed: Listed | null
  readonly meeting: (Attendance & { readonly sitting: number }) | null
  readonly ballots: Readonly<Record<string, OpenBallot>>
  readonly counts: Readonly<Record<string, Tally>>
  readonly earlier: EarlierRounds
  /** By award, whom earlier rounds adopted. */
  readonly adopted: Assignment
}
export const initial: State = {
  listed: null,
  meeting: null,
  ballots: {},
  counts: {},
  earlier: noEarlierRounds,
  adopted: {},
}

function adopting(adopted: Assignment, cases: readonly Case[]): Assignment {
  const lists: Record<string, readonly string[]> = { ...adopted }
  for (const { application, adopted: award } of cases)
    if (award !== null) lists[award] = [...(lists[award] ?? []), application]
  return lists
}

/**
 * A new sitting votes anew: its majority is counted on those who are there. A further round keeps the list that was before the
 * body and whom it has adopted; a reopened step keeps the list alone.
 */
export function evolve(state: State, entry: Entry): State {
  switch (entry.type) {
    case 'MeetingOpened': {
      const { sitting, roster, present, listed } = entry.data as Entries['MeetingOpened']
      const { earlier, adopted } = state
      return { ...initial, earlier, adopted, listed, meeting: { sitting, roster, present } }
    }
    case 'BallotCast': {
      const { application, member, choice } = entry.data as Entries['BallotCast']
      const ballot = { ...state.ballots[application], [member]: choice }
      return { ...state, ballots: { ...state.ballots, [application]: ballot } }
    }
    case 'BallotsCounted': {
      const { application, for: yes, against, abstain } = entry.data as Entries['BallotsCounted']
      return { ...state, counts: { ...state.counts, [application]: { for: yes, against, abstain } } }
    }
    case 'StepReopened':
      return { ...initial, listed: state.listed }
    case 'StepOpened': {
      const earlier = earlierRounds(state.earlier, entry)
      if (earlier === noEarlierRounds) return initial
      return { ...initial, listed: state.listed, earlier, adopted: state.adopted }
    }
    case 'DeliberationConcluded': {
      const { cases } = entry.data as Entries['DeliberationConcluded']
      return { ...state, adopted: adopting(state.adopted, cases) }
    }
    case 'StepConcluded':
      return { ...state, earlier: earlierRounds(state.earlier, entry) }
    default:
      return state
  }
}
