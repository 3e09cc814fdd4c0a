import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { valueAt } from '../../../core/basics/shared-map.ts'
import { actOf } from '../../../core/process/stage.ts'
import type { Params } from './settings.ts'
import { refuse } from './refusals.ts'
import type { Entries, State } from './state.ts'

/** 资格审查办结 Records the list of the eligible, who go on; the others go out. */
export const conclude = actOf<Params, State>()({
  saw: 'step',
  by: ['step'],
  input: z.strictObject({}),
  decide: ({ params, state, view, cohort, round }) => {
    const undetermined = cohort.filter((application) => valueAt(state.determined, application) !== round)
    if (undetermined.length > 0)
      return refuse('CasesUndetermined', [params.article], { applications: undetermined })
    const passed = cohort.filter((application) => view.findings[application]?.eligible === 'yes')
    const out = cohort.filter((application) => !passed.includes(application))
    const named = (applications: readonly string[]) =>
      applications.map((application) => ({
        application,
        name: view.applications[application]?.name ?? application,
      }))
    const data: Entries['EligibilityConcluded'] = {
      round,
      eligible: named(passed),
      ineligible: named(out),
    }
    return ok({ entries: [{ type: 'EligibilityConcluded', data }], conclude: { passed, out } })
  },
})
