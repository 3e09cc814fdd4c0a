import type { ContractEntries } from '../contract/entries.ts'
import type { ProcessEntries } from '../process/entries.ts'
import { only, type Shows, without } from './showing.ts'

const cycle = { kind: 'cycle', id: [] } as const
const step = { kind: 'step', id: [] } as const
const limit = { kind: 'limit', id: ['step', 'limit', 'round'], everywhere: true } as const
const mending = { kind: 'mending', id: ['@entry'], everywhere: true, state: 'settled' } as const
const honour = { kind: 'honour', id: ['application', 'award'], everywhere: true } as const
const hold = { kind: 'hold', id: ['application'], everywhere: true } as const

const inLists = ({ candidates, offQuota }: ContractEntries['CandidatesDetermined']) => {
  const order = new Map<string, { application: string; awards: string[]; place: number; offQuota?: true }>()
  for (const [award, names] of Object.entries(candidates))
    for (const application of names) {
      const before = order.get(application)
      const off = offQuota?.[award]?.includes(application) === true
      order.set(application, {
        application,
        awards: [...(before?.awards ?? []), award],
        place: before?.place ?? order.size + 1,
        ...(off && { offQuota: true }),
      })
    }
  return [...order.values()]
}

/** What the entries of the process show: the cycle, its steps, its limits, and what was set right. */
export const processShows: Shows<ProcessEntries> = {
  CycleOpened: { ...cycle, state: 'open', as: without('pins') },
  CycleClosed: { ...cycle, state: 'settled' },
  CycleSuspended: { ...cycle, state: 'waiting' },
  CycleResumed: { ...cycle, state: 'open' },
  CycleTerminated: { ...cycle, state: 'withdrawn' },
  ParameterDecided: { kind: 'outcome', id: ['parameter'], everywhere: true, state: 'settled' },
  ConditionsAdapted: { kind: 'outcome', id: ['@entry'], everywhere: true, state: 'settled' },
  BodySucceeded: { kind: 'outcome', id: ['@entry'], everywhere: true, state: 'settled' },
  StepOpened: {
    ...step,
    state: 'open',
    as: ({ round, cohort, live, anew }) => ({ round, count: cohort.length, live, ...(anew && { anew }) }),
  },
  StepJoined: { ...step, as: ({ joined }) => ({ joined: joined.length }) },
  StepConcluded: {
    ...step,
    state: 'settled',
    as: ({ round, passed, held, out, reason }) => ({
      round,
      passed: passed.length,
      held: held.length,
      out: out.length,
      ...(reason !== undefined && { reason }),
    }),
  },
  StepAmended: { ...step, as: ({ admitted }) => ({ admitted: admitted.length }) },
  StepReopened: { kind: 'outcome', id: ['@entry'], everywhere: true, state: 'settled' },
  LimitOverrun: { ...limit, state: 'settled' },
  OverrunExplained: limit,
  LimitExtended: { ...limit, state: 'open' },
  PeriodExtended: { kind: 'limit', id: ['@entry'], everywhere: true, state: 'open' },
  EntryCorrected: mending,
  EntryAnnulled: mending,
  Erased: mending,
}

/** What the contract entries show, whichever stage recorded them. */
export const contractShows: Shows<ContractEntries> = {
  NoticePosted: { kind: 'notice', id: ['@round'] },
  ApplicationEntered: [
    { kind: 'application', everywhere: true, as: without('facts') },
    { kind: 'filing', everywhere: true, as: only('facts') },
  ],
  ClockPaused: { kind: 'filing', everywhere: true },
  ClockResumed: { kind: 'filing', everywhere: true },
  ApplicationWithdrawn: { kind: 'application', everywhere: true, state: 'withdrawn' },
  RecusalRecorded: { kind: 'recusal', id: ['@entry'], state: 'settled', person: 'person' },
  FindingRecorded: { kind: 'finding', state: 'settled' },
  ScoreFixed: { kind: 'score', state: 'settled' },
  CandidatesDetermined: [
    { kind: 'candidate', everywhere: true, state: 'open', each: inLists, list: [], place: 'place' },
    { kind: 'outcome', id: ['@round'], state: 'settled', as: only('vacant') },
  ],
  CandidateHeld: { ...hold, state: 'open' },
  CandidateReleased: { ...hold, state: 'settled' },
  CandidateRemoved: { ...hold, state: 'settled' },
  ApprovalGiven: { kind: 'approval', id: ['@round'], state: 'settled' },
  ReferredForRevocation: { kind: 'hold', id: ['application'], everywhere: true, state: 'open' },
  // Conferring an award is a public act.
  HonourConferred: { ...honour, state: 'settled', publicFrom: (_, on) => on },
  FirstWinSettled: honour,
  HonourRegistered: honour,
  WinnerChanged: { kind: 'winner', everywhere: true },
  AwardRevoked: { ...honour, state: 'withdrawn' },
  SanctionDecided: { kind: 'revocation', id: ['@entry'], state: 'settled' },
}
