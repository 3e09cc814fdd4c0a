import type { Text } from '../../core/basics/text.ts'
import type { RowKind } from '../../core/history/rows.ts'
import type { TableRow } from '../../core/tables/table.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'
import { dateIn, listIn } from '../cell-forms.ts'
import { type Choice, CHOICES, type Column, COLUMNS } from './columns.ts'

/** What is wrong in one cell: the line of the file, the title of the column, what, and what to do. */
export type CellProblem = {
  readonly line: number
  readonly column: string
  readonly wrong: Text
  readonly mend: Text
}

/** The cells of a row, each read in its own way; what cannot be read is complained of and comes out as undefined. */
export type Cells = {
  readonly line: number
  readonly text: (key: string) => string
  readonly list: (key: string) => string[]
  readonly date: (key: string) => IsoDate | undefined
  readonly year: (key: string) => number | undefined
  readonly fen: (key: string) => number | undefined
  readonly choice: (of: Choice) => string | undefined
  readonly complain: (key: string, wrong: Text, mend: Text) => void
}

const both = (zh: string, en: string): Text => ({ zh, en })

export function cellsOf(kind: RowKind, { line, cells }: TableRow, problems: CellProblem[]): Cells {
  const columnOf = (key: string): Column | undefined => COLUMNS[kind].find((one) => one.key === key)
  const text = (key: string) => (cells[key] ?? '').trim()
  const complain = (key: string, wrong: Text, mend: Text) =>
    void problems.push({ line, column: columnOf(key)?.title ?? key, wrong, mend })
  const unreadable = (key: string, mend: Text): undefined => {
    complain(key, both(`“${text(key)}”无法识别`, `"${text(key)}" cannot be read`), mend)
    return undefined
  }

  for (const { key, required, title } of COLUMNS[kind])
    if (required && text(key) === '')
      complain(key, both(`${title}没有填写`, `the ${key} is missing`), both('补填此项', 'fill it in'))

  return {
    line,
    text,
    complain,
    list: (key) => listIn(text(key)),
    date: (key) => {
      if (text(key) === '') return undefined
      return (
        dateIn(text(key)) ?? unreadable(key, both('将日期写作 2024-12-20', 'write a date such as 2024-12-20'))
      )
    },
    year: (key) => {
      if (text(key) === '') return undefined
      const [, year] = /^(19\d\d|[2-9]\d{3})年?$/u.exec(text(key)) ?? []
      return year === undefined
        ? unreadable(key, both('将年度写作 2024', 'write a year such as 2024'))
        : Number(year)
    },
    fen: (key) => {
      if (text(key) === '') return undefined
      const [, yuan, cents = ''] = /^(\d{1,11})(?:\.(\d{1,2}))?$/.exec(plainNumber(text(key))) ?? []
      return yuan === undefined
        ? unreadable(key, both('填写以元计的金额，如 500000', 'write an amount in yuan, such as 500000'))
        : Number(yuan) * 100 + Number(cents.padEnd(2, '0'))
    },
    choice: (of) => {
      const given = text(of)
      if (given === '') return undefined
      const known = Object.entries(CHOICES[of] as Readonly<Record<string, readonly string[]>>)
      const found = known.find(([value, words]) => value === given || words.includes(given))
      if (found) return found[0]
      const words = known.map(([, [first = '']]) => first).join('、')
      return unreadable(
        of,
        both(`改为下列之一：${words}`, `use one of: ${known.map(([value]) => value).join(', ')}`),
      )
    },
  }
}

/** 500,000 as clerks write it, with full-width forms. */
const plainNumber = (text: string) => text.normalize('NFKC').replaceAll(',', '').replace(/元$/u, '')

/** Fen as the table has them, in yuan. */
export function yuanOf(fen: number): string {
  const cents = fen % 100
  const yuan = String((fen - cents) / 100)
  return cents === 0 ? yuan : `${yuan}.${String(cents).padStart(2, '0')}`
}
