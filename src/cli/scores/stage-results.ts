import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Exact } from '../../core/number/exact.ts'
import { explainScoringFault } from '../../core/scoring/explain-scoring-fault.ts'
import { partValues } from '../../core/scoring/named-values.ts'
import { panelScore } from '../../core/scoring/panel-score.ts'
import type { Standard } from '../../core/scoring/standard.ts'
import type { StageResult, StageResults } from '../../core/selection/outcome.ts'
import type { Problem } from '../problem.ts'
import type { Progress } from '../progress.ts'
import type { NamedStep } from './read-cells.ts'
import type { Mark, ScoreSheet } from './read-scores.ts'

/** The marks of one application in one stage. */
export type Case = {
  readonly stage: string
  readonly application: string
  readonly sheets: Map<string, Record<string, Exact>>
  readonly consensus: Record<string, Exact>
}

export function casesOf(marks: readonly Mark[]): readonly Case[] {
  const cases = new Map<string, Case>()
  for (const { application, stage, assessor, item, percent } of marks) {
    const key = JSON.stringify([stage, application])
    const one: Case = cases.get(key) ?? { stage, application, sheets: new Map(), consensus: {} }
    cases.set(key, one)
    if (assessor === null) one.consensus[item] = percent
    else one.sheets.set(assessor, { ...one.sheets.get(assessor), [item]: percent })
  }
  return [...cases.values()]
}

/** 环节得分 Every application's score in every stage: over the panel, or as the summary says. */
export function stageResults(
  file: string,
  sheet: ScoreSheet,
  steps: readonly NamedStep[],
  standardOf: (application: string) => Standard,
  progress: Progress,
): Result<StageResults, readonly Problem[]> {
  if (sheet.form === 'summary') {
    return ok(byStage(sheet.totals, ({ percent }) => ({ percent, values: {} })))
  }
  const cases = casesOf(sheet.marks)
  const problems: Problem[] = []
  const results: Scored[] = []
  progress.begin(cases.length)
  for (const { stage, application, sheets, consensus } of cases) {
    const given = [...sheets].map(([assessor, marks]) => ({ assessor, marks }))
    const standard = standardOf(application)
    const scored = panelScore(standard, given, consensus)
    if (scored.ok) {
      const { score } = scored.value
      const result = { percent: score.percent, values: partValues(standard, score) }
      results.push({ stage, application, result })
    } else {
      const name = steps.find(({ id }) => id === stage)?.name
      for (const fault of scored.error) {
        const { zh, en } = explainScoringFault(fault)
        problems.push({
          file,
          message: {
            zh: `${application}，${name?.zh ?? stage}：${zh}`,
            en: `${application}, ${stage}: ${en}`,
          },
        })
      }
    }
    progress.step(results.length + problems.length)
  }
  progress.end()
  return problems.length > 0 ? err(problems) : ok(byStage(results, ({ result }) => result))
}

type Of = { readonly stage: string; readonly application: string }
type Scored = Of & { readonly result: StageResult }

function byStage<T extends Of>(all: readonly T[], resultOf: (one: T) => StageResult): StageResults {
  const stages = new Map<string, Map<string, StageResult>>()
  for (const each of all) {
    const own = stages.get(each.stage) ?? new Map<string, StageResult>()
    stages.set(each.stage, own.set(each.application, resultOf(each)))
  }
  return Object.fromEntries(stages)
}
