import type { ArticleRef } from '../../core/basics/article.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { settle } from '../../core/conditions/settle.ts'
import type { StageKind } from '../../core/process/stage.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Answer } from '../../core/regulation/schema/open-points.ts'
import type { Step } from '../../core/regulation/schema/process.ts'
import { explainScoringFault } from '../../core/scoring/explain-scoring-fault.ts'
import type { Candidates, Undecided } from '../../core/selection/candidate-list.ts'
import type { Choice } from '../../core/selection/choice.ts'
import type { Cut } from '../../core/selection/cut.ts'
import { explainSelectionFault } from '../../core/selection/explain-selection-fault.ts'
import type { CompositeRanking, StageResults } from '../../core/selection/outcome.ts'
import { evaluate, type Params as EvaluationParams } from '../../stages/evaluation/domain/index.ts'
import { type Params as ShortlistParams, shortlistOf } from '../../stages/shortlist/domain.ts'
import type { Problem } from '../problem.ts'
import type { GivenWeights } from './rank-options.ts'

export const CUTS = 'shortlist'
export const COMPOSITES = 'evaluation'

/** The steps in which panels score: they fix scores and rely on none. */
export const isScored = (kinds: Readonly<Record<string, StageKind>>) => (step: Step) =>
  kinds[step.kind]?.fixesScores === true && kinds[step.kind]?.reliesOnScoresOf === undefined

/** What a cut came to; `late` were scored in later steps although they were cut. */
export type StepCut = {
  readonly step: Step
  readonly article: ArticleRef
  readonly cut: Cut
  readonly late: readonly string[]
}
export type StepComposite = {
  readonly step: Step
  readonly article: ArticleRef
  readonly ranking: CompositeRanking
  readonly list: Candidates | null
}

export type Computed = {
  readonly cuts: readonly StepCut[]
  readonly composites: readonly StepComposite[]
  readonly unranked: readonly { readonly application: string; readonly missing: readonly string[] }[]
  /** The tie that only a body can settle; what would follow from it is not computed. */
  readonly undecided: { readonly key: string; readonly article: ArticleRef; readonly tie: Tie } | null
}
export type Tie = Pick<Undecided, 'applications' | 'places'>

export type Wanted = {
  readonly edition: Edition
  readonly kinds: Readonly<Record<string, StageKind>>
  readonly results: StageResults
  readonly answers: Readonly<Record<string, Answer>>
  readonly weights: GivenWeights | null
  readonly choices: Readonly<Record<string, Choice>>
}

type Running = {
  readonly computed: Computed
  readonly alive: ReadonlySet<string>
  readonly results: StageResults
  readonly used: ReadonlySet<string>
}
type Next = Result<Running, readonly Problem[]>

/** The settings of a step with all answers in place, or what has to be decided first. */
function paramsOf(step: Step, { edition, kinds, answers, weights }: Wanted): Result<unknown, Problem> {
  const own = step.with as { readonly weights?: object }
  const given =
    weights?.step === step.id ? { ...own, weights: { ...own.weights, shares: weights.shares } } : own
  const { value, open } = settle(given, answers)
  const [first] = open
  const parsed = kinds[step.kind]?.params.safeParse(value)
  if (first === undefined && parsed?.success) return ok(parsed.data)
  const point = edition.openPoints.find(({ id }) => id === first)
  const isWeights = point?.answer.form === 'weights'
  return err({
    article: point?.article ?? step.article,
    message: point
      ? {
          zh: `待定事项“${point.question.zh}”（${point.id}）尚未决定，暂不能计算`,
          en: `the open point "${point.question.en}" (${point.id}) has not been decided, so nothing can be computed`,
        }
      : { zh: `环节“${step.name.zh}”的设置不完整`, en: `the settings of ${step.id} are not complete` },
    mend: isWeights
      ? { zh: '试算请加 --weights 写明各环节权重', en: 'to try weights, name them with --weights' }
      : {
          zh: `试算请加 --decide ${first ?? ''}=值`,
          en: `to try a value, add --decide ${first ?? ''}=VALUE`,
        },
  })
}

const scoresOf = ({ results }: Running, step: string) => results[step] ?? {}

