import { z } from 'zod'
import { applicationId, givenId, under } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { registerNumber } from './enter.ts'
import { checkItem, standingHonour, whoseIs } from './honour.ts'
import { keyOf, type Params, type State } from './state.ts'

/** 补发 A lost or damaged certificate, plaque or trophy is issued again; with a new number the old one is void. */
export const reissue = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({
    application: applicationId,
    award: givenId.exactOptional(),
    item: z.string(),
    reason: freeText(),
    number: registerNumber.exactOptional(),
  }),
  concerns: ({ application }) => application,
  follows: ({ view }, { application, award }) => {
    const entered = view.registered.find(
      (each) => each.application === application && (award === undefined || each.award === award),
    )
    return entered ? after('registration', entered.enteredOn) : after('award', view.awardedOn[application])
  },
  decide: (context, { item, reason, number, ...named }) => {
    const { application } = named
    const honour = standingHonour(context, named)
    if (!honour.ok) return honour
    const conferred = checkItem(context, honour.value, item)
    if (!conferred.ok) return conferred
    const { state, view, on } = context
    const copy = (under(state.reissued, keyOf(honour.value)) ?? []).filter((each) => each === item).length + 1
    const old = under(under(state.papers, keyOf(honour.value)) ?? {}, item)
    const data = {
      ...whoseIs(view, honour.value),
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
