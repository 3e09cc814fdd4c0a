import { groupedBy } from '../basics/order.ts'
import type { IsoDate } from '../time/iso-date.ts'
import type { Ground } from './ground.ts'
import { type Firm, type FirmKey, firmKeyBy } from './same-firm.ts'

/** A tie that has ended, or has not (`until` null: not ended, or nobody knows when; it counts either way). */
export type Tie = { readonly firm: Firm; readonly until: IsoDate | null }

/** 评审员一方 What is known of an assessor. */
export type ConflictAssessor = {
  readonly id: string
  readonly employers: readonly Firm[]
  /** Firms that the assessor leads, also without being employed there. */
  readonly executiveOf: readonly Firm[]
  readonly formerEmployers: readonly Tie[]
  readonly advised: readonly Tie[]
  /** Firms in which a relative holds an interest or an office. */
  readonly kinAt: readonly Firm[]
  /** Home counties or districts. */
  readonly regions: readonly string[]
  /** The sub-sector of the assessor's own firm, where it competes with applicants. */
  readonly subSector?: string
}

/** 申报一方 What is known of a case. `firms`: the applicant's code, then parents and branches that are known with it. */
export type ConflictCase = {
  readonly id: string
  readonly firms: readonly Firm[]
  readonly region?: string
  readonly subSector?: string
}

/** What somebody declared: about one case, or about a firm wherever it applies. */
export type DeclaredInterest = {
  readonly assessor: string
  readonly ground: Ground
  readonly about: { readonly case: string } | { readonly firm: Firm }
  readonly note?: string
}

/** What is known beside the two sides, made ready by `conflictFacts`. `on`: the day to which years are counted back. */
export type ConflictFacts = {
  readonly on: IsoDate
  readonly firmKey: FirmKey
  /** Firms that hold an honour of earlier cycles. */
  readonly winners: readonly Firm[]
  readonly rivals: readonly (readonly [Firm, Firm])[]
  readonly declaredBy: ReadonlyMap<string, readonly DeclaredInterest[]>
}

export function conflictFacts(given: {
  readonly on: IsoDate
  readonly affiliates?: readonly (readonly [Firm, Firm])[]
  readonly winners?: readonly Firm[]
  readonly rivals?: readonly (readonly [Firm, Firm])[]
  readonly declared?: readonly DeclaredInterest[]
}): ConflictFacts {
  return {
    on: given.on,
    firmKey: firmKeyBy(given.affiliates ?? []),
    winners: given.winners ?? [],
    rivals: given.rivals ?? [],
    declaredBy: groupedBy(given.declared ?? [], ({ assessor }) => assessor),
  }
}

/** 同一单位 Whether two names stand for one firm. */
export const isSameFirm = ({ firmKey }: Pick<ConflictFacts, 'firmKey'>, a: Firm, b: Firm): boolean =>
  firmKey(a) === firmKey(b)
