import { placeOf } from '../../core/process/fold.ts'
import type { CycleState } from '../../core/process/state.ts'
import type { Entries } from '../../stages/assessment/domain/index.ts'

/** One mark on a score sheet, as `rank` reads it: the assessor is `consensus` where the panel agreed on the mark. */
export type MarkRow = {
  readonly application: string
  readonly stage: string
  readonly assessor: string
  readonly item: string
  readonly percent: number
}

/** Whose mark it is where the panel agreed on it. */
export const CONSENSUS = 'consensus'

type Of<T extends keyof Entries> = Entries[T]

/** What was entered on a step, with corrections in place, in the order of the log. */
function entriesOf<T extends keyof Entries>(state: CycleState, type: T) {
  return state.log
    .filter(({ entry }) => entry.type === type)
    .map(({ entry }) => ({
      step: entry.step ?? '',
      data: (state.corrections[placeOf(entry.stream, entry.version)] ?? entry.data) as unknown as Of<T>,
    }))
}

const rowsOf = (stage: string, application: string, assessor: string, marks: object): MarkRow[] =>
  Object.entries(marks).map(([item, percent]) => ({
    application,
    stage,
    assessor,
    item,
    percent: Number(percent),
  }))

/** What panels agreed on, item by item: where they agreed twice on an item, the later consensus holds. */
function agreedRows(state: CycleState): MarkRow[] {
  const last = new Map<string, MarkRow>()
  for (const { step, data } of entriesOf(state, 'ConsensusRecorded')) {
    for (const row of rowsOf(step, data.application, CONSENSUS, data.marks))
      last.set(`${step}/${row.application}/${row.item}`, row)
  }
  return [...last.values()]
}

/** 评分表 Every mark that counted: of the assessors whose sheets went into the score, and of consensus. Empty where nothing was scored. */
export function markRows(state: CycleState): MarkRow[] {
  const counted = new Map<string, readonly string[]>()
  for (const { step, data } of entriesOf(state, 'ScoresDetermined')) {
    for (const row of data.rows) counted.set(`${step}/${row.application}`, row.assessors)
  }
  const sheets = entriesOf(state, 'ScorecardSubmitted')
    .filter(({ step, data }) => counted.get(`${step}/${data.application}`)?.includes(data.assessor))
    .flatMap(({ step, data }) => rowsOf(step, data.application, data.assessor, data.marks))
  const agreed = agreedRows(state).filter(({ stage, application }) => counted.has(`${stage}/${application}`))
  return [...sheets, ...agreed]
}
