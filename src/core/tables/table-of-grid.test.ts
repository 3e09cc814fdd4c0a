import { describe, expect, it } from 'vitest'
import { plainHeader, tableOfGrid } from './table-of-grid.ts'

const grid = (...rows: readonly (readonly string[])[]) => rows.map((cells, i) => ({ line: i + 1, cells }))
const RAGGED = (found: number) => ({
  zh: `本行有${found}个单元格，列名有2个，请补齐或删除多余的单元格；单元格内容含逗号的须加双引号。`,
  en: `This row has ${found} cells for 2 columns; fill in what is missing or remove what is left over, and put a cell that holds a comma in double quotes.`,
})

describe('plainHeader', () => {
  it('takes full-width forms and needless blanks away', () => {
    expect(plainHeader('　ｓｃｏｒｅ（１） 　百分比 ')).toBe('score(1) 百分比')
  })
})

describe('tableOfGrid', () => {
  it('puts cells under the column names of the caller', () => {
    const aliases = { 申报组织: 'application', '得分（%）': 'percent' }
    expect(tableOfGrid(grid(['申报组织', '得分(%)', 'note'], ['a1', '79.5', '']), aliases)).toEqual({
      ok: true,
      value: {
        header: ['application', 'percent', 'note'],
        rows: [{ line: 2, cells: { application: 'a1', percent: '79.5', note: '' } }],
      },
    })
  })

  it('passes over empty lines and nameless empty columns at the end, and keeps the lines of the file', () => {
    const read = tableOfGrid(grid([''], ['a', 'b', ''], ['', '', ''], ['1', '2', ''], ['3', '4']))
    expect(read).toEqual({
      ok: true,
      value: {
        header: ['a', 'b'],
        rows: [
          { line: 4, cells: { a: '1', b: '2' } },
          { line: 5, cells: { a: '3', b: '4' } },
        ],
      },
    })
  })

  it('keeps a column named __proto__ an ordinary one', () => {
    const read = tableOfGrid(grid(['__proto__'], ['x']))
    expect(read.ok && read.value.rows.map(({ cells }) => Object.entries(cells))).toEqual([
      [['__proto__', 'x']],
    ])
  })

  it.each([
    [
      grid(),
      {
        message: {
          zh: '文件中没有内容，请在第一行填写列名，其下逐行填写。',
          en: 'The file is empty; put the column names on the first line and one row on each line below.',
        },
      },
    ],
    [grid(['a', 'b'], ['1']), { line: 2, message: RAGGED(1) }],
    [grid(['a', 'b'], ['1', '2'], ['1', '2', '3']), { line: 3, message: RAGGED(3) }],
    [
      grid(['a', '', 'c'], ['1', '2', '3']),
      {
        line: 1,
        message: {
          zh: '第2列没有列名，请补填列名或删除该列。',
          en: 'Column 2 has no name; name it or remove it.',
        },
      },
    ],
    [
      grid(['a', 'ａ'], ['1', '2']),
      {
        line: 1,
        message: { zh: '列名“a”重复出现，请只保留一列。', en: 'The column "a" stands twice; keep one.' },
      },
    ],
  ])('names the fault of %j', (wrong, fault) => {
    expect(tableOfGrid(wrong)).toEqual({ ok: false, error: fault })
  })

  it('finds a column that stands twice under two names', () => {
    const read = tableOfGrid(grid(['application', '申报组织'], ['1', '2']), { 申报组织: 'application' })
    expect(read.ok ? '' : read.error.message.en).toBe('The column "application" stands twice; keep one.')
  })
})
