import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactly, integer } from '../number/exact.ts'
import type { AwardToFill, Candidates, CandidatesInput } from './candidate-list.ts'
import { candidates } from './candidates.ts'
import { fillAward } from './fill-award.ts'
import { fillTier } from './fill-tier.ts'
import { checkQuotas, lintQuotas, type Quota } from './quotas.ts'
import { inOrder, rank } from './rank.ts'
import { foundIn } from './reached.ts'

const valuesIn =
  <T>(by: Readonly<Record<string, T>>) =>
  (application: string): T | undefined =>
    by[application]
const CELLS = ['make', 'serve', 'build']

/** Applicants named after the only cell that they may hold: `make1`, with a score. */
const barred = (names: readonly string[], cells: readonly string[] = CELLS) =>
  new Map(
    names.map((name) => [
      name,
      Object.fromEntries(
        cells.filter((cell) => !name.startsWith(cell)).map((cell) => [cell, 'otherSector' as const]),
      ),
    ]),
  )
const inputOf = (
  scores: Readonly<Record<string, number>>,
  limits: readonly Quota[],
  more: Partial<CandidatesInput> = {},
): CandidatesInput => ({
  awards: CELLS.map((id): AwardToFill => ({ id, rank: 1 })),
  limits,
  ranked: rank(
    Object.entries(scores).map(([application, score]) => ({ application, score: integer(score) })),
  ),
  barred: barred(Object.keys(scores)),
  ...more,
})
const filled = (input: CandidatesInput): Candidates => {
  const result = candidates(input)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const faultOf = (input: CandidatesInput) => {
  const result = candidates(input)
  return result.ok ? undefined : result.error
}

const total = (max: number): Quota => ({ id: 'total', awards: CELLS, max })
/** At most five in all, at most three for manufacturing, at least one kept for services. */
const city = [
  total(5),
  { id: 'make-seats', awards: ['make'], max: 3 },
  { id: 'serve-seats', awards: ['serve'], max: 5, least: 1 },
]

describe('cells of one tier that share a limit', () => {
  it('are filled down the ranking, not cell by cell', () => {
    const scores = { make1: 90, serve1: 85, build1: 80, make2: 75, build2: 70, make3: 65 }
    const list = filled(inputOf(scores, city))
    expect(list.candidates).toStrictEqual({
      make: ['make1', 'make2'],
      serve: ['serve1'],
      build: ['build1', 'build2'],
    })
    expect(list.below.map(({ application }) => application)).toStrictEqual(['make3'])
  })

  it('keep the reserved seat for its own cell, also when nobody takes it', () => {
    const scores = { build1: 90, build2: 85, build3: 80, build4: 75, build5: 70, serve1: 60 }
    expect(filled(inputOf(scores, city)).candidates).toStrictEqual({
      make: [],
      serve: ['serve1'],
      build: ['build1', 'build2', 'build3', 'build4'],
    })
    const { serve1: _, ...builders } = scores
    const list = filled(inputOf(builders, city))
    expect(list.candidates['build']).toHaveLength(4)
    expect(list.candidates['serve']).toStrictEqual([])
  })

  it('say of each cell what it had before the tier, and which limit held a better name back', () => {
    const scores = { make1: 90, make2: 85, make3: 80, make4: 75, serve1: 70, build1: 65, build2: 60 }
    const list = filled(inputOf(scores, city))
    expect(list.candidates).toStrictEqual({
      make: ['make1', 'make2', 'make3'],
      serve: ['serve1'],
      build: ['build1'],
    })
    expect(list.steps[0]).toStrictEqual({
      award: 'make',
      floor: null,
      seats: 3,
      bounds: [
        { limit: 'total', free: 4 },
        { limit: 'make-seats', free: 3 },
      ],
      qualifying: [
        { application: 'make1', rank: 1, score: '90' },
        { application: 'make2', rank: 2, score: '85' },
        { application: 'make3', rank: 3, score: '80' },
        { application: 'make4', rank: 4, score: '75' },
      ],
      taken: ['make1', 'make2', 'make3'],
      offQuota: [],
      heldBack: [{ application: 'make4', limits: ['make-seats'] }],
    })
    expect(list.steps.map(({ award, heldBack }) => [award, heldBack])).toStrictEqual([
      ['make', [{ application: 'make4', limits: ['make-seats'] }]],
      ['serve', []],
      ['build', [{ application: 'build2', limits: ['total'] }]],
    ])
  })

  it('hold floors and bands of their own, and who finds no seat falls to the next tier', () => {
    const awards: AwardToFill[] = [
      { id: 'make', rank: 1, floor: { percent: exactly('80'), inclusive: true } },
      { id: 'serve', rank: 1, floor: { percent: exactly('60'), inclusive: true } },
      { id: 'second', rank: 2 },
    ]
    const limits = [{ id: 'total', awards: ['make', 'serve'], max: 2 }]
    const list = filled(inputOf({ make1: 79, serve1: 70, serve2: 65, serve3: 62 }, limits, { awards }))
    expect(list.candidates).toStrictEqual({
      make: [],
      serve: ['serve1', 'serve2'],
      second: ['make1', 'serve3'],
    })
  })
})

describe('equals in a tier', () => {
  it('are all seated where they do not contest a seat', () => {
    const scores = { make1: 90, make2: 80, serve1: 80, build1: 70 }
    const list = filled(inputOf(scores, [total(3), { id: 'make-seats', awards: ['make'], max: 2 }]))
    expect(list.candidates).toStrictEqual({ make: ['make1', 'make2'], serve: ['serve1'], build: [] })
    expect(list.ties).toStrictEqual([])
  })

  it('contest a seat only with those who could take it from them', () => {
    const scores = { make1: 80, make2: 80, serve1: 80 }
    const limits = [total(2), { id: 'make-seats', awards: ['make'], max: 1 }]
    const list = filled(inputOf(scores, limits))
    expect(list.candidates).toStrictEqual({ make: [], serve: ['serve1'], build: [] })
    expect(list.undecided).toStrictEqual({
      award: 'make',
      applications: ['make1', 'make2'],
      places: 1,
      waiting: [],
      laterAwards: ['serve', 'build'],
    })
  })

  it('of several cells are compared by the chain', () => {
    const tieBreaks = [{ id: 'results', by: 'results', prefer: 'higher' as const }]
    const values = {
      make1: { results: exactly('50') },
      serve1: { results: exactly('60') },
      build1: { results: exactly('40') },
    }
    const scores = { make1: 80, serve1: 80, build1: 80, build2: 70 }
    const list = filled(inputOf(scores, [total(2)], { tieBreaks, values: valuesIn(values) }))
    expect(list.candidates).toStrictEqual({ make: ['make1'], serve: ['serve1'], build: [] })
    expect(list.ties).toStrictEqual([
      {
        award: 'build',
        awards: ['build', 'make', 'serve'],
        applications: ['build1', 'make1', 'serve1'],
        at: '80',
        places: 2,
        decidedBy: 'results',
        steps: [
          {
            link: 'results',
            by: 'results',
            prefer: 'higher',
            values: { build1: '40', make1: '50', serve1: '60' },
            missing: [],
            taken: ['serve1', 'make1'],
            dropped: ['build1'],
            open: [],
          },
        ],
      },
    ])
  })

  it('whom the chain leaves equal are compared further among themselves, and then by the body', () => {
    const tieBreaks = ['one', 'two'].map((id) => ({ id, by: id, prefer: 'lower' as const }))
    const value = (one: string, two?: string) => ({ one: exactly(one), ...(two && { two: exactly(two) }) })
    const scores = { make1: 80, serve1: 80, build1: 80, build2: 80 }
    const values = { make1: value('1'), serve1: value('2', '5'), build1: value('2', '4'), build2: value('3') }
    const list = filled(inputOf(scores, [total(2)], { tieBreaks, values: valuesIn(values) }))
    expect(list.candidates).toStrictEqual({ make: ['make1'], serve: [], build: ['build1'] })
    expect(list.ties[0]?.steps.map(({ link, taken, dropped, open }) => [link, taken, dropped, open])).toEqual(
      [
        ['one', ['make1'], ['build2'], ['build1', 'serve1']],
        ['two', ['build1'], ['serve1'], []],
      ],
    )
    const lacking = { ...values, serve1: value('2') }
    const open = filled(inputOf(scores, [total(2)], { tieBreaks, values: valuesIn(lacking) }))
    expect(open.candidates).toStrictEqual({ make: ['make1'], serve: [], build: [] })
    expect(open.undecided).toMatchObject({
      award: 'build',
      awards: ['build', 'serve'],
      applications: ['build1', 'serve1'],
      places: 1,
      waiting: ['build2'],
    })
    expect(open.ties[0]).toMatchObject({ decidedBy: null, places: 2 })
  })

  const tied = { make1: 80, make2: 80, serve1: 80, serve2: 80, build1: 60 }
  const narrow = [total(2), { id: 'make-seats', awards: ['make'], max: 1 }]
  const chosen = (...names: string[]) => ({
    choices: { make: { chosen: names, body: 'committee', reason: '示范作用更强' } },
  })

  it('wait for the body; its choice is checked against who contests, the places and the limits', () => {
    expect(filled(inputOf(tied, narrow)).undecided).toStrictEqual({
      award: 'make',
      awards: ['make', 'serve'],
      applications: ['make1', 'make2', 'serve1', 'serve2'],
      places: 2,
      waiting: ['build1'],
      laterAwards: ['serve', 'build'],
    })
    const list = filled(inputOf(tied, narrow, chosen('serve1', 'make2')))
    expect(list.candidates).toStrictEqual({ make: ['make2'], serve: ['serve1'], build: [] })
    expect(list.ties[0]).toMatchObject({ decidedBy: 'committee', choice: { chosen: ['serve1', 'make2'] } })
    expect([
      faultOf(inputOf(tied, narrow, chosen('make1', 'make2'))),
      faultOf(inputOf(tied, narrow, chosen('build1'))),
      faultOf(inputOf(tied, narrow, chosen('make1', 'serve1', 'serve2'))),
      faultOf(inputOf({ make1: 80 }, narrow, chosen('make1'))),
    ]).toStrictEqual([
      { code: 'ChosenDoNotFit', award: 'make', application: 'make2', limits: ['make-seats'] },
      {
        code: 'ChosenOutsideTie',
        award: 'make',
        applications: ['build1'],
        tied: ['make1', 'make2', 'serve1', 'serve2'],
      },
      { code: 'TooManyChosen', award: 'make', places: 2, chosen: 3 },
      { code: 'ChoiceNotNeeded', award: 'make' },
    ])
  })

  it('leave empty what the body leaves empty: nobody behind takes it', () => {
    const list = filled(inputOf(tied, narrow, chosen('make1')))
    expect(list.candidates).toStrictEqual({ make: ['make1'], serve: [], build: [] })
    expect(list.steps[2]?.heldBack).toStrictEqual([{ application: 'build1', limits: ['total'] }])
  })

  it('are settled one contest after the other, each by a choice of its own', () => {
    const limits = [
      { id: 'make-seats', awards: ['make'], max: 1 },
      { id: 'serve-seats', awards: ['serve'], max: 1 },
    ]
    const choice = (name: string) => ({ chosen: [name], body: 'committee', reason: 'r' })
    const serve = choice('serve2')
    expect(filled(inputOf(tied, limits, { choices: { serve } })).undecided?.award).toBe('make')
    const both = filled(inputOf(tied, limits, { choices: { make: choice('make2'), serve } }))
    expect(both.candidates).toStrictEqual({ make: ['make2'], serve: ['serve2'], build: ['build1'] })
    expect(both.ties.map(({ award, applications }) => [award, applications])).toStrictEqual([
      ['make', ['make1', 'make2']],
      ['serve', ['serve1', 'serve2']],
    ])
  })
})

describe('a tier', () => {
  it('lets winners again in beside the seats, when one was left for their cell', () => {
    const scores = { make1: 90, serve1: 85, build1: 80, make2: 75 }
    const offQuota = { make: ['make1', 'make2'] }
    const list = filled(inputOf(scores, [total(2)], { offQuota }))
    expect(list.candidates).toStrictEqual({ make: [], serve: ['serve1'], build: ['build1'] })
    expect(list.offQuota).toStrictEqual({ make: ['make1'], serve: [], build: [] })
    expect(list.steps[0]?.heldBack).toStrictEqual([{ application: 'make2', limits: ['total'] }])
  })

  it('asks for findings on those on whom it depends, and on the next once somebody falls short', () => {
    const awards: AwardToFill[] = CELLS.map((id) => ({
      id,
      rank: 1,
      ...(id === 'make' && { floor: { byPeople: true } }),
    }))
    const scores = { make1: 90, serve1: 85, make2: 80, make3: 75 }
    const asked = (reached: Record<string, boolean>) =>
      candidates(inputOf(scores, [total(2)], { awards, reached: foundIn({ make: reached }) }))
    const missing = (...applications: string[]) => ({
      ok: false,
      error: { code: 'QualificationMissing', award: 'make', applications },
    })
    expect(asked({})).toStrictEqual(missing('make1'))
    expect(asked({ make1: false })).toStrictEqual(missing('make2'))
    const done = asked({ make1: false, make2: true })
    expect(done.ok && done.value.candidates).toStrictEqual({ make: ['make2'], serve: ['serve1'], build: [] })
  })
})

/** Cells by name with their points, some limits over sets of them that can all be met, and values for a chain. */
const worlds = fc.record({
  people: fc.array(
    fc.record({ cell: fc.constantFrom(...CELLS), points: fc.nat(4), value: fc.nat(2), again: fc.nat(5) }),
    { maxLength: 7 },
  ),
  limits: fc
    .array(
      fc.record({
        awards: fc.subarray(CELLS, { minLength: 1 }),
        max: fc.nat(4),
        least: fc.nat(2),
        keeps: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) =>
      all.map(
        ({ awards, max, least, keeps }, n): Quota => ({ id: `l${n}`, awards, max, ...(keeps && { least }) }),
      ),
    )
    .filter((limits) => lintQuotas(CELLS, limits).length === 0),
})
type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never

const scoresIn = ({ people }: World) =>
  Object.fromEntries(people.map(({ cell, points }, n) => [`${cell}${n}`, points]))
const cellOf = (name: string) => CELLS.find((cell) => name.startsWith(cell)) ?? ''
const listsOf = (names: readonly string[]) =>
  Object.fromEntries(CELLS.map((cell) => [cell, names.filter((name) => cellOf(name) === cell)]))
const subsets = (names: readonly string[]): string[][] =>
  names.reduce<string[][]>((all, name) => [...all, ...all.map((set) => [...set, name])], [[]])

describe('every tier', () => {
  it('without equals seats the best by rank of all sets that the limits allow', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const names = Object.keys(scoresIn(world))
        const scores = Object.fromEntries(names.map((name, n) => [name, 100 - n]))
        const list = filled(inputOf(scores, world.limits))
        const better = (a: readonly string[], b: readonly string[]) => {
          const first = names.find((name) => a.includes(name) !== b.includes(name))
          return first !== undefined && a.includes(first)
        }
        const best = subsets(names)
          .filter((set) => checkQuotas(world.limits, listsOf(set)).ok)
          .reduce((so, set) => (better(set, so) ? set : so), [])
        expect(list.candidates).toStrictEqual(listsOf(best))
      }),
      { numRuns: 500 },
    )
  })

  it('exceeds nothing, leaves out no better name that could sit, and does not depend on the order of the file', () => {
    fc.assert(
      fc.property(worlds, fc.boolean(), (world, chained) => {
        const scores = scoresIn(world)
        const names = Object.keys(scores)
        const { people, limits } = world
        const input = inputOf(scores, limits, {
          ...(chained && { tieBreaks: [{ id: 'link', by: 'v', prefer: 'higher' as const }] }),
          values: valuesIn(
            Object.fromEntries(names.map((name, n) => [name, { v: integer(people[n]?.value ?? 0) }])),
          ),
          offQuota: { make: names.filter((name, n) => cellOf(name) === 'make' && people[n]?.again === 0) },
        })
        const list = filled(input)
        expect(checkQuotas(limits, list.candidates).ok).toBe(true)
        const seated = Object.values(list.candidates).flat()
        const off = Object.values(list.offQuota).flat()
        const open = list.undecided?.applications ?? []
        const outside = names.filter((name) => ![...seated, ...off, ...open].includes(name))
        for (const name of outside.filter((each) => !list.undecided?.waiting.includes(each))) {
          const ahead = [...seated.filter((each) => (scores[each] ?? 0) > (scores[name] ?? 0)), name]
          const alike = seated.filter((each) => scores[each] === scores[name])
          expect(checkQuotas(limits, listsOf([...ahead, ...alike])).ok).toBe(false)
        }
        if (list.undecided) {
          const { places } = list.undecided
          const fits = (some: readonly string[]) => checkQuotas(limits, listsOf([...seated, ...some])).ok
          const sizes = subsets(open)
            .filter(fits)
            .map((set) => set.length)
          expect(places).toBe(Math.max(...sizes))
          expect(places).toBeLessThan(open.length)
          expect(places).toBeGreaterThan(0)
          const rests = (some: readonly string[]) =>
            open.some((name) => !some.includes(name) && fits([...some, name]))
          const most = subsets(open).filter((set) => fits(set) && !rests(set))
          expect(open.every((name) => most.some((set) => !set.includes(name)))).toBe(true)
        }
        const turned = filled({
          ...input,
          awards: [...input.awards].reverse(),
          limits: [...limits].reverse(),
        })
        expect(turned.candidates).toStrictEqual(list.candidates)
        expect(turned.offQuota).toStrictEqual(list.offQuota)
        expect(turned.ties).toStrictEqual(list.ties)
        expect(turned.undecided?.applications).toStrictEqual(list.undecided?.applications)
      }),
      { numRuns: 500 },
    )
  })

  it('of one cell is filled as an award that has its tier for itself', () => {
    fc.assert(
      fc.property(worlds, ({ people }) => {
        const scores = Object.fromEntries(people.map(({ points }, n) => [`make${n}`, points]))
        const award: AwardToFill = { id: 'make', rank: 1, max: 2 }
        const input = inputOf(scores, [], {
          awards: [award],
          tieBreaks: [{ id: 'link', by: 'v', prefer: 'higher' }],
          values: valuesIn(
            Object.fromEntries(people.map(({ value }, n) => [`make${n}`, { v: integer(value) }])),
          ),
          offQuota: { make: people.flatMap(({ again }, n) => (again === 0 ? [`make${n}`] : [])) },
        })
        const start = { left: inOrder(input.ranked), assigned: {}, offQuota: {}, ties: [], steps: [] }
        const [one, joint] = [fillAward(award, start, input), fillTier([award], start, input)]
        if (!one.ok || !joint.ok) throw new Error('filled')
        expect(joint.value.next.assigned).toStrictEqual(one.value.next.assigned)
        expect(joint.value.open?.applications).toStrictEqual(one.value.open?.applications)
        if (!one.value.open) {
          expect(joint.value.next.left).toStrictEqual(one.value.next.left)
          expect(joint.value.next.offQuota).toStrictEqual(one.value.next.offQuota)
        }
      }),
    )
  })
})
