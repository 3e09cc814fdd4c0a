import type { Text } from '../../core/basics/text.ts'
import { compare, HUNDRED, isAbove, ZERO } from '../../core/number/arithmetic.ts'
import { type Exact, parseExact } from '../../core/number/exact.ts'
import type { Step } from '../../core/regulation/schema/process.ts'
import { stepPercents } from '../../core/scoring/marks.ts'
import { itemsOf, type Standard } from '../../core/scoring/standard.ts'
import type { Table, TableRow } from '../../core/tables/table.ts'
import type { Problem } from '../problem.ts'
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
export type ScoreSheet =
  | { readonly form: 'long'; readonly marks: readonly Mark[] }
  | { readonly form: 'summary'; readonly totals: readonly StageTotal[] }

export type ReadScores =
  | { readonly ok: true; readonly sheet: ScoreSheet }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const CONSENSUS = ['consensus', '合议', '共识', '合议分']

type Reader = {
  readonly file: string
  readonly steps: readonly Step[]
  readonly standard: Standard
  readonly problems: Problem[]
}

const both = (zh: string, en: string): Text => ({ zh, en })

function complain({ problems, file }: Reader, { line }: TableRow, message: Text, mend: Text): undefined {
  problems.push({ file, line, message, mend })
  return undefined
}

/** A step by its id or its name in the edition's words. */
function stageIn(reader: Reader, row: TableRow, text: string): string | undefined {
  const { steps } = reader
  const step = steps.find(({ id, name }) => [id, name.zh, name.en].includes(text))
  if (step) return step.id
  const [zh, en] = [
    steps.map(({ id, name }) => `${name.zh}（${id}）`).join('、'),
    steps.map(({ id }) => id).join(', '),
  ]
  return text === ''
    ? complain(
        reader,
        row,
        both('没有填写环节', 'the stage is missing'),
        both(`请填写：${zh}`, `name one of: ${en}`),
      )
    : complain(
        reader,
        row,
        both(`没有名为“${text}”的评分环节`, `there is no scored stage "${text}"`),
        both(`请改为：${zh}`, `use one of: ${en}`),
      )
}

function applicationIn(reader: Reader, row: TableRow, text: string): string | undefined {
  if (text !== '') return text
  return complain(
    reader,
    row,
    both('没有填写申报编号，得分无法归属', 'the application is missing: the score belongs to nobody'),
    both('请补填', 'fill it in'),
  )
}

function percentIn(reader: Reader, row: TableRow, text: string): Exact | undefined {
  const number = parseExact(text.replace(/[%％]$/, ''))
  if (!number.ok) {
    const [zh, en] =
      text === '' ? ['没有填写得分', 'the score is missing'] : [`“${text}”不是数字`, `"${text}" is no number`]
    return complain(reader, row, both(zh, en), both('请填写0至100的数', 'write a number from 0 to 100'))
  }
  if (isAbove(number.value, HUNDRED) || compare(number.value, ZERO) < 0) {
    return complain(
      reader,
      row,
      both(`得分${text}不在0至100之间`, `the score ${text} is not between 0 and 100`),
      both('请更正', 'correct it'),
    )
  }
  return number.value
}

/** The allowed marks on either side. */
function nearest(allowed: readonly Exact[], percent: Exact): readonly Exact[] {
  const below = allowed.filter((step) => compare(step, percent) < 0).slice(-1)
  return [...below, ...allowed.filter((step) => compare(step, percent) > 0).slice(0, 1)]
}

function itemIn(reader: Reader, row: TableRow, text: string): string | undefined {
  const item = itemsOf(reader.standard).find(({ id, name }) => [id, name.zh, name.en].includes(text))
  if (item) return item.id
  const { code } = reader.standard
  return complain(
    reader,
    row,
    text === ''
      ? both('没有填写条款', 'the item is missing')
      : both(`评分标准 ${code} 没有条款“${text}”`, `the standard ${code} has no item "${text}"`),
    both('请核对条款号', 'check its number'),
  )
}

function assessorIn(reader: Reader, row: TableRow, text: string): string | null | undefined {
  if (CONSENSUS.includes(text.toLowerCase())) return null
  if (text !== '') return text
  return complain(
    reader,
    row,
    both('没有填写评审员', 'the assessor is missing'),
    both('请补填，合议结果填“合议”', 'fill it in; write "consensus" for what the panel agreed on'),
  )
}

/** A key that may stand once; tells the line on which it stood first. */
function isFirst(
  reader: Reader,
  row: TableRow,
  seen: Map<string, number>,
  key: readonly string[],
  what: Text,
): boolean {
  const joined = JSON.stringify(key)
  const before = seen.get(joined)
  if (before === undefined) {
    seen.set(joined, row.line)
    return true
  }
  complain(
    reader,
    row,
    both(`${what.zh}与第${before}行重复`, `${what.en} stands on line ${before} already`),
    both('请只保留一行', 'keep one row'),
  )
  return false
}

function marksIn(reader: Reader, table: Table, at: Readonly<Record<string, string>>): Mark[] {
  const allowed = stepPercents(reader.standard)
  const seen = new Map<string, number>()
  return table.rows.flatMap((row) => {
    const cell = (column: string) => row.cells[at[column] ?? ''] ?? ''
    const application = applicationIn(reader, row, cell('application'))
    const stage = stageIn(reader, row, cell('stage'))
    const assessor = assessorIn(reader, row, cell('assessor'))
    const item = itemIn(reader, row, cell('item'))
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
    const what =
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
    const what = both(`“${application}”在该环节的得分`, `the score of "${application}" in this stage`)
    return isFirst(reader, row, seen, [application, stage], what) ? [{ application, stage, percent }] : []
  })
}

/** 评分表 Reads a table of scores. Every fault is named with its line; nothing is guessed and nothing left out. */
export function readScores(
  file: string,
  table: Table,
  steps: readonly Step[],
  standard: Standard,
): ReadScores {
  const columns = columnsOf(file, table.header)
  if (!columns.ok) return { ok: false, problems: [columns.error] }
  const reader: Reader = { file, steps, standard, problems: [] }
  const { form, at } = columns.value
  const sheet: ScoreSheet =
    form === 'long'
      ? { form, marks: marksIn(reader, table, at) }
      : { form, totals: totalsIn(reader, table, at) }
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems }
  if (table.rows.length > 0) return { ok: true, sheet }
  const message = both('没有任何得分', 'there is no score in it')
  return {
    ok: false,
    problems: [{ file, message, mend: both('请逐行填写', 'write one score on each line') }],
  }
}
