import { z } from 'zod'
import type { JsonObject } from '../../../core/basics/json.ts'
import { ok } from '../../../core/basics/result.ts'
import { valueAt } from '../../../core/basics/shared-map.ts'
import { actOf } from '../../../core/process/stage.ts'
import { assessCase } from './case.ts'
import type { Params } from './settings.ts'
import { refuse } from './refusals.ts'
import { ALGORITHM, type Entries, type State } from './state.ts'

/** 初步认定 Computes the findings as things stand and records them, so that it is seen what is missing and what people must find. */
export const assess = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({ application: z.string() }),
  concerns: ({ application }) => application,
  decide: (context, { application }) => {
    const { state, round, params } = context
    if (valueAt(state.determined, application) === round)
      return refuse('DeterminedAlready', [params.article], { application })
    const assessed = assessCase(context, application)
    if (!assessed.ok) return assessed
    const { asOf, eligible, findings } = assessed.value
    const data: Entries['CaseAssessed'] = {
      round,
      application,
      asOf,
      algorithm: ALGORITHM,
      eligible,
      findings: findings.map((finding) => finding as unknown as JsonObject),
    }
    return ok({ entries: [{ type: 'CaseAssessed', application, data }] })
  },
})
