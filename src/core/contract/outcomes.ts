import { under } from '../basics/given-id.ts'
import type { IsoDate } from '../time/iso-date.ts'
import type { ContractEntries } from './entries.ts'
import type { ContractView } from './view.ts'

/**
 * 评定结果记录 What one cycle contributes to the records by which later applications are measured, in the shape of those facts. A list says
 * what this cycle knows, never that there was nothing elsewhere. Fraud counts from the day on which it was found or decided.
 */
export type Outcomes = {
  readonly 'records.honours': readonly {
    readonly award: string
    readonly approvedOn: IsoDate
    readonly revokedOn?: IsoDate
  }[]
  readonly 'records.sanctions': readonly Pick<
    ContractEntries['SanctionDecided'],
    'act' | 'ground' | 'decidedOn'
  >[]
  readonly 'records.awardFraud': readonly { readonly on: IsoDate }[]
}

export function outcomesFor(view: ContractView, application: string): Outcomes {
  const own = <T extends { readonly application: string }>(all: readonly T[]) =>
    all.filter((one) => one.application === application)
  const revocations = own(view.revoked)
  const sanctions = own(view.sanctions)
  return {
    'records.honours': own(view.honours).map(({ award }) => {
      const revoked = revocations.find((one) => one.award === award)
      const approvedOn = under(view.awardedOn, application) ?? ''
      return { award, approvedOn, ...(revoked ? { revokedOn: revoked.decidedOn } : {}) }
    }),
    'records.sanctions': sanctions.map(({ act, ground, decidedOn }) => ({ act, ground, decidedOn })),
    'records.awardFraud': sanctions
      .filter(({ ground }) => ground === 'fraud')
      .map(({ decidedOn }) => ({ on: decidedOn })),
  }
}
