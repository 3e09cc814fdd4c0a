import { under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { heldBy } from './at-stake.ts'
import type { Here } from './case-at-hand.ts'
import type { Opening } from './opening.ts'
import { refuse } from './refusals.ts'

/** 丧失条件 A condition that was found met is met no more: that takes a name off the list, as long as nothing has been conferred. */
export function checkLostCondition(
  { edition, view, step, params }: Here,
  { application, condition = '' }: Opening,
  award: string | null,
): Result<true, Refusal> {
  const criterion = edition.criteria.find(({ id }) => id === condition)
  if (!criterion) {
    const known = edition.criteria.map(({ id }) => id)
    return refuse('UnknownCondition', [step.article], { condition, known })
  }
  const { article } = params.lostEligibility
  if (award !== null) {
    return refuse('ConferredAlready', [article], { application, awards: heldBy(view, application) })
  }
  const cause = under(view.removed, application)
  if (cause !== undefined || view.applications[application]?.withdrawn === true)
    return refuse('NameGone', [article], { application, cause: cause ?? null })
  return view.findings[application]?.eligible === 'yes'
    ? ok(true)
    : refuse('NotFoundEligible', [article], { application })
}
