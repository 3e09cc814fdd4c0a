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
  offQuota?: Record<string, string[]>
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
  /** Adopted for the award for which it was listed without using a seat. */
  offQuota?: true
}

/** 超出名额 By how much a limit that holds as a rule was passed, why, and who approved it. */
export type Exceeded = {
  quota: string
  awards: string[]
  max: number
  count: number
  reason: string
  approvedBy: string
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
  AttendanceRecorded: { sitting: number; left: string[]; came: string[]; present: string[]; quorum: Quorum }
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
    /** The lists as they stood by then: an earlier step may have added names of a later round. */
    listed: Listed
    exceeded?: Exceeded[]
  }
}

export type State = {
  readonly listed: Listed | null
  readonly meeting: (Attendance & { readonly sitting: number }) | null
  /** By application, who was there while it was voted on: members come and go during a sitting. */
  readonly votedBefore: Readonly<Record<string, readonly string[]>>
  readonly ballots: Readonly<Record<string, OpenBallot>>
  readonly counts: Readonly<Record<string, Tally>>
  readonly earlier: EarlierRounds
  /** By award, whom earlier rounds adopted. */
  readonly adopted: Assignment
  /** Of those adopted, who uses no seat. */
  readonly offQuota: readonly string[]
}
export const initial: State = {
  listed: null,
  meeting: null,
  votedBefore: {},
  ballots: {},
  counts: {},
  earlier: noEarlierRounds,
  adopted: {},
  offQuota: [],
}

/** The state after one more vote on an application, in front of those who are there now. */
function witnessed(state: State, application: string): State {
  const present = [...(state.votedBefore[application] ?? []), ...(state.meeting?.present ?? [])]
  return { ...state, votedBefore: { ...state.votedBefore, [application]: [...new Set(present)] } }
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
      const { earlier, adopted, offQuota } = state
      return { ...initial, earlier, adopted, offQuota, listed, meeting: { sitting, roster, present } }
    }
    case 'AttendanceRecorded': {
      const { present } = entry.data as Entries['AttendanceRecorded']
      return state.meeting ? { ...state, meeting: { ...state.meeting, present } } : state
    }
    case 'BallotCast': {
      const { application, member, choice } = entry.data as Entries['BallotCast']
      const ballot = { ...state.ballots[application], [member]: choice }
      return witnessed({ ...state, ballots: { ...state.ballots, [application]: ballot } }, application)
    }
    case 'BallotsCounted': {
      const { application, for: yes, against, abstain } = entry.data as Entries['BallotsCounted']
      const counts = { ...state.counts, [application]: { for: yes, against, abstain } }
      return witnessed({ ...state, counts }, application)
    }
    case 'StepReopened':
      return { ...initial, listed: state.listed }
    case 'StepOpened': {
      const earlier = earlierRounds(state.earlier, entry)
      if (earlier === noEarlierRounds) return initial
      const { listed, adopted, offQuota } = state
      return { ...initial, listed, earlier, adopted, offQuota }
    }
    case 'DeliberationConcluded': {
      const { cases, listed } = entry.data as Entries['DeliberationConcluded']
      const free = cases.filter((each) => each.offQuota).map(({ application }) => application)
      return {
        ...state,
        listed,
        adopted: adopting(state.adopted, cases),
        offQuota: [...state.offQuota, ...free],
      }
    }
    case 'StepConcluded':
      return { ...state, earlier: earlierRounds(state.earlier, entry) }
    default:
      return state
  }
}
