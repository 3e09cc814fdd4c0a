import type { Text } from '../core/basics/text.ts'
import { checkUscc } from '../core/codes/uscc.ts'
import { explainUsccFault } from '../core/codes/explain-code-fault.ts'
import type { IsoDate } from '../core/time/iso-date.ts'
import type { Table, TableRow } from '../core/tables/table.ts'
import { dateIn, listIn } from './cell-forms.ts'
import type { Complaints } from './sheet.ts'
import { wholeNumber } from '../core/basics/whole-number.ts'
import { type ColumnNames, findColumns } from './column-names.ts'

/** One row as it is read: cells by column, each reader naming the place of what it cannot read. */
export type RowReader<C extends ColumnNames> = {
  readonly line: number
  readonly text: (column: keyof C) => string
  readonly list: (column: keyof C) => readonly string[]
  readonly firms: (column: keyof C) => readonly string[]
  /** `CODE@2024-05-31` or `CODE`: firms and the day on which the tie ended. */
  readonly ties: (column: keyof C) => readonly { readonly firm: string; readonly until: IsoDate | null }[]
  readonly date: (column: keyof C) => IsoDate | undefined
  readonly count: (column: keyof C) => number | undefined
  readonly yes: (column: keyof C) => boolean
  readonly complain: (message: Text, mend: Text) => void
}

const YES = ['是', '可', '可以', '有', 'yes', 'y', 'true', '1', '√']
const NO = ['', '否', '不可', '无', 'no', 'n', 'false', '0', '×']

/** Reads every row of a table; the id of a row, which `unique` answers, may stand once. */
export function readRows<C extends ColumnNames, T>(
  file: string,
  table: Table,
  names: C,
  required: readonly (keyof C & string)[],
  problems: Complaints,
  read: (row: RowReader<C>) => T | null,
  unique?: (row: T) => string,
): { readonly rows: readonly T[]; readonly unused: readonly string[] } {
  const { at, unused } = findColumns(table.header, names)
  const missing = required.filter((column) => at[column] === undefined)
  if (missing.length > 0) {
    const zh = missing.map((column) => names[column]?.[1] ?? column).join('、')
    problems.push({
      file,
      line: 1,
      message: { zh: `缺少列：${zh}`, en: `columns are missing: ${missing.join(', ')}` },
      mend: { zh: '请补上该列', en: 'add them' },
    })
    return { rows: [], unused }
  }
  const seen = new Map<string, number>()
  const rows = table.rows.flatMap((row) => {
    const reader = readerOf(file, row, at, names, problems)
    const value = read(reader)
    if (value === null) return []
    const key = unique?.(value)
    const before = key === undefined ? undefined : seen.get(key)
    if (before !== undefined) {
      reader.complain(
        { zh: `编号“${key}”与第${before}行重复`, en: `"${key}" stands on line ${before} already` },
        { zh: '请只保留一行', en: 'keep one row' },
      )
      return []
    }
    if (key !== undefined) seen.set(key, row.line)
    return [value]
  })
  return { rows, unused }
}

function readerOf<C extends ColumnNames>(
  file: string,
  { line, cells }: TableRow,
  at: Readonly<Partial<Record<keyof C, string>>>,
  names: C,
  problems: Complaints,
): RowReader<C> {
  const complain = (message: Text, mend: Text) => void problems.push({ file, line, message, mend })
  const text = (column: keyof C) => (cells[at[column] ?? ''] ?? '').trim()
  const list = (column: keyof C) => listIn(text(column))
  const nameOf = (column: keyof C): Text => {
    const known = names[column]
    return { zh: at[column] ?? known?.[1] ?? '', en: known?.[0] ?? '' }
  }
  const unreadable = (column: keyof C, value: string, mend: Text) =>
    complain(
      {
        zh: `${nameOf(column).zh}“${value}”无法识别`,
        en: `the ${nameOf(column).en} "${value}" cannot be read`,
      },
      mend,
    )
  const checkedFirm = (firm: string): string => {
    const plain = firm.normalize('NFKC').toUpperCase()
    const code = /^[0-9A-Z]{18}$/.test(plain) ? checkUscc(plain) : null
    // A code with a slip would hide a conflict.
    if (code && !code.ok) {
      const { zh, en } = explainUsccFault(code.error)
      complain({ zh: `“${firm}”：${zh}`, en: `"${firm}": ${en}` }, { zh: '改正后再办', en: 'correct it' })
    }
    return firm
  }
  const dateOf = (column: keyof C, value: string): IsoDate | undefined => {
    const date = dateIn(value)
    if (date === undefined)
      unreadable(column, value, { zh: '日期请写成 2026-05-31', en: 'write dates like 2026-05-31' })
    return date
  }
  return {
    line,
    text,
    list,
    complain,
    firms: (column) => list(column).map(checkedFirm),
    ties: (column) =>
      list(column).map((part) => {
        const [firm = '', until] = part.split('@').map((each) => each.trim())
        return { firm: checkedFirm(firm), until: until ? (dateOf(column, until) ?? null) : null }
      }),
    date: (column) => (text(column) === '' ? undefined : dateOf(column, text(column))),
    count: (column) => {
      const value = text(column)
      const number = wholeNumber(value, 0, 9_999)
      if (value !== '' && number === undefined)
        unreadable(column, value, { zh: '请填写整数', en: 'write a whole number' })
      return number
    },
    yes: (column) => {
      const value = text(column).toLowerCase()
      if (!YES.includes(value) && !NO.includes(value))
        unreadable(column, value, { zh: '请填写是或否', en: 'write yes or no' })
      return YES.includes(value)
    },
  }
}
