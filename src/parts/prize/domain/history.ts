import { z } from 'zod'

/** 此前领取的奖金 What was paid for a lower award before, and from what that is known. */
export const earlierPrize = z.strictObject({
  award: z.string(),
  yuan: z.int().nonnegative(),
  source: z.string(),
})
export type EarlierPrize = z.infer<typeof earlierPrize>

/** 首次获奖与否 Whether an award was won before; `unknown` where nobody can say, which is never taken as a first win. */
export type FirstWin = boolean | 'unknown'

/** What is said of a winner's history, and from what it is known, or what was looked at in vain. */
export type History = {
  readonly application: string
  readonly firstWin: FirstWin
  readonly earlier?: readonly EarlierPrize[]
}
