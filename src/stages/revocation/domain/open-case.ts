import { under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf } from '../../../core/process/stage.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { awardAtStake } from './at-stake.ts'
import { checkCause } from './cause.ts'
import { checkPart, type Here, wayOf } from './case-at-hand.ts'
import { checkLostCondition } from './lost-condition.ts'
import { consequencesOf } from './consequences.ts'
import { type Opening, opening } from './opening.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'
import { findRule } from './window.ts'

/** 未获奖 Before the conferral a rule reaches whoever sought the award by fraud; who left the list still, where a ban is at stake. */
function checkApplicant(
  { edition, view }: Here,
  { application, rule: id = '' }: Opening,
): Result<true, Refusal> {
  const rule = findRule(edition, id)
  if (!rule) return ok(true)
  const { reachesApplicants, bansApplicants, article } = consequencesOf(rule)
  if (!reachesApplicants) return refuse('OnlyAfterAward', [article], { application, rule: id })
  const cause = under(view.removed, application)
  const isGone = cause !== undefined || view.applications[application]?.withdrawn === true
  return isGone && !bansApplicants
    ? refuse('NameGone', [article], { application, cause: cause ?? null })
    : ok(true)
}

/** 立案根据 Whether the case rests on one rule of the edition, or one of its conditions, that can be used here. */
function checkGround(context: Here, given: Opening, award: string | null): Result<true, Refusal> {
  const { edition, step } = context
  const { rule, condition, incident } = given
  if ((rule === undefined) === (condition === undefined)) return refuse('GroundUnclear', [step.article], {})
  if (condition !== undefined) {
    return incident === undefined
      ? checkLostCondition(context, given, award)
      : refuse('GroundUnclear', [step.article], {})
  }
  const known = edition.revocations.map(({ id }) => id)
  if (rule !== undefined && !known.includes(rule))
    return refuse('UnknownRule', [step.article], { rule, known })
  return award === null ? checkApplicant(context, given) : ok(true)
}

/**
 * 立案 Opens a case: before the conferral to disqualify (取消资格), after it to revoke (撤销). Which of the two it is follows from
 * whether the award has been conferred, now and again when it is decided.
 */
export const openCase = actOf<Params, State>()({
  by: bodyRole.options,
  concerns: ({ application }) => application,
  input: opening,
  follows: ({ state }, { incident }) =>
    after('incident', incident === undefined ? undefined : under(state.incidents, incident)?.happenedOn),
  decide: (context, given) => {
    const { state, view, step } = context
    const { case: id, application, rule = null, condition = null, facts, evidence } = given
    const { incident = null, referral = null } = given
    if (!under(view.applications, application))
      return refuse('UnknownApplicant', [step.article], { application })
    if (under(state.cases, id)) return refuse('CaseKnown', [step.article], { case: id })
    const way = wayOf(context, rule)
    const part = checkPart(context, 'open', [step.by, way.proposedBy], way.article)
    if (!part.ok) return part
    const stake = awardAtStake(view, application, given.award, way.article)
    if (!stake.ok) return stake
    const award = stake.value
    const ground = checkGround(context, given, award)
    if (!ground.ok) return ground
    const cause = checkCause(context, given, way.rule)
    if (!cause.ok) return cause
    const about = { application, award, rule, condition }
    const same = Object.values(state.cases).find(
      (one) =>
        !one.closed &&
        one.application === application &&
        one.award === award &&
        one.rule === rule &&
        one.condition === condition &&
        one.incident === incident,
    )
    if (same) return refuse('SameCaseOpen', [way.article], { case: same.case, application })
    const data = { case: id, ...about, incident, referral, window: cause.value, facts, evidence }
    return ok({ entries: [{ type: 'CaseOpened', application, data }] })
  },
})
