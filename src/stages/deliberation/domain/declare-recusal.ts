import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { ok } from '../../../core/basics/result.ts'
import { isRecused } from '../../../core/contract/view.ts'
import { actOf, contract } from '../../../core/process/stage.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

/** 回避 A person takes no part in a case. A ballot that was cast before is left out of the count. */
export const declareRecusal = actOf<Params, State>()({
  by: ['step', 'committee', 'secretariat'],
  input: z.strictObject({
    person: z.string().min(1),
    application: z.string(),
    ground: freeText(),
  }),
  concerns: ({ application }) => application,
  decide: ({ view, step, state, actor }, { person, application, ground }) => {
    if (isRecused(view, step.id, person, application))
      return refuse('RecusedAlready', [step.article], { person, application })
    // A secret count cannot be taken apart again.
    if (state.counts[application]) return refuse('BallotCountedAlready', [step.article], { application })
    return ok({
      entries: [contract('RecusalRecorded', { person, application, ground, declaredBy: actor.id })],
    })
  },
})
