import type { ContractEntries } from '../../../core/contract/entries.ts'
import type { Revocation } from '../../../core/regulation/schema/provisions.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import { lastDayOfYears } from '../../../core/time/years.ts'

export type Ground = ContractEntries['SanctionDecided']['ground']

/** 后果 What a rule brings upon an award, and upon whom its ban falls. `unclear` is what the text leaves to legal review. */
export type Consequences = Pick<
  Revocation,
  'revokes' | 'takesBack' | 'clawback' | 'banYears' | 'announced' | 'advisesAuthority' | 'article'
> & {
  readonly ground: Ground
  /** Whether somebody who was not awarded is found out as well, and whether the ban reaches that one too. */
  readonly reachesApplicants: boolean
  readonly bansApplicants: boolean
}

const GROUNDS: Readonly<Record<Revocation['trigger'], Ground>> = {
  fraud: 'fraud',
  incident: 'incident',
  misuse: 'other',
  other: 'other',
}

export function consequencesOf(rule: Revocation): Consequences {
  const { revokes, takesBack, clawback, banYears, announced, advisesAuthority, article, trigger } = rule
  return {
    revokes,
    takesBack,
    clawback,
    banYears,
    announced,
    advisesAuthority,
    article,
    ground: GROUNDS[trigger],
    reachesApplicants: trigger === 'fraud',
    bansApplicants: trigger === 'fraud' && rule.beforeAward && banYears !== null,
  }
}

/** 不予受理期 The last day of a ban that runs from a day: its corresponding day, which is inside; none where the text sets none. */
export const banFrom = (from: IsoDate, years: number | null): { bannedUntil?: IsoDate } =>
  years === null ? {} : { bannedUntil: lastDayOfYears(years, from).lastDay }
