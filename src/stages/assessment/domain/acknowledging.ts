import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import type { Provision } from '../../../core/regulation/schema/provisions.ts'
import { act, type Here, refuse } from './state.ts'

/** What binds assessors in this step and has to be acknowledged by each of them before the first sheet. */
export const provisionsFor = ({ edition, step }: Pick<Here, 'edition' | 'step'>): readonly Provision[] =>
  edition.provisions.filter(
    ({ effect, shownTo, steps }) =>
      effect === 'acknowledged' &&
      shownTo.includes('assessor') &&
      (steps.length === 0 || steps.includes(step.id)),
  )

/** What of it somebody has not acknowledged yet. */
export const unacknowledgedBy = (here: Here, assessor: string): readonly Provision[] =>
  here.state.acknowledged.includes(assessor) ? [] : provisionsFor(here)

/** 确认知悉 An assessor was shown what binds assessors and says so; what was shown is recorded with it. */
export const acknowledge = act({
  by: ['assessor'],
  input: z.strictObject({}),
  decide: (here) => {
    const { actor, step } = here
    const due = unacknowledgedBy(here, actor.id)
    if (due.length === 0) return refuse('NothingToAcknowledge', [step.article], { assessor: actor.id })
    const provisions = due.map(({ id, article, text }) => ({ id, article, text }))
    return ok({ entries: [{ type: 'ProvisionsAcknowledged', data: { assessor: actor.id, provisions } }] })
  },
})
