import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { checkFinance, OFFICE, whose, whoseIs } from './honoured.ts'
import { claimAgainst, followsClaim, openClaim } from './open-claim.ts'
import { refuse } from './refusals.ts'
import { holderOfVoucher, type State } from './state.ts'

/** 追缴入账 What came back, whole or in instalments, never more than is owed; also of what had been given up. */
export const recordClawback = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    ...whose,
    fen: z.int().positive(),
    voucher: z.string().trim().min(1),
  }),
  concerns: ({ application }) => application,
  follows: followsClaim,
  decide: (context, given) => {
    const { application, fen, voucher } = given
    const claim = claimAgainst(context, given)
    if (!claim.ok) return claim
    const may = checkFinance(context)
    if (!may.ok) return may
    const { account, honour, revoked, articles } = claim.value
    const known = holderOfVoucher(context.state, voucher)
    if (known !== undefined)
      return refuse('VoucherUsed', [context.step.article], { voucher, application: known })
    const { toClaimFen, claimedFen: before } = account
    const left = toClaimFen - before
    if (fen > left) {
      const sums = { fen, toClaimFen, claimedFen: before, leftFen: left }
      return refuse('MoreThanOwed', articles, { application, ...sums })
    }
    const sums = { toClaimFen, claimedFen: before + fen, leftFen: left - fen }
    const data = { ...whoseIs(context.view, honour), fen, voucher, rule: revoked.rule, ...sums }
    return ok({ entries: [{ type: 'ClawbackRecorded', application, data }] })
  },
})

/** 追缴延期 Time for what is still owed, to be paid back in parts; a later extension never shortens it. */
export const extendClawback = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    ...whose,
    until: isoDate,
    reason: freeText(),
    document: z.string().min(1),
  }),
  concerns: ({ application }) => application,
  follows: followsClaim,
  decide: (context, given) => {
    const { application, until, reason, document } = given
    const claim = openClaim(context, given)
    if (!claim.ok) return claim
    const may = checkFinance(context)
    if (!may.ok) return may
    const { account, honour, articles } = claim.value
    const { claimUntil: before, leftToClaimFen: leftFen } = account
    if (until <= context.on) return refuse('DayNotAhead', articles, { day: until, on: context.on })
    if (before !== null && until <= before)
      return refuse('NoExtension', articles, { application, until, before })
    const data = {
      ...whoseIs(context.view, honour),
      ...(before === null ? {} : { from: before }),
      until,
      reason,
      document,
      leftFen,
    }
    return ok({ entries: [{ type: 'ClawbackExtended', application, data }] })
  },
})

/** 核销 What is still owed is given up, by whoever may decide that. */
export const closeUncollectable = actOf<object, State>()({
  by: OFFICE,
  input: z.strictObject({
    ...whose,
    reason: freeText(),
    document: z.string().min(1),
    decidedBy: bodyRole,
  }),
  concerns: ({ application }) => application,
  follows: followsClaim,
  decide: (context, given) => {
    const { application, reason, document, decidedBy } = given
    const claim = openClaim(context, given)
    if (!claim.ok) return claim
    const may = checkFinance(context)
    if (!may.ok) return may
    const { account, honour } = claim.value
    const fen = account.leftToClaimFen
    const data = { ...whoseIs(context.view, honour), fen, reason, document, decidedBy }
    return ok({ entries: [{ type: 'ClaimClosed', application, data }] })
  },
})
