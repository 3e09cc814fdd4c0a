import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { isReference } from '../../../core/record/sealing/reference.ts'
import type { Params, Side } from './settings.ts'
import { refuse } from './state.ts'

const ANSWERS = ['yes', 'no', 'concern']

/** An answer is sealed like a free text: three words can be guessed, but not through a salt of their own each time. */
const answer = freeText().refine((text) => isReference(text) || ANSWERS.includes(text), {
  error: 'an answer is yes, no or concern',
})

/**
 * 评价内容 By question, whether discipline was kept, and what was observed. On paper it can stay closed instead: `envelope` is the number of
 * the sealed envelope that goes to discipline inspection unopened.
 */
export const content = {
  answers: z.array(z.strictObject({ question: z.string(), answer })).exactOptional(),
  observations: freeText().exactOptional(),
  envelope: z.string().trim().min(1).exactOptional(),
}
type Content = z.infer<z.ZodObject<typeof content>>

/** Whether a side is asked, and answers every one of its questions or hands in an envelope. */
export function checkContent(
  { sides, article }: Params,
  from: Side,
  { answers, observations, envelope }: Content,
): Result<true, Refusal> {
  const asked = sides.find((side) => side.from === from)
  if (!asked) return refuse('SideNotAsked', [article], { side: from })
  const isOpen = answers !== undefined || observations !== undefined
  if (isOpen && envelope !== undefined) return refuse('ContentTwice', [article], {})
  if (envelope !== undefined) return ok(true)
  const known = asked.questions.map(({ id }) => id)
  const given = (answers ?? []).map(({ question }) => question)
  const strange = given.find((question, i) => !known.includes(question) || given.indexOf(question) !== i)
  if (strange !== undefined) return refuse('QuestionUnknown', [article], { question: strange, known })
  const missing = known.filter((question) => !given.includes(question))
  return missing.length === 0 ? ok(true) : refuse('ContentMissing', [article], { questions: missing })
}
