import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readTable } from './read-table.ts'
import { writeWorkbook } from './write-workbook.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbook-'))
})
afterEach(() => rm(folder, { recursive: true }))

const COLUMNS = [
  { key: 'application', title: '申报组织', width: 24 },
  { key: 'composite', title: '综合评分', isNumber: true },
  { key: 'code', title: '统一社会信用代码' },
]

it('writes what readTable reads back, exactly', async () => {
  const file = join(folder, '评分.xlsx')
  const rows = [
    { application: '=HYPERLINK("x")', composite: '79.5', code: '914403001922038216' },
    { application: '+1', composite: '2/3', code: '@SUM(A1)' },
    { application: '-1', composite: '123456789012345.678', code: '00012' },
    { application: '甲 & <乙> "丙"\n丁', composite: '79.50', code: '_x000D_' },
    { application: '_x000D_x000D_', composite: '0', code: 'a\u0007b\r\nc' },
    { application: '戊', composite: null, code: '' },
  ]
  expect(await writeWorkbook(file, [{ name: '评分', columns: COLUMNS, rows }])).toEqual({
    ok: true,
    value: null,
  })
  const read = await readTable(file, {
    aliases: { 申报组织: 'application', 综合评分: 'composite', 统一社会信用代码: 'code' },
  })
  expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual(
    rows.map((row) => ({ ...row, composite: row.composite ?? '' })),
  )
  expect(await readdir(folder)).toEqual(['评分.xlsx'])
})

it('writes no formula, and numbers only where the number says exactly the same', async () => {
  const file = join(folder, 'a.xlsx')
  const rows = [
    { application: '=1+1', composite: '79.5', code: '12' },
    { application: '@x', composite: '79.50', code: '1e3' },
    { application: '1', composite: 20, code: '' },
  ]
  await writeWorkbook(file, [{ name: 's', columns: COLUMNS, rows }])
  const { sheets } = await readXlsx(await readFile(file), { readStyles: true })
  expect(sheets[0]?.rows).toEqual([
    ['申报组织', '综合评分', '统一社会信用代码'],
    ['=1+1', 79.5, '12'],
    ['@x', '79.50', '1e3'],
    ['1', 20, ''],
  ])
  expect([...(sheets[0]?.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([])
})

it('writes several sheets and says when the folder is absent', async () => {
  const sheet = (name: string) => ({ name, columns: [{ key: 'a', title: 'a' }], rows: [{ a: name }] })
  const file = join(folder, 'two.xlsx')
  await writeWorkbook(file, [sheet('一'), sheet('二')])
  const second = await readTable(file, { sheet: '二' })
  expect(second.ok && second.value.rows).toEqual([{ line: 2, cells: { a: '二' } }])
  const absent = await writeWorkbook(join(folder, 'absent', 'x.xlsx'), [sheet('一')])
  expect(absent.ok ? '' : absent.error.message.zh).toBe('文件或所在文件夹不存在，请核对路径。')
})
