import { z } from 'zod'
import type { JsonObject } from '../../../core/basics/json.ts'
import { ok } from '../../../core/basics/result.ts'
import { valueAt } from '../../../core/basics/shared-map.ts'
import { actOf, contract } from '../../../core/process/stage.ts'
import { assessCase, openIn } from './case.ts'
import type { Params } from './settings.ts'
import { refuse } from './refusals.ts'
import { ALGORITHM, type Entries, type State } from './state.ts'

/** 资格审查结论 Fixes the findings on one application, once each condition is decided by the facts or by people. */
export const determine = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({ application: z.string() }),
  concerns: ({ application }) => application,
  decide: (context, { application }) => {
    const { state, round, params, step } = context
    if (valueAt(state.determined, application) === round)
      return refuse('DeterminedAlready', [params.article], { application })
    const assessed = assessCase(context, application)
    if (!assessed.ok) return assessed
    const { asOf, findings, eligible, closedAwards } = assessed.value
    const waiting = openIn(findings)
    if (waiting.length > 0 || eligible === 'unknown') {
      const articles = [...new Set(waiting.map(({ article }) => article))]
      const open = waiting.map(({ article: _, ...one }) => one)
      return refuse('FindingsOpen', articles, { application, by: step.by, open })
    }
    const unmet = findings.filter(({ outcome }) => outcome === 'unmet').map(({ label }) => ({ ...label }))
    const closed = closedAwards.length > 0 ? { closedAwards: [...closedAwards] } : {}
    const data: Entries['EligibilityDetermined'] = {
      round,
      application,
      asOf,
      algorithm: ALGORITHM,
      eligible,
      unmet,
      ...closed,
    }
    return ok({
      entries: [
        { type: 'EligibilityDetermined', application, data },
        contract('FindingRecorded', {
          application,
          eligible,
          findings: findings.map((finding) => finding as unknown as JsonObject),
          ...closed,
        }),
      ],
    })
  },
})
