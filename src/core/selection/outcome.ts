import { ok, type Result } from '../basics/result.ts'
import type { ContractEntries } from '../contract/entries.ts'
import { type Exact, exactly } from '../number/exact.ts'
import { roundHalfUp } from '../number/rounding.ts'
import { checkWeights, COMPOSITE, composite, type WeightFault, type Weights } from '../scoring/composite.ts'
import { namedValues, type Values } from '../scoring/named-values.ts'
import type { Candidates, CandidatesFault, CandidatesInput } from './candidate-list.ts'
import { candidates } from './candidates.ts'
import { type Ranked, rank, type Scored } from './rank.ts'
import type { ValuesOf } from './tie-break.ts'

/** An application's score in one stage: percent (0 to 100) and its named part scores, where they are known. */
export type StageResult = { readonly percent: Exact; readonly values: Values }

/** Scores by stage, then by application. */
export type StageResults = Readonly<Record<string, ResultsByApplication>>
export type ResultsByApplication = ReadonlyMap<string, StageResult>

/** The results of some applications out of the scores that a step fixed, which are stored as text. */
export const resultsOf = (
  fixed: Readonly<Record<string, ContractEntries['ScoreFixed']>>,
  applications: readonly string[],
): ResultsByApplication =>
  new Map(
    applications.flatMap((application): [string, StageResult][] => {
      const own = Object.hasOwn(fixed, application) ? fixed[application] : undefined
      if (!own) return []
      const values = Object.entries(own.values).map(([name, value]) => [name, exactly(value)] as const)
      return [[application, { percent: exactly(own.percent), values: Object.fromEntries(values) }]]
    }),
  )

/** 综合排名 A row of the ranking; `shown` is the composite for the eye, rounded half up. */
export type RankingRow = {
  readonly application: string
  readonly rank: number
  readonly tiedWith: readonly string[]
  readonly stages: Values
  readonly composite: Exact
  readonly shown: string
}

export type CompositeRanking = {
  readonly algorithm: typeof COMPOSITE
  readonly rows: readonly RankingRow[]
  /** Who lacks a score in a weighted stage: named, not ranked, never reweighted. */
  readonly unranked: readonly { readonly application: string; readonly missing: readonly string[] }[]
  readonly ranked: readonly Ranked[]
  /** What a tie-break may compare, put together when it is asked for. */
  readonly values: ValuesOf
}

/**
 * Ranks applications (each named once) by their composite: stage percents × weights, unrounded. Weights that do not make
 * the whole are a fault, since no other weights may be made up.
 */
export function rankByComposite(
  weights: Weights,
  decimals: number,
  applications: readonly string[],
  results: StageResults,
): Result<CompositeRanking, WeightFault> {
  const whole = checkWeights(weights)
  if (!whole.ok) return whole
  const counted = Object.entries(results).filter(([stage]) => Object.hasOwn(weights, stage))
  const scored: Scored[] = []
  const unranked: { application: string; missing: readonly string[] }[] = []
  const stagesOf = new Map<string, Values>()
  for (const application of applications) {
    const stages: Record<string, Exact> = {}
    for (const [stage, by] of counted) {
      const result = by.get(application)
      if (result) stages[stage] = result.percent
    }
    stagesOf.set(application, stages)
    const total = composite(whole.value, stages)
    if (total.ok) scored.push({ application, score: total.value })
    else unranked.push({ application, missing: total.error.missing })
  }
  const ranked = rank(scored)
  return ok({
    algorithm: COMPOSITE,
    rows: ranked.map(({ application, rank: place, tiedWith, score }) => ({
      application,
      rank: place,
      tiedWith,
      stages: stagesOf.get(application) ?? {},
      composite: score,
      shown: roundHalfUp(score, decimals),
    })),
    unranked,
    ranked,
    values: (application) => {
      const own = counted.flatMap(([stage, by]): [string, StageResult][] => {
        const result = by.get(application)
        return result ? [[stage, result]] : []
      })
      return namedValues(weights, Object.fromEntries(own))
    },
  })
}

/** How an outcome comes about: the weights, how many decimals are shown, and all that filling the awards needs beside the ranking. */
export type OutcomeRule = {
  readonly weights: Weights
  readonly decimals: number
} & Omit<CandidatesInput, 'ranked' | 'values'>

export type Outcome = { readonly ranking: CompositeRanking; readonly list: Candidates }

/** 评审结果 From stage scores to the ranking and each award's candidates. */
export function determineOutcome(
  { weights, decimals, ...rule }: OutcomeRule,
  applications: readonly string[],
  results: StageResults,
): Result<Outcome, WeightFault | CandidatesFault> {
  const ranking = rankByComposite(weights, decimals, applications, results)
  if (!ranking.ok) return ranking
  const { ranked, values } = ranking.value
  const list = candidates({ ...rule, ranked, values })
  return list.ok ? ok({ ranking: ranking.value, list: list.value }) : list
}
