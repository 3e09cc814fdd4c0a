import { isObject } from '../../core/basics/json.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Table } from '../../core/tables/table.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'

const isList = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) && value.every(isObject)

/** A table from CSV or XLSX, or from JSON: a list of rows, each with the same names as columns have. */
export async function openTable(ports: Ports, file: string): Promise<Result<Table, Problem>> {
  if (!file.toLowerCase().endsWith('.json')) return ports.readTable(file, {})
  const document = await ports.readJson(file)
  if (!document.ok) return document
  const { value, lineOf } = document.value
  if (!isList(value))
    return err({
      file,
      message: { zh: 'JSON应为由各行组成的数组', en: 'the JSON has to be a list of rows' },
      mend: { zh: '请写成 [{"编号": "A01", …}, …]', en: 'write [{"case": "A01", …}, …]' },
    })
  const header = [...new Set(value.flatMap((row) => Object.keys(row)))]
  const rows = value.map((row, i) => ({
    line: lineOf([i]) ?? i + 1,
    cells: Object.fromEntries(header.map((name) => [name, cellOf(row[name])])),
  }))
  return ok({ header, rows })
}

/** Lists become one cell, as people would write them into a table. */
function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).join('、')
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
