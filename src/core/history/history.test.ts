import { describe, expect, it } from 'vitest'
import { pastAward, pastSanction } from '../../../tests/kit/past-rows.ts'
import type { Edition } from '../regulation/edition.ts'
import { emptyView } from '../contract/view.ts'
import { historyFromCycle } from './from-cycle.ts'
import { historyOf, predecessorsOf } from './history-of.ts'
import { layOver } from './lay-over.ts'
import { isComplete, looksBack } from './looks-back.ts'
import { type History, noHistory, type PastAward, type PastSanction } from './rows.ts'

const bar = { kind: 'bar-or-ban', with: { measure: 'bar', years: 5 } }
const ban = (years: number | null) => ({
  kind: 'bar-or-ban',
  with: { measure: 'ban', years, after: ['revocation'] },
})
const again = { prize: true, honour: true, usesSeat: true }
const editionWith = (criteria: readonly object[], more: object = {}) =>
  ({ awards: [{ id: 'gold' }], criteria, prizes: [], repeatWin: again, ...more }) as unknown as Edition
const edition = editionWith([bar, ban(3)])

const source = { document: '批复1号' }
const won = (over: Partial<PastAward> = {}) => pastAward({ code: 'A', ...over })
const hit = (over: Partial<PastSanction> = {}) => pastSanction({ code: 'A', source, ...over })
const succeeded = (code: string, predecessors: string[], formerNames: string[] = []) => ({
  code,
  name: `名${code}`,
  formerNames,
  predecessors,
  source,
})
const since = (what: 'awards' | 'sanctions', sinceYear: number | null) => ({ what, sinceYear, document: 'd' })
const of = (history: Partial<History>, code = 'A', asOf = '2026-05-11', name?: string) =>
  historyOf(code, { ...noHistory, ...history }, { edition, asOf, ...(name === undefined ? {} : { name }) })

describe('how far back an edition looks', () => {
  it('as far as its longest bar for awards, its longest ban for sanctions', () => {
    expect([looksBack(edition, 'awards'), looksBack(edition, 'sanctions')]).toEqual([5, 3])
    expect(looksBack(editionWith([bar, ban(3), ban(null)]), 'sanctions')).toBe('ever')
    expect([looksBack(editionWith([]), 'awards'), looksBack(editionWith([]), 'sanctions')]).toEqual([0, 0])
  })

  it('for ever where a first win is rewarded apart, or an earlier award is asked without a term', () => {
    const first = [{ firstWinOnly: true, onUpgrade: 'full' }]
    expect(looksBack(editionWith([bar], { prizes: first }), 'awards')).toBe('ever')
    expect(looksBack(editionWith([bar], { prizes: first }), 'sanctions')).toBe(0)
    expect(looksBack(editionWith([bar], { repeatWin: { ...again, usesSeat: false } }), 'awards')).toBe('ever')
    expect(looksBack(editionWith([{ kind: 'earlier-award', with: { awards: ['gold'] } }]), 'awards')).toBe(
      'ever',
    )
    expect(looksBack(editionWith([{ kind: 'earlier-award', with: { withinYears: 6 } }]), 'awards')).toBe(6)
    const weighed = editionWith([{ kind: 'qualitative', with: { weighsSanctions: true } }])
    expect([looksBack(weighed, 'sanctions'), looksBack(weighed, 'awards')]).toEqual(['ever', 0])
  })

  it('a list is complete only where somebody declared it for that long', () => {
    const asOf = '2026-05-11'
    expect(isComplete(edition, [], 'awards', asOf)).toBe(false)
    expect(isComplete(edition, [since('awards', 2021)], 'awards', asOf)).toBe(true)
    expect(isComplete(edition, [since('awards', 2022)], 'awards', asOf)).toBe(false)
    expect(isComplete(edition, [since('awards', 2000)], 'sanctions', asOf)).toBe(false)
    const ever = editionWith([ban(null)])
    expect(isComplete(ever, [since('sanctions', 1990)], 'sanctions', asOf)).toBe(false)
    expect(isComplete(ever, [since('sanctions', null)], 'sanctions', asOf)).toBe(true)
    expect(isComplete(editionWith([]), [], 'sanctions', asOf)).toBe(true)
  })
})

