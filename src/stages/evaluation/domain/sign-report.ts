import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { sha256Hex } from '../../../core/record/entry.ts'
import { refuse } from './refusals.ts'
import { partitionOf, type State } from './rounds.ts'
import type { Params } from './settings.ts'

/** 签署综合评价报告 Signs what the ranking says and concludes the step. */
export const signReport = actOf<Params, State>()({
  by: ['step'],
  input: z.strictObject({ document: z.string().min(1), sha256: sha256Hex }),
  decide: ({ params, state, step, actor, cohort }, input) => {
    const { report, candidates } = params
    if (!report) return refuse('NoReportOwed', [step.article], {})
    if (!state.ranked) return refuse('RankingNotDetermined', [report.article], {})
    if (candidates?.byPeople && !state.proposed)
      return refuse('NotProposedYet', [candidates.byPeople.article], { by: candidates.byPeople.by })
    const { passed, out } = partitionOf(state)
    const gone = passed.filter((application) => !cohort.includes(application))
    if (gone.length > 0) return refuse('RankingStale', [step.article], { gone })
    const stay = (list: readonly string[]) => list.filter((application) => cohort.includes(application))
    return ok({
      entries: [{ type: 'ReportSigned', data: { ...input, signedBy: actor.id } }],
      conclude: { passed, out: stay(out) },
    })
  },
})
