import { divide, HUNDRED, multiply, sum } from '../number/arithmetic.ts'
import { type Exact, integer } from '../number/exact.ts'
import type { Weights } from './composite.ts'
import type { StageScore } from './stage-score.ts'
import { itemsOf, type Standard } from './standard.ts'

/** Exact values of one application by name. */
export type Values = Readonly<Record<string, Exact>>

/** The named part scores of a stage score, in percent: `category:4.7`, and `results` over all items judged on results. */
export function partValues(standard: Standard, { items, categories }: StageScore): Values {
  const ids = new Set(itemsOf(standard).flatMap(({ id, kind }) => (kind === 'result' ? [id] : [])))
  const results = items.filter(({ id }) => ids.has(id))
  const most = results.reduce((points, { maxPoints }) => points + maxPoints, 0)
  const points = sum(results.map((item) => item.points))
  return {
    ...(most > 0 && { results: divide(multiply(points, HUNDRED), integer(most)) }),
    ...Object.fromEntries(categories.map(({ id, percent }) => [`category:${id}`, percent])),
  }
}

/**
 * The values among which a tie-break chooses: `stage:site` and `stage:site/results` in percent, and each part's own name
 * (`results`, `category:4.7`) over all weighted stages, absent while one of them has no such value.
 */
export function namedValues(
  weights: Weights,
  stages: Readonly<Record<string, { readonly percent: Exact; readonly values: Values }>>,
): Values {
  const values: Record<string, Exact> = {}
  const names = new Set<string>()
  for (const [stage, { percent, values: parts }] of Object.entries(stages)) {
    values[`stage:${stage}`] = percent
    for (const [name, part] of Object.entries(parts)) {
      values[`stage:${stage}/${name}`] = part
      names.add(name)
    }
  }
  if (names.size === 0) return values
  const combined = [...names].flatMap((name): [string, Exact][] => {
    const products = Object.entries(weights).map(([stage, weight]) => {
      const percent = values[`stage:${stage}/${name}`]
      return percent === undefined ? undefined : multiply(weight, percent)
    })
    const known = products.filter((product) => product !== undefined)
    return known.length === products.length ? [[name, sum(known)]] : []
  })
  return { ...values, ...Object.fromEntries(combined) }
}