describe('what is known of an applicant', () => {
  const complete = [since('awards', null), since('sanctions', null)]

  it('an unknown history is unknown, and never an empty one', () => {
    expect(of({})).toEqual({
      awardFraud: [],
      incomplete: ['honours', 'sanctions'],
      rows: { awards: [], sanctions: [] },
      predecessors: [],
    })
    expect(of({ complete })).toMatchObject({ honours: [], sanctions: [], incomplete: [] })
  })

  it('tells what is known of an incomplete list, and that there may be more', () => {
    const known = of({ awards: [won(), won({ code: 'B' })], complete: [since('sanctions', null)] })
    expect(known.honours).toEqual([{ award: 'gold', approvedOn: '2024-12-20', standing: 'proved' }])
    expect([known.sanctions, known.incomplete]).toEqual([[], ['honours']])
  })

  it('leaves out what came after the reference day, and orders the rest by day', () => {
    const awards = [won(), won({ approvedOn: '2020-01-02', revokedOn: '2021-01-01' })]
    expect(of({ awards, complete }, 'A', '2024-12-20').honours?.map((one) => one.approvedOn)).toEqual([
      '2020-01-02',
      '2024-12-20',
    ])
    expect(of({ awards, complete }, 'A', '2024-12-19').honours).toEqual([
      { award: 'gold', approvedOn: '2020-01-02', revokedOn: '2021-01-01', standing: 'proved' },
    ])
    expect(of({ sanctions: [hit()], complete }, 'A', '2025-06-30').sanctions).toEqual([])
  })

  it('finds a row without a code by the present or a former name, and only stated', () => {
    const awards = [won({ code: null, name: '老厂', standing: 'stated' })]
    expect(of({ awards, complete }).honours).toEqual([])
    const organisations = [succeeded('A', [], ['老厂'])]
    expect(of({ awards, organisations, complete }).honours).toEqual([
      { award: 'gold', approvedOn: '2024-12-20', standing: 'stated' },
    ])
    expect(of({ awards, complete }, 'A', '2026-05-11', '老厂').honours).toHaveLength(1)
  })

  it('tells what hit a predecessor, through all successions, as such', () => {
    const organisations = [succeeded('A', ['B']), succeeded('B', ['C']), succeeded('C', ['A'])]
    expect(predecessorsOf('A', organisations)).toEqual(['B', 'C'])
    const known = of({
      awards: [won({ code: 'C' })],
      sanctions: [hit({ code: 'B' })],
      organisations,
      complete,
    })
    expect(known.sanctions).toEqual([
      {
        act: 'revocation',
        ground: 'fraud',
        decidedOn: '2025-07-01',
        viaPredecessor: true,
        standing: 'proved',
      },
    ])
    expect(known.honours?.[0]?.viaPredecessor).toBe(true)
    expect(known.awardFraud).toEqual([])
  })

  it('tells proved fraud of its own as an event', () => {
    expect(
      of({ sanctions: [hit(), hit({ standing: 'stated', decidedOn: '2025-08-01' })] }).awardFraud,
    ).toEqual([{ on: '2025-07-01' }])
    expect(of({ sanctions: [hit({ ground: 'incident' })] }).awardFraud).toEqual([])
  })
})

