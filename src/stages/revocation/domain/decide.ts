import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { hasElapsed } from '../../../core/time/window.ts'
import { awardAtStake, heldBy } from './at-stake.ts'
import { type AtHand, checkDay, checkPart, type Here, undecidedCase } from './case-at-hand.ts'
import { checkChoice, choice } from './choice.ts'
import { effectsOf, itemsToTakeBack } from './effects.ts'
import { lastDayFor } from './notice.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { Case } from './case.ts'
import type { State } from './state.ts'

/** Whether the matter was laid before the body that decides, as the rule wants it. */
function checkLaidBefore({ found, way }: AtHand): Result<true, Refusal> {
  const { article, proposedBy, deliberatedBy } = way
  if (found.proposal?.outcome !== 'revoke') return refuse('NotProposed', [article], { by: proposedBy })
  if (deliberatedBy === undefined) return ok(true)
  if (!found.deliberation) return refuse('NotDeliberated', [article], { by: deliberatedBy })
  return found.deliberation.outcome === 'revoke'
    ? ok(true)
    : refuse('DeliberatedAgainst', [article], { by: deliberatedBy })
}

/** Whether the party was heard: it stated its defence, gave it up, or its silence was recorded once its time was over. */
function checkHeard(
  context: Here,
  { case: id, notice, defence }: Case,
  decidedOn: string,
): Result<true, Refusal> {
  const cited = [context.params.defence.article]
  if (!notice) return refuse('NoticeMissing', cited, { case: id })
  if (defence) return ok(true)
  const lastDay = lastDayFor(context, notice)
  return hasElapsed({ lastDay }, decidedOn)
    ? refuse('DefenceNotSettled', cited, { case: id, lastDay })
    : refuse('DefenceRunning', cited, { case: id, lastDay })
}

/** The latest of what a decision follows. */
const lastDoneIn = ({ openedOn, finding, proposal, deliberation, defence }: Case): string =>
  [finding, proposal, deliberation, defence]
    .map((done) => done?.on ?? openedOn)
    .reduce((latest, on) => (on > latest ? on : latest), openedOn)

/** The same, and no award is revoked before the day of the award itself. */
function lastBefore({ view }: Here, found: Case, award: string | null): string {
  const done = lastDoneIn(found)
  const awardedOn = award === null ? undefined : view.awardedOn[found.application]
  return awardedOn !== undefined && awardedOn > done ? awardedOn : done
}

/** Misuse is pursued as long as its referral stands: what has been dealt with meanwhile revokes nothing. */
function checkStillReferred(
  { view }: Here,
  { application, referral }: Case,
  { rule, article }: AtHand['way'],
): Result<true, Refusal> {
  if (rule?.trigger !== 'misuse' || referral === null) return ok(true)
  return view.referred[application]?.includes(referral) === true
    ? ok(true)
    : refuse('UnknownReferral', [article], { application, referral })
}

/** What the decision is about by now: an award that was conferred meanwhile is revoked, and no more a name removed. */
function stakeNow({ view }: Here, { application, award, condition }: Case, way: AtHand['way']) {
  const stake = awardAtStake(view, application, award ?? undefined, way.article)
  if (!stake.ok || stake.value === null || condition === null) return stake
  return refuse('ConferredAlready', [way.article], { application, awards: heldBy(view, application) })
}

/** 决定 The body that the rule names decides. What follows is told to the others: what is revoked, who leaves the list, who is barred. */
export const decide = actOf<Params, State>()({
  saw: 'case',
  by: bodyRole.options,
  input: z.strictObject({ ...choice, document: z.string().min(1), decidedOn: isoDate }),
  decide: (context, { case: id, outcome, reason, document, decidedOn }) => {
    const atHand = undecidedCase(context, id)
    if (!atHand.ok) return atHand
    const { found, way } = atHand.value
    const part = checkPart(context, 'decide', [way.decidedBy], way.article)
    if (!part.ok) return part
    const laid = checkLaidBefore(atHand.value)
    if (!laid.ok) return laid
    const free = checkChoice(atHand.value, outcome, reason)
    if (!free.ok) return free
    const stake = stakeNow(context, found, way)
    if (!stake.ok) return stake
    const revokes = outcome === 'revoke'
    const referred = revokes ? checkStillReferred(context, found, way) : ok(true)
    if (!referred.ok) return referred
    const heard = revokes ? checkHeard(context, found, decidedOn) : ok(true)
    if (!heard.ok) return heard
    const { application } = found
    const award = stake.value
    const day = checkDay(context, decidedOn, lastBefore(context, found, award), way.article)
    if (!day.ok) return day
    const items = revokes ? itemsToTakeBack(context.view, found, award, way.rule) : []
    const decided = { outcome, reason: reason ?? null, document, decidedOn, items }
    return ok({
      entries: [
        { type: 'RevocationDecided', application, data: { case: id, application, award, ...decided } },
        ...(revokes
          ? effectsOf(context.view, { found, award, rule: way.rule, decidedOn, document, items })
          : []),
      ],
    })
  },
})
