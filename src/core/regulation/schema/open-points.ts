import { z } from 'zod'
import { text } from '../../basics/text.ts'
import { isoDate } from '../../time/iso-date.ts'
import { compare, ONE, ZERO } from '../../number/arithmetic.ts'
import { exact, percentText } from '../../number/exact.ts'
import { bodyRole } from './bodies.ts'
import { slug, source } from './source.ts'
import { areWholeShares } from './whole-shares.ts'

/** An option is the value that it gives to a setting, so it is spelt like one: `next-in-rank`, `allSeats`. */
const option = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*(-[a-z0-9]+)*$/, 'an option is spelt like the value it gives')

/** The closed set of forms that the answer to an open point can have. */
export const answerForm = z.discriminatedUnion('form', [
  z.strictObject({
    form: z.literal('choice'),
    options: z.array(z.strictObject({ id: option, text })).min(2),
  }),
  z.strictObject({ form: z.literal('whole'), min: z.int(), max: z.int() }),
  z.strictObject({ form: z.literal('percent') }),
  z.strictObject({ form: z.literal('share') }),
  z.strictObject({ form: z.literal('date') }),
  z.strictObject({ form: z.literal('yesNo') }),
  z.strictObject({ form: z.literal('weights'), steps: z.array(slug).min(1) }),
])
export type AnswerForm = z.infer<typeof answerForm>

export const answer = z.union([z.string(), z.int(), z.boolean(), z.record(slug, percentText)])
export type Answer = z.infer<typeof answer>

/**
 * 待定事项 A point that the text leaves open: what is asked, which answers are possible, which holds by default (none:
 * it has to be decided), who decides, and before which step. Decisions that touch ranking come before any scoring.
 */
export const openPoint = z.strictObject({
  ...source,
  id: slug,
  question: text,
  answer: answerForm,
  default: answer.optional(),
  decidedBy: bodyRole,
  decideBefore: slug,
  touchesRanking: z.boolean(),
})
export type OpenPoint = z.infer<typeof openPoint>

/** Whether an answer has the form that its question asks for. */
export function answerFits(form: AnswerForm, value: unknown): boolean {
  switch (form.form) {
    case 'choice':
      return form.options.some((option) => option.id === value)
    case 'whole':
      return Number.isInteger(value) && (value as number) >= form.min && (value as number) <= form.max
    case 'percent':
      return percentText.safeParse(value).success
    case 'share':
      return isShare(value)
    case 'date':
      return isoDate.safeParse(value).success
    case 'yesNo':
      return typeof value === 'boolean'
    case 'weights':
      return areWeightsOf(form.steps, value)
  }
}

/** A share is more than nothing and at most the whole: `1/2`, `2/3`, `1`. */
function isShare(value: unknown): boolean {
  const number = exact.safeParse(value)
  return number.success && compare(number.data, ZERO) > 0 && compare(number.data, ONE) <= 0
}

/** Weights name exactly the steps that are asked for; each is positive, and together they are the whole. */
function areWeightsOf(steps: readonly string[], value: unknown): boolean {
  const weights = z.record(slug, percentText).safeParse(value)
  if (!weights.success) return false
  const named = Object.keys(weights.data)
  const isExactly = named.length === steps.length && steps.every((step) => named.includes(step))
  return isExactly && areWholeShares(weights.data)
}
