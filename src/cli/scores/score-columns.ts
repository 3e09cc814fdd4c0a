import { err, ok, type Result } from '../../core/basics/result.ts'
import { plainHeader } from '../../core/tables/table-of-grid.ts'
import type { Problem } from '../problem.ts'

/** What a column of a score sheet holds, and the names by which people head it, the preferred first. */
const NAMES = {
  application: ['application', '申报编号', '编号', '申报组织', '申报单位', '组织名称'],
  stage: ['stage', '环节', '评审环节', '阶段'],
  assessor: ['assessor', '评审员', '评审专家', '专家'],
  item: ['item', '条款', '评分条款', '条款号'],
  percent: ['percent', '百分比', '得分率', '评分百分比'],
  score: ['score', '得分', '环节得分', '得分（%）'],
  kind: ['kind', '申报类别', '申报主体类别', '类别'],
  sector: ['sector', '行业类别', '所属行业', '行业'],
} as const
export type ScoreColumn = keyof typeof NAMES

/** Columns that a sheet may do without: where there are several rankings or cells, they say who stands where. */
type Optional = Readonly<Partial<Record<'kind' | 'sector', string>>>

/** `long`: a mark per assessor and item; `summary`: the percent of a stage's total. Values are the header's own names. */
export type ScoreColumns =
  | {
      readonly form: 'long'
      readonly at: Readonly<Record<'application' | 'stage' | 'assessor' | 'item' | 'percent', string>> &
        Optional
    }
  | {
      readonly form: 'summary'
      readonly at: Readonly<Record<'application' | 'stage' | 'score', string>> & Optional
    }

/** How the header names a column; undefined where it has none such. */
export function columnNamed(header: readonly string[], column: ScoreColumn): string | undefined {
  const plain = header.map((name) => plainHeader(name).toLowerCase())
  const name = NAMES[column].find((each) => plain.includes(plainHeader(each)))
  return name === undefined ? undefined : header[plain.indexOf(plainHeader(name))]
}

/** Which form the sheet has and where its columns are. */
export function columnsOf(file: string, header: readonly string[]): Result<ScoreColumns, Problem> {
  const application = columnNamed(header, 'application')
  const stage = columnNamed(header, 'stage')
  const assessor = columnNamed(header, 'assessor')
  const item = columnNamed(header, 'item')
  const percent = columnNamed(header, 'percent')
  const score = columnNamed(header, 'score') ?? (item === undefined ? percent : undefined)
  const isLong = item !== undefined || assessor !== undefined
  const wanted = isLong
    ? { application, stage, assessor, item, percent: percent ?? columnNamed(header, 'score') }
    : { application, stage, score }
  const missing = Object.entries(wanted).flatMap(([column, name]) =>
    name === undefined ? [column as ScoreColumn] : [],
  )
  if (missing.length > 0) return err(columnsMissing(file, missing))
  const [kind, sector] = [columnNamed(header, 'kind'), columnNamed(header, 'sector')]
  const at = { ...wanted, ...(kind && { kind }), ...(sector && { sector }) }
  return ok({ form: isLong ? 'long' : 'summary', at } as ScoreColumns)
}

const columnsMissing = (file: string, missing: readonly ScoreColumn[]): Problem => ({
  file,
  line: 1,
  message: {
    zh: `缺少列：${missing.map((column) => NAMES[column][1]).join('、')}`,
    en: `columns are missing: ${missing.join(', ')}`,
  },
  mend: {
    zh: '评分表应有 申报编号、环节、评审员、条款、百分比 五列，汇总表应有 申报编号、环节、得分 三列',
    en: 'a score sheet has application, stage, assessor, item, percent; a summary has application, stage, score',
  },
})
