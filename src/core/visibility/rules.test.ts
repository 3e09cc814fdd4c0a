import { describe, expect, it } from 'vitest'
import { masked } from './mask.ts'
import { visibilityPage } from './matrix.ts'
import { rules } from './rules.ts'
import { type Facts, sees, type Seen } from './sees.ts'
import { allKinds, allStates, type ThingKind } from './thing.ts'
import { citizen, type Viewer, type ViewerRole } from './viewer.ts'

const ON = '2026-06-15'
const facts: Facts = { on: ON, recusals: [], seats: [], conducts: [] }
const thing = (kind: ThingKind, more: Partial<Seen> = {}): Seen => ({
  kind,
  step: 'desk',
  owner: 'A',
  person: '',
  area: '',
  panel: '',
  state: 'settled',
  publicFrom: null,
  ...more,
})
const viewer = (role: ViewerRole, more: Partial<Viewer> = {}): Viewer => ({
  authority: 'a',
  role,
  actor: 'li',
  areas: [],
  owns: [],
  ...more,
})
const ROLES = Object.keys(rules) as ViewerRole[]
const whoSees = (seen: Seen, given: Facts = facts, more: Partial<Viewer> = {}) =>
  ROLES.filter((role) => sees(viewer(role, more), seen, given) !== 'not')

describe('who sees what', () => {
  it('nothing, where nobody is named; and administrators nothing at all', () => {
    for (const kind of allKinds)
      for (const state of allStates)
        for (const role of ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const)
          expect(sees(viewer(role), thing(kind, { state, publicFrom: '2026-01-01' }), facts)).toBe('not')
  })

  it('complaints about staff and mutual feedback are for discipline inspection alone', () => {
    const everything = { ...facts, conducts: ['desk'] }
    const asked = { purpose: 'p', owns: ['A'], areas: ['990000'] }
    for (const state of allStates) {
      const complaint = thing('complaint', { state, person: 'li', area: '990100', publicFrom: '2026-01-01' })
      expect(whoSees(complaint, everything, asked)).toEqual(['inspector'])
      expect(whoSees({ ...complaint, kind: 'mutualFeedback' }, everything, asked)).toEqual(['inspector'])
    }
  })

  it('an inspector states a purpose before reading', () => {
    expect(sees(viewer('inspector'), thing('score'), facts)).toBe('not')
    expect(sees(viewer('inspector', { purpose: ' ' }), thing('score'), facts)).toBe('not')
    expect(sees(viewer('inspector', { purpose: 'a complaint' }), thing('score'), facts)).toBe('whole')
  })

  it('marks are the own ones alone until the sheets of the case are in', () => {
    const seats = ['li', 'wang'].map((person) => ({ step: 'desk', panel: 'p', person, application: 'A' }))
    const card = thing('scorecard', { person: 'wang', state: 'open', panel: 'p' })
    const sitting = { ...facts, seats }
    expect(sees(viewer('assessor', { actor: 'wang' }), card, sitting)).toBe('whole')
    expect(sees(viewer('assessor'), card, sitting)).toBe('not')
    expect(sees(viewer('secretariat'), card, sitting)).toBe('masked')
    expect(sees(viewer('assessor'), { ...card, state: 'settled' }, sitting)).toBe('whole')
    expect(sees(viewer('assessor', { actor: 'zhao' }), { ...card, state: 'settled' }, sitting)).toBe('not')
    const elsewhere = seats.map((seat) => ({ ...seat, step: 'site' }))
    expect(sees(viewer('assessor'), { ...card, state: 'settled' }, { ...facts, seats: elsewhere })).toBe(
      'not',
    )
  })

  it('for a recused assessor the case is not there, until it is public', () => {
    const seats = [{ step: 'desk', panel: 'p', person: 'li', application: 'A' }]
    const recused = { ...facts, seats, recusals: [{ step: 'desk', person: 'li', application: 'A' }] }
    for (const kind of allKinds) {
      const here = thing(kind, { person: kind === 'expert' ? '' : 'li' })
      if (kind === 'panel' || kind === 'cycle' || kind === 'step') continue
      expect([kind, sees(viewer('assessor'), here, recused)]).toEqual([kind, 'not'])
    }
    expect(sees(viewer('assessor'), thing('application'), { ...facts, seats })).toBe('whole')
    const known = thing('application', { publicFrom: ON })
    expect(sees(viewer('assessor'), known, recused)).toBe('masked')
  })

  it('a recused official sees a masked row', () => {
    const recused = { ...facts, recusals: [{ step: 'meet', person: 'li', application: 'A' }] }
    for (const role of ['committee', 'secretariat'] as const) {
      expect(sees(viewer(role), thing('place'), facts)).toBe('whole')
      expect(sees(viewer(role), thing('place'), recused)).toBe('masked')
      expect(sees(viewer(role), thing('place', { owner: 'B' }), recused)).toBe('whole')
    }
  })

  it('finance sees prizes, with their payees, and of all else only what is published', () => {
    const seen = allKinds.filter((kind) => sees(viewer('finance'), thing(kind), facts) !== 'not')
    expect(seen).toEqual(['cycle', 'prize'])
  })

  it('the public sees what is published, from that day on', () => {
    const today = thing('notice', { publicFrom: ON })
    expect(sees(citizen('a'), today, facts)).toBe('whole')
    expect(sees(citizen('a'), today, { ...facts, on: '2026-06-14' })).toBe('not')
    expect(allKinds.filter((kind) => sees(citizen('a'), thing(kind), facts) !== 'not')).toEqual([])
    const out = allKinds.filter(
      (kind) => sees(citizen('a'), thing(kind, { publicFrom: ON }), facts) !== 'not',
    )
    expect(out).toEqual(['application', 'notice', 'honour', 'record'])
  })

  it('a recommender sees the applications of its own area alone', () => {
    const from = (area: string) => thing('application', { area })
    const county = viewer('recommender', { areas: ['990100'] })
    expect(sees(county, from('990102'), facts)).toBe('whole')
    expect(sees(county, from('990200'), facts)).toBe('not')
    expect(sees(county, from(''), facts)).toBe('not')
  })

  it('an applicant learns of a revocation with the notice, not before', () => {
    const party = viewer('applicant', { actor: 'A', owns: ['A'] })
    expect(sees(party, thing('revocation', { state: 'waiting' }), facts)).toBe('not')
    expect(sees(party, thing('revocation', { state: 'open' }), facts)).toBe('whole')
    expect(sees(party, thing('revocation', { state: 'open', owner: 'B' }), facts)).toBe('not')
  })
})

describe('a masked row', () => {
  it('keeps the fields of its kind and nothing else, whatever its papers hold', () => {
    const said = { application: 'A', assessor: 'li', marks: { '4.1': 80 }, secret: 'x' }
    expect(masked('scorecard', { ScorecardSubmitted: said, Other: { secret: 'y' } })).toEqual({
      ScorecardSubmitted: { application: 'A', assessor: 'li' },
    })
    for (const kind of allKinds) {
      const text = JSON.stringify(masked(kind, { Any: { secret: 'SEALED', within: { secret: 'SEALED' } } }))
      expect([kind, text]).toEqual([kind, '{}'])
    }
  })
})

it('the page tells every role and every kind in both languages', () => {
  const page = visibilityPage()
  expect(page.match(/^## /gm)).toHaveLength(ROLES.length + 1)
  expect(page).toContain('| 奖金 prize |  | 全文 whole |')
  expect(page).toContain('| 对工作人员的举报 complaint about staff |  | 全文 whole |')
  expect(page).toContain('| 评分表 scorecard | `scorecard` | `application`, `assessor` |')
})