function runCut(step: Step, params: ShortlistParams, running: Running, wanted: Wanted): Next {
  const { alive, computed } = running
  const scores = scoresOf(running, params.score)
  const own = Object.fromEntries(Object.entries(scores).filter(([application]) => alive.has(application)))
  const without = [...alive].filter((application) => !Object.hasOwn(scores, application)).sort()
  const choice = wanted.choices[step.id]
  const drawn = shortlistOf(params, wanted.edition, own, choice ? { choice } : {})
  if (!drawn.ok) {
    return err([{ article: params.cut.article, message: explainSelectionFault(drawn.error) }])
  }
  const { cut } = drawn.value
  const kept = new Set(cut.kept)
  const cutOff = new Set([...cut.out, ...(cut.undecided?.applications ?? [])])
  const before = new Set(
    wanted.edition.steps.slice(0, wanted.edition.steps.indexOf(step)).map(({ id }) => id),
  )
  const late = [...cutOff].filter((application) =>
    Object.entries(running.results).some(([id, by]) => !before.has(id) && Object.hasOwn(by, application)),
  )
  const tie = cut.undecided
  return ok({
    ...running,
    alive: kept,
    used: new Set([...running.used, ...(choice ? [step.id] : [])]),
    computed: {
      ...computed,
      cuts: [...computed.cuts, { step, article: params.cut.article, cut, late: late.sort() }],
      unranked: [
        ...computed.unranked,
        ...without.map((application) => ({ application, missing: [params.score] })),
      ],
      undecided: tie ? { key: step.id, article: params.ties.article, tie } : null,
    },
  })
}

function runComposite(step: Step, params: EvaluationParams, running: Running, wanted: Wanted): Next {
  const { computed } = running
  const order = wanted.edition.steps.map(({ id }) => id)
  const ids = wanted.edition.awards.map(({ id }) => id)
  const choices = Object.fromEntries(Object.entries(wanted.choices).filter(([key]) => ids.includes(key)))
  const own = params.candidates ? choices : {}
  const evaluated = evaluate(params, wanted.edition, [...running.alive], running.results, own)
  if (!evaluated.ok) {
    const { error } = evaluated
    const message =
      error.code === 'WeightsNotWhole' || error.code === 'WeightNotPositive' || error.code === 'WeightMissing'
        ? explainScoringFault(error)
        : explainSelectionFault(error)
    return err([{ article: params.weights.article, message }])
  }
  const { ranking, list } = evaluated.value
  const tie = list?.undecided
  const composite = ranking.ranked.map(
    ({ application, score }) =>
      [application, { percent: score, values: ranking.values[application] ?? {} }] as const,
  )
  return ok({
    alive: new Set(ranking.rows.map(({ application }) => application)),
    results: { ...running.results, [step.id]: Object.fromEntries(composite) },
    used: new Set([...running.used, ...Object.keys(own)]),
    computed: {
      ...computed,
      composites: [...computed.composites, { step, article: params.weights.article, ranking, list }],
      unranked: [
        ...computed.unranked,
        ...ranking.unranked.map(({ application, missing }) => ({
          application,
          missing: order.filter((id) => missing.includes(id)),
        })),
      ],
      undecided: tie
        ? { key: tie.award, article: params.candidates?.ties.article ?? step.article, tie }
        : null,
    },
  })
}

/** Steps such that each comes after those it follows; the order of the text where they are free. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const left = [...steps]
  const sorted: Step[] = []
  while (left.length > 0) {
    const at = left.findIndex(({ after }) => after.every((id) => sorted.some((step) => step.id === id)))
    sorted.push(...left.splice(Math.max(at, 0), 1))
  }
  return sorted
}

/**
 * 排名 From stage scores to cuts, ranking and candidates, in the order of the edition's steps. It stops at a tie that only a body
 * can settle: nothing is computed on a guess.
 */
export function computeRanking(wanted: Wanted): Result<Computed, readonly Problem[]> {
  const everyone = new Set(Object.values(wanted.results).flatMap((by) => Object.keys(by)))
  let running: Running = {
    computed: { cuts: [], composites: [], unranked: [], undecided: null },
    alive: everyone,
    results: wanted.results,
    used: new Set(),
  }
  for (const step of inOrder(wanted.edition.steps)) {
    if (step.kind !== CUTS && step.kind !== COMPOSITES) continue
    const params = paramsOf(step, wanted)
    if (!params.ok) return err([params.error])
    const next =
      step.kind === CUTS
        ? runCut(step, params.value as ShortlistParams, running, wanted)
        : runComposite(step, params.value as EvaluationParams, running, wanted)
    if (!next.ok) return next
    running = next.value
    if (running.computed.undecided) return ok(running.computed)
  }
  const idle = Object.keys(wanted.choices).filter((key) => !running.used.has(key))
  if (idle.length === 0) return ok(running.computed)
  const message = {
    zh: `${idle.join('、')} 没有需要由会议确定的同分，暂不能另作选择`,
    en: `${idle.join(', ')}: no tie there that a body has to settle, so nothing can be chosen`,
  }
  return err([{ message, mend: { zh: '请去掉 --choose', en: 'leave out --choose' } }])
}
