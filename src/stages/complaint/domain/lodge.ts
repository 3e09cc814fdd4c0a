import { z } from 'zod'
import { givenId, under } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { MATTERS, refuse } from './entries.ts'
import type { Params, State } from './state.ts'

/**
 * 投诉举报 Somebody complains about staff: about a person, by name or id, or about somebody unnamed. Whoever complains acts under the
 * number of the complaint, because the name of an actor stands in the record in clear; a real name is sealed with the rest. Names here
 * are sealed as free text: a name that is known elsewhere in the log would be known again by its commitment.
 */
export const lodge = actOf<Params, State>()({
  by: ['public', 'applicant', 'assessor'],
  unnamed: ({ number }) => number,
  input: z.strictObject({
    number: givenId,
    matter: z.enum(MATTERS),
    about: freeText(),
    text: freeText(),
    realName: freeText().exactOptional(),
    contact: freeText().exactOptional(),
  }),
  decide: ({ state, step, actor }, given) => {
    const { number } = given
    if (actor.id !== number) return refuse('ComplainantInClear', [step.article], { number })
    if (under(state.complaints, number)) return refuse('NumberInUse', [step.article], { number })
    return ok({ entries: [{ type: 'ComplaintLodged', data: given }] })
  },
})
