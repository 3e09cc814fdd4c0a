import type { JsonObject } from '../../../core/basics/json.ts'
import type { Entry } from '../../../core/record/entry.ts'

export type Outcome = 'upheld' | 'rejected'

/** Why something that was handed in is no objection under this edition's rules. */
export type LeadReason = 'anonymous' | 'noEvidence'

export type Entries = {
  /** `objector` is the salted commitment to a name that is kept elsewhere; null for an anonymous one. */
  ObjectionAccepted: {
    objection: string
    application: string
    objector: string | null
    hasEvidence: boolean
    summary: string
    filedOn: string
    due: string
    certainty: 'final' | 'provisional'
    walked: JsonObject[]
  }
  LeadKept: { objection: string; application: string; why: LeadReason[]; summary: string }
  ObjectionRuled: {
    objection: string
    application: string
    outcome: Outcome
    reason: string
    evidence: string
    due: string
    ruledOn: string
    overrun: boolean
  }
}

export type Objection = {
  readonly application: string
  readonly filedOn: string
  readonly due: string
  readonly ruling: { readonly outcome: Outcome; readonly on: string } | null
}

/** What was handed in, over all rounds: a reopened step forgets no objection. */
export type State = {
  readonly objections: Readonly<Record<string, Objection>>
  readonly leads: readonly string[]
}
export const initial: State = { objections: {}, leads: [] }

export function evolve(state: State, entry: Entry): State {
  const place = (id: string, objection: Objection): State => ({
    ...state,
    objections: { ...state.objections, [id]: objection },
  })
  switch (entry.type) {
    case 'ObjectionAccepted': {
      const { objection, application, filedOn, due } = entry.data as Entries['ObjectionAccepted']
      return place(objection, { application, filedOn, due, ruling: null })
    }
    case 'LeadKept':
      return { ...state, leads: [...state.leads, (entry.data as Entries['LeadKept']).objection] }
    case 'ObjectionRuled': {
      const { objection, outcome, ruledOn } = entry.data as Entries['ObjectionRuled']
      const before = state.objections[objection]
      return before ? place(objection, { ...before, ruling: { outcome, on: ruledOn } }) : state
    }
    default:
      return state
  }
}
