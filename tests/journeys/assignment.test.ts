import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solveInWorker } from '../../src/adapters/solver/solve-in-worker.ts'
import { assign } from '../../src/core/assignment/assign.ts'
import { checkAssignment, seatsIn } from '../../src/core/assignment/check-assignment.ts'
import { linkNeighbours } from '../../src/core/assignment/links.ts'
import { prepare } from '../../src/core/assignment/prepare.ts'
import { loadsOf } from '../../src/core/assignment/why-nobody-else.ts'
import { barred, type Given, inputOf, SETTINGS, settingsOf, subject, who } from '../kit/assignment-case.ts'

const EFFORT = { seconds: 60, gap: 0 }
const assigned = (given: Given) => assign(inputOf(given), settingsOf(given), solveInWorker, EFFORT)

describe('where only one assignment is possible', () => {
  it('finds it: conflicts leave two for each case, and one of them may lead', async () => {
    const given = {
      cases: [subject('A1'), subject('A2')],
      assessors: [who('E1'), who('E2', { mayLead: false }), who('E3'), who('E4', { mayLead: false })],
      declared: [barred('E1', 'A2'), barred('E2', 'A2'), barred('E3', 'A1'), barred('E4', 'A1')],
    }
    const found = await assigned(given)
    expect(found.ok && found.value.panels).toEqual([
      { panel: 'A1', cases: ['A1'], assessors: ['E1', 'E2'], leader: 'E1' },
      { panel: 'A2', cases: ['A2'], assessors: ['E3', 'E4'], leader: 'E3' },
    ])
    expect(found.ok && [found.value.proven, found.value.gap]).toEqual([true, 0])
  })

  it('finds it: topics and the limit of cases decide who sits where', async () => {
    const found = await assigned({
      cases: [subject('A1', ['制造']), subject('A2', ['服务'])],
      assessors: [
        who('E1', { fields: ['制造'], maxLoad: 1 }),
        who('E2', { fields: ['服务'], maxLoad: 1 }),
        who('E3', { mayLead: false }),
      ],
    })
    expect(found.ok && found.value.panels).toEqual([
      { panel: 'A1', cases: ['A1'], assessors: ['E1', 'E3'], leader: 'E1' },
      { panel: 'A2', cases: ['A2'], assessors: ['E2', 'E3'], leader: 'E2' },
    ])
  })

  it('gives the cases of one panel the same assessors and one leader', async () => {
    const found = await assigned({
      cases: [subject('A1', ['制造'], 'P1'), subject('A2', ['服务'], 'P1')],
      assessors: [
        who('E1', { fields: ['制造'], mayLead: false }),
        who('E2', { fields: ['服务'] }),
        who('E3'),
      ],
    })
    expect(found.ok && found.value.panels).toEqual([
      { panel: 'P1', cases: ['A1', 'A2'], assessors: ['E1', 'E2'], leader: 'E2' },
    ])
  })

  it('covers so many of the topics where not each is asked for', async () => {
    const found = await assigned({
      cases: [subject('A1', ['制造', '服务', '建设'])],
      assessors: [who('E1', { fields: ['制造'] }), who('E2', { fields: ['服务'] }), who('E3')],
      settings: { topics: 2 },
    })
    expect(found.ok && found.value.panels[0]?.assessors).toEqual(['E1', 'E2'])
  })
})

describe('what is preferred', () => {
  const assessors = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'].map((id) => who(id))
  it('shares the cases out evenly, also where the limit would allow otherwise', async () => {
    const cases = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((id) => subject(id))
    const found = await assigned({ cases, assessors, settings: { maxLoad: 6 } })
    const loads = found.ok ? loadsOf(found.value.panels) : new Map<string, number>()
    expect(assessors.map(({ id }) => loads.get(id))).toEqual([2, 2, 2, 2, 2, 2])
  })

  it('avoids a conflict that is only shown, and accepts it where it must', async () => {
    const cases = [{ ...subject('A1'), region: '湖滨县' }]
    const pool = [who('E1', { regions: ['湖滨县'] }), who('E2'), who('E3')]
    const free = await assigned({ cases, assessors: pool })
    expect(free.ok && free.value.panels[0]?.assessors).toEqual(['E2', 'E3'])
    const bound = await assigned({ cases, assessors: pool.slice(0, 2) })
    expect(bound.ok && bound.value.panels[0]?.assessors).toEqual(['E1', 'E2'])
  })
})

