import { describe, expect, it } from 'vitest'
import { assessEligibility } from '../core/conditions/assess-eligibility.ts'
import { criterion } from '../core/conditions/criterion.ts'
import { type Facts, parseFacts } from '../core/conditions/facts.ts'
import { answersOf } from '../core/process/parameters.ts'
import type { Edition } from '../core/regulation/edition.ts'
import { castFor } from './cast.ts'
import type { Part } from './kit.ts'

const named = (id: string) => ({ id, name: { zh: id, en: id }, article: '3', basis: 'explicit' })
const condition = (id: string, kind: string, params: object, appliesTo?: object) =>
  criterion.parse({
    id,
    kind,
    label: { zh: id, en: id },
    article: '8',
    with: params,
    ...(appliesTo ? { appliesTo } : {}),
  })
const clean = { record: 'accidents', atLeast: 'major', window: { years: 3, count: 'rolling' } }
const people = {
  question: { zh: '是否领先', en: 'whether leading' },
  evidence: [{ zh: '报告', en: 'report' }],
}

/** Firms, teams and persons of two sectors; two tiers, the higher one for those who have the lower one. */
const edition = (more: object = {}) =>
  ({
    id: 'anywhere',
    authority: { region: '990100' },
    openPoints: [],
    applicants: { kinds: ['legalPerson', 'team', 'person'], article: '3' },
    sectors: [named('works'), named('care')],
    awards: [
      { ...named('top'), rank: 1 },
      { ...named('second'), rank: 2 },
    ],
    repeatWin: { usesSeat: false, prize: false, honour: true, article: '9' },
    criteria: [
      condition(
        'years',
        'duration',
        { since: 'establishedOn', atLeast: { years: 3 }, uninterrupted: true },
        {
          applicantKinds: ['legalPerson'],
        },
      ),
      condition('led', 'no-event', clean, { applicantKinds: ['person'], subject: 'linkedOrganisations' }),
      condition('bar', 'bar-or-ban', { measure: 'bar', years: 5, awards: ['top'] }),
      condition('before', 'earlier-award', { awards: ['second'] }, { awards: ['top'] }),
      condition('leading', 'qualitative', people),
    ],
    ...more,
  }) as unknown as Edition

const DEADLINE = '2026-04-16'
const castOf = (of: Edition, count = 30, seed = '1') => castFor(of, count, seed, DEADLINE)
const factsOf = ({ facts }: Part) => facts as unknown as Facts
const verdict = (of: Edition, part: Part) =>
  assessEligibility(of.criteria, factsOf(part), answersOf(of, {}), of.awards)
const count = (parts: readonly Part[], of: (part: Part) => string | undefined) => {
  const values = parts.map(of)
  return Object.fromEntries([...new Set(values)].map((v) => [v, values.filter((w) => w === v).length]))
}
const applicant = (part: Part) => factsOf(part)['applicant'] as Record<string, unknown>

