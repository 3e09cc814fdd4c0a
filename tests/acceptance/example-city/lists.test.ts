import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const ON = '2026-08-03'
type Scores = Readonly<Record<string, of.Score>>

/** Both reviews with the same scores, unless each has its own. */
const reviewed = (scores: Scores, site: Scores = scores, more: Partial<of.Plan> = {}): of.Plan => ({
  applicants: Object.keys(scores),
  scores: { desk: scores, site },
  ...more,
})
const at = (plan: of.Plan) => of.bring(of.begin(world()), 'evaluation', plan)
const rank = (cycle: of.Cycle, input: JsonObject = {}, by = of.secretariat) =>
  [cycle, 'evaluation', 'determineRanking', by, input, ON] as const
const listsOf = (cycle: of.Cycle) =>
  Object.fromEntries(
    Object.entries(
      of.last(of.act(...rank(cycle)), 'CandidatesDetermined')['candidates'] as JsonObject,
    ).filter(([, names]) => (names as string[]).length > 0),
  )
const find = (cycle: of.Cycle, application: string, reached: boolean, by = of.committee) =>
  [
    cycle,
    'evaluation',
    'findStandardReached',
    by,
    { award: 'gold-person', application, reached, reason: '依评审报告', evidence: ['评审报告1号'] },
    ON,
  ] as const

const falling = (names: readonly string[], from: number): Record<string, string> =>
  Object.fromEntries(names.map((name, i) => [name, String(from - i)]))

describe('the composite score', () => {
  it('[EX23.1] is 40 % of the desk review and 60 % of the site visit, to two decimals', () => {
    const cycle = of.act(...rank(at(reviewed({ A01: '70', A02: '80' }, { A01: '70', A02: '60.01' }))))
    const [{ weights, rows }] = cycle.state.log
      .filter(({ entry }) => entry.type === 'RankingDetermined')
      .map(({ entry }) => entry.data) as unknown as [
      { weights: JsonObject; rows: { application: string; composite: string; shown: string }[] },
    ]
    expect(weights).toEqual({ desk: '40%', site: '60%' })
    expect(rows.map((row) => [row.application, row.composite, row.shown])).toEqual([
      ['A01', '70', '70.00'],
      ['A02', '68.006', '68.01'],
    ])
  })
})

describe('floors', () => {
  it('[EX24.1] gold asks an organisation for 650 of 1000 points, the line included', () => {
    const plan = reviewed({ A01: '65', A02: '64.999' }, undefined, {
      facts: of.inSector('services', ['A01', 'A02']),
    })
    expect(listsOf(at(plan))).toEqual({ 'gold-organisation': ['A01'], 'silver-services': ['A02'] })
  })

  it('[EX24.1] silver asks for 55 %, a nomination for 45 %', () => {
    const scores = { A01: '55', A02: '54.999', A03: '45', A04: '44.999' }
    const plan = reviewed(scores, undefined, { facts: of.inSector('services', of.names(4)) })
    expect(listsOf(at(plan))).toEqual({
      'silver-services': ['A01'],
      'nomination-organisation': ['A02', 'A03'],
    })
  })

  it('[EX24.2] the committee finds of each person, with its reason, whether the standard is reached', () => {
    const plan = reviewed({ A01: '30', A02: '90' }, undefined, { kinds: { A01: 'person', A02: 'person' } })
    expect(of.refused(...rank(at(plan)))).toEqual([
      'FindingsMissing',
      ['24p2'],
      '依据《管理办法》第二十四条第二款，示例市质量奖金奖（个人）须由评委会认定“其质量贡献是否达到评审标准”，A02公司、A01公司尚未认定，暂不能确定名单，请先认定并说明理由。',
    ])
    expect(of.answer(...find(at(plan), 'A01', true, of.secretariat))).toBe('FindingNotYours')
    const found = of.act(...find(of.act(...find(at(plan), 'A01', true)), 'A02', false))
    expect(listsOf(found)).toEqual({ 'gold-person': ['A01'] })
  })
})

describe('sectors and kinds', () => {
  it('[EX5.3] each sector has silver of its own; whoever names no sector cannot win one', () => {
    const facts = {
      ...of.inSector('manufacturing', ['A01']),
      ...of.inSector('services', ['A02']),
      ...of.inSector('construction', ['A03']),
    }
    const scores = { A01: '58', A02: '60', A03: '56', A04: '59' }
    expect(listsOf(at(reviewed(scores, undefined, { facts })))).toEqual({
      'silver-manufacturing': ['A01'],
      'silver-services': ['A02'],
      'silver-construction': ['A03'],
      'nomination-organisation': ['A04'],
    })
  })

  it('[EX5.2] [EX5.4] teams win silver or a nomination, never gold, and are ranked apart from organisations', () => {
    const kinds = { A01: 'team', A02: 'team', A03: 'unincorporated' }
    const plan = reviewed({ A01: '90', A02: '50', A03: '70' }, undefined, { kinds })
    expect(listsOf(at(plan))).toEqual({
      'gold-organisation': ['A03'],
      'silver-team': ['A01'],
      'nomination-team': ['A02'],
    })
  })
})

