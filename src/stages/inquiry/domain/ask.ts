import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { givenId, under } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { isRecused } from '../../../core/contract/view.ts'
import { actOf } from '../../../core/process/stage.ts'
import { slug } from '../../../core/regulation/schema/source.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

const words = z.string().trim().min(1)

/** 征求意见 Asks a body about applicants. Where many bodies share one name in the text, the unit that is asked is named. */
export const ask = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({
    inquiry: givenId,
    body: slug,
    unit: words.exactOptional(),
    applications: z.array(z.string()).min(1),
    question: freeText(300),
    document: words.exactOptional(),
  }),
  decide: ({ params, state, edition, view, step, actor, on, cohort }, input) => {
    const { inquiry, body, unit, document } = input
    const { article, bodies, inWriting } = params
    if (under(state.inquiries, inquiry)) return refuse('InquiryKnown', [article], { inquiry })
    if (!bodies.includes(body)) return refuse('BodyNotToBeAsked', [article], { body, bodies: [...bodies] })
    const isOneOfMany = edition.bodies.find(({ id }) => id === body)?.plural === true
    if (isOneOfMany && unit === undefined) return refuse('UnitMissing', [article], { body })
    if (inWriting && document === undefined) return refuse('DocumentMissing', [article], { inquiry })
    const applications = [...new Set(input.applications)]
    const strangers = applications.filter((application) => !cohort.includes(application))
    if (strangers.length > 0) return refuse('NotInThisRound', [step.article], { applications: strangers })
    const recused = applications.filter((application) => isRecused(view, step.id, actor.id, application))
    if (recused.length > 0)
      return refuse('RecusedFromCases', [step.article], { person: actor.id, applications: recused })
    return ok({ entries: [{ type: 'InquirySent', data: { ...input, applications, sentOn: on } }] })
  },
})