describe('the cast of a rehearsal', () => {
  it('has all kinds and sectors of the edition, by the seed', () => {
    const parts = castOf(edition())
    expect(count(parts, ({ kind }) => kind)).toEqual({ legalPerson: 15, person: 7, team: 8 })
    expect(count(parts, (part) => String(applicant(part)['sector']))).toEqual({ care: 15, works: 15 })
    expect(count(castOf(edition(), 8), ({ kind }) => kind)).toEqual({ legalPerson: 4, person: 2, team: 2 })
    const kindsBy = (seed: string) => castOf(edition(), 30, seed).map(({ kind }) => kind)
    expect(kindsBy('1')).toEqual(parts.map(({ kind }) => kind))
    expect(kindsBy('2')).not.toEqual(kindsBy('1'))
    expect(new Set(castOf(edition(), 500).map(({ name }) => name)).size).toBe(500)
  })

  it('knows persons by a commitment and teams by the body they belong to', () => {
    const parts = castOf(edition())
    const person = parts.find(({ kind }) => kind === 'person') as Part
    expect(person.code).toMatch(/^[0-9a-f]{64}$/)
    expect(person.name).toMatch(/^.{2,4}（演练）$/)
    expect(applicant(person)).toMatchObject({ kind: 'person', name: person.name })
    expect(['code', 'purpose', 'exporter'].filter((fact) => fact in applicant(person))).toEqual([])
    const team = parts.find(({ kind }) => kind === 'team') as Part
    expect(applicant(team)).toMatchObject({ parentCode: team.code, unitName: '质量攻关班组' })
  })

  it('has managers, and persons who lead nobody', () => {
    const persons = castOf(edition()).filter(({ kind }) => kind === 'person')
    const led = persons.map((part) => factsOf(part).linkedOrganisations?.length)
    expect(new Set(led)).toEqual(new Set([0, 1]))
  })

  it('states facts that can be handed in, eligible but for a few', () => {
    const of = edition()
    const parts = castOf(of)
    expect(parts.filter((part) => !parseFacts(part.facts, of.criteria).ok)).toEqual([])
    const ineligible = parts.filter((part) => verdict(of, part).eligible === 'no')
    expect(ineligible.map(({ application }) => application)).toEqual(['A0003', 'A0004', 'A0005'])
    const unasked = parts.filter((part) =>
      verdict(of, part).findings.some(({ outcome }) => outcome === 'unknown'),
    )
    expect(unasked).toEqual([])
  })

  it('makes somebody ineligible by a finding of people where facts cannot', () => {
    const of = edition({ criteria: [condition('leading', 'qualitative', people)] })
    const [, , spoilt] = castOf(of)
    expect(spoilt && verdict(of, spoilt).findings[0]).toMatchObject({ outcome: 'unmet', decidedBy: 'people' })
    expect(() => castOf(edition({ criteria: [] }))).toThrow('no applicant can be made ineligible')
  })

  it('gives everybody the title of another authority that the conditions ask for, the winner too', () => {
    const of = edition({
      otherAwards: [named('provincial')],
      criteria: [
        condition('bar', 'bar-or-ban', { measure: 'bar', years: 5, awards: ['top'] }),
        condition('before', 'earlier-award', { awards: ['provincial'] }),
      ],
    })
    const parts = castOf(of)
    expect(count(parts, (part) => verdict(of, part).eligible)).toEqual({ yes: 27, no: 3 })
    const [winner] = parts.filter(({ strength }) => strength === 96)
    expect(winner && factsOf(winner)['records']).toEqual({
      honours: [
        { award: 'provincial', approvedOn: '2025-04-16' },
        { award: 'top', approvedOn: '2020-04-16' },
      ],
    })
  })

  it('has won the title so long ago that a bar after any award has ended', () => {
    const of = edition({
      otherAwards: [named('provincial')],
      criteria: [
        condition('bar', 'bar-or-ban', { measure: 'bar', years: 5 }),
        condition('before', 'earlier-award', { awards: ['provincial'] }),
      ],
    })
    expect(count(castOf(of), (part) => verdict(of, part).eligible)).toEqual({ yes: 27, no: 3 })
  })

  it('has one who won before and may win again, and some without the earlier award that is asked for', () => {
    const of = edition()
    const parts = castOf(of)
    const winners = parts.filter(({ strength }) => strength === 96)
    const honours = (part: Part) => (factsOf(part)['records'] as Record<string, unknown>)['honours']
    expect(winners.map(honours)).toEqual([[{ award: 'top', approvedOn: '2020-04-16' }]])
    expect(count(parts, (part) => verdict(of, part).closedAwards.join() || 'none')['top']).toBeGreaterThan(5)
    const once = edition({ repeatWin: { usesSeat: true }, criteria: edition().criteria.slice(-1) })
    expect(castOf(once).some(({ strength }) => strength === 96)).toBe(false)
  })
})
