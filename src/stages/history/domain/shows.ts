import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

const taken = { kind: 'history', id: ['@entry'], state: 'settled' } as const
const row = { kind: 'history', id: ['row'] } as const

export const shows: Shows<Entries> = {
  AwardsImported: taken,
  SanctionsImported: taken,
  OrganisationsImported: taken,
  CycleTaken: taken,
  RowProved: { ...row, state: 'settled' },
  RowCorrected: { ...row, state: 'settled' },
  ListDeclaredComplete: taken,
}
