import { approximately } from '../../core/agreement/moments.ts'
import type { Rating } from '../../core/agreement/panels.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { Table } from '../../core/tables/table.ts'
import type { Problem } from '../problem.ts'
import {
  applicationIn,
  assessorIn,
  both,
  complain,
  isFirst,
  type NamedStep,
  percentIn,
  type Reader,
  stageIn,
} from '../scores/read-cells.ts'
import { profilesOf } from '../scores/read-profiles.ts'
import { columnNamed } from '../scores/score-columns.ts'
import type { OwnScores } from './own-scores.ts'

/** Of a file without stages: all scores are of one. */
const ONLY: NamedStep = { id: 'all', name: { zh: '全部打分', en: 'All scores' } }

const COLUMNS = ['application', 'stage', 'assessor', 'percent', 'score', 'kind', 'sector'] as const

/** 逐人总分 A table with one total for each assessor and application: the form in which offices often keep them. */
export function assessorTotals(
  file: string,
  table: Table,
  steps: readonly NamedStep[],
  edition: Edition | null,
): Result<OwnScores, readonly Problem[]> {
  const at: Record<string, string> = {}
  for (const column of COLUMNS) {
    const name = columnNamed(table.header, column)
    if (name !== undefined) at[column] = name
  }
  const score = at['score'] ?? at['percent']
  if (at['application'] === undefined || score === undefined) return err([columnsMissing(file)])
  const problems: Problem[] = []
  const standardOf = () => {
    throw new Error('totals are marked by no items')
  }
  const reader: Reader = { file, steps, standardOf, problems }
  const profiles = edition ? profilesOf(reader, table, at, edition) : new Map()
  const seen = new Map<string, number>()
  const ratings = table.rows.flatMap((row) => {
    const cell = (column: string | undefined) => row.cells[column ?? ''] ?? ''
    const application = applicationIn(reader, row, cell(at['application']))
    const stage = at['stage'] === undefined ? ONLY.id : stageIn(reader, row, cell(at['stage']))
    const assessor = assessorIn(reader, row, cell(at['assessor']))
    const percent = percentIn(reader, row, cell(score))
    if (assessor === null) {
      complain(
        reader,
        row,
        both('合议得分不是评审员各自的打分', 'what the panel agreed on is no score of an assessor'),
        both('请删去这一行', 'leave out this row'),
      )
    }
    if (!application || !stage || !assessor || percent === undefined) return []
    const what = () =>
      both(`评审员“${assessor}”对“${application}”的打分`, `the score of "${assessor}" for "${application}"`)
    if (!isFirst(reader, row, seen, [stage, application, assessor], what)) return []
    return [{ stage, application, assessor, score: approximately(percent) }]
  })
  if (problems.length > 0) return err(problems)
  if (ratings.length === 0) return err([noScores(file)])
  const named = at['stage'] === undefined ? [ONLY] : steps
  const stages = named.flatMap((stage) => {
    const own: readonly Rating[] = ratings.filter((each) => each.stage === stage.id)
    return own.length === 0 ? [] : [{ stage, given: own, counted: own, items: [], agreed: 0 }]
  })
  return ok({ stages, profiles, standard: null })
}

const noScores = (file: string): Problem => ({
  file,
  message: both('没有任何得分', 'there is no score in it'),
  mend: both('请逐行填写', 'write one score on each line'),
})

const columnsMissing = (file: string): Problem => ({
  file,
  line: 1,
  message: both('缺少列：申报编号或得分', 'the column application or score is missing'),
  mend: both(
    '逐人总分表应有 申报编号、评审员、得分 三列，可另加环节一列',
    'totals have application, assessor, score, and stage where there are several',
  ),
})
