import { shareOf } from '../../number/percent.ts'
import { checkWeights } from '../../scoring/composite.ts'

/** 权重 Whether percentages are weights: each is positive, and together they are exactly 100 %. */
export const areWholeShares = (shares: Readonly<Record<string, string>>): boolean =>
  checkWeights(Object.fromEntries(Object.entries(shares).map(([step, share]) => [step, shareOf(share)]))).ok
