import { z } from 'zod'
import { applicationId, under } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { registerNumber } from './enter.ts'
import { checkItem, standingHonour } from './honour.ts'
import type { Params, State } from './state.ts'

/** 补发 A lost or damaged certificate, plaque or trophy is issued again; with a new number the old one is void. */
export const reissue = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({
    application: applicationId,
    item: z.string(),
    reason: freeText(),
    number: registerNumber.exactOptional(),
  }),
  concerns: ({ application }) => application,
  decide: (context, { application, item, reason, number }) => {
    const honour = standingHonour(context, application)
    if (!honour.ok) return honour
    const conferred = checkItem(context, honour.value, item)
    if (!conferred.ok) return conferred
    const { state, on } = context
    const copy = (under(state.reissued, application) ?? []).filter((each) => each === item).length + 1
    const old = under(under(state.papers, application) ?? {}, item)
    const data = {
      application,
      item,
      reason,
      reissuedOn: on,
      copy,
      ...(number === undefined ? {} : { number }),
      ...(number === undefined || old === undefined ? {} : { before: old }),
    }
    return ok({ entries: [{ type: 'Reissued', application, data }] })
  },
})
