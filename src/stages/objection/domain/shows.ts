import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

const objection = { kind: 'objection', id: ['objection'] } as const

export const shows: Shows<Entries> = {
  ObjectionAccepted: { ...objection, state: 'open' },
  LeadKept: { ...objection, state: 'waiting' },
  ObjectionRuled: { ...objection, state: 'settled' },
}
