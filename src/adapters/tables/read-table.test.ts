import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readTable, type TableOptions } from './read-table.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function read(content: string | Uint8Array, options: TableOptions = {}) {
  const file = join(folder, 'scores')
  await writeFile(file, content)
  return readTable(file, options)
}

const rowsOf = (result: Awaited<ReturnType<typeof readTable>>) =>
  result.ok ? result.value.rows.map(({ line, cells }) => [line, ...Object.values(cells)]) : result.error
const faultOf = (result: Awaited<ReturnType<typeof readTable>>) =>
  result.ok ? null : [result.error.line ?? 0, result.error.message.en]

/** 申报组织,得分 / 无锡甲公司,79.5 as a Chinese spreadsheet program saves it by default. */
const GB18030 = Buffer.from('c9eab1a8d7e9d6af2cb5c3b7d60d0acedecefdbcd7b9abcbbe2c37392e350d0a', 'hex')

describe('a CSV file', () => {
  it('is read in UTF-8, with and without a byte order mark, and in GB18030', async () => {
    const text = '申报组织,得分\r\n无锡甲公司,79.5\r\n'
    for (const content of [text, `\ufeff${text}`, GB18030]) {
      expect(await read(content)).toEqual({
        ok: true,
        value: {
          header: ['申报组织', '得分'],
          rows: [{ line: 2, cells: { 申报组织: '无锡甲公司', 得分: '79.5' } }],
        },
      })
    }
  })

  it('is read under the column names of the caller, with every line end and with tabs', async () => {
    const aliases = { 申报组织: 'application' }
    expect(await read('申报组织,b\r1,2\r', { aliases }).then(rowsOf)).toEqual([[2, '1', '2']])
    const tabs = await read('申报组织\tb\n1,5\t2\n', { aliases })
    expect(tabs.ok && tabs.value).toEqual({
      header: ['application', 'b'],
      rows: [{ line: 2, cells: { application: '1,5', b: '2' } }],
    })
  })

  it('tells the line on which a row begins where cells hold line ends of Windows', async () => {
    const table = await read('a,b\r\n"1\r\n2","3\r\n4"\r\n5,6\r\n')
    expect(table.ok && table.value.rows.map(({ line }) => line)).toEqual([2, 5])
    expect(await read('"a\r\nb",c\r\n1,2\r\n"3"x,4\r\n')).toMatchObject({ ok: false, error: { line: 4 } })
  })

  it('keeps commas, quotes and line ends inside quotes, and counts lines as an editor does', async () => {
    expect(await read('a,b\n"x,\ny","say ""hi"""\n\n 3 ,"4"\n').then(rowsOf)).toEqual([
      [2, 'x,\ny', 'say "hi"'],
      [5, '3', '4'],
    ])
  })

  it('names the line on which an unclosed quote opened', async () => {
    expect(await read('a,b\n1,2\n3,"4\n5,6\n').then(faultOf)).toEqual([
      3,
      'A double quote opened in this row is never closed; close it, and write a double quote inside a cell twice.',
    ])
  })

  it('names the line of a misplaced quote and of a ragged row', async () => {
    const misplaced =
      'A double quote is in the wrong place in this row: it must enclose the whole cell, and one inside a cell is written twice.'
    expect(await read('a,b\n1,x"y\n').then(faultOf)).toEqual([2, misplaced])
    expect(await read('a,b\n1,"x"y\n').then(faultOf)).toEqual([2, misplaced])
    expect(await read('a,b\n1,2\n3\n').then((r) => faultOf(r)?.[0])).toBe(3)
    expect(await read('a,b\n"1\n2",2\n3,4,5\n').then((r) => faultOf(r)?.[0])).toBe(4)
  })

  it('says what it cannot read', async () => {
    const encoding =
      'The text encoding is not known (UTF-8 and GB18030 can be read); save the file as "CSV UTF-8" in the spreadsheet program.'
    const neither = 'The file is neither CSV nor XLSX; save it as one of them.'
    expect(await read(Buffer.from('a,b\n1,\xff\xff\n', 'latin1')).then(faultOf)).toEqual([0, encoding])
    expect(await read(Buffer.from('\ufeffa,b\n', 'utf16le')).then(faultOf)).toEqual([0, encoding])
    expect(await read(Buffer.from([0x89, 0x50, 0, 0, 1])).then(faultOf)).toEqual([0, neither])
    expect(await read('').then((r) => faultOf(r)?.[0])).toBe(0)
    expect(await read(`a\n${'x'.repeat(300_000)}\n`).then(faultOf)).toEqual([
      2,
      'This row is too long; perhaps a double quote is not closed. Check it.',
    ])
    expect(await read(`${'a,'.repeat(151)}\n`).then(faultOf)).toEqual([
      1,
      'There are more than the 150 columns allowed; remove the needless ones.',
    ])
    expect(await read('a\n'.repeat(400_002)).then(faultOf)).toEqual([
      0,
      'There are more than the 400000 rows allowed; split the file.',
    ])
  })

  it('names the file and words the fault in Chinese too', async () => {
    const result = await read('a,b\n1,"2\n')
    expect(result.ok ? null : result.error).toEqual({
      file: join(folder, 'scores'),
      line: 2,
      message: {
        zh: '自本行起有双引号未闭合，请补上右引号；内容中的双引号须写两次。',
        en: 'A double quote opened in this row is never closed; close it, and write a double quote inside a cell twice.',
      },
    })
  })
})

