import type { Text } from '../../core/basics/text.ts'
import { compare, HUNDRED, isAbove, ZERO } from '../../core/number/arithmetic.ts'
import { type Exact, parseExact } from '../../core/number/exact.ts'
import type { Step } from '../../core/regulation/schema/process.ts'
import { itemsOf, type Standard } from '../../core/scoring/standard.ts'
import type { TableRow } from '../../core/tables/table.ts'
import type { Problem } from '../problem.ts'

const CONSENSUS = ['consensus', '合议', '共识', '合议分']

/** What has to be known of a scored step to find it in a table. */
export type NamedStep = Pick<Step, 'id' | 'name'>

/** What the cells of a table are read against; `problems` collects every fault. */
export type Reader = {
  readonly file: string
  readonly steps: readonly NamedStep[]
  /** The standard by which this application is scored. */
  readonly standardOf: (application: string) => Standard
  readonly problems: Problem[]
}

export const both = (zh: string, en: string): Text => ({ zh, en })

export function complain(
  { problems, file }: Reader,
  { line }: TableRow,
  message: Text,
  mend: Text,
): undefined {
  problems.push({ file, line, message, mend })
  return undefined
}

/** A step by its id or its name in the edition's words. */
export function stageIn(reader: Reader, row: TableRow, text: string): string | undefined {
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

export function applicationIn(reader: Reader, row: TableRow, text: string): string | undefined {
  if (text !== '') return text
  return complain(
    reader,
    row,
    both('没有填写申报编号，得分无法归属', 'the application is missing: the score belongs to nobody'),
    both('请补填', 'fill it in'),
  )
}

export function percentIn(reader: Reader, row: TableRow, text: string): Exact | undefined {
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
export function nearest(allowed: readonly Exact[], percent: Exact): readonly Exact[] {
  const below = allowed.filter((step) => compare(step, percent) < 0).slice(-1)
  return [...below, ...allowed.filter((step) => compare(step, percent) > 0).slice(0, 1)]
}

export function itemIn(reader: Reader, row: TableRow, text: string, standard: Standard): string | undefined {
  const item = itemsOf(standard).find(({ id, name }) => [id, name.zh, name.en].includes(text))
  if (item) return item.id
  const { code } = standard
  return complain(
    reader,
    row,
    text === ''
      ? both('没有填写条款', 'the item is missing')
      : both(`评分标准 ${code} 没有条款“${text}”`, `the standard ${code} has no item "${text}"`),
    both('请核对条款号', 'check its number'),
  )
}

export function assessorIn(reader: Reader, row: TableRow, text: string): string | null | undefined {
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
export function isFirst(
  reader: Reader,
  row: TableRow,
  seen: Map<string, number>,
  key: readonly string[],
  whatOf: () => Text,
): boolean {
  // With its length before it no part can be taken for the end of another.
  const joined = key.map((part) => `${part.length}:${part}`).join('')
  const before = seen.get(joined)
  if (before === undefined) {
    seen.set(joined, row.line)
    return true
  }
  const what = whatOf()
  complain(
    reader,
    row,
    both(`${what.zh}与第${before}行重复`, `${what.en} stands on line ${before} already`),
    both('请只保留一行', 'keep one row'),
  )
  return false
}
