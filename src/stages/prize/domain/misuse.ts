import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { accountOf } from './account.ts'
import { checkWinner, type Honour, honourOf, OFFICE, whose, whoseIs } from './honoured.ts'
import { refuse } from './refusals.ts'
import { firstPaidOn, purseOf, type State } from './state.ts'

/**
 * 挪用认定 Money was put to another use than the text allows: the winner is asked to mend it by a day, or the matter goes to whoever is in
 * charge of it. Texts name no amount or term for this, so people set them.
 */
export const recordMisuse = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    ...whose,
    fen: z.int().positive(),
    finding: freeText(),
    document: z.string().min(1),
    mendBy: isoDate.exactOptional(),
    referTo: z.string().trim().min(1).max(60).exactOptional(),
  }),
  concerns: ({ application }) => application,
  follows: ({ state, view }, named) => after('payment', firstPaidOn(state, honourOf(view, named))),
  decide: (context, input) => {
    const { edition, state, view, step, on } = context
    const { application, award: _, ...found } = input
    const { fen, mendBy, referTo } = found
    const winner = checkWinner(context, input)
    if (!winner.ok) return winner
    const honour = winner.value
    const { prizeUse: use } = edition
    const cited = [use?.article ?? step.article]
    if (!use?.onlyThese) return refuse('UseNotConfined', cited, { application })
    const paidFen = accountOf(state, view, honour).paidFen
    if (paidFen === 0) return refuse('NothingPaid', cited, { application })
    if (fen > paidFen) return refuse('MisusedMoreThanPaid', cited, { application, fen, paidFen })
    if (mendBy === undefined && referTo === undefined) return refuse('MeasureMissing', cited, { application })
    if (mendBy !== undefined && mendBy <= on) return refuse('DayNotAhead', cited, { day: mendBy, on })
    const misuse = (purseOf(state, honour).misuses.at(-1)?.misuse ?? 0) + 1
    const data = { ...whoseIs(view, honour), ...found, misuse }
    return ok({ entries: [{ type: 'MisuseFound', application, data }] })
  },
})

const findMisuse = (state: State, honour: Honour | undefined, misuse: number) =>
  honour && purseOf(state, honour).misuses.find((each) => each.misuse === misuse)

/** 改正确认 What the winner was asked to mend is mended; late where the day had passed. */
export const confirmMended = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    ...whose,
    misuse: z.int().positive(),
    document: z.string().min(1),
  }),
  concerns: ({ application }) => application,
  follows: ({ state, view }, { misuse, ...named }) =>
    after('misuseFound', findMisuse(state, honourOf(view, named), misuse)?.on),
  decide: (context, input) => {
    const { edition, state, view, step, on } = context
    const { application, misuse, document } = input
    const cited = [edition.prizeUse?.article ?? step.article]
    const winner = checkWinner(context, input)
    if (!winner.ok) return winner
    const found = findMisuse(state, winner.value, misuse)
    if (!found) return refuse('MisuseUnknown', cited, { application, misuse })
    const { mendBy, isMended } = found
    if (mendBy === undefined || isMended)
      return refuse('NothingToMend', cited, { application, misuse, isMended })
    const data = { ...whoseIs(view, winner.value), misuse, document, late: on > mendBy }
    return ok({ entries: [{ type: 'MisuseMended', application, data }] })
  },
})
