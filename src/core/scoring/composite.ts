import type { z } from 'zod'
import { err, ok, type Result } from '../basics/result.ts'
import { divide, isPositive, ONE, sum, sumOfProducts } from '../number/arithmetic.ts'
import type { Exact } from '../number/exact.ts'

/** Stage percents × weights, summed. */
export const COMPOSITE = 'composite/1'

/** 权重 Share (0.3 for 30 %) by stage id. */
export type Weights = Readonly<Record<string, Exact>>

/** Weights that were found positive and to add up to exactly 1. Only `checkWeights` answers them. */
export type WholeWeights = Weights & z.$brand<'WholeWeights'>

export type WeightFault =
  | { readonly code: 'WeightsNotWhole'; readonly sum: Exact }
  | { readonly code: 'WeightNotPositive'; readonly stage: string; readonly weight: Exact }
  | { readonly code: 'WeightMissing'; readonly stage: string }

/** The stages for which an application has no score: it is named, not ranked, and never reweighted. */
export type ScoreMissing = { readonly code: 'ScoreMissing'; readonly missing: readonly string[] }

/** Weights are positive and add up to exactly 1. */
export function checkWeights(weights: Weights): Result<WholeWeights, WeightFault> {
  const wrong = Object.entries(weights).find(([, weight]) => !isPositive(weight))
  if (wrong) return err({ code: 'WeightNotPositive', stage: wrong[0], weight: wrong[1] })
  const total = sum(Object.values(weights))
  return total === ONE ? ok(weights as WholeWeights) : err({ code: 'WeightsNotWhole', sum: total })
}

/**
 * 综合得分 The composite of an application (0 to 100, unrounded). Stages without a weight do not enter; a weighted stage without a score makes no
 * total, because any other weights would be a rule nobody made.
 */
export function composite(
  weights: WholeWeights,
  stagePercents: Readonly<Partial<Record<string, Exact>>>,
): Result<Exact, ScoreMissing> {
  const terms: (readonly [Exact, Exact])[] = []
  const missing: string[] = []
  for (const [stage, weight] of Object.entries(weights)) {
    const percent = Object.hasOwn(stagePercents, stage) ? stagePercents[stage] : undefined
    if (percent === undefined) missing.push(stage)
    else terms.push([weight, percent])
  }
  return missing.length > 0 ? err({ code: 'ScoreMissing', missing }) : ok(sumOfProducts(terms))
}

/** The weights of some stages alone, scaled to add up to 1. Only for a caller whom a rule or a person told to do so. */
export function normalise(weights: Weights, stages: readonly string[]): Result<Weights, WeightFault> {
  const chosen: [string, Exact][] = []
  for (const stage of stages) {
    const weight = Object.hasOwn(weights, stage) ? weights[stage] : undefined
    if (weight === undefined) return err({ code: 'WeightMissing', stage })
    if (!isPositive(weight)) return err({ code: 'WeightNotPositive', stage, weight })
    chosen.push([stage, weight])
  }
  const total = sum(chosen.map(([, weight]) => weight))
  return ok(Object.fromEntries(chosen.map(([stage, weight]) => [stage, divide(weight, total)])))
}
