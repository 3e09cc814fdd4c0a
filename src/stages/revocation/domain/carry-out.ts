import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { type AtHand, caseAtHand, checkDay, type Here, followsDecision } from './case-at-hand.ts'
import { delivery } from './notice.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { Case } from './case.ts'
import type { State } from './state.ts'

type Decision = NonNullable<Case['decision']>

/** A case that was decided, with its decision. */
export function decidedCase(
  context: Here,
  id: string,
): Result<AtHand & { readonly decision: Decision }, Refusal> {
  const atHand = caseAtHand(context, id)
  if (!atHand.ok) return atHand
  const { decision } = atHand.value.found
  if (!decision) return refuse('NotDecided', [atHand.value.way.article], { case: id })
  return ok({ ...atHand.value, decision })
}

/** A case in which it was decided to revoke, or to disqualify. */
export function takenCase(context: Here, id: string): ReturnType<typeof decidedCase> {
  const decided = decidedCase(context, id)
  if (!decided.ok || decided.value.decision.outcome === 'revoke') return decided
  return refuse('DecidedAgainst', [decided.value.way.article], { case: id })
}

/** 送达 The decision reaches the party, whichever way it went. */
export const deliver = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({
    case: z.string(),
    document: z.string().min(1),
    deliveredOn: isoDate,
    how: delivery,
  }),
  decide: (context, { case: id, document, deliveredOn, how }) => {
    const decided = decidedCase(context, id)
    if (!decided.ok) return decided
    const { found, way, decision } = decided.value
    if (found.delivered) return refuse('DoneAlready', [way.article], { case: id, what: 'delivery' })
    const day = checkDay(context, deliveredOn, decision.on, way.article)
    if (!day.ok) return day
    const { application } = found
    const data = { case: id, application, document, deliveredOn, how }
    return ok({ entries: [{ type: 'DecisionDelivered', application, data }] })
  },
})

/** 公告 A revocation is made public where its rule says so, and nowhere else. */
export const announce = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({
    case: z.string(),
    document: z.string().min(1),
    channels: z.array(z.string().min(1)).min(1),
  }),
  follows: followsDecision,
  decide: (context, { case: id, document, channels }) => {
    const taken = takenCase(context, id)
    if (!taken.ok) return taken
    const { found, way } = taken.value
    const cited = [way.article]
    if (way.rule?.announced !== true) return refuse('NotToBeAnnounced', cited, { case: id })
    if (found.announced) return refuse('DoneAlready', cited, { case: id, what: 'announcement' })
    const { application } = found
    const data = { case: id, application, document, channels }
    return ok({ entries: [{ type: 'DecisionAnnounced', application, data }] })
  },
})

/** 建议处理 The authority in charge of those responsible is advised to deal with them. */
export const adviseAuthority = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({
    case: z.string(),
    authority: z.string().min(1),
    document: z.string().min(1),
  }),
  follows: followsDecision,
  decide: (context, { case: id, authority, document }) => {
    const taken = takenCase(context, id)
    if (!taken.ok) return taken
    const { application } = taken.value.found
    const data = { case: id, application, authority, document }
    return ok({ entries: [{ type: 'AuthorityAdvised', application, data }] })
  },
})
