import type { Entry } from '../../../core/record/entry.ts'

export type Entries = {
  ApprovalRequested: { round: number; names: string[]; document: string; by: string }
  ReturnedForReview: { round: number; step: string; reason: string; document: string }
  /** `causes` are the objections for which the name was referred; none where the approver acts of its own motion. */
  ApprovalWithdrawn: { application: string; causes: string[]; reason: string; document: string }
  ApprovalConfirmed: { application: string; causes: string[]; reason: string; document: string }
}

export type State = {
  readonly request: {
    readonly round: number
    readonly document: string
    readonly on: string
    readonly names: readonly string[]
  } | null
}
export const initial: State = { request: null }

export function evolve(state: State, entry: Entry): State {
  if (entry.type !== 'ApprovalRequested') return state
  const { round, document, names } = entry.data as Entries['ApprovalRequested']
  return { request: { round, document, on: entry.occurredOn, names } }
}