describe('seats', () => {
  const silver = (sector: string, names: readonly string[], from: number) => ({
    facts: of.inSector(sector, names),
    scores: falling(names, from),
  })

  it('[EX6.2] at most three organisations win gold, two persons, and four together', () => {
    const persons = { A05: 'person', A06: 'person', A07: 'person' }
    const plan = reviewed(falling(of.names(7), 90), undefined, {
      kinds: persons,
      facts: of.inSector('services', of.names(4)),
    })
    const found = ['A05', 'A06', 'A07'].reduce((now, name) => of.act(...find(now, name, true)), at(plan))
    expect(listsOf(found)).toEqual({
      'gold-organisation': ['A01', 'A02', 'A03'],
      'gold-person': ['A05', 'A06'],
      'silver-services': ['A04'],
    })
  })

  it('[EX6.3] one silver stays reserved for construction, also when nobody there reaches the floor', () => {
    const a = silver('manufacturing', of.names(5), 64)
    const b = silver('services', of.names(4, 6), 63.5)
    const plan = reviewed({ ...a.scores, ...b.scores, A10: '46' }, undefined, {
      facts: { ...a.facts, ...b.facts, ...of.inSector('construction', ['A10']) },
    })
    expect(listsOf(at(plan))).toEqual({
      'silver-manufacturing': ['A01', 'A02', 'A03'],
      'silver-services': ['A06', 'A07', 'A08'],
      'nomination-organisation': ['A04', 'A09', 'A05', 'A10'],
    })
  })

  it('[EX6.3] and goes to construction where somebody reaches it', () => {
    const c = silver('construction', of.names(3), 62)
    const plan = reviewed(c.scores, undefined, { facts: c.facts })
    expect(listsOf(at(plan))).toEqual({
      'silver-construction': ['A01', 'A02'],
      'nomination-organisation': ['A03'],
    })
  })

  it('[EX6.4] six nominations as a rule: more with a reason and an approval; two for teams, and no more', () => {
    const teams = of.names(3, 8)
    const plan = reviewed({ ...falling(of.names(7), 54), ...falling(teams, 50) }, undefined, {
      kinds: Object.fromEntries(teams.map((name) => [name, 'team'])),
    })
    expect(listsOf(at(plan))).toEqual({
      'nomination-organisation': of.names(6),
      'nomination-team': ['A08', 'A09'],
    })
    const exceed = (limit: string, count: number) => ({
      exceed: [{ limit, count, reason: '末位得分相近', approvedBy: '市政府' }],
    })
    const seven = of.act(...rank(at(plan), exceed('nomination-organisation-seats', 7)))
    const { candidates } = of.last(seven, 'CandidatesDetermined') as { candidates: Record<string, string[]> }
    expect(candidates['nomination-organisation']).toEqual(of.names(7))
    expect(of.answer(...rank(at(plan), exceed('nomination-team-seats', 3)))).toBe('SelectionUnfit')
  })

  it('[EX25.2] equals at a last seat are told apart by results, then by the site visit, then by the committee', () => {
    const facts = of.inSector('construction', of.names(3))
    const byResults = reviewed(
      { A01: '60', A02: { percent: '56', results: '50' }, A03: { percent: '56', results: '60' } },
      undefined,
      { facts },
    )
    expect(listsOf(at(byResults))['silver-construction']).toEqual(['A01', 'A03'])
    const bySite = reviewed(
      { A01: '60', A02: '59', A03: '56' },
      { A01: '60', A02: '56', A03: '58' },
      { facts },
    )
    expect(listsOf(at(bySite))['silver-construction']).toEqual(['A01', 'A03'])
    const tied = at(reviewed({ A01: '60', A02: '56', A03: '56' }, undefined, { facts }))
    expect(of.refused(...rank(tied)).slice(0, 2)).toEqual(['SeatTieUndecided', ['25p2']])
    const choices = [{ award: 'silver-construction', chosen: ['A02'], reason: '现场表现更好' }]
    expect(of.answer(...rank(tied, { choices }))).toBe('ChoiceIsTheCommittees')
    expect(of.answer(...rank(tied, { choices }, of.committee))).toBe('ok')
  })
})