describe('a file of 200 MB', () => {
  it('is refused by its size, before anything is read', async () => {
    const file = join(folder, 'huge.csv')
    await writeFile(file, '')
    await truncate(file, 200 * 1024 * 1024)
    const before = process.memoryUsage().arrayBuffers
    expect(await readTable(file)).toEqual({
      ok: false,
      error: {
        file,
        message: {
          zh: '文件有200 MB，超过50 MB的上限，未读取；请拆分后分别提交。',
          en: 'The file has 200 MB, more than the 50 MB allowed, and was not read; split it.',
        },
      },
    })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024)
  })
})

describe('an XLSX file', () => {
  it('gives numbers as the decimals that were typed, percents as shown, dates as days', async () => {
    const percent = { style: { numFmt: '0.0%' } }
    const book = await writeXlsx({
      sheets: [
        {
          name: '评分',
          rows: [
            ['申报组织', 'score', '%', 'on', 'ok'],
            ['无锡甲公司', 0.1 + 0.2, 0.795, new Date(Date.UTC(2026, 8, 18)), true],
            [null, null, null, null, null],
            ['  =1+1 ', 79.5, 0.57, null, null],
          ],
          cells: new Map([
            ['1,2', percent],
            ['3,2', percent],
          ]),
        },
      ],
    })
    const result = await read(book, { aliases: { 申报组织: 'application' } })
    expect(result.ok && result.value.header).toEqual(['application', 'score', '%', 'on', 'ok'])
    expect(rowsOf(result)).toEqual([
      [2, '无锡甲公司', '0.3', '79.5%', '2026-09-18', 'TRUE'],
      [4, '=1+1', '79.5', '57%', '', ''],
    ])
  })

  it('is read from the first visible sheet, or from the one that is named', async () => {
    const book = await writeXlsx({
      sheets: [
        { name: '字典', rows: [['x'], ['hidden']], hidden: true },
        { name: '一', rows: [['x'], ['1']] },
        { name: '二', rows: [['x'], ['2']] },
      ],
      activeSheet: 1,
    })
    expect(rowsOf(await read(book))).toEqual([[2, '1']])
    expect(rowsOf(await read(book, { sheet: '二' }))).toEqual([[2, '2']])
    expect(faultOf(await read(book, { sheet: '三' }))).toEqual([
      0,
      'The workbook has no sheet "三"; it has: 字典, 一, 二. Check the name.',
    ])
  })

  it('names the cell that has no usable value', async () => {
    const bookOf = (value: number | null, cell: object) =>
      writeXlsx({
        sheets: [
          {
            name: 's',
            rows: [
              ['a', 'b'],
              ['x', value],
            ],
            cells: new Map([['1,1', cell]]),
          },
        ],
      })
    expect(faultOf(await read(await bookOf(1e17, {})))).toEqual([
      2,
      'The number in cell B2 has more than 15 digits, which the spreadsheet cannot keep; format the column as text and type it again.',
    ])
    expect(faultOf(await read(await bookOf(null, { formula: 'A1+1' })))).toEqual([
      2,
      'The formula in cell B2 has no result; open the workbook in the spreadsheet program and save it.',
    ])
    expect(faultOf(await read(await bookOf(null, { value: '#REF!', type: 'error' })))).toEqual([
      2,
      'Cell B2 holds the error #REF!; mend the formula or type the value.',
    ])
  })

  it('is refused when it is damaged, old or locked', async () => {
    const book = await writeXlsx({ sheets: [{ name: 's', rows: [['a'], ['1']] }] })
    const broken =
      'The workbook is damaged or no XLSX; open it in the spreadsheet program and save it as XLSX.'
    expect(faultOf(await read(book.slice(0, book.length - 40)))).toEqual([0, broken])
    expect(faultOf(await read(book.map((byte, i) => (i > 60 && i < 400 ? byte ^ 0x55 : byte))))).toEqual([
      0,
      broken,
    ])
    expect(faultOf(await read(zip('readme.txt', Buffer.from('no workbook'))))).toEqual([0, broken])
    expect(faultOf(await read(Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toEqual([
      0,
      'The file is an old XLS workbook or locked by a password; remove the password and save it as XLSX.',
    ])
  })

  it('is refused when it would unpack to too much, whether its directory says so or lies', async () => {
    const bomb = zip('xl/worksheets/sheet1.xml', Buffer.alloc(200 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(faultOf(await read(bomb))).toEqual([
      0,
      'The workbook is larger than 150 MB when unpacked and was not read; keep only the sheet that is needed, without pictures and empty rows.',
    ])
    const broken =
      'The workbook is damaged or no XLSX; open it in the spreadsheet program and save it as XLSX.'
    const content = Buffer.alloc(200 * 1024 * 1024)
    expect(faultOf(await read(zip('[Content_Types].xml', content, 1000)))).toEqual([0, broken])
    expect(faultOf(await read(zip('[Content_Types].xml', content, 0)))).toEqual([0, broken])
  })

  it('is refused when its cells lie far apart', async () => {
    const book = await writeXlsx({
      sheets: [{ name: 's', rows: [['a'], ['1']], cells: new Map([['1,150', { value: 'x' }]]) }],
    })
    expect(faultOf(await read(book))).toEqual([
      2,
      'There are more than the 150 columns allowed; remove the needless ones.',
    ])
  })
})

/** A ZIP archive of one part, whose directory may claim another size than it has. */
function zip(name: string, content: Buffer, claimed = content.length): Buffer {
  const packed = deflateRawSync(content)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(claimed, 18)
  fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, Buffer.from(name), packed])
  const entry = Buffer.concat([
    Buffer.from('504b01021400', 'hex'),
    fields,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, entry, end])
}
