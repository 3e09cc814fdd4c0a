import { describe, expect, it } from 'vitest'
import { declined, draft, drawn, FIGURES, fixed, lastOf, must, people } from '../../../tests/kit/draw-case.ts'
import { checkDraw } from './check.ts'
import { drawAgain, drawFrom } from './draw.ts'
import { fixPlan } from './plan.ts'
import { byId, fingerprint, plain } from './pool.ts'
import { replaceIn } from './replace.ts'
import type { DrawResult, DrawRun } from './shape.ts'

const drawing = (on: string) => ({ on, figures: FIGURES, skips: [] })
const falls = (result: DrawResult, on: string, id: string) => replaceIn(result, { on, out: declined(id) })
const told = (result: { ok: true } | { ok: false; error: { code: string; data: unknown } }) =>
  result.ok ? null : [result.error.code, result.error.data]
const NUMBER = '11010519491231002X'

describe('the order of days in a draw', () => {
  it('may put all on one day, and nothing before what was done last', () => {
    const first = drawn()
    const again = must(drawAgain(first, drawing('2026-06-05'), '补正'))
    const replaced = must(falls(again, '2026-06-05', 'E20'))
    expect(checkDraw(replaced)).toEqual([])
    const late = must(falls(must(falls(replaced, '2026-06-07', 'E01')), '2026-06-09', 'E14'))
    const before = { on: '2026-06-08', last: '2026-06-09' }
    expect(told(falls(late, '2026-06-08', 'E17'))).toEqual(['DatedBeforeLast', before])
    expect(told(drawAgain(late, drawing('2026-06-08'), '补正'))).toEqual(['DatedBeforeLast', before])
    const third = must(drawAgain(late, drawing('2026-06-09'), ' 再次补正 '))
    expect(checkDraw(third)).toEqual([])
    expect(lastOf(third).again).toBe('再次补正')
    const early = {
      ...third,
      runs: third.runs.map((run, i) => (i === 2 ? { ...run, on: '2026-06-08' } : run)),
    }
    expect(
      checkDraw(early).map(({ code, data, because }) => [code, data, because?.code, because?.data]),
    ).toEqual([['RunUnlawful', { run: 3 }, 'DatedBeforeLast', before]])
  })

  it('names a replacement that lies before the drawing', () => {
    const result = must(falls(drawn(), '2026-06-06', 'E20'))
    const runs = result.runs.map((run) => ({
      ...run,
      replacements: run.replacements.map((each) => ({ ...each, on: '2026-06-04' })),
    }))
    const [finding] = checkDraw({ ...result, runs })
    expect([finding?.code, finding?.data, finding?.because?.code, finding?.because?.data]).toEqual([
      'ReplacementUnlawful',
      { run: 1, number: 1 },
      'DatedBeforeLast',
      { on: '2026-06-04', last: '2026-06-05' },
    ])
  })
})

describe('what a finding tells', () => {
  const changed = (result: DrawResult, change: (run: DrawRun) => Partial<DrawRun>): DrawResult => ({
    ...result,
    runs: result.runs.map((run) => ({ ...run, ...change(run) })),
  })

  it('of a list: who is recorded, and who was computed', () => {
    const result = drawn({ needs: [{ group: null, need: 3, reserves: 1 }] })
    const { taken, reserves } = lastOf(result)
    expect([taken, reserves].map((list) => list.map(({ id }) => id))).toEqual([
      ['E20', 'E23', 'E01'],
      ['E14'],
    ])
    expect(checkDraw(changed(result, () => ({ taken: taken.slice(1) })))).toEqual([
      {
        code: 'ListDiffers',
        data: { run: 1, list: 'taken', recorded: ['E23', 'E01'], computed: ['E20', 'E23', 'E01'] },
      },
    ])
    const short = [
      { group: null, missing: 1, missingReserves: 0 },
      { group: '质量', missing: 1, missingReserves: 0 },
    ]
    expect(checkDraw(changed(result, () => ({ reserves: [], short })))).toEqual([
      { code: 'ListDiffers', data: { run: 1, list: 'reserves', recorded: [], computed: ['E14'] } },
      { code: 'ListDiffers', data: { run: 1, list: 'short', recorded: ['*', '质量'], computed: [] } },
    ])
  })

  it('of a number of a drawing, a plan, a pool', () => {
    expect(checkDraw(changed(drawn(), () => ({ run: 2 })))).toEqual([
      { code: 'RunMisnumbered', data: { run: 1, recorded: 2 } },
    ])
    const { plan, hash, pool, runs } = drawn()
    const other = { ...plan, purpose: '另一用途' }
    expect(checkDraw({ plan: other, hash, pool, runs })).toEqual([
      { code: 'PlanHashDiffers', data: { recorded: hash, computed: fingerprint(other) } },
    ])
    const sized = { ...plan, pool: { ...plan.pool, size: 24 } }
    expect(checkDraw({ plan: sized, hash: fingerprint(sized), pool, runs })).toEqual([
      { code: 'PoolHashDiffers', data: { recorded: plan.pool.hash, computed: plan.pool.hash } },
    ])
    const late = { ...plan, fixedOn: '2026-06-04' }
    expect(checkDraw({ plan: late, hash: fingerprint(late), pool, runs }).map(({ code }) => code)).toEqual([
      'PlanUnlawful',
    ])
  })
})

