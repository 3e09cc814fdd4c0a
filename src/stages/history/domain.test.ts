import { describe, expect, it } from 'vitest'
import { JIA as A, pastAward as award, pastSanction as sanction } from '../../../tests/kit/past-rows.ts'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import { usccFrom } from '../../core/codes/uscc.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { historyIn, stage } from './domain/index.ts'

const B = usccFrom('91320200MA0000002')
const edition = {
  awards: [{ id: 'gold', name: { zh: '金奖', en: 'gold' } }],
  otherAwards: [],
} as unknown as Edition
const office = () => stageCase(stage, { params: {}, edition, step: { article: '11' } })
type Office = ReturnType<typeof office>
const answer = (result: ReturnType<Office['when']>) =>
  result.ok ? 'ok' : [result.error.code, result.error.articles, result.error.data]
const codeOf = (result: ReturnType<Office['when']>) => (result.ok ? 'ok' : result.error.code)

const body = {
  code: A,
  name: '甲公司',
  formerNames: ['老厂'],
  predecessors: [B],
  source: { document: '登记' },
}
const rows = (...given: JsonObject[]) => ({ rows: given, document: '名册' })
const old = award({ code: null, name: '老厂', year: 2010, approvedOn: '2010-01-01', standing: 'stated' })

describe('history: import', () => {
  it('numbers the rows of each list, and tells them as a history', () => {
    const one = office()
    expect(codeOf(one.when('importAwards', rows(award(), old)))).toBe('ok')
    expect(codeOf(one.when('importAwards', rows(award({ code: B }))))).toBe('ok')
    expect(codeOf(one.when('importSanctions', rows(sanction())))).toBe('ok')
    expect(codeOf(one.when('importOrganisations', rows(body)))).toBe('ok')
    expect(one.state().awards.map(({ row, name }) => [row, name])).toEqual([
      ['award-1', '甲公司'],
      ['award-2', '老厂'],
      ['award-3', '甲公司'],
    ])
    expect(historyIn(one.state())).toEqual({
      awards: [award(), old, award({ code: B })],
      sanctions: [sanction()],
      organisations: [body],
      complete: [],
    })
  })

  it('is all or nothing', () => {
    const one = office()
    const result = one.when('importAwards', rows(award(), award({ approvedOn: '2026-06-02', year: 2026 })))
    expect(result.ok ? 'ok' : [result.error.code, result.error.articles]).toEqual(['RowsUnfit', ['11']])
    expect(result.ok ? [] : (result.error.data['problems'] as JsonObject[]).map((p) => p['row'])).toEqual([2])
    expect(one.state().awards).toEqual([])
  })

  it('knows a row that is there already', () => {
    const one = office()
    one.when('importAwards', rows(award()))
    expect(codeOf(one.when('importAwards', rows(award())))).toBe('RowsUnfit')
    expect(codeOf(one.when('importAwards', rows(award({ year: 2019 }))))).toBe('ok')
  })
})

describe('history: from the record of a cycle', () => {
  const cycle = { document: '批复9号', cycle: 'c26' }
  const taken = (over: JsonObject = {}) => ({
    cycle: 'c26',
    awards: [award({ year: 2026, source: cycle })],
    sanctions: [],
    organisations: [],
    register: 'a'.repeat(64),
    checkpoint: { entries: 9, root: 'b'.repeat(64) },
    ...over,
  })

  it('takes the rows over, once more when more has happened, and in the place of what was typed', () => {
    const one = office()
    one.when('importAwards', rows(award({ year: 2026, approvedOn: '2026-01-01' }), award()))
    const first = one.when('takeFromCycle', taken())
    expect(first.ok && first.value.entries[0]?.data['supersedes']).toEqual(['award-1'])
    const again = taken({
      awards: [award({ year: 2026, revokedOn: '2026-05-01', source: cycle })],
      sanctions: [sanction({ decidedOn: '2026-05-01', source: cycle })],
    })
    expect(codeOf(one.when('takeFromCycle', again))).toBe('ok')
    expect(one.state().awards.map(({ row, revokedOn }) => [row, revokedOn])).toEqual([
      ['award-2', undefined],
      ['award-4', '2026-05-01'],
    ])
    expect(one.state().sanctions.map(({ row }) => row)).toEqual(['sanction-1'])
    expect(one.state().cycles['c26']?.checkpoint.entries).toBe(9)
  })

  it('takes no rows of another cycle, and no record that lost some', () => {
    const one = office()
    const foreign = taken({ awards: [award({ source: { document: 'd', cycle: 'c25' } })] })
    expect(answer(one.when('takeFromCycle', foreign))).toEqual(['CycleRowsForeign', ['11'], { cycle: 'c26' }])
    one.when('takeFromCycle', taken())
    expect(answer(one.when('takeFromCycle', taken({ awards: [] })))).toEqual([
      'CycleRowsLost',
      ['11'],
      { cycle: 'c26', rows: ['award-1'] },
    ])
    const c27 = { cycle: 'c27', awards: [award({ year: 2026, source: { document: 'd', cycle: 'c27' } })] }
    expect(codeOf(one.when('takeFromCycle', taken(c27)))).toBe('RowsUnfit')
  })

  it('is not mended here', () => {
    const one = office()
    one.when('takeFromCycle', taken())
    const correction = { row: 'award-1', to: { award: award() }, reason: '有误', document: 'd' }
    expect(answer(one.when('correctRow', correction))).toEqual([
      'FromARecord',
      ['11'],
      { row: 'award-1', cycle: 'c26' },
    ])
  })
})