describe('what cannot be kept together', () => {
  it('is named by its rules, and by where it falls short, when each alone would be enough', async () => {
    // The one leader covers no topic, the one who covers it may not lead, and there is one seat.
    const found = await assigned({
      cases: [subject('A1', ['制造'])],
      assessors: [who('E1'), who('E2', { fields: ['制造'], mayLead: false })],
      settings: { perCase: 1 },
    })
    expect(!found.ok && found.error).toMatchObject({
      why: 'contradiction',
      rules: ['leader', 'topics'],
      isProven: true,
      isComplete: true,
    })
    expect(!found.ok && found.error.why === 'contradiction' && found.error.unmet).toHaveLength(1)
  })

  it('is not looked for where a group is short beforehand', async () => {
    const found = await assigned({ cases: [subject('A1')], assessors: [who('E1')] })
    expect(!found.ok && found.error).toEqual({
      why: 'short',
      shortages: [{ code: 'tooFewAssessors', need: 2, have: 1, unavailable: 0 }],
    })
  })
})

/** Random awards that are mostly possible: some fields, some conflicts, some who may lead. */
const award = fc.record({
  cases: fc
    .array(fc.record({ topics: fc.subarray(['T1', 'T2']), panel: fc.constantFrom('', '', 'P') }), {
      minLength: 2,
      maxLength: 9,
    })
    .map((all) =>
      all.map(({ topics, panel }, i) => subject(`A${i}`, topics, panel === '' ? undefined : `P${i >> 1}`)),
    ),
  assessors: fc
    .array(fc.record({ fields: fc.subarray(['T1', 'T2', 'T3']), mayLead: fc.boolean() }), {
      minLength: 6,
      maxLength: 12,
    })
    .map((all) => all.map((each, i) => who(`E${String(i).padStart(2, '0')}`, each))),
  conflicts: fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 8 })), { maxLength: 8 }),
  overlap: fc.nat({ max: 2 }),
  minLoad: fc.nat({ max: 1 }),
})

it('keeps every rule whenever it answers, whatever the award; answers the same in any order of rows', async () => {
  let answered = 0
  await fc.assert(
    fc.asyncProperty(award, async ({ cases, assessors, conflicts, overlap, minLoad }) => {
      const declared = conflicts.map(([e, a]) => barred(`E${String(e).padStart(2, '0')}`, `A${a}`))
      const settings = { ...SETTINGS, perCase: 3, maxLoad: 5, overlap, minLoad }
      const given = { cases, assessors, declared, settings }
      const found = await assigned(given)
      const moved = await assigned({
        ...given,
        cases: [...cases].reverse(),
        assessors: [...assessors].reverse(),
        declared: [...declared].reverse(),
      })
      expect(moved).toEqual(found)
      if (!found.ok) return
      answered += 1
      const { panels } = found.value
      expect(checkAssignment(inputOf(given), settings, seatsIn(panels))).toEqual([])
      expect(panels.flatMap((each) => each.cases).sort()).toEqual(cases.map(({ id }) => id).sort())
      expect(panels.every((each) => each.leader !== null && each.assessors.includes(each.leader))).toBe(true)
    }),
    { numRuns: 6, seed: 11 },
  )
  expect(answered).toBeGreaterThan(2)
}, 240_000)

describe('a larger award', () => {
  const cases = Array.from({ length: 60 }, (_, i) => subject(`A${String(i).padStart(2, '0')}`, [`T${i % 4}`]))
  const assessors = Array.from({ length: 40 }, (_, i) =>
    who(`E${String(i).padStart(2, '0')}`, {
      fields: [`T${i % 4}`, `T${(i >> 2) % 4}`],
      mayLead: i % 3 === 0,
    }),
  )
  const declared = assessors.map(({ id }, i) => barred(id, `A${String((i * 7) % 60).padStart(2, '0')}`))
  const settings = { perCase: 5, maxLoad: 9, overlap: 1 }
  const given = { cases, assessors, declared, settings }

  it('joins neighbours beforehand and still keeps every rule', async () => {
    const found = await assigned(given)
    expect(found.ok && found.value.joined).toBe('beforehand')
    const panels = found.ok ? found.value.panels : []
    expect(checkAssignment(inputOf(given), settingsOf(given), seatsIn(panels))).toEqual([])
  })

  it('joins them by two where two are asked for', () => {
    const prepared = prepare(inputOf(given), { ...settingsOf(given), overlap: 2 })
    const links = linkNeighbours(prepared, 0) ?? []
    const shared = links.slice(1).map((own, i) => own.filter((each) => links[i]?.includes(each)).length)
    expect(shared).toHaveLength(59)
    expect(Math.min(...shared)).toBeGreaterThanOrEqual(2)
    expect(Math.max(...links.map((own) => own.length))).toBeLessThanOrEqual(5)
  })

  it('answers the same under the same seed and otherwise under another', async () => {
    const [first, again, other] = [
      await assigned(given),
      await assigned(given),
      await assigned({ ...given, settings: { ...settings, seed: '2' } }),
    ]
    expect(again).toEqual(first)
    expect(other.ok && first.ok && other.value.panels).not.toEqual(first.ok && first.value.panels)
  })
})
