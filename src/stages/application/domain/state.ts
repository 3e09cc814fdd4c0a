import { under } from '../../../core/basics/given-id.ts'
import type { Entry } from '../../../core/record/entry.ts'

/** A file handed in, held by its SHA-256. */
export type Handed = { id: string; sha256: string; pages?: number }

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
  }
  ApplicationAcknowledged: { application: string; number: string }
  ApplicationDeclined: { application: string; reason: string }
  SupplementRequested: { application: string; items: string[]; time: number }
  SupplementReceived: { application: string; documents: Handed[]; factsChanged: boolean }
}

/** What the secretariat has done with one application so far. */
export type Progress = {
  readonly number?: string
  readonly isDeclined: boolean
  readonly timesAsked: number
  readonly askedOn?: string
  /** What was asked for and has not come yet. */
  readonly outstanding: readonly string[]
}
export type State = { readonly progress: Readonly<Record<string, Progress>> }

export const initial: State = { progress: {} }
const handedIn: Progress = { isDeclined: false, timesAsked: 0, outstanding: [] }

export const progressOf = (state: State, application: string): Progress =>
  under(state.progress, application) ?? handedIn

function step(before: Progress, { type, data, occurredOn }: Entry): Progress {
  switch (type) {
    case 'ApplicationAcknowledged': {
      const { number } = data as Entries['ApplicationAcknowledged']
      return { ...before, number, isDeclined: false }
    }
    case 'ApplicationDeclined':
      return { ...before, isDeclined: true }
    case 'SupplementRequested': {
      const { items, time } = data as Entries['SupplementRequested']
      return { ...before, timesAsked: time, askedOn: occurredOn, outstanding: items }
    }
    case 'SupplementReceived':
      return { ...before, outstanding: [] }
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
]

export function evolve(state: State, entry: Entry): State {
  if (!OWN.includes(entry.type)) return state
  const { application } = entry.data as { application: string }
  return { progress: { ...state.progress, [application]: step(progressOf(state, application), entry) } }
}
