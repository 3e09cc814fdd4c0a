import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { assessCase } from './case.ts'
import type { Params } from './settings.ts'
import { refuse } from './refusals.ts'
import type { Entries, State } from './state.ts'

const words = z.string().trim().min(1)

/**
 * 人工认定 People find on a condition that is left to them, or for which facts stay missing. What the facts decide they cannot find
 * otherwise, unless the criterion says so. A later finding replaces an earlier one; both stay in the record.
 */
export const judge = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({
    application: z.string(),
    criterion: z.string(),
    outcome: z.enum(['met', 'unmet']),
    reason: words,
    evidence: z.array(words).min(1),
    /** Who found it, where that is not the body itself. */
    by: words.exactOptional(),
  }),
  concerns: ({ application }) => application,
  decide: (context, input) => {
    const { edition, params, state, round, step, actor } = context
    const { application, criterion, outcome, reason, evidence } = input
    if (state.determined[application] === round)
      return refuse('DeterminedAlready', [params.article], { application })
    const asked = edition.criteria.find(({ id }) => id === criterion)
    if (!asked) {
      const known = edition.criteria.map(({ id }) => id)
      return refuse('CriterionUnknown', [params.article], { criterion, known })
    }
    const assessed = assessCase(context, application, {})
    if (!assessed.ok) return assessed
    const found = assessed.value.findings.find(({ rule }) => rule === criterion)?.outcome
    const label = { ...asked.label }
    if ((found === 'met' || found === 'unmet') && !asked.peopleMayOverride)
      return refuse('CriterionSettled', [asked.article], { application, label, outcome: found })
    const body = edition.bodies.find(({ role }) => role === step.by)
    const by = input.by ?? body?.name.zh ?? actor.id
    const data: Entries['CriterionJudged'] = {
      application,
      criterion,
      label,
      outcome,
      by,
      reason,
      evidence,
    }
    return ok({ entries: [{ type: 'CriterionJudged', application, data }] })
  },
})
