import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf, contract } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import {
  checkEarlier,
  earlierPrize,
  honoursOf,
  prizeOf,
  underCeiling,
} from '../../../parts/prize/domain/index.ts'
import { accountOf } from './account.ts'
import {
  checkNotRevoked,
  checkWinner,
  type Here,
  type Honour,
  moneyArticles,
  OFFICE,
  revocationOf,
  whose,
  whoseIs,
} from './honoured.ts'
import { refuse, ROOM } from './refusals.ts'
import { purseOf, type State } from './state.ts'

/**
 * 占用总额 What honours of the cycle take of its ceiling: what was fixed, and of a revoked one what was paid and did not come back. An
 * unpaid prize lapsed with its award, and what came back is the government's again: neither is spent. What was given up is.
 */
const spentFen = ({ state, view }: Here<State>, honours: readonly Honour[]): number =>
  honours.reduce((sum, honour) => {
    if (!revocationOf(view, honour)) return sum + honour.prizeFen
    const { paidFen, claimedFen } = accountOf(state, view, honour)
    return sum + paidFen - claimedFen
  }, 0)

/**
 * 首次获奖查明 The history of a winner became known: its prize is fixed by the rules of the conferral, under what is left of the ceiling
 * of the cycle, and what was waiting to be handed over is told. What was settled wrongly is settled again, with a reason and a document.
 */
export const settleFirstWin = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    ...whose,
    firstWin: z.boolean(),
    source: freeText(),
    earlier: z.array(earlierPrize).exactOptional(),
    again: z.strictObject({ reason: freeText(), document: z.string().min(1) }).exactOptional(),
  }),
  concerns: ({ application }) => application,
  follows: ({ view }, { application }) => after('award', view.awardedOn[application]),
  decide: (context, input) => {
    const { edition, state, view, on } = context
    const { application, firstWin, source } = input
    const winner = checkWinner(context, input)
    if (!winner.ok) return winner
    const honour = winner.value
    const { award, pending, payable, prizeFen: beforeFen } = honour
    const standing = checkNotRevoked(context, honour, on)
    if (!standing.ok) return standing
    const isAgain = !pending && input.again !== undefined
    const sharing = pending ?? (isAgain ? purseOf(state, honour).fixed?.sharing : undefined)
    if (!sharing) return refuse('HistoryKnown', moneyArticles(edition, award), { application })
    const agreed = checkEarlier(ROOM, edition, view, award, input)
    if (!agreed.ok) return agreed
    const earlier = input.earlier ? { earlier: input.earlier } : {}
    const asked = prizeOf(edition, { award, firstWin, ...earlier }, sharing)
    const others = view.honours.filter((each) => each !== honour)
    const { prizes, ...ceiling } = underCeiling(edition, [asked], spentFen(context, others))
    const prize = prizes[0] ?? asked
    const { paidFen } = accountOf(state, view, honour)
    if (paidFen > prize.fen)
      return refuse('PaidMoreThanFixed', moneyArticles(edition, award), {
        application,
        paidFen,
        prizeFen: prize.fen,
      })
    const { items } = honoursOf(edition, award, firstWin)
    const due = payable && prize.fen > 0 ? { payable } : {}
    const again = isAgain && input.again ? { again: { ...input.again, beforeFen } } : {}
    const known = { ...whoseIs(view, honour), sharing, ...again, firstWin, source, ...earlier }
    const data = { ...known, items, prize, ...ceiling, ...due }
    return ok({
      entries: [
        { type: 'PrizeFixed', application, data },
        contract('FirstWinSettled', { application, award, firstWin, items, prizeFen: prize.fen }),
      ],
    })
  },
})