describe('a draw is refused', () => {
  it('when plan or pool are not those that were fixed', () => {
    const own = fixed()
    const plan = { ...own.plan, purpose: '另一用途' }
    const pool = own.pool.slice(1)
    const ofPlan = ['PlanChanged', { recorded: own.hash, computed: fingerprint(plan) }]
    const ofPool = ['PoolChanged', { recorded: own.plan.pool.hash, computed: fingerprint(pool) }]
    expect(told(drawFrom({ ...own, plan }, drawing('2026-06-05')))).toEqual(ofPlan)
    expect(told(drawFrom({ ...own, pool }, drawing('2026-06-05')))).toEqual(ofPool)
    expect(told(drawAgain({ ...drawn(), plan }, drawing('2026-06-05'), '因'))).toEqual(ofPlan)
    expect(told(falls({ ...drawn(), pool }, '2026-06-05', 'E20'))).toEqual(ofPool)
  })

  it('a second time without a reason', () => {
    for (const blank of ['', '  '])
      expect(told(drawAgain(drawn(), drawing('2026-06-05'), blank))).toEqual([
        'AgainNeedsReason',
        { runs: 1 },
      ])
  })

  it('for somebody who has no seat, who is named beside those who have', () => {
    const result = drawn({ needs: [{ group: null, need: 2, reserves: 1 }] })
    expect(told(falls(result, '2026-06-05', 'E19'))).toEqual([
      'NotSeated',
      { id: 'E19', seated: ['E20', 'E23', 'E01'] },
    ])
  })

  it('with an ID number in a reason, in the pool or in the plan, told by its place alone', () => {
    const out = { ...declined('E20'), words: `证件${NUMBER}` }
    expect(told(replaceIn(drawn(), { on: '2026-06-05', out }))).toEqual([
      'PersonalNumberInside',
      { places: ['0.words'] },
    ])
    expect(told(fixPlan(draft({ purpose: NUMBER })))).toEqual([
      'PersonalNumberInside',
      { places: ['purpose'] },
    ])
    const pool = people(25).map((each, i) => (i === 4 ? { ...each, name: NUMBER } : each))
    expect(told(fixPlan(draft({ pool })))).toEqual(['PersonalNumberInside', { places: ['4.name'] }])
  })
})

describe('a pool', () => {
  it('stands in the order of ids, and its words are compared without blanks, width and case', () => {
    const [a, b, c] = people(3)
    if (!a || !b || !c) expect.unreachable()
    expect(byId([c, a, b])).toEqual([a, b, c])
    expect(byId([b, c, a])).toEqual([a, b, c])
    expect([plain(' 质 量　'), plain('ＱＡ  Lab'), plain('qa lab')]).toEqual(['质量', 'qalab', 'qalab'])
    expect(() => fingerprint({ x: 0.5 })).toThrow('not canonical: unsafeNumber at /x')
  })
})
