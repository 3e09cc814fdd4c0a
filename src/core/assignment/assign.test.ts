import { describe, expect, it } from 'vitest'
import { barred, type Given, inputOf, settingsOf, subject, who } from '../../../tests/kit/assignment-case.ts'
import { solveByTrying } from '../../../tests/kit/enumerating-solver.ts'
import { assign } from './assign.ts'
import { checkAssignment, seatsIn } from './check-assignment.ts'
import type { Solver, SolverOptions } from './solver.ts'
import { loadsOf } from './why-nobody-else.ts'

const assigned = (given: Given, solve: Solver = solveByTrying) =>
  assign(inputOf(given), settingsOf(given), solve, { seconds: 60, gap: 0 })
const panelsOf = async (given: Given) => {
  const found = await assigned(given)
  return found.ok ? found.value.panels : found.error
}
/** `A1: E1* E3`, the leader with a star. */
const seatsFor = async (given: Given) => {
  const panels = await panelsOf(given)
  return 'why' in panels
    ? panels
    : panels.map(
        ({ panel, assessors, leader }) =>
          `${panel}: ${assessors.map((each) => (each === leader ? `${each}*` : each)).join(' ')}`,
      )
}
const PAIRS: Given = {
  cases: [subject('A1'), subject('A2')],
  assessors: [who('E1'), who('E2', { mayLead: false }), who('E3'), who('E4', { mayLead: false })],
  declared: [barred('E1', 'A2'), barred('E2', 'A2'), barred('E3', 'A1'), barred('E4', 'A1')],
}

describe('where only one assignment is possible', () => {
  it('finds it: conflicts leave two for each case, and one of them may lead', async () => {
    const found = await assigned(PAIRS)
    expect(found.ok && found.value).toEqual({
      panels: [
        { panel: 'A1', cases: ['A1'], assessors: ['E1', 'E2'], leader: 'E1' },
        { panel: 'A2', cases: ['A2'], assessors: ['E3', 'E4'], leader: 'E3' },
      ],
      cost: found.ok ? found.value.cost : 0,
      gap: 0,
      proven: true,
      joined: 'no',
      considered: null,
    })
  })

  it('finds it: topics and the limit of cases decide who sits where', async () => {
    const seats = await seatsFor({
      cases: [subject('A1', ['制造']), subject('A2', ['服务'])],
      assessors: [
        who('E1', { fields: ['制造'], maxLoad: 1 }),
        who('E2', { fields: ['服务'], maxLoad: 1 }),
        who('E3', { mayLead: false }),
      ],
    })
    expect(seats).toEqual(['A1: E1* E3', 'A2: E2* E3'])
  })

  it('gives the cases of one panel the same assessors and one leader', async () => {
    const panels = await panelsOf({
      cases: [subject('A1', ['制造'], 'P1'), subject('A2', ['服务'], 'P1')],
      assessors: [
        who('E1', { fields: ['制造'], mayLead: false }),
        who('E2', { fields: ['服务'] }),
        who('E3'),
      ],
    })
    expect(panels).toEqual([{ panel: 'P1', cases: ['A1', 'A2'], assessors: ['E1', 'E2'], leader: 'E2' }])
  })

  it('covers so many of the topics where not each is asked for', async () => {
    const given = {
      cases: [subject('A1', ['制造', '服务', '建设'])],
      assessors: [who('E1', { fields: ['制造'] }), who('E2', { fields: ['服务'] }), who('E3')],
    }
    expect(await panelsOf({ ...given, settings: { topics: 2 } })).toMatchObject([{ assessors: ['E1', 'E2'] }])
  })

  it('seats the only leader in both panels, and nobody leads where none is asked for', async () => {
    const given = {
      cases: [subject('A1'), subject('A2')],
      assessors: [
        who('E1', { mayLead: false }),
        who('E2'),
        who('E3', { mayLead: false }),
        who('E4', { mayLead: false }),
      ],
    }
    const seats = await seatsFor(given)
    expect(seats).toEqual([expect.stringMatching(/^A1: .*E2\*/), expect.stringMatching(/^A2: .*E2\*/)])
    expect(await panelsOf({ ...given, settings: { leader: false } })).toMatchObject([
      { leader: null },
      { leader: null },
    ])
  })

  it('lets one join the neighbours, who may join them', async () => {
    const declared = [barred('E1', 'A2'), barred('E3', 'A1')]
    const seats = await seatsFor({
      cases: [subject('A1'), subject('A2')],
      assessors: [who('E1'), who('E2', { mayLead: false }), who('E3')],
      declared,
      settings: { overlap: 1 },
    })
    expect(seats).toEqual(['A1: E1* E2', 'A2: E2 E3*'])
  })

  it('gives everybody the least load that is asked for', async () => {
    const cases = ['A1', 'A2', 'A3'].map((id) => subject(id))
    const assessors = ['E1', 'E2', 'E3'].map((id) => who(id))
    const found = await assigned({ cases, assessors, settings: { minLoad: 2, maxLoad: 3 } })
    const loads = found.ok ? loadsOf(found.value.panels) : new Map<string, number>()
    expect(assessors.map(({ id }) => loads.get(id))).toEqual([2, 2, 2])
  })
})

