import type { Entry } from '../../../core/record/entry.ts'
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
}
export const initial: State = { listed: null, meeting: null, ballots: {}, counts: {} }

/** A new sitting votes anew: its majority is counted on those who are there. A reopened step keeps only the list it had before it. */
export function evolve(state: State, entry: Entry): State {
  switch (entry.type) {
    case 'MeetingOpened': {
      const { sitting, roster, present, listed } = entry.data as Entries['MeetingOpened']
      return { ...initial, listed, meeting: { sitting, roster, present } }
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
    case 'StepOpened':
    case 'StepReopened':
      return { ...initial, listed: state.listed }
    default:
      return state
  }
}
