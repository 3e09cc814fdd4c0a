import { err, ok, type Result } from '../../core/basics/result.ts'
import { settle } from '../../core/conditions/settle.ts'
import { asPercent, shareOf } from '../../core/number/percent.ts'
import { pointsIn } from '../../core/process/parameters.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Step } from '../../core/regulation/schema/process.ts'
import { normalise, type Weights } from '../../core/scoring/composite.ts'
import type { Problem } from '../problem.ts'
import { COMPOSITES, type Wanted } from './computed.ts'
import type { GivenWeights } from './rank-options.ts'

type WithWeights = { readonly weights?: { readonly shares?: object } }

/** The stages that a step puts together: those of its weights, or of the open point that leaves them to be decided. */
export function stagesOf(step: Step, { openPoints }: Pick<Edition, 'openPoints'>): readonly string[] {
  const { weights } = step.with as WithWeights
  const [open] = pointsIn(weights)
  const answer = openPoints.find(({ id }) => id === open)?.answer
  return answer?.form === 'weights' ? answer.steps : Object.keys(weights?.shares ?? {})
}

/** The given shares that are for this step; null where none are. */
export function sharesFor(
  step: Step,
  given: GivenWeights | null,
  edition: Pick<Edition, 'openPoints'>,
): Readonly<Record<string, string>> | null {
  if (!given || step.kind !== COMPOSITES) return null
  if (given.step !== null) return given.step === step.id ? given.shares : null
  const own = stagesOf(step, edition)
  const shares = Object.entries(given.shares).filter(([stage]) => own.includes(stage))
  return shares.length > 0 ? Object.fromEntries(shares) : null
}

/** Shares scaled to the whole. Those of a step of its own were found to be the whole already. */
export function scaled(shares: Readonly<Record<string, string>>): Weights {
  const weights = Object.fromEntries(Object.entries(shares).map(([stage, share]) => [stage, shareOf(share)]))
  const whole = normalise(weights, Object.keys(weights).sort())
  if (!whole.ok) throw new Error(`weights were read: ${JSON.stringify(whole.error)}`)
  return whole.value
}

/** The shares as they are used, in percent; as they were given where no decimal says them. */
export function sharesInUse(shares: Readonly<Record<string, string>>): Record<string, string> {
  const weights = Object.entries(scaled(shares)).map(([stage, share]) => [stage, asPercent(share)] as const)
  const isSayable = weights.every(([, percent]) => !percent.includes('/'))
  return isSayable
    ? Object.fromEntries(weights.map(([stage, percent]) => [stage, `${percent}%`]))
    : { ...shares }
}

/** The settings of a step with all answers in place, or what has to be decided first. */
export function paramsOf(
  step: Step,
  { edition, kinds, answers, weights }: Pick<Wanted, 'edition' | 'kinds' | 'answers' | 'weights'>,
): Result<unknown, Problem> {
  const own = step.with as WithWeights
  const shares = sharesFor(step, weights, edition)
  const given = shares ? { ...own, weights: { ...own.weights, shares } } : own
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
