import { multiply, sum } from '../number/arithmetic.ts'
import type { Exact } from '../number/exact.ts'
import type { Weights } from './composite.ts'
import type { StageScore } from './stage-score.ts'

/**
 * The exact values of one application by name, among which a tie-break chooses: `stage:site` and `stage:site/category:4.7`
 * in percent, and `category:4.7` over all weighted stages (absent while one of them has no score).
 */
export function namedValues(
  weights: Weights,
  stages: Readonly<Record<string, Pick<StageScore, 'percent' | 'categories'>>>,
): Readonly<Record<string, Exact>> {
  const own = Object.entries(stages).flatMap(([stage, { percent, categories }]): [string, Exact][] => [
    [`stage:${stage}`, percent],
    ...categories.map(({ id, percent: part }): [string, Exact] => [`stage:${stage}/category:${id}`, part]),
  ])
  const values: Record<string, Exact> = Object.fromEntries(own)
  const ids = new Set(Object.values(stages).flatMap(({ categories }) => categories.map(({ id }) => id)))
  const combined = [...ids].flatMap((id): [string, Exact][] => {
    const products = Object.entries(weights).map(([stage, weight]) => {
      const percent = values[`stage:${stage}/category:${id}`]
      return percent === undefined ? undefined : multiply(weight, percent)
    })
    const known = products.filter((product) => product !== undefined)
    return known.length === products.length ? [[`category:${id}`, sum(known)]] : []
  })
  return { ...values, ...Object.fromEntries(combined) }
}
