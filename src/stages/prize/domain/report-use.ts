import { z } from 'zod'
import { givenId } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { purposed } from '../../../parts/earmark/domain.ts'
import { accountOf } from './account.ts'
import type { UseLine } from './entries.ts'
import { checkWinner, honourOf, OFFICE, whose, whoseIs } from './honoured.ts'
import { refuse, ROOM } from './refusals.ts'
import { firstPaidOn, type State } from './state.ts'

const line = z.strictObject({
  purpose: givenId,
  fen: z.int().positive(),
  note: freeText().exactOptional(),
})

/** 使用情况报告 What the winner spent the money on, never more than was paid. */
export const reportUse = actOf<object, State>()({
  by: [...OFFICE, 'applicant'],
  input: z.strictObject({
    ...whose,
    lines: z.array(line).min(1),
    document: z.string().min(1),
  }),
  concerns: ({ application }) => application,
  follows: ({ state, view }, named) => after('payment', firstPaidOn(state, honourOf(view, named))),
  decide: (context, { lines: given, document, ...named }) => {
    const { application } = named
    const { edition, state, view, step } = context
    const winner = checkWinner(context, named)
    if (!winner.ok) return winner
    const use = edition.prizeUse
    const cited = [use?.article ?? step.article]
    const account = accountOf(state, view, winner.value)
    if (account.paidFen === 0) return refuse('NothingPaid', cited, { application })
    const lines: UseLine[] = []
    for (const each of given) {
      const one = purposed(ROOM, use, each.purpose, each.note)
      if (!one.ok) return one
      lines.push({ ...each, ...one.value })
    }
    const { paidFen, usedFen: before } = account
    const fen = lines.reduce((sum, each) => sum + each.fen, 0)
    const usedFen = before + fen
    if (usedFen > paidFen) {
      const sums = { fen, paidFen, usedFen: before, leftFen: paidFen - before }
      return refuse('UsedMoreThanPaid', cited, { application, ...sums })
    }
    const data = {
      ...whoseIs(view, winner.value),
      lines,
      document,
      fen,
      paidFen,
      usedFen,
      leftFen: paidFen - usedFen,
    }
    return ok({ entries: [{ type: 'PrizeUseReported', application, data }] })
  },
})
