import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usccFrom } from '../../core/codes/uscc.ts'
import type { Organisation, PastAward, PastSanction, RowKind, RowsByKind } from '../../core/history/rows.ts'
import { tableOfGrid } from '../../core/tables/table-of-grid.ts'
import { addDays } from '../../core/time/iso-date.ts'
import type { Sheet } from '../sheet.ts'
import { aliasesOf, COLUMNS } from './columns.ts'
import { missingColumns, readRows } from './read-rows.ts'
import { sheetOfProblems, sheetOfRows, templateSheets } from './write-rows.ts'

const edition = {
  awards: [
    { id: 'gold', name: { zh: '金奖', en: 'gold' } },
    { id: 'silver', name: { zh: '银奖', en: 'silver' } },
  ],
  otherAwards: [{ id: 'old', name: { zh: '旧奖', en: 'old' } }],
} as never

/** A sheet as a reader finds it. */
function read(kind: RowKind, { columns, rows }: Sheet) {
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ key }) => String(row[key] ?? ''))),
  ]
  const table = tableOfGrid(
    lines.map((cells, i) => ({ line: i + 1, cells })),
    aliasesOf(kind),
  )
  if (!table.ok) throw new Error(table.error.message.en)
  return table.value
}
const back = <K extends RowKind>(kind: K, rows: readonly RowsByKind[K][]) =>
  readRows(kind, read(kind, sheetOfRows(kind, rows, edition)), 'f.xlsx', edition)

const code = fc.nat(9_999_999).map((n) => usccFrom(`91320200MA${String(n).padStart(7, '0')}`))
const day = fc.nat(12_000).map((n) => addDays('1995-01-01', n))
const name = fc.stringMatching(/^[一-龥a-zA-Z0-9（）]{1,12}$/u)
const maybe = <K extends string, V>(key: K, values: fc.Arbitrary<V>) =>
  fc.option(values).map((value) => (value === null ? {} : { [key]: value }) as { [P in K]?: V })
const who = fc.record({
  code: fc.option(code),
  name,
  kind: fc.constantFrom('legalPerson', 'unincorporated', 'subUnit', 'team', 'person'),
  standing: fc.constantFrom('proved', 'stated'),
})
const document = fc.stringMatching(/^[一-龥0-9〔〕]{1,10}$/u)
const award = fc
  .tuple(
    who,
    fc.record({
      award: fc.constantFrom('gold', 'silver', 'old'),
      year: fc.integer({ min: 1990, max: 2030 }),
      approvedOn: day,
    }),
    maybe('revokedOn', day),
    maybe('prizeFen', fc.nat(2_000_000_000)),
    document,
  )
  .map((parts) => Object.assign({}, ...parts.slice(0, 4), { source: { document: parts[4] } }) as PastAward)
const sanction = fc
  .tuple(
    who,
    fc.record({
      act: fc.constantFrom('revocation', 'fraudFinding'),
      ground: fc.constantFrom('fraud', 'incident', 'other'),
      decidedOn: day,
    }),
    maybe('bannedUntil', day),
    document,
  )
  .map((parts) => Object.assign({}, ...parts.slice(0, 3), { source: { document: parts[3] } }) as PastSanction)
const organisation: fc.Arbitrary<Organisation> = fc.record({
  code,
  name,
  formerNames: fc.array(name, { maxLength: 3 }),
  predecessors: fc.array(code, { maxLength: 3 }),
  source: document.map((one) => ({ document: one })),
})

const comesBack = <K extends RowKind>(kind: K, rows: fc.Arbitrary<RowsByKind[K]>) =>
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 6 }), (given) => {
      const { rows: found, problems, unused } = back(kind, given)
      expect([problems, unused]).toEqual([[], []])
      expect(found.map(({ row }) => row)).toEqual(
        given.map((row, i) => ({ ...row, source: { ...row.source, file: 'f.xlsx', line: i + 2 } })),
      )
    }),
    { numRuns: 60 },
  )

describe('tables on history', () => {
  it('awards come back as they were written', () => comesBack('awards', award))
  it('sanctions come back as they were written', () => comesBack('sanctions', sanction))
  it('organisations come back as they were written', () => comesBack('organisations', organisation))

  it('an empty table has every column, and a sheet that explains each', () => {
    const [sheet, help] = templateSheets('awards', edition)
    expect(sheet?.columns.map(({ title }) => title)).toEqual([
      '年度',
      '届次',
      '奖项',
      '获奖组织',
      '类别',
      '统一社会信用代码',
      '批准日期',
      '批准文号',
      '奖金（元）',
      '撤销日期',
      '证明程度',
      '备注',
    ])
    expect(sheet?.rows).toEqual([])
    expect(help?.rows.map((row) => row['title'])).toEqual([
      ...COLUMNS.awards.map(({ title }) => title),
      '（奖项）',
    ])
    expect(help?.rows.at(-1)?.['zh']).toBe('金奖、银奖、旧奖')
  })
})