describe('what is preferred', () => {
  const assessors = ['E1', 'E2', 'E3', 'E4'].map((id) => who(id))

  it('shares the cases out evenly, also where the limit would allow otherwise', async () => {
    const cases = ['A1', 'A2'].map((id) => subject(id))
    const found = await assigned({ cases, assessors, settings: { maxLoad: 6 } })
    const loads = found.ok ? loadsOf(found.value.panels) : new Map<string, number>()
    expect(assessors.map(({ id }) => loads.get(id))).toEqual([1, 1, 1, 1])
  })

  it('avoids a conflict that is only shown, and accepts it where it must', async () => {
    const cases = [{ ...subject('A1'), region: '湖滨县' }]
    const pool = [who('E1', { regions: ['湖滨县'] }), who('E2'), who('E3')]
    expect(await panelsOf({ cases, assessors: pool })).toMatchObject([{ assessors: ['E2', 'E3'] }])
    expect(await panelsOf({ cases, assessors: pool.slice(0, 2) })).toMatchObject([
      { assessors: ['E1', 'E2'] },
    ])
  })

  it('takes those who know a topic of the panel before those who know none', async () => {
    const pool = [who('E1'), who('E2', { fields: ['制造'] }), who('E3', { fields: ['制造'] })]
    expect(await panelsOf({ cases: [subject('A1', ['制造'])], assessors: pool })).toMatchObject([
      { assessors: ['E2', 'E3'] },
    ])
  })

  it('gives one who leads already no further panel to lead, where another can', async () => {
    const seats = await seatsFor({
      cases: [subject('A1'), subject('A2')],
      assessors: [who('E1'), who('E2')],
    })
    expect(JSON.stringify(seats).match(/E1\*/g)).toHaveLength(1)
    expect(JSON.stringify(seats).match(/E2\*/g)).toHaveLength(1)
  })
})

describe('the answer', () => {
  const given: Given = {
    cases: [subject('A1', ['制造']), subject('A2', ['服务']), subject('A3', ['制造'])],
    assessors: [
      who('E1', { fields: ['制造'] }),
      who('E2', { fields: ['服务'] }),
      who('E3', { fields: ['制造', '服务'], mayLead: false }),
      who('E4', { fields: [] }),
    ],
    declared: [barred('E4', 'A2')],
    settings: { overlap: 1 },
  }

  it('keeps every rule, in whatever order the rows stand', async () => {
    const found = await assigned(given)
    expect(found.ok && found.value.joined).toBe('model')
    const panels = found.ok ? found.value.panels : []
    expect(checkAssignment(inputOf(given), settingsOf(given), seatsIn(panels))).toEqual([])
    const moved = { ...given, cases: given.cases.toReversed(), assessors: given.assessors.toReversed() }
    expect(await assigned(moved)).toEqual(found)
  })

  it('passes on the effort, and draws the seed of the solver from that of the assignment', async () => {
    const seen: SolverOptions[] = []
    const watching: Solver = async (program, options) => {
      seen.push(options)
      return await solveByTrying(program, options)
    }
    await assigned(PAIRS, watching)
    await assigned({ ...PAIRS, settings: { seed: '2' } }, watching)
    expect(seen.map(({ seconds, gap }) => [seconds, gap])).toEqual([
      [60, 0],
      [60, 0],
    ])
    expect(new Set(seen.map(({ seed }) => seed)).size).toBe(2)
    expect(seen.every(({ seed }) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31)).toBe(true)
  })
})

describe('no assignment', () => {
  it('is told by the group that is short, before anything is solved', async () => {
    const never: Solver = async () => expect.unreachable('nothing was to be solved')
    const found = await assigned({ cases: [subject('A1')], assessors: [who('E1')] }, never)
    expect(found).toEqual({
      ok: false,
      error: {
        why: 'short',
        shortages: [{ code: 'tooFewAssessors', need: 2, have: 1, unavailable: 0 }],
      },
    })
  })

  it('is told by the rules that contradict each other, and by where they fall short', async () => {
    // The one leader covers no topic, the one who covers it may not lead, and there is one seat.
    const found = await assigned({
      cases: [subject('A1', ['制造'])],
      assessors: [who('E1'), who('E2', { fields: ['制造'], mayLead: false })],
      settings: { perCase: 1 },
    })
    expect(found).toEqual({
      ok: false,
      error: {
        why: 'contradiction',
        isProven: true,
        isComplete: true,
        rules: ['leader', 'topics'],
        unmet: [{ demand: { rule: 'leader', panel: 'A1' }, missing: 1 }],
      },
    })
  })

  it('is told by limits and neighbours that cannot be had together', async () => {
    // Whoever joins the two panels takes two cases, and nobody may take more than one.
    const found = await assigned({
      cases: [subject('A1'), subject('A2')],
      assessors: ['E1', 'E2', 'E3', 'E4'].map((id) => who(id)),
      settings: { overlap: 1, maxLoad: 1 },
    })
    expect(found).toMatchObject({
      ok: false,
      error: { why: 'contradiction', isProven: true, isComplete: true, rules: ['maxLoad', 'overlap'] },
    })
    expect(!found.ok && found.error.why === 'contradiction' && found.error.unmet).toEqual([
      { demand: { rule: 'maxLoad', assessor: 'E4' }, missing: 1 },
    ])
  })

  it('is left undecided where the time ended', async () => {
    const slow: Solver = async () => ({ outcome: 'undecided' })
    expect(await assigned(PAIRS, slow)).toEqual({ ok: false, error: { why: 'undecided', seconds: 60 } })
  })

  it('is a contradiction of more rules than needed, and says so, where the time ended over them', async () => {
    let asked = 0
    const tired: Solver = async () => ({ outcome: (asked += 1) === 1 ? 'infeasible' : 'undecided' })
    const found = await assigned({ ...PAIRS, settings: { minLoad: 1 } }, tired)
    expect(found).toEqual({
      ok: false,
      error: {
        why: 'contradiction',
        isProven: true,
        isComplete: false,
        rules: ['maxLoad', 'minLoad', 'leader', 'topics'],
        unmet: [],
      },
    })
  })
})
