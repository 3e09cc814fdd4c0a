import type { Entry } from '../../../core/record/entry.ts'
import { refusalsOf } from '../../../core/process/stage.ts'
import type { Side } from './settings.ts'

export type Refusals = {
  SideNotAsked: { side: Side }
  GiverToBeSealed: { role: string }
  NotAssessed: { application: string }
  ContentMissing: { questions: string[] }
  ContentTwice: Record<string, never>
  QuestionUnknown: { question: string; known: string[] }
  SideSilent: { sides: Side[] }
}
export const refuse = refusalsOf<Refusals>('stages/mutual-feedback')

export type Entries = {
  /** `number`: the how manyeth of its side. Nothing else: neither who gave it, nor on whom, nor what was said. */
  FeedbackReceived: { side: Side; number: number }
  FeedbackSent: {
    document: string
    body?: string
    counts: { side: Side; number: number }[]
    silence?: string
  }
}

export type State = { readonly counts: Readonly<Record<Side, number>> }
export const initial: State = { counts: { applicants: 0, assessors: 0 } }

export function evolve(state: State, { type, data }: Entry): State {
  if (type !== 'FeedbackReceived') return state
  const { side, number } = data as Entries['FeedbackReceived']
  return { counts: { ...state.counts, [side]: number } }
}
