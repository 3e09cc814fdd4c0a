import type { z } from 'zod'
import { err, ok, type Result } from '../basics/result.ts'
import { divide, isPositive, multiply, ONE, sum } from '../number/arithmetic.ts'
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

/** 综合得分 The composite (0 to 100, unrounded) with each term that makes it up. */
export type Composite = {
  readonly algorithm: typeof COMPOSITE
  readonly composite: Exact
  readonly terms: readonly {
    readonly stage: string
    readonly weight: Exact
    readonly percent: Exact
    readonly product: Exact
  }[]
}

/** Weights are positive and add up to exactly 1. */
export function checkWeights(weights: Weights): Result<WholeWeights, WeightFault> {
  const wrong = Object.entries(weights).find(([, weight]) => !isPositive(weight))
  if (wrong) return err({ code: 'WeightNotPositive', stage: wrong[0], weight: wrong[1] })
  const total = sum(Object.values(weights))
  return total === ONE ? ok(weights as WholeWeights) : err({ code: 'WeightsNotWhole', sum: total })
}

/**
 * The composite of an application. Stages without a weight do not enter; a weighted stage without a score makes no
 * total, because any other weights would be a rule nobody made.
 */
export function composite(
  weights: WholeWeights,
  stagePercents: Readonly<Partial<Record<string, Exact>>>,
): Result<Composite, ScoreMissing> {
  const terms: Composite['terms'][number][] = []
  const missing: string[] = []
  for (const [stage, weight] of Object.entries(weights)) {
    const percent = Object.hasOwn(stagePercents, stage) ? stagePercents[stage] : undefined
    if (percent === undefined) missing.push(stage)
    else terms.push({ stage, weight, percent, product: multiply(weight, percent) })
  }
  if (missing.length > 0) return err({ code: 'ScoreMissing', missing })
  return ok({ algorithm: COMPOSITE, composite: sum(terms.map(({ product }) => product)), terms })
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
