import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { ok } from '../../../core/basics/result.ts'
import { isRecused } from '../../../core/contract/view.ts'
import { actOf } from '../../../core/process/stage.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import type { Entries } from './entries.ts'
import { refuse } from './refusals.ts'
import type { State } from './rounds.ts'
import type { Params } from './settings.ts'

/**
 * 认定达到评定标准 The body named by the text finds, with its reason, whether an applicant reaches an award's standard. A later finding
 * replaces one until the list is fixed; then only those may still be judged who may have to move up.
 */
export const findStandardReached = actOf<Params, State>()({
  saw: 'step',
  by: bodyRole.options,
  input: z.strictObject({
    award: z.string(),
    application: z.string(),
    reached: z.boolean(),
    reason: freeText(),
    evidence: z.array(freeText()).min(1),
  }),
  alsoWhenConcluded: true,
  decide: ({ edition, step, state, view, cohort, actor }, input) => {
    const { award, application } = input
    const floor = edition.awards.find(({ id }) => id === award)?.floor
    if (!floor || !('byPeople' in floor)) return refuse('NoFindingAsked', [step.article], { award })
    const { by } = floor.byPeople
    if (actor.role !== by) return refuse('FindingNotYours', [floor.article], { award, role: actor.role, by })
    if (!cohort.includes(application) && !state.earlier.out.includes(application))
      return refuse('NotRankedHere', [step.article], { applications: [application] })
    if (isRecused(view, step.id, actor.id, application))
      return refuse('FinderRecused', [step.article], { person: actor.id, application })
    const isFound = Object.hasOwn(state.reached[award] ?? {}, application)
    if (state.concluded && (isFound || !edition.backfill.allowed))
      return refuse('FoundAlready', [floor.article], { award, application })
    const data: Entries['StandardReachedFound'] = { ...input, by: actor.id, determinedByPeople: true }
    return ok({ entries: [{ type: 'StandardReachedFound', application, data }] })
  },
})
