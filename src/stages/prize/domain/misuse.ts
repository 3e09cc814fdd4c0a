import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { prizeAccountOf } from './account.ts'
import { checkWinner, OFFICE } from './honoured.ts'
import { refuse } from './refusals.ts'
import { purseOf, type State } from './state.ts'

/**
 * 挪用认定 Money was put to another use than the text allows: the winner is asked to mend it by a day, or the matter goes to whoever is in
 * charge of it. Texts name no amount or term for this, so people set them.
 */
export const recordMisuse = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    application: z.string(),
    fen: z.int().positive(),
    finding: freeText(),
    document: z.string().min(1),
    mendBy: isoDate.exactOptional(),
    referTo: z.string().trim().min(1).max(60).exactOptional(),
  }),
  concerns: ({ application }) => application,
  decide: (context, input) => {
    const { edition, state, view, step, on } = context
    const { application, fen, mendBy, referTo } = input
    const winner = checkWinner(context, application)
    if (!winner.ok) return winner
    const { prizeUse: use } = edition
    const cited = [use?.article ?? step.article]
    if (!use?.onlyThese) return refuse('UseNotConfined', cited, { application })
    const paidFen = prizeAccountOf(state, view, application)?.paidFen ?? 0
    if (paidFen === 0) return refuse('NothingPaid', cited, { application })
    if (fen > paidFen) return refuse('MisusedMoreThanPaid', cited, { application, fen, paidFen })
    if (mendBy === undefined && referTo === undefined) return refuse('MeasureMissing', cited, { application })
    if (mendBy !== undefined && mendBy <= on) return refuse('DayNotAhead', cited, { day: mendBy, on })
    const misuse = purseOf(state, application).misuses.length + 1
    return ok({ entries: [{ type: 'MisuseFound', application, data: { ...input, misuse } }] })
  },
})

/** 改正确认 What the winner was asked to mend is mended; late where the day had passed. */
export const confirmMended = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    application: z.string(),
    misuse: z.int().positive(),
    document: z.string().min(1),
  }),
  concerns: ({ application }) => application,
  decide: (context, input) => {
    const { edition, state, step, on } = context
    const { application, misuse } = input
    const cited = [edition.prizeUse?.article ?? step.article]
    const found = purseOf(state, application).misuses[misuse - 1]
    if (!found) return refuse('MisuseUnknown', cited, { application, misuse })
    const { mendBy, isMended } = found
    if (mendBy === undefined || isMended)
      return refuse('NothingToMend', cited, { application, misuse, isMended })
    const data = { ...input, late: on > mendBy }
    return ok({ entries: [{ type: 'MisuseMended', application, data }] })
  },
})
