import type { Edition } from '../../core/regulation/edition.ts'
import type { Profiles } from '../../core/selection/barred.ts'
import type { Exact } from '../../core/number/exact.ts'
import { stepPercents } from '../../core/scoring/marks.ts'
import type { Standard } from '../../core/scoring/standard.ts'
import type { Table } from '../../core/tables/table.ts'
import type { Problem } from '../problem.ts'
import {
  applicationIn,
  assessorIn,
  both,
  complain,
  isFirst,
  itemIn,
  nearest,
  type NamedStep,
  percentIn,
  type Reader,
  stageIn,
} from './read-cells.ts'
import { profilesOf } from './read-profiles.ts'
import { columnsOf } from './score-columns.ts'

/** One mark of an assessor, or of the consensus (`assessor` null). */
export type Mark = {
  readonly application: string
  readonly stage: string
  readonly assessor: string | null
  readonly item: string
  readonly percent: Exact
}
export type StageTotal = { readonly application: string; readonly stage: string; readonly percent: Exact }

/** What a score file says: marks of assessors, or percents of stages. */
export type ScoreSheet = { readonly profiles: Profiles } & (
  | { readonly form: 'long'; readonly marks: readonly Mark[] }
  | { readonly form: 'summary'; readonly totals: readonly StageTotal[] }
)

export type ReadScores =
  | { readonly ok: true; readonly sheet: ScoreSheet }
  | { readonly ok: false; readonly problems: readonly Problem[] }

function marksIn(reader: Reader, table: Table, at: Readonly<Record<string, string>>): Mark[] {
  const seen = new Map<string, number>()
  return table.rows.flatMap((row) => {
    const cell = (column: string) => row.cells[at[column] ?? ''] ?? ''
    const application = applicationIn(reader, row, cell('application'))
    const stage = stageIn(reader, row, cell('stage'))
    const assessor = assessorIn(reader, row, cell('assessor'))
    const standard = reader.standardOf(application ?? '')
    const allowed = stepPercents(standard)
    const item = itemIn(reader, row, cell('item'), standard)
    const percent = percentIn(reader, row, cell('percent'))
    if (!application || !stage || assessor === undefined || !item || percent === undefined) return []
    if (!allowed.includes(percent)) {
      const near = nearest(allowed, percent)
      return (
        complain(
          reader,
          row,
          both(
            `条款${item}的评分${percent}%不在评分档位的步长上`,
            `item ${item} is marked ${percent}%, which is no step of a band`,
          ),
          both(
            `最接近的是${near.map((each) => `${each}%`).join('、')}`,
            `the nearest are ${near.map((each) => `${each}%`).join(' and ')}`,
          ),
        ) ?? []
      )
    }
    const who = assessor ?? ''
    const what = () =>
      assessor === null
        ? both(`条款${item}的合议结果`, `the consensus on item ${item}`)
        : both(`评审员“${who}”对条款${item}的评分`, `the mark of "${who}" on item ${item}`)
    const isNew = isFirst(reader, row, seen, [application, stage, who, item], what)
    return isNew ? [{ application, stage, assessor, item, percent }] : []
  })
}

function totalsIn(reader: Reader, table: Table, at: Readonly<Record<string, string>>): StageTotal[] {
  const seen = new Map<string, number>()
  return table.rows.flatMap((row) => {
    const cell = (column: string) => row.cells[at[column] ?? ''] ?? ''
    const application = applicationIn(reader, row, cell('application'))
    const stage = stageIn(reader, row, cell('stage'))
    const percent = percentIn(reader, row, cell('score'))
    if (!application || !stage || percent === undefined) return []
    const what = () => both(`“${application}”在该环节的得分`, `the score of "${application}" in this stage`)
    return isFirst(reader, row, seen, [application, stage], what) ? [{ application, stage, percent }] : []
  })
}

type Standards = {
  readonly standard: Standard
  /** The standard for persons, where one is known. */
  readonly personStandard?: Standard
  /** The ids of standards for persons that can be chosen. */
  readonly forPersons?: readonly string[]
}

/** 评分表 Reads a table of scores. Every fault is named with its line; nothing is guessed and nothing left out. Without an edition nobody is ranked apart. */
export function readScores(
  file: string,
  table: Table,
  steps: readonly NamedStep[],
  edition: Edition | null,
  { standard, personStandard, forPersons = [] }: Standards,
): ReadScores {
  const columns = columnsOf(file, table.header)
  if (!columns.ok) return { ok: false, problems: [columns.error] }
  const problems: Problem[] = []
  const { form, at } = columns.value
  const plain: Reader = { file, steps, standardOf: () => standard, problems }
  const profiles = edition ? profilesOf(plain, table, at, edition) : new Map()
  const isPerson = (application: string) => profiles.get(application)?.kind === 'person'
  if (form === 'long' && !personStandard && [...profiles.keys()].some(isPerson))
    problems.push(noStandardForPersons(file, forPersons))
  const standardOf = (application: string) =>
    personStandard && isPerson(application) ? personStandard : standard
  const reader: Reader = { file, steps, standardOf, problems }
  const sheet: ScoreSheet =
    form === 'long'
      ? { form, profiles, marks: problems.length > 0 ? [] : marksIn(reader, table, at) }
      : { form, profiles, totals: totalsIn(reader, table, at) }
  if (problems.length > 0) return { ok: false, problems }
  if (table.rows.length > 0) return { ok: true, sheet }
  const message = both('没有任何得分', 'there is no score in it')
  return {
    ok: false,
    problems: [{ file, message, mend: both('请逐行填写', 'write one score on each line') }],
  }
}

/** Persons are never scored by the standard of organisations; `known` are the ids of those that could be chosen. */
export const noStandardForPersons = (file: string, known: readonly string[]): Problem => ({
  file,
  message: both('个人没有适用的评分标准', 'there is no standard by which persons are scored'),
  mend:
    known.length === 0
      ? both(
          '请先在 standards 目录录入适用于个人的评分标准，再用 --person-standard 写明',
          'enter one for persons in standards/ and name it with --person-standard',
        )
      : both(
          `请加 --person-standard 写明个人适用的评分标准，可选：${known.join('、')}`,
          `name one with --person-standard: ${known.join(', ')}`,
        ),
})
