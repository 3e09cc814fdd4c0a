import { z } from 'zod'
import { multiply } from '../../core/number/arithmetic.ts'
import { type Exact, integer } from '../../core/number/exact.ts'
import { toCount } from '../../core/number/rounding.ts'

/** 表决 For, against, or neither. */
export const choice = z.enum(['for', 'against', 'abstain'])
export type Choice = z.infer<typeof choice>

/** 记名表决 An open ballot: who voted how. */
export type OpenBallot = Readonly<Record<string, Choice>>

/** 计票 Counts only. It is all that a secret ballot ever holds: no voter, order or time. */
export const tally = z.strictObject({
  for: z.int().nonnegative(),
  against: z.int().nonnegative(),
  abstain: z.int().nonnegative(),
})
export type Tally = z.infer<typeof tally>

/** Counts an open ballot without those who are recused, even where they voted before they said so. */
export function tallyOf(ballot: OpenBallot, recused: readonly string[]): Tally {
  const choices = Object.entries(ballot)
    .filter(([member]) => !recused.includes(member))
    .map(([, chosen]) => chosen)
  const count = (wanted: Choice) => choices.filter((chosen) => chosen === wanted).length
  return { for: count('for'), against: count('against'), abstain: count('abstain') }
}

export const castIn = (counted: Tally): number => counted.for + counted.against + counted.abstain

/** 基数 Of whom a majority is asked: the members present, the whole roster, or those who voted. */
export const majorityOf = z.enum(['present', 'roster', 'cast'])
export type MajorityOf = z.infer<typeof majorityOf>

/** 通过线 What a ballot has to reach (`inclusive`: 以上) or to pass, and on which numbers; both without the recused. */
export type BallotRule = {
  readonly share: Exact
  readonly inclusive: boolean
  readonly of: MajorityOf
  readonly present: number
  readonly roster: number
}

export const BALLOT = 'ballot/1'

/** 表决结果 A count with its base, how many votes were needed, and whether they were there. */
export type BallotResult = Tally & {
  readonly algorithm: typeof BALLOT
  readonly share: Exact
  /** Only where reaching the share is enough. */
  readonly inclusive?: true
  readonly of: MajorityOf
  readonly base: number
  readonly needed: number
  readonly carried: boolean
}

/**
 * Whether `share` of the base, or more than it, is for it. More than the share 1 still asks for everyone, since nothing is more than
 * all; on an empty base nothing is carried.
 */
export function decideBallot(
  counted: Tally,
  { share, inclusive, of, present, roster }: BallotRule,
): BallotResult {
  const base = { present, roster, cast: castIn(counted) }[of]
  const part = multiply(share, integer(base))
  const line = inclusive ? toCount(part, 'ceil') : toCount(part, 'floor') + 1
  const needed = Math.max(1, Math.min(line, base))
  const reaching = inclusive ? ({ inclusive } as const) : {}
  return {
    ...counted,
    algorithm: BALLOT,
    share,
    ...reaching,
    of,
    base,
    needed,
    carried: counted.for >= needed,
  }
}
