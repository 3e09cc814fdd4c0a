import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { isRecused } from '../../../core/contract/view.ts'
import { actOf, type Context } from '../../../core/process/stage.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { Entries, Inquiry, State } from './state.ts'

const act = actOf<Params, State>()
const words = z.string().trim().min(1)
const answered = { inquiry: z.string(), summary: freeText(300), document: words.exactOptional() }

/** Whether this actor may say what the body answered: the body itself, or the step's body, which has the letter. */
function mayAnswer(
  { params, edition, view, step, actor }: Context<Params, State>,
  inquiry: string,
  { body, asked, applications }: Inquiry,
): Result<true, Refusal> {
  const role = edition.bodies.find(({ id }) => id === body)?.role
  const isAsked = actor.role === role && actor.id === asked
  if (actor.role !== step.by && !isAsked)
    return refuse('AskedAnotherBody', [params.article], { inquiry, asked, actor: actor.id })
  return checkUnbiased({ view, step, actor }, applications)
}

/** Whether this actor is recused from none of the cases that an inquiry is about. */
function checkUnbiased(
  { view, step, actor }: Pick<Context<Params, State>, 'view' | 'step' | 'actor'>,
  applications: readonly string[],
): Result<true, Refusal> {
  const recused = applications.filter((application) => isRecused(view, step.id, actor.id, application))
  return recused.length > 0
    ? refuse('RecusedFromCases', [step.article], { person: actor.id, applications: recused })
    : ok(true)
}

/**
 * 答复 What the body that was asked says: nothing adverse, or something about applicants that it names. It decides nothing; people weigh
 * it when they find on the conditions. A late answer is kept as well, also when the step is concluded.
 */
export const answer = act({
  by: bodyRole.options,
  alsoWhenConcluded: true,
  input: z.discriminatedUnion('outcome', [
    z.strictObject({ ...answered, outcome: z.literal('noAdverse') }),
    z.strictObject({
      ...answered,
      outcome: z.literal('adverse'),
      applications: z.array(z.string()).min(1),
    }),
  ]),
  decide: (context, input) => {
    const { params, state, on } = context
    const cited = [params.article]
    const { inquiry, outcome, summary, document } = input
    const found = under(state.inquiries, inquiry)
    if (!found) return refuse('InquiryUnknown', cited, { inquiry })
    const may = mayAnswer(context, inquiry, found)
    if (!may.ok) return may
    if (found.answer) return refuse('AnsweredAlready', cited, { inquiry, on: found.answer.on })
    if (params.inWriting && document === undefined) return refuse('DocumentMissing', cited, { inquiry })
    const applications = input.outcome === 'adverse' ? [...new Set(input.applications)] : []
    const strangers = applications.filter((application) => !found.applications.includes(application))
    if (strangers.length > 0) return refuse('NotAskedAbout', cited, { inquiry, applications: strangers })
    const data: Entries['InquiryAnswered'] = {
      inquiry,
      asked: found.asked,
      outcome,
      applications,
      summary,
      ...(document === undefined ? {} : { document }),
      answeredOn: on,
      late: found.leftUnanswered,
    }
    return ok({ entries: [{ type: 'InquiryAnswered', data }] })
  },
})

/** 未获答复 The step's body waits no longer for an answer, with the reason: a silent office does not hold up the cycle. */
export const leaveUnanswered = act({
  by: ['step'],
  input: z.strictObject({ inquiry: z.string(), reason: freeText(300) }),
  decide: (context, { inquiry, reason }) => {
    const { params, state } = context
    const cited = [params.article]
    const found = under(state.inquiries, inquiry)
    if (!found) return refuse('InquiryUnknown', cited, { inquiry })
    const unbiased = checkUnbiased(context, found.applications)
    if (!unbiased.ok) return unbiased
    if (found.answer) return refuse('AnsweredAlready', cited, { inquiry, on: found.answer.on })
    if (found.leftUnanswered) return refuse('SettledAlready', cited, { inquiry })
    const data: Entries['InquiryLeftUnanswered'] = { inquiry, asked: found.asked, reason }
    return ok({ entries: [{ type: 'InquiryLeftUnanswered', data }] })
  },
})
