import { describe, expect, it } from 'vitest'
import { attachment, csvOf, formatOf } from './formats.ts'

const columns = [
  { key: 'name', title: { zh: '名称', en: 'Name' } },
  { key: 'score', title: { zh: '得分', en: 'Score' }, isNumber: true },
]

describe('the format of a list', () => {
  it.each([
    [undefined, 'json'],
    ['', 'json'],
    ['*/*', 'json'],
    ['text/csv', 'csv'],
    ['text/html, text/csv;q=0.9', 'csv'],
    ['application/json;q=0.1, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ])('by Accept %s is %s', (accept, format) => {
    expect(formatOf(undefined, accept)).toEqual({ ok: true, value: format })
  })

  it('is the one that is named, whatever Accept says', () => {
    expect(formatOf('xlsx', 'text/csv')).toEqual({ ok: true, value: 'xlsx' })
  })

  it('is none where only others are accepted', () => {
    expect(formatOf(undefined, 'image/png')).toMatchObject({ ok: false, error: { status: 406 } })
  })
})

describe('a table as CSV', () => {
  it('begins with the mark that Excel needs, and ends every line', () => {
    expect(csvOf({ columns, rows: [{ name: '甲公司', score: '81.5' }] }, 'zh')).toBe(
      '\uFEFF名称,得分\r\n甲公司,81.5\r\n',
    )
  })

  it('quotes what would break a line or a cell', () => {
    expect(csvOf({ columns, rows: [{ name: 'A "B", C\nD', score: null }] }, 'en')).toBe(
      '\uFEFFName,Score\r\n"A ""B"", C\nD",\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('lets no text become a formula: %s', (name) => {
    expect(csvOf({ columns, rows: [{ name, score: '-1.5' }] }, 'en')).toBe(
      `\uFEFFName,Score\r\n'${name},-1.5\r\n`,
    )
  })
})

it('a file is named in both ways', () => {
  expect(attachment('排名', 'csv')).toBe(
    'attachment; filename="file.csv"; filename*=UTF-8\'\'%E6%8E%92%E5%90%8D.csv',
  )
})