describe('history: mending', () => {
  it('proves a stated row that has a code', () => {
    const one = office()
    one.when('importAwards', rows(award({ standing: 'stated' }), old))
    const paper = { document: '批复原件' }
    expect(codeOf(one.when('prove', { row: 'award-1', ...paper }))).toBe('ok')
    expect(one.state().awards[0]).toMatchObject({ standing: 'proved', source: { document: '批复原件' } })
    expect(codeOf(one.when('prove', { row: 'award-1', ...paper }))).toBe('ProvedAlready')
    expect(codeOf(one.when('prove', { row: 'award-2', ...paper }))).toBe('ProofNeedsCode')
    expect(codeOf(one.when('prove', { row: 'award-9', ...paper }))).toBe('NoSuchRow')
  })

  it('corrects a row with a sound one of its kind', () => {
    const one = office()
    one.when('importAwards', rows(award(), award({ code: B })))
    one.when('importOrganisations', rows(body))
    const correct = (row: string, to: JsonObject) =>
      codeOf(one.when('correctRow', { row, to, reason: '日期有误', document: '更正单' }))
    expect(correct('award-1', { award: award() })).toBe('NothingCorrected')
    expect(correct('award-1', { sanction: sanction() })).toBe('OtherKindOfRow')
    expect(correct('award-1', { award: award({ code: B }) })).toBe('RowsUnfit')
    expect(correct('award-1', { award: award({ approvedOn: '2024-12-21' }) })).toBe('ok')
    expect(correct('organisation-1', { organisation: { ...body, formerNames: [] } })).toBe('ok')
    expect(one.state().awards.map(({ row, approvedOn }) => [row, approvedOn])).toEqual([
      ['award-1', '2024-12-21'],
      ['award-2', '2024-12-20'],
    ])
    expect(one.state().organisations[0]?.formerNames).toEqual([])
  })
})

describe('history: completeness', () => {
  const declare = (one: Office, what: string, sinceYear: number | null) =>
    answer(one.when('declareComplete', { what, sinceYear, document: '说明' }))

  it('is declared by list, and further back', () => {
    const one = office()
    expect(declare(one, 'awards', 2020)).toBe('ok')
    expect(declare(one, 'awards', 2021)).toEqual([
      'DeclaredAlready',
      ['11'],
      { what: 'awards', sinceYear: 2020 },
    ])
    expect(declare(one, 'sanctions', 2021)).toBe('ok')
    expect(declare(one, 'awards', null)).toBe('ok')
    expect(declare(one, 'awards', 1999)).toEqual([
      'DeclaredAlready',
      ['11'],
      { what: 'awards', sinceYear: null },
    ])
    expect(declare(one, 'sanctions', 2027)).toEqual([
      'SinceInFuture',
      ['11'],
      { sinceYear: 2027, on: '2026-06-01' },
    ])
    expect(
      one.state().complete.map(({ what, sinceYear, declaredOn }) => [what, sinceYear, declaredOn]),
    ).toEqual([
      ['awards', 2020, '2026-06-01'],
      ['sanctions', 2021, '2026-06-01'],
      ['awards', null, '2026-06-01'],
    ])
  })
})
