import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { stage } from './index.ts'

const edition = {
  applicants: { article: '10', kinds: ['legalPerson'] },
  awards: [{ id: 'gold' }],
  repeatWin: { article: '11' },
  criteria: [],
  sectors: [],
  bodies: [],
} as unknown as Edition
const notice = ['call', 'NoticePosted', { postedOn: '2026-04-01', lastDay: '2026-05-29', names: [] }] as const
const applied = (facts: JsonObject = {}) => {
  const params = {
    article: '15',
    window: 'call',
    documents: [],
    supplements: { article: '16', oneTime: true },
    sharedCode: { article: '10', allowed: true },
  }
  const one = stageCase(stage, { params, edition, elsewhere: [notice] })
  const code = '91440300708461136T'
  const form = { application: 'A', name: '甲公司', code, kind: 'legalPerson', documents: [] }
  one.when('submit', { ...form, facts }, { on: '2026-04-20' })
  return one
}
type Case = ReturnType<typeof applied>
const laid = (one: Case, over: object) =>
  one.when('layHistory', { application: 'A', source: { documents: ['获奖名册'] }, ...over })
const recordsOf = (one: Case) => one.view().applications['A']?.facts['records']
const codeOf = (result: ReturnType<Case['when']>) =>
  result.ok ? 'ok' : [result.error.code, result.error.articles, result.error.data]

const gold = { award: 'gold', approvedOn: '2024-12-20', standing: 'proved' }

describe('application: the authority’s own records', () => {
  it('prevail over what the applicant stated, and tell where it stated otherwise', () => {
    const one = applied({ records: { honours: [], sanctions: [] } })
    const result = laid(one, { honours: [gold], sanctions: [] })
    expect(result.ok && result.value.entries.map(({ type }) => type)).toEqual([
      'HistoryLaid',
      'ApplicationEntered',
    ])
    expect(result.ok && result.value.entries[0]?.data['differs']).toEqual([
      { list: 'honours', of: 'recorded', what: 'gold', on: '2024-12-20' },
    ])
    expect(recordsOf(one)).toEqual({ honours: [gold], sanctions: [] })
  })

  it('without a complete list nothing is taken for a first time', () => {
    const one = applied({ records: { honours: [], sanctions: [] } })
    expect(codeOf(laid(one, {}))).toBe('ok')
    expect(recordsOf(one)).toEqual({ incomplete: ['honours', 'sanctions'] })
    expect(codeOf(laid(one, { honours: [], sanctions: [] }))).toBe('ok')
    expect(recordsOf(one)).toEqual({ honours: [], sanctions: [] })
  })

  it('stay when the applicant supplements its facts', () => {
    const one = applied()
    laid(one, { honours: [gold], sanctions: [] })
    one.when('requestSupplement', { application: 'A', items: ['x'] })
    const facts = { records: { honours: [], accidents: [] } }
    expect(codeOf(one.when('supplement', { application: 'A', documents: [], facts }))).toBe('ok')
    expect(recordsOf(one)).toEqual({ honours: [gold], sanctions: [], accidents: [] })
  })

  it('are laid until eligibility is decided, on an application that is there, with days that have been', () => {
    const one = applied()
    expect(codeOf(laid(one, { application: 'B' }))).toEqual([
      'ApplicationUnknown',
      ['15'],
      { application: 'B' },
    ])
    expect(codeOf(laid(one, { honours: [{ ...gold, approvedOn: '2026-06-02' }] }))).toEqual([
      'HistoryInFuture',
      ['11'],
      { application: 'A', day: '2026-06-02', on: '2026-06-01' },
    ])
    one.meanwhile('check', 'FindingRecorded', { application: 'A', eligible: 'yes', findings: [] })
    expect(codeOf(laid(one, { honours: [] }))).toEqual(['HistoryTooLate', ['11'], { application: 'A' }])
    expect(recordsOf(one)).toBe(undefined)
  })
})