describe('records laid over what an applicant stated', () => {
  const stated = (records: object) => ({ applicant: { name: '甲' }, records }) as never
  const gold = { award: 'gold', approvedOn: '2024-12-20' } as const
  const proved = { ...gold, standing: 'proved' } as const

  it('prevail where they are complete, and say where they differ', () => {
    const recorded = { honours: [proved], sanctions: [], awardFraud: [], incomplete: [] }
    const told = { award: 'gold', approvedOn: '2010-01-01' }
    const laid = layOver(stated({ honours: [told], sanctions: [] }), recorded, edition)
    expect(laid.facts).toEqual({ applicant: { name: '甲' }, records: { honours: [proved], sanctions: [] } })
    expect(laid.differs).toEqual([
      { list: 'honours', of: 'stated', what: 'gold', on: '2010-01-01' },
      { list: 'honours', of: 'recorded', what: 'gold', on: '2024-12-20' },
    ])
  })

  it('take nothing for a first time: without a complete list the statement that there was none goes', () => {
    const recorded = { awardFraud: [], incomplete: ['honours', 'sanctions'] as const }
    const laid = layOver(stated({ honours: [], sanctions: [] }), recorded, edition)
    expect(laid.facts).toEqual({
      applicant: { name: '甲' },
      records: { incomplete: ['honours', 'sanctions'] },
    })
    expect(laid.differs).toEqual([])
  })

  it('keep what is stated beyond an incomplete list as a statement', () => {
    const recorded = { sanctions: [], awardFraud: [], incomplete: ['honours'] as const }
    const laid = layOver(stated({ honours: [gold] }), recorded, edition)
    expect(laid.facts['records']).toEqual({
      honours: [{ ...gold, standing: 'stated' }],
      sanctions: [],
      incomplete: ['honours'],
    })
    expect(laid.differs).toHaveLength(1)
  })

  it('leave the titles of other authorities as they were stated', () => {
    const other = { award: 'provincial', approvedOn: '2020-01-01' }
    const recorded = { honours: [], sanctions: [], awardFraud: [], incomplete: [] }
    const laid = layOver(stated({ honours: [other], sanctions: [] }), recorded, edition)
    expect(laid.facts['records']).toEqual({ honours: [other], sanctions: [] })
    expect(laid.differs).toEqual([])
  })

  it('add fraud that the authority found to what the applicant stated of other awards', () => {
    const recorded = {
      honours: [],
      sanctions: [],
      awardFraud: [{ on: '2025-07-01' }, { on: '2020-01-01' }],
      incomplete: [],
    }
    const laid = layOver(stated({ awardFraud: [{ on: '2020-01-01' }] }), recorded, edition)
    expect(laid.facts['records']).toMatchObject({ awardFraud: [{ on: '2020-01-01' }, { on: '2025-07-01' }] })
    const none = layOver(stated({}), { ...recorded, awardFraud: [] }, edition)
    expect(none.facts['records']).not.toHaveProperty('awardFraud')
  })
})

describe('what the record of a cycle yields', () => {
  it('winners, sanctions and what became of the winners, proved by it', () => {
    const applicant = (name: string, code: string) => ({ name, code, kind: 'legalPerson' })
    const view = {
      ...emptyView,
      applications: { A1: applicant('甲', 'A'), A2: applicant('乙', 'B') } as never,
      awardedOn: { A1: '2026-12-20' },
      approval: { approved: ['A1'], struck: [], document: '批复9号' },
      honours: [{ application: 'A1', award: 'gold', items: [], prizeFen: 500, firstWin: true }],
      sanctions: [
        {
          application: 'A2',
          act: 'fraudFinding' as const,
          ground: 'fraud' as const,
          rule: 'r',
          decidedOn: '2026-10-01',
          document: '决定3号',
        },
      ],
      changes: {
        A1: [
          { application: 'A1', change: 'renamed', name: '新甲', code: 'A', since: '2027-01-01' },
          { application: 'A1', change: 'merged', name: '丙', code: 'C', since: '2028-01-01' },
          { application: 'A1', change: 'closed', name: '', code: '', since: '2029-01-01' },
        ],
      } as never,
    }
    const opened = { cycle: 'c26', year: 2026, rehearsal: false, standard: 's' }
    const rows = historyFromCycle({ awards: [], quotas: [] } as never, { opened, view })
    expect(rows.awards).toEqual([
      {
        code: 'A',
        name: '甲',
        kind: 'legalPerson',
        award: 'gold',
        year: 2026,
        approvedOn: '2026-12-20',
        prizeFen: 500,
        standing: 'proved',
        source: { document: '批复9号', cycle: 'c26' },
      },
    ])
    expect(rows.sanctions).toEqual([
      {
        code: 'B',
        name: '乙',
        kind: 'legalPerson',
        act: 'fraudFinding',
        ground: 'fraud',
        decidedOn: '2026-10-01',
        standing: 'proved',
        source: { document: '决定3号', cycle: 'c26' },
      },
    ])
    const at = (document: string) => ({ source: { document, cycle: 'c26' } })
    expect(rows.organisations).toEqual([
      { code: 'A', name: '新甲', formerNames: ['甲'], predecessors: [], ...at('2027-01-01') },
      { code: 'C', name: '丙', formerNames: [], predecessors: ['A'], ...at('2028-01-01') },
    ])
    expect(rows.register).toMatch(/^[0-9a-f]{64}$/)
  })
})
