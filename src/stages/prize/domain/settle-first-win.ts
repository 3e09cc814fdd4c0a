import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf, contract } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import {
  checkEarlier,
  earlierPrize,
  honoursOf,
  prizeOf,
  underCeiling,
} from '../../../parts/prize/domain/index.ts'
import { checkNotRevoked, checkWinner, moneyArticles, OFFICE } from './honoured.ts'
import { refuse, ROOM } from './refusals.ts'
import type { State } from './state.ts'

/**
 * 首次获奖查明 The history of a winner became known: its prize is fixed by the rules of the conferral, under what is left of the ceiling
 * of the cycle, and what was waiting to be handed over is told.
 */
export const settleFirstWin = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    application: z.string(),
    firstWin: z.boolean(),
    source: freeText(),
    earlier: z.array(earlierPrize).exactOptional(),
  }),
  concerns: ({ application }) => application,
  decide: (context, input) => {
    const { edition, view, on } = context
    const { application, firstWin, source } = input
    const winner = checkWinner(context, application)
    if (!winner.ok) return winner
    const { award, pending, payable } = winner.value
    const standing = checkNotRevoked(context, application, on)
    if (!standing.ok) return standing
    if (!pending) return refuse('HistoryKnown', moneyArticles(edition, award), { application })
    const agreed = checkEarlier(ROOM, edition, view, award, input)
    if (!agreed.ok) return agreed
    const earlier = input.earlier ? { earlier: input.earlier } : {}
    const asked = prizeOf(edition, { award, firstWin, ...earlier }, pending)
    const spentFen = view.honours.reduce((sum, { prizeFen }) => sum + prizeFen, 0)
    const { prizes, ...ceiling } = underCeiling(edition, [asked], spentFen)
    const prize = prizes[0] ?? asked
    const { items } = honoursOf(edition, award, firstWin)
    const due = payable && prize.fen > 0 ? { payable } : {}
    const data = { application, award, firstWin, source, ...earlier, items, prize, ...ceiling, ...due }
    return ok({
      entries: [
        { type: 'PrizeFixed', application, data },
        contract('FirstWinSettled', { application, award, firstWin, items, prizeFen: prize.fen }),
      ],
    })
  },
})
