import { describe, expect, it } from 'vitest'
import { JIA as CODE, pastAward, pastSanction as sanction } from '../../../tests/kit/past-rows.ts'
import { usccFrom } from '../codes/uscc.ts'
import { checkRows } from './check-rows.ts'
import type { Organisation, PastAward } from './rows.ts'

const OTHER = usccFrom('91320200MA0000002')
const edition = {
  awards: [{ id: 'gold', name: { zh: '金奖', en: 'gold' } }],
  otherAwards: [{ id: 'old-gold', name: { zh: '旧金奖', en: 'old gold' } }],
} as never
const against = { edition, there: [], on: '2026-06-01' }

const award = (over: Partial<PastAward> = {}) =>
  pastAward({ source: { document: '批复1号', file: 'a.xlsx', line: 2 }, ...over })
const body = (over: Partial<Organisation> = {}): Organisation => ({
  code: CODE,
  name: '甲公司',
  formerNames: [],
  predecessors: [OTHER],
  source: { document: '登记' },
  ...over,
})
const columns = (problems: readonly { row: number; column: string }[]) =>
  problems.map(({ row, column }) => [row, column])

describe('rows on earlier awards', () => {
  it('pass when they are sound, also under an award of an earlier edition', () => {
    expect(checkRows('awards', [award(), award({ award: 'old-gold' })], against)).toEqual([])
  })

  it.each<[string, Partial<PastAward>]>([
    ['code', { code: `${CODE.slice(0, 17)}${CODE.endsWith('0') ? '1' : '0'}` }],
    ['code', { kind: 'person' }],
    ['standing', { code: null }],
    ['award', { award: 'silver' }],
    ['approvedOn', { approvedOn: '2026-06-02' }],
    ['revokedOn', { revokedOn: '2024-12-19' }],
    ['revokedOn', { revokedOn: '2026-06-02' }],
  ])('name %s where it is wrong', (column, over) => {
    expect(columns(checkRows('awards', [award(), award({ year: 2020, ...over })], against))).toEqual([
      [2, column],
    ])
  })

  it('taken from the record of a cycle may name an award that this edition does not know', () => {
    const taken = award({ award: 'silver', source: { document: '批复2号', cycle: '2019' } })
    expect(checkRows('awards', [taken], against)).toEqual([])
  })

  it('may lack a code when they are only stated; a person has a commitment', () => {
    expect(checkRows('awards', [award({ code: null, standing: 'stated' })], against)).toEqual([])
    expect(checkRows('awards', [award({ kind: 'person', code: 'ab'.repeat(32) })], against)).toEqual([])
  })

  it('that stand twice name both places', () => {
    const again = award({ source: { document: '批复1号', file: 'a.xlsx', line: 7 } })
    const [problem, ...more] = checkRows('awards', [award(), again], against)
    expect(more).toEqual([])
    expect(problem).toEqual({
      row: 2,
      column: 'name',
      wrong: {
        zh: 'a.xlsx第7行与a.xlsx第2行（本次第1条）重复',
        en: 'a.xlsx, line 7 repeats a.xlsx, line 2 (no. 1 of these)',
      },
      mend: {
        zh: '删去其中一条；内容不同的，请更正已有记录',
        en: 'remove one of the two; where they differ, correct the one that is there',
      },
    })
    const there = [award({ source: { document: '批复1号', cycle: '2024' } })]
    expect(checkRows('awards', [award()], { ...against, there })[0]?.wrong.zh).toBe(
      'a.xlsx第2行与“2024”届次记录（批复1号）重复',
    )
    expect(checkRows('awards', [award({ year: 2023 })], { ...against, there })).toEqual([])
  })
})

describe('rows on sanctions and organisations', () => {
  it('lie in the past, and a ban ends after its decision', () => {
    expect(checkRows('sanctions', [sanction({ bannedUntil: '2030-07-01' })], against)).toEqual([])
    expect(columns(checkRows('sanctions', [sanction({ decidedOn: '2026-06-02' })], against))).toEqual([
      [1, 'decidedOn'],
    ])
    expect(columns(checkRows('sanctions', [sanction({ bannedUntil: '2025-06-30' })], against))).toEqual([
      [1, 'bannedUntil'],
    ])
  })

  it('an organisation has sound codes and did not succeed itself', () => {
    expect(checkRows('organisations', [body()], against)).toEqual([])
    expect(columns(checkRows('organisations', [body({ predecessors: ['X', CODE] })], against))).toEqual([
      [1, 'predecessors'],
      [1, 'predecessors'],
    ])
    expect(columns(checkRows('organisations', [body(), body({ name: '乙' })], against))).toEqual([
      [2, 'name'],
    ])
  })
})
