import { z } from 'zod'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { contract } from '../../../core/process/stage.ts'
import { sha256Hex } from '../../../core/record/entry.ts'
import { PANEL_MEAN } from '../../../core/scoring/item-means.ts'
import { partValues, type Values } from '../../../core/scoring/named-values.ts'
import { panelScore } from '../../../core/scoring/panel-score.ts'
import { STAGE_PERCENT } from '../../../core/scoring/stage-score.ts'
import { itemsOf } from '../../../core/scoring/standard.ts'
import { marksOf, sheetsOf } from '../../../parts/scorecard/domain.ts'
import { checkComplete } from './closing.ts'
import type { ScoreRow } from './entries.ts'
import { cited } from './settings.ts'
import { act, type Here, refuse, standingIn } from './state.ts'

/** 签署评审报告 The panel leaders or the body that conducts the step sign the report that the text asks for, on closed scoring. */
export const signReport = act({
  by: ['step', 'assessor'],
  input: z.strictObject({ document: z.string().min(1), sha256: sha256Hex }),
  decide: ({ state, params, step, actor }, input) => {
    if (!params.report) return refuse('NoReportOwed', [step.article], {})
    if (!state.closed) return refuse('ScoringStillOpen', cited(params.report), {})
    const leaders = Object.values(state.panels).map(({ leader }) => leader)
    if (actor.role === 'assessor' && !leaders.includes(actor.id))
      return refuse('NotTheLeader', cited(params.report), { application: '', leader: leaders.join('、') })
    return ok({ entries: [{ type: 'ReportSigned', data: { ...input, signedBy: actor.id } }] })
  },
})

/** 确定得分 Computes each application's score from the sheets that count, fixes it and concludes the step. */
export const determine = act({
  saw: 'step',
  by: ['step'],
  input: z.strictObject({}),
  decide: (here) => {
    const { state, params, step, cohort, standard, inputsOf } = here
    if (!state.closed) return refuse('ScoringStillOpen', [step.article], {})
    if (params.report && !state.report)
      return refuse('ReportUnsigned', cited(params.report), { name: params.report.name })
    const complete = checkComplete(here)
    if (!complete.ok) return complete
    const inputs = inputsOf([step.id])
    const scored: Scored[] = []
    for (const application of cohort) {
      const score = scoreOf(here, application)
      if (!score.ok) return score
      scored.push(score.value)
    }
    const scores = scored.map(({ row: { application, percent }, values }) =>
      contract('ScoreFixed', { application, percent, values, inputs }),
    )
    const own = {
      type: 'ScoresDetermined',
      data: {
        algorithm: `${PANEL_MEAN} ${STAGE_PERCENT}`,
        inputs,
        standard: standard.id,
        rows: scored.map(({ row }) => row),
      },
    }
    return ok({ entries: [own, ...scores], conclude: { passed: cohort, out: [] } })
  },
})

type Scored = { readonly row: ScoreRow; readonly values: Values }

function scoreOf(here: Here, application: string): Result<Scored, Refusal> {
  const { state, step } = here
  const standard = here.standardOf(application)
  const { panel, counted, setAside } = standingIn(here, application)
  const agreed = marksOf(state.book.consensus[application] ?? {})
  const scored = panelScore(standard, sheetsOf(counted), agreed)
  if (!scored.ok) {
    const faults = scored.error as unknown as JsonObject[]
    return refuse('MarksUnfit', [step.article], { application, faults })
  }
  const { items, score } = scored.value
  const row: ScoreRow = {
    application,
    ...(standard.id === here.standard.id ? {} : { standard: standard.id }),
    percent: score.percent,
    points: score.points,
    panel,
    assessors: counted.map(({ assessor }) => assessor),
    setAside: [...setAside],
    consensus: itemsOf(standard).flatMap(({ id }) => (Object.hasOwn(agreed, id) ? [id] : [])),
    items: Object.fromEntries(Object.entries(items).map(([item, { percent }]) => [item, percent])),
  }
  return ok({ row, values: partValues(standard, score) })
}
