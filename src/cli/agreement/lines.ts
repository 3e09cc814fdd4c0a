import { err, ok, type Result } from '../../core/basics/result.ts'
import { multiply } from '../../core/number/arithmetic.ts'
import type { Exact } from '../../core/number/exact.ts'
import type { StageKind } from '../../core/process/stage.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Answer } from '../../core/regulation/schema/open-points.ts'
import type { Step } from '../../core/regulation/schema/process.ts'
import { limitOf } from '../../core/selection/cut-rule.ts'
import { cutRuleOf } from '../../core/selection/cut-settings.ts'
import type { Params as Composite } from '../../stages/evaluation/domain/index.ts'
import type { Params as Shortlist } from '../../stages/shortlist/domain/index.ts'
import type { Problem } from '../problem.ts'
import { COMPOSITES, CUTS } from '../scores/computed.ts'
import type { GivenWeights } from '../scores/rank-options.ts'
import { both } from '../scores/read-cells.ts'
import { paramsOf, scaled } from '../scores/step-settings.ts'
import type { Line } from './sections.ts'

/** A regulation with the answers and weights in use. */
export type Regulated = {
  readonly edition: Edition
  readonly kinds: Readonly<Record<string, StageKind>>
  readonly answers: Readonly<Record<string, Answer>>
  readonly weights: GivenWeights | null
}

/** Steps of the regulation that cut a ranking. */
export const cutsOf = ({ edition }: Regulated): readonly Step[] =>
  edition.steps.filter(({ kind }) => kind === CUTS)

/** What a cut is drawn through and how many places it has; what has to be decided before that can be told. */
export function lineOfCut(
  step: Step,
  regulated: Regulated,
): Result<{ readonly of: string; readonly line: Line }, Problem> {
  const params = paramsOf(step, regulated)
  if (!params.ok) return params
  const { cut, score, ties } = params.value as Shortlist
  if (cut.method === 'byPeople' || score === undefined || ties === undefined) {
    return err({
      article: cut.article,
      message: both(
        `“${step.name.zh}”由人员确定，没有按得分划定的名额`,
        `in ${step.id} people choose, so no number of places is drawn by score`,
      ),
      mend: both('可用 --stage 和 --line 写明名次', 'name a rank with --stage and --line'),
    })
  }
  const { count } = limitOf(cutRuleOf(cut, ties, regulated.edition))
  return ok({ of: score, line: { places: count, cut: { step: step.id, article: cut.article } } })
}

/** The weight of each scored stage in a step that puts scores together, also through other such steps. */
export function weightsIn(
  step: Step,
  regulated: Regulated,
): Result<Readonly<Record<string, Exact>>, Problem> {
  const params = paramsOf(step, regulated)
  if (!params.ok) return params
  const weights: Record<string, Exact> = {}
  for (const [id, share] of Object.entries(scaled((params.value as Composite).weights.shares))) {
    const inner = regulated.edition.steps.find((each) => each.id === id && each.kind === COMPOSITES)
    const of = inner ? weightsIn(inner, regulated) : ok({ [id]: share })
    if (!of.ok) return of
    for (const [stage, part] of Object.entries(of.value))
      weights[stage] = inner ? multiply(share, part) : part
  }
  return ok(weights)
}