const CODE = usccFrom('91320200MA0000001')
const good: Readonly<Record<RowKind, Readonly<Record<string, string>>>> = {
  awards: {
    year: '2024年',
    award: '金奖',
    name: '甲公司',
    code: CODE,
    approvedOn: '2024年12月20日',
    document: '批复1号',
    prize: '500,000元',
  },
  sanctions: {
    name: '甲公司',
    code: CODE,
    act: '撤销',
    ground: '事故',
    decidedOn: '2025/7/1',
    document: '决定1号',
  },
  organisations: { code: CODE, name: '甲公司', document: '登记' },
}
const planted = (kind: RowKind, over: Readonly<Record<string, string>>) => {
  const columns = COLUMNS[kind].map(({ key, title }) => ({ key, title }))
  const table = read(kind, { name: 's', columns, rows: [good[kind], { ...good[kind], ...over }] })
  return { table, ...readRows(kind, table, 'f.xlsx', edition) }
}

describe('errors in tables', () => {
  it('cells are read as clerks write them', () => {
    const rows = planted('awards', { code: '', kind: '个人' }).rows.map(({ row }) => row as PastAward)
    expect(rows.map((row) => [row.approvedOn, row.year, row.prizeFen, row.kind, row.standing])).toEqual([
      ['2024-12-20', 2024, 50_000_000, 'legalPerson', 'proved'],
      ['2024-12-20', 2024, 50_000_000, 'person', 'stated'],
    ])
    expect(planted('sanctions', {}).rows[0]?.row).toMatchObject({
      act: 'revocation',
      ground: 'incident',
      decidedOn: '2025-07-01',
    })
  })

  it.each<[RowKind, string, string, string]>([
    ['awards', 'year', '二〇二四', '年度'],
    ['awards', 'year', '', '年度'],
    ['awards', 'award', '铜奖', '奖项'],
    ['awards', 'award', '', '奖项'],
    ['awards', 'name', ' ', '获奖组织'],
    ['awards', 'kind', '公司', '类别'],
    ['awards', 'approvedOn', '2024-02-30', '批准日期'],
    ['awards', 'approvedOn', '', '批准日期'],
    ['awards', 'document', '', '批准文号'],
    ['awards', 'prize', '五十万', '奖金（元）'],
    ['awards', 'prize', '1.234', '奖金（元）'],
    ['awards', 'revokedOn', '去年', '撤销日期'],
    ['awards', 'standing', '可能', '证明程度'],
    ['sanctions', 'name', '', '组织名称'],
    ['sanctions', 'act', '批评', '处理类型'],
    ['sanctions', 'ground', '不明', '事由'],
    ['sanctions', 'decidedOn', '2025-13-01', '决定日期'],
    ['sanctions', 'bannedUntil', '永久', '不予受理至'],
    ['organisations', 'code', '', '统一社会信用代码'],
    ['organisations', 'name', '', '现名称'],
    ['organisations', 'document', '', '依据文件'],
  ])(
    '%s: %s “%s” is complained of in its line and column, and the row left out',
    (kind, key, value, title) => {
      const { rows, problems } = planted(kind, { [key]: value })
      expect(problems.map(({ line, column }) => [line, column])).toEqual([[3, title]])
      expect(rows.map(({ line }) => line)).toEqual([2])
    },
  )

  it('the error file has every row as it was, with what is wrong beside it, and reads again', () => {
    const { table, problems } = planted('awards', { year: 'x', prize: 'y', remarks: '留' })
    const sheet = sheetOfProblems('awards', table, problems, 'zh')
    expect(sheet.rows.map((row) => row['问题'])).toEqual([
      '',
      '年度：“x”无法识别，请将年度写作 2024\n奖金（元）：“y”无法识别，请填写以元计的金额，如 500000',
    ])
    const again = readRows('awards', read('awards', sheet), 'f.xlsx', edition)
    expect(again.problems.map(({ column }) => column)).toEqual(['年度', '奖金（元）'])
    expect([again.unused, sheet.rows[1]?.['remarks']]).toEqual([[], '留'])
  })

  it('names columns that are missing and columns that nobody knows', () => {
    const table = { header: ['year', '颜色'], rows: [] }
    expect(missingColumns('awards', table)).toEqual(['奖项', '获奖组织', '批准日期', '批准文号'])
    expect(readRows('awards', table, 'f.xlsx', edition).unused).toEqual(['颜色'])
  })
})
