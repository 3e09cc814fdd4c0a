import type { ArticleRef } from '../../../core/basics/article.ts'
import { under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { isRecused } from '../../../core/contract/view.ts'
import { after, type Followed } from '../../../core/process/milestones.ts'
import type { Context } from '../../../core/process/stage.ts'
import type { BodyRole } from '../../../core/regulation/schema/bodies.ts'
import type { Revocation } from '../../../core/regulation/schema/provisions.ts'
import type { Params } from './params.ts'
import { type Part, refuse } from './refusals.ts'
import type { Case } from './case.ts'
import type { State } from './state.ts'
import { findRule } from './window.ts'

export type Here = Context<Params, State>

export const caseOf = (state: State, id: string): Case | undefined => under(state.cases, id)

/** 办理途径 By whom a matter is proposed, deliberated on and decided, and whether they have a choice: as its rule says, or the settings. */
export type Way = {
  readonly article: ArticleRef
  readonly proposedBy: BodyRole
  readonly deliberatedBy?: BodyRole | undefined
  readonly decidedBy: BodyRole
  readonly discretionary: boolean
  readonly rule: Revocation | undefined
}

export function wayOf({ edition, params }: Pick<Here, 'edition' | 'params'>, rule: string | null): Way {
  const found = rule === null ? undefined : findRule(edition, rule)
  return found
    ? { ...found, rule: found }
    : { ...params.lostEligibility, discretionary: false, rule: undefined }
}

/** Who does a part of the matter: only the bodies that the rule gives it to. */
export function checkPart(
  { actor }: Pick<Here, 'actor'>,
  part: Part,
  by: readonly BodyRole[],
  article: ArticleRef,
): Result<true, Refusal> {
  if (by.some((role) => role === actor.role)) return ok(true)
  return refuse('NotYourPart', [article], { part, role: actor.role, by: [...new Set(by)] })
}

type Told = { readonly case: string }

/** 先后 What an act on a case comes after: its opening, and the last of what the act builds on. */
export const followsOpening = ({ state }: Here, { case: id }: Told): Followed[] =>
  after('caseOpened', caseOf(state, id)?.openedOn)
export const followsFinding = ({ state }: Here, { case: id }: Told): Followed[] =>
  after('finding', caseOf(state, id)?.finding?.on)
export const followsProposal = ({ state }: Here, { case: id }: Told): Followed[] =>
  after('proposal', caseOf(state, id)?.proposal?.on)
export const followsDecision = ({ state }: Here, { case: id }: Told): Followed[] =>
  after('decision', caseOf(state, id)?.decision?.on)

export type AtHand = { readonly found: Case; readonly way: Way }

/** The case that an act is about. To a party of another case it does not exist. */
export function caseAtHand(context: Here, id: string): Result<AtHand, Refusal> {
  const { state, step, actor, view } = context
  const found = caseOf(state, id)
  const isForeign = actor.role === 'applicant' && actor.id !== found?.application
  if (!found || isForeign) return refuse('UnknownCase', [step.article], { case: id })
  const { application } = found
  if (isRecused(view, step.id, actor.id, application))
    return refuse('RecusedFromCase', [step.article], { person: actor.id, application })
  const way = wayOf(context, found.rule)
  if (found.closed) return refuse('CaseIsClosed', [way.article], { case: id })
  return ok({ found, way })
}

/** The same, for acts that come before the decision. */
export function undecidedCase(context: Here, id: string): Result<AtHand, Refusal> {
  const atHand = caseAtHand(context, id)
  if (!atHand.ok) return atHand
  const { found, way } = atHand.value
  if (!found.decision) return atHand
  return refuse('DecidedAlready', [way.article], { case: id, decidedOn: found.decision.on })
}

/** A day that somebody states for what was done on paper: neither before what it follows nor ahead of its entry. */
export function checkDay(
  { on }: Pick<Here, 'on'>,
  day: string,
  notBefore: string,
  article: ArticleRef,
): Result<true, Refusal> {
  if (notBefore <= day && day <= on) return ok(true)
  return refuse('DayOutOfOrder', [article], { day, notBefore, on })
}
