import type { Exact } from '../number/exact.ts'
import type { Bar, Barred } from './barred.ts'
import type { Choice, ChoiceFault } from './choice.ts'
import type { CutTie } from './cut.ts'
import type { Assignment, Quota } from './quotas.ts'
import type { Ranked } from './rank.ts'
import type { HasReached } from './reached.ts'
import type { TieBreak, ValuesOf } from './tie-break.ts'

/** One ranking, tiers served from the highest; each takes the best of those left who reach the floor of their cell. */
export const CANDIDATES = 'candidates/1'

/**
 * 得分下限 The least score (percent, 0 to 100, compared unrounded), or that people find whether the standard is reached.
 */
export type Floor =
  | { readonly percent: Exact; readonly inclusive: boolean; readonly byPeople?: never }
  | { readonly byPeople: true }

/** Where a band ends: who reaches the floor of the higher `award` belongs to that alone, also when it has no seat left. */
export type Ceiling = { readonly award: string; readonly floor: Floor }

/**
 * 奖项 An award to fill; `rank` 1 is the highest. Without a floor everyone ranked may hold it. Of the ceilings, the nearest first, the
 * one counts whose award the applicant may hold.
 */
export type AwardToFill = {
  readonly id: string
  readonly rank: number
  readonly max?: number
  readonly floor?: Floor
  readonly ceilings?: readonly Ceiling[]
}

export type CandidatesInput = {
  readonly awards: readonly AwardToFill[]
  readonly limits: readonly Quota[]
  readonly ranked: readonly Ranked[]
  /** The chain at an award's last seat; seats are never exceeded, whom it cannot separate wait for the body. */
  readonly tieBreaks?: readonly TieBreak[]
  readonly values?: ValuesOf
  /** Who may not stand for which award. */
  readonly barred?: Barred
  /** What people found for the awards whose floor they decide. Whoever comes into question needs a finding. */
  readonly reached?: HasReached
  /** Who, by award, would win it again without using a seat. */
  readonly offQuota?: Assignment
  /** What a body chose at an award's tie, by award (for a tie over several cells, by one of them). It may leave seats empty. */
  readonly choices?: Readonly<Record<string, Choice>>
}

/** 候选名单 Candidates by award in order of rank, and all that explains them. */
export type Candidates = {
  readonly algorithm: typeof CANDIDATES
  readonly candidates: Assignment
  /** Winners again who use no seat; they are not in `candidates`. */
  readonly offQuota: Assignment
  /** 空缺 Seats left empty, for awards that have a number of their own. */
  readonly vacant: Readonly<Record<string, number>>
  readonly below: readonly Below[]
  readonly ties: readonly SeatTie[]
  readonly undecided?: Undecided
  readonly steps: readonly CandidateStep[]
}

/** The equals at a last seat of `award`; `awards` are all the cells whose seats they contest, where there are several. */
export type SeatTie = CutTie & { readonly award: string; readonly awards?: readonly string[] }

/** Who holds no award, and why not each of them. */
export type Below = {
  readonly application: string
  readonly why: readonly {
    readonly award: string
    readonly reason: 'belowFloor' | 'aboveBand' | 'notQualified' | 'noSeat' | Bar
  }[]
}

/**
 * The tie that stops the filling: until it is settled, `waiting` and `laterAwards` are open too. `award` is where the choice of the body
 * is looked for; `awards` are all the cells whose seats are contested, where there are several.
 */
export type Undecided = {
  readonly award: string
  readonly awards?: readonly string[]
  readonly applications: readonly string[]
  readonly places: number
  readonly waiting: readonly string[]
  readonly laterAwards: readonly string[]
}

/**
 * How one award was filled. `seats` null: no limit binds it. `bounds` are the limits with what each leaves free, before the award or, where
 * cells are filled together, before the tier.
 */
export type CandidateStep = {
  readonly award: string
  readonly floor: Floor | null
  readonly ceilings?: readonly Ceiling[]
  readonly seats: number | null
  readonly bounds: readonly { readonly limit: string; readonly free: number }[]
  readonly qualifying: readonly {
    readonly application: string
    readonly rank: number
    readonly score: Exact
  }[]
  readonly taken: readonly string[]
  readonly offQuota: readonly string[]
  /** Where cells are filled together: who found no seat, and the limits that had none left. */
  readonly heldBack?: readonly HeldBack[]
}

export type HeldBack = { readonly application: string; readonly limits: readonly string[] }

export type CandidatesFault =
  | {
      readonly code: 'QualificationMissing'
      readonly award: string
      readonly applications: readonly string[]
    }
  | (ChoiceFault & { readonly award: string })
  | {
      readonly code: 'ChosenDoNotFit'
      readonly award: string
      readonly application: string
      readonly limits: readonly string[]
    }
