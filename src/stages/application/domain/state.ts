import type { HonourWon, RecordList, Sanction } from '../../../core/conditions/facts-honours.ts'
import type { Differs } from '../../../core/history/lay-over.ts'
import { under } from '../../../core/basics/given-id.ts'
import type { Context } from '../../../core/process/stage.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { hasElapsed } from '../../../core/time/window.ts'

/** A file handed in, held by its SHA-256. */
export type Handed = { id: string; sha256: string; pages?: number }

/** With whom the papers were filed. */
export type Filing = { body: string; unit?: string }

export type Entries = {
  /** `sharesCodeWith`: other applications under the same code, for people to look at. */
  ApplicationSubmitted: {
    application: string
    name: string
    code: string
    kind: string
    documents: Handed[]
    lastDay: string
    sharesCodeWith: string[]
    filedWith?: Filing
  }
  /** `lacking`: what was asked for and did not come in time; the papers are processed as they are. */
  ApplicationAcknowledged: { application: string; number: string; lacking?: string[] }
  ApplicationDeclined: { application: string; reason: string }
  SupplementRequested: { application: string; items: string[]; time: number; replyBy?: string }
  SupplementReceived: { application: string; documents: Handed[]; factsChanged: boolean }
  /** What the authority's own records say, from which record, and where the applicant had stated otherwise. */
  HistoryLaid: {
    application: string
    honours?: HonourWon[]
    sanctions?: Sanction[]
    awardFraud: { on: string }[]
    incomplete: RecordList[]
    source: { office: { entries: number; root: string } } | { documents: string[] }
    differs: Differs[]
  }
}

/** What the secretariat has done with one application so far. */
export type Progress = {
  readonly number?: string
  readonly isDeclined: boolean
  readonly timesAsked: number
  /** How many of the requests have been answered. */
  readonly timesAnswered?: number
  readonly askedOn?: string
  /** What was asked for and has not come yet. */
  readonly outstanding: readonly string[]
  /** The last day on which that may come, where there is one. */
  readonly replyBy?: string
  readonly filedWith?: Filing
  /** What the authority's own records said when they were last laid. */
  readonly history?: Entries['HistoryLaid']
}
export type State = { readonly progress: Readonly<Record<string, Progress>> }

export const initial: State = { progress: {} }
const handedIn: Progress = { isDeclined: false, timesAsked: 0, outstanding: [] }

export const progressOf = (state: State, application: string): Progress =>
  under(state.progress, application) ?? handedIn

/** Whether the applicant let the last day to reply pass: it forfeits the supplement, and its papers are processed as they are. */
export const hasForfeited = (replyBy: string | undefined, on: string): boolean =>
  replyBy !== undefined && hasElapsed({ lastDay: replyBy }, on)

/** The last day to reply as it stands now, after any suspension of the cycle. */
export const replyDayOf = (
  { replyBy, askedOn }: Progress,
  lastDayNow: Context<unknown, State>['lastDayNow'],
): string | undefined => (replyBy && askedOn ? lastDayNow({ lastDay: replyBy, setOn: askedOn }) : replyBy)

function step(before: Progress, { type, data, occurredOn }: Entry): Progress {
  switch (type) {
    case 'ApplicationSubmitted': {
      const { filedWith } = data as Entries['ApplicationSubmitted']
      return filedWith === undefined ? before : { ...before, filedWith }
    }
    case 'ApplicationAcknowledged': {
      const { number } = data as Entries['ApplicationAcknowledged']
      return { ...before, number, isDeclined: false }
    }
    case 'ApplicationDeclined':
      return { ...before, isDeclined: true }
    case 'SupplementRequested': {
      const { items, time, replyBy } = data as Entries['SupplementRequested']
      const outstanding = [...before.outstanding, ...items]
      const due = replyBy === undefined ? {} : { replyBy }
      return { ...before, timesAsked: time, askedOn: occurredOn, outstanding, ...due }
    }
    case 'HistoryLaid':
      return { ...before, history: data as unknown as Entries['HistoryLaid'] }
    case 'SupplementReceived':
      return { ...before, timesAnswered: before.timesAsked, outstanding: [] }
    default:
      return before
  }
}

const OWN = [
  'ApplicationSubmitted',
  'ApplicationAcknowledged',
  'ApplicationDeclined',
  'SupplementRequested',
  'SupplementReceived',
  'HistoryLaid',
]

export function evolve(state: State, entry: Entry): State {
  if (!OWN.includes(entry.type)) return state
  const { application } = entry.data as { application: string }
  return { progress: { ...state.progress, [application]: step(progressOf(state, application), entry) } }
}
