import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../number/arithmetic.ts'
import { exactly, integer } from '../number/exact.ts'
import type { Bar } from './barred.ts'
import type { AwardToFill, Candidates, CandidatesInput } from './candidate-list.ts'
import { candidates } from './candidates.ts'
import { checkQuotas } from './quotas.ts'
import { rank } from './rank.ts'
import { foundIn } from './reached.ts'

const x = exactly
const valuesIn =
  <T>(by: Readonly<Record<string, T>>) =>
  (application: string): T | undefined =>
    by[application]
const ranking = (...scores: (string | number)[]) =>
  rank(
    scores.map((score, n) => ({
      application: `a${String(n + 1).padStart(2, '0')}`,
      score: x(String(score)),
    })),
  )
const names = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `a${String(i + from).padStart(2, '0')}`)

/** Five from 60 % on, then ten from 50 % on. */
const prize: AwardToFill = { id: 'prize', rank: 1, max: 5, floor: { percent: x('60'), inclusive: true } }
const nomination: AwardToFill = {
  id: 'nomination',
  rank: 2,
  max: 10,
  floor: { percent: x('50'), inclusive: true },
}
const two = { awards: [prize, nomination], limits: [] }

const filled = (input: CandidatesInput): Candidates => {
  const result = candidates(input)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('two tiers, one ranking (AM14)', () => {
  it('gives the first five the prize, and the sixth with 60 % the nomination', () => {
    const list = filled({ ...two, ranked: ranking(90, 85, 80, 75, 70, 65, 59, 50, 49) })
    expect(list.candidates).toStrictEqual({ prize: names(1, 5), nomination: ['a06', 'a07', 'a08'] })
    expect(list.vacant).toStrictEqual({ prize: 0, nomination: 7 })
    expect(list.below).toStrictEqual([
      {
        application: 'a09',
        why: [
          { award: 'prize', reason: 'belowFloor' },
          { award: 'nomination', reason: 'belowFloor' },
        ],
      },
    ])
    expect(list.ties).toStrictEqual([])
    expect(Object.hasOwn(list, 'undecided')).toBe(false)
  })

  it('says why each of the rest holds nothing', () => {
    const list = filled({ ...two, ranked: ranking(...Array.from({ length: 16 }, (_, n) => 90 - n)) })
    expect(list.candidates).toStrictEqual({ prize: names(1, 5), nomination: names(6, 15) })
    expect(list.below).toStrictEqual([
      {
        application: 'a16',
        why: [
          { award: 'prize', reason: 'noSeat' },
          { award: 'nomination', reason: 'noSeat' },
        ],
      },
    ])
  })

  it('leaves prize seats empty rather than fill them below the floor', () => {
    const list = filled({ ...two, ranked: ranking(61, 60, 55) })
    expect(list.candidates).toStrictEqual({ prize: ['a01', 'a02'], nomination: ['a03'] })
    expect(list.vacant).toStrictEqual({ prize: 3, nomination: 9 })
  })

  it('compares floors before rounding, and the floor itself is in (AM13, AM15)', () => {
    const list = filled({ ...two, ranked: ranking('60', '59.9999999999', '50', '49.999999', '179/3') })
    expect(list.candidates).toStrictEqual({ prize: ['a01'], nomination: ['a02', 'a05', 'a03'] })
    expect(list.below.map(({ application }) => application)).toStrictEqual(['a04'])
    const exclusive: AwardToFill = { ...prize, floor: { percent: x('60'), inclusive: false } }
    expect(
      filled({ awards: [exclusive], limits: [], ranked: ranking('60', '60.0001') }).candidates,
    ).toStrictEqual({
      prize: ['a02'],
    })
  })

  it('leaves both tiers vacant when nobody reaches 50 % (S14)', () => {
    const list = filled({ ...two, ranked: ranking('49.99', 30) })
    expect(list.candidates).toStrictEqual({ prize: [], nomination: [] })
    expect(list.vacant).toStrictEqual({ prize: 5, nomination: 10 })
    expect(filled({ ...two, ranked: [] }).vacant).toStrictEqual({ prize: 5, nomination: 10 })
  })

  it('keeps the steps that led to the list', () => {
    const list = filled({ ...two, awards: [{ ...prize, max: 1 }], ranked: ranking(70, 65, 40) })
    expect(list.steps).toStrictEqual([
      {
        award: 'prize',
        floor: { percent: '60', inclusive: true },
        seats: 1,
        bounds: [{ limit: 'prize', free: 1 }],
        qualifying: [
          { application: 'a01', rank: 1, score: '70' },
          { application: 'a02', rank: 2, score: '65' },
        ],
        taken: ['a01'],
        offQuota: [],
      },
    ])
    expect(list.algorithm).toBe('candidates/1')
  })
})

describe('a tie at the last seat (AM73)', () => {
  const tied = ranking(90, 85, 80, 75, 70, 70, 65)
  const tieBreaks = [{ id: 'results', by: 'category:4.7', prefer: 'higher' as const }]

  it('goes to the chain; who loses it falls to the next award', () => {
    const values = { a05: { 'category:4.7': x('60') }, a06: { 'category:4.7': x('61') } }
    const list = filled({ ...two, ranked: tied, tieBreaks, values: valuesIn(values) })
    expect(list.candidates).toStrictEqual({
      prize: ['a01', 'a02', 'a03', 'a04', 'a06'],
      nomination: ['a05', 'a07'],
    })
    expect(
      list.ties.map(({ award, applications, decidedBy }) => [award, applications, decidedBy]),
    ).toStrictEqual([['prize', ['a05', 'a06'], 'results']])
  })

  it('waits for the committee, never above the cap, and leaves later awards open', () => {
    const list = filled({ ...two, ranked: tied, tieBreaks })
    expect(list.candidates).toStrictEqual({ prize: names(1, 4) })
    expect(list.undecided).toStrictEqual({
      award: 'prize',
      applications: ['a05', 'a06'],
      places: 1,
      waiting: ['a07'],
      laterAwards: ['nomination'],
    })
    expect([list.vacant, list.below]).toStrictEqual([{}, []])
  })

  it('takes the committee’s choice with its reason', () => {
    const choose = (...chosen: string[]) => ({ prize: { chosen, body: 'committee', reason: '示范作用更强' } })
    const list = filled({ ...two, ranked: tied, tieBreaks, choices: choose('a06') })
    expect(list.candidates).toStrictEqual({ prize: [...names(1, 4), 'a06'], nomination: ['a05', 'a07'] })
    expect(list.ties[0]?.decidedBy).toBe('committee')
    const neither = filled({ ...two, ranked: tied, choices: choose() })
    expect(neither.candidates).toStrictEqual({ prize: names(1, 4), nomination: names(5, 7) })
    expect(neither.vacant).toStrictEqual({ prize: 1, nomination: 7 })
  })

  it('refuses a choice that is not the committee’s to make', () => {
    const choice = (chosen: string[]) => ({ chosen, body: 'committee', reason: 'r' })
    const refused = (choices: Record<string, ReturnType<typeof choice>>, ranked = tied) =>
      candidates({ ...two, ranked, choices })
    expect([
      refused({ prize: choice(['a05', 'a06']) }),
      refused({ prize: choice(['a07']) }),
      refused({ prize: choice(['a01']) }, ranking(80)),
      refused({ nomination: choice(['a07']) }),
      refused({ other: choice([]) }),
    ]).toStrictEqual([
      { ok: false, error: { code: 'TooManyChosen', places: 1, chosen: 2, award: 'prize' } },
      {
        ok: false,
        error: { code: 'ChosenOutsideTie', applications: ['a07'], tied: ['a05', 'a06'], award: 'prize' },
      },
      { ok: false, error: { code: 'ChoiceNotNeeded', award: 'prize' } },
      { ok: false, error: { code: 'ChoiceNotNeeded', award: 'nomination' } },
      { ok: false, error: { code: 'ChoiceNotNeeded', award: 'other' } },
    ])
  })
})

describe('limits', () => {
  it('are shared between awards', () => {
    const awards = [
      { id: 'gold', rank: 1 },
      { id: 'silver', rank: 2 },
    ]
    const limits = [
      { id: 'total', awards: ['gold', 'silver'], max: 5 },
      { id: 'gold', awards: ['gold'], max: 3 },
    ]
    const list = filled({ awards, limits, ranked: ranking(9, 8, 7, 6, 5, 4) })
    expect(list.candidates).toStrictEqual({ gold: names(1, 3), silver: names(4, 5) })
    expect(list.vacant).toStrictEqual({ gold: 0 })
    expect(list.steps[1]?.bounds).toStrictEqual([{ limit: 'total', free: 2 }])
  })

  it('hold back the seats that another award has reserved', () => {
    const awards = [
      { id: 'gold', rank: 1 },
      { id: 'silver', rank: 2 },
    ]
    const limits = [
      { id: 'total', awards: ['gold', 'silver'], max: 5 },
      { id: 'silver', awards: ['silver'], max: 4, least: 3 },
    ]
    const list = filled({ awards, limits, ranked: ranking(9, 8, 7, 6, 5, 4) })
    expect(list.candidates).toStrictEqual({ gold: ['a01', 'a02'], silver: names(3, 5) })
  })

  it('count reserved seats as vacant for the award they were kept for, not for the one that could not have them', () => {
    const awards: AwardToFill[] = [
      { id: 'gold', rank: 1, max: 3 },
      { id: 'silver', rank: 2, floor: { byPeople: true } },
    ]
    const limits = [
      { id: 'total', awards: ['gold', 'silver'], max: 5 },
      { id: 'silver', awards: ['silver'], max: 4, least: 3 },
    ]
    const list = filled({
      awards,
      limits,
      ranked: ranking(9, 8, 7, 6),
      reached: foundIn({ silver: { a03: true, a04: false } }),
    })
    expect(list.candidates).toStrictEqual({ gold: ['a01', 'a02'], silver: ['a03'] })
    expect(list.vacant).toStrictEqual({ gold: 0, silver: 2 })
  })
})

describe('a floor found by people', () => {
  const byPeople: AwardToFill = { id: 'prize', rank: 1, max: 2, floor: { byPeople: true } }

  it('takes those whom they found to reach the standard, in order of rank (AM17)', () => {
    const input = {
      awards: [byPeople, { id: 'nomination', rank: 2, max: 1 }],
      limits: [],
      ranked: ranking(90, 80, 70, 60),
    }
    const reached = { prize: { a01: false, a02: true, a03: false, a04: true } }
    const list = filled({ ...input, reached: foundIn(reached) })
    expect(list.candidates).toStrictEqual({ prize: ['a02', 'a04'], nomination: ['a01'] })
    expect(list.below[0]?.why).toStrictEqual([
      { award: 'prize', reason: 'notQualified' },
      { award: 'nomination', reason: 'noSeat' },
    ])
  })

  it('is vacant only by their finding: without one nothing is determined (S14)', () => {
    const input = { awards: [byPeople], limits: [], ranked: ranking(90) }
    expect(candidates(input)).toStrictEqual({
      ok: false,
      error: { code: 'QualificationMissing', award: 'prize', applications: ['a01'] },
    })
    expect(filled({ ...input, reached: foundIn({ prize: { a01: false } }) }).vacant).toStrictEqual({
      prize: 2,
    })
  })
})

describe('findings of people', () => {
  const byPeople: AwardToFill = { id: 'prize', rank: 1, max: 2, floor: { byPeople: true } }
  const input = { awards: [byPeople], limits: [], ranked: ranking(90, 80, 70, 60) }
  const missing = (reached: Record<string, boolean>) => {
    const result = candidates({ ...input, reached: foundIn({ prize: reached }) })
    return result.ok ? result.value.candidates['prize'] : result.error
  }

  it('are asked of those who come into question, and of the next once one of them falls short', () => {
    const asked = (...applications: string[]) => ({
      code: 'QualificationMissing',
      award: 'prize',
      applications,
    })
    expect(missing({})).toStrictEqual(asked('a01', 'a02'))
    expect(missing({ a01: true, a02: false })).toStrictEqual(asked('a03'))
    expect(missing({ a01: true, a02: false, a03: true })).toStrictEqual(['a01', 'a03'])
    expect(missing({ a01: true, a02: true })).toStrictEqual(['a01', 'a02'])
  })
})

describe('cells of one tier', () => {
  const cell = (id: string): AwardToFill => ({ id, rank: 1, max: 2 })
  const awards = [cell('make'), cell('serve'), { id: 'second', rank: 2, max: 1 }]
  const other = (award: string) => ({ [award]: 'otherSector' as const })
  const barred = new Map<string, Readonly<Record<string, Bar>>>([
    ['a01', other('serve')],
    ['a02', other('serve')],
    ['a03', other('serve')],
    ['a04', other('make')],
  ])

  it('are filled from one ranking with those whom each admits, in the given order', () => {
    const list = filled({ awards, limits: [], ranked: ranking(90, 80, 70, 60), barred })
    expect(list.candidates).toStrictEqual({ make: ['a01', 'a02'], serve: ['a04'], second: ['a03'] })
    expect(list.vacant).toStrictEqual({ make: 0, serve: 1, second: 0 })
  })

  it('say of each who holds nothing which cell was not open to it', () => {
    const list = filled({
      awards,
      limits: [],
      ranked: ranking(90, 80, 70, 60),
      barred: new Map([...barred, ['a03', { ...other('serve'), second: 'closed' }]]),
    })
    expect(list.below).toStrictEqual([
      {
        application: 'a03',
        why: [
          { award: 'make', reason: 'noSeat' },
          { award: 'serve', reason: 'otherSector' },
          { award: 'second', reason: 'closed' },
        ],
      },
    ])
  })

  it('end the band below them only for those who may hold them', () => {
    const seventy = { percent: x('70'), inclusive: true }
    const eighty = { percent: x('80'), inclusive: true }
    const second: AwardToFill = {
      id: 'second',
      rank: 2,
      ceilings: [
        { award: 'serve', floor: seventy },
        { award: 'make', floor: eighty },
      ],
    }
    const cells = [
      { ...cell('make'), floor: eighty, max: 0 },
      { ...cell('serve'), floor: seventy, max: 0 },
      second,
    ]
    const closed = new Map([
      ['a01', other('serve')],
      ['a02', other('make')],
    ])
    const list = filled({ awards: cells, limits: [], ranked: ranking(75, 74), barred: closed })
    expect(list.candidates['second']).toStrictEqual(['a01'])
  })
})

describe('a second win off quota (AM40)', () => {
  const one = {
    ...two,
    awards: [
      { ...prize, max: 2 },
      { ...nomination, max: 1 },
    ],
  }

  it('is taken out after the ranking, so that the next moves up', () => {
    const list = filled({ ...one, ranked: ranking(90, 85, 80, 75), offQuota: { prize: ['a02'] } })
    expect(list.candidates).toStrictEqual({ prize: ['a01', 'a03'], nomination: ['a04'] })
    expect(list.offQuota).toStrictEqual({ prize: ['a02'], nomination: [] })
    expect(list.vacant).toStrictEqual({ prize: 0, nomination: 0 })
  })

  it('is no gift: behind the last seat or below the floor there is none', () => {
    const behind = filled({ ...one, ranked: ranking(90, 85, 80), offQuota: { prize: ['a03'] } })
    expect(behind.offQuota).toStrictEqual({ prize: [], nomination: [] })
    expect(behind.candidates).toStrictEqual({ prize: ['a01', 'a02'], nomination: ['a03'] })
    const low = filled({ ...one, ranked: ranking(90, 40), offQuota: { prize: ['a02'] } })
    expect(low.offQuota).toStrictEqual({ prize: [], nomination: [] })
  })

  it('leaves a seat empty when nobody stands behind', () => {
    const list = filled({ ...one, ranked: ranking(90, 85), offQuota: { prize: ['a01'] } })
    expect(list.candidates).toStrictEqual({ prize: ['a02'], nomination: [] })
    expect(list.vacant).toStrictEqual({ prize: 1, nomination: 1 })
  })
})

describe('every list of candidates', () => {
  const scores = fc.array(fc.integer({ min: 45, max: 66 }), { maxLength: 20 })
  const caps = fc.record({
    prize: fc.nat(5),
    nomination: fc.nat(10),
    total: fc.nat(12),
    again: fc.nat(3),
    modulus: fc.integer({ min: 1, max: 4 }),
  })

  it('obeys limits and floors, ranks the higher award first, loses nobody and does not depend on input order', () => {
    fc.assert(
      fc.property(scores, caps, (points, { prize: most, nomination: many, total, again, modulus }) => {
        const scored = points.map((score, n) => ({ application: `a${n}`, score: integer(score) }))
        const limits = [{ id: 'total', awards: ['prize', 'nomination'], max: total }]
        const input: CandidatesInput = {
          awards: [
            { ...nomination, max: many },
            { ...prize, max: most },
          ],
          limits,
          ranked: rank(scored),
          tieBreaks: [{ id: 'link', by: 'v', prefer: 'higher' }],
          values: valuesIn(Object.fromEntries(points.map((_, n) => [`a${n}`, { v: integer(n % modulus) }]))),
          offQuota: { prize: points.flatMap((_, n) => (n < again ? [`a${n}`] : [])) },
        }
        const list = filled(input)
        const { prize: first = [], nomination: second = [] } = list.candidates
        const placesOpen = list.undecided?.places ?? 0
        expect(first.length <= most && second.length <= many).toBe(true)
        expect(first.length + second.length + placesOpen).toBeLessThanOrEqual(total)
        expect(checkQuotas(limits, list.candidates).ok).toBe(true)
        const scoreOf = new Map(scored.map(({ application, score }) => [application, score]))
        const of = (application: string) => scoreOf.get(application) ?? x('-1')
        const withPrize = [...first, ...(list.offQuota['prize'] ?? [])]
        expect(withPrize.every((each) => compare(of(each), x('60')) >= 0)).toBe(true)
        expect(second.every((each) => compare(of(each), x('50')) >= 0)).toBe(true)
        for (const winner of first) {
          for (const other of second) expect(compare(of(winner), of(other))).toBeGreaterThanOrEqual(0)
        }
        const all = [
          ...Object.values(list.candidates).flat(),
          ...Object.values(list.offQuota).flat(),
          ...list.below.map(({ application }) => application),
          ...(list.undecided?.applications ?? []),
          ...(list.undecided?.waiting ?? []),
        ]
        expect(all.sort()).toStrictEqual(scored.map(({ application }) => application).sort())
        const reversed = {
          ...input,
          awards: [...input.awards].reverse(),
          ranked: rank([...scored].reverse()).reverse(),
        }
        expect(filled(reversed)).toStrictEqual(list)
      }),
      { numRuns: 300 },
    )
  })
})
