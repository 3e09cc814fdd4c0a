import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { ok } from '../../../core/basics/result.ts'
import { actOf, contract } from '../../../core/process/stage.ts'
import { onFile } from './on-file.ts'
import type { Params } from './settings.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

/** 撤回申报 Possible at any time before conferral, because applying is voluntary. */
export const withdraw = actOf<Params, State>()({
  by: ['applicant'],
  alsoWhenConcluded: true,
  input: z.strictObject({ application: z.string(), reason: freeText() }),
  concerns: ({ application }) => application,
  decide: ({ params, view }, { application, reason }) => {
    const found = onFile(view, application, params.article)
    if (!found.ok) return found
    if (view.honours.some((honour) => honour.application === application))
      return refuse('ConferredAlready', [params.article], { application })
    return ok({ entries: [contract('ApplicationWithdrawn', { application, reason })] })
  },
})
