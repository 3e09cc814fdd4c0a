import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import { fixPlan, type PlanDraft } from '../../core/draw/plan.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { poolOn, stage } from './domain/index.ts'

const rule = { zh: '取消', en: 'removed' }
const experts = {
  keptBy: 'secretariat',
  requires: [],
  measures: [{ kind: 'removal', text: rule, article: '24', basis: 'explicit' }],
  article: '7',
  basis: 'explicit',
} satisfies Edition['experts']
const edition = { experts, duties: [] }
const ON = '2026-06-01'
const IDS = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6']
const FIGURES = [[1, 2, 3, 4, 5]]

/** Six in the pool, of whom E6 was removed. */
function begin() {
  const given = stageCase(stage, { params: {}, edition })
  const rows = IDS.map((assessor) => ({
    assessor,
    name: '某人',
    employer: { name: `单位${assessor}` },
    fields: ['制造'],
    source: { kind: 'import' },
    document: '名册',
  }))
  given.when('enterMany', { rows }, { on: '2026-05-01' })
  given.when('remove', { assessor: 'E6', reason: '泄密', document: '决定' }, { on: '2026-05-02' })
  return given
}
const draft: Omit<PlanDraft, 'pool'> = {
  purpose: '现场评审',
  fixedOn: ON,
  needs: [{ group: null, need: 2, reserves: 1 }],
  onePerEmployer: false,
  source: {
    name: '某彩票',
    figures: [{ count: 5, from: 1, to: 35 }],
    publicOn: '2026-06-02',
    lookup: '官方网站',
  },
  exclusions: [],
}
function planOf(given: ReturnType<typeof begin>, more: Partial<PlanDraft> = {}) {
  const fixed = fixPlan({ ...draft, pool: poolOn(edition, given.state(), ON).pool, ...more })
  if (!fixed.ok) throw new Error(fixed.error.code)
  return fixed.value
}
const fix = (given: ReturnType<typeof begin>, more: Partial<PlanDraft> = {}) =>
  given.when('fixDrawPlan', { draw: 'D1', plan: planOf(given, more).plan }, { on: ON })
const record = (given: ReturnType<typeof begin>, more: object = {}, on = '2026-06-03') =>
  given.when('recordDraw', { draw: 'D1', figures: FIGURES, ...more }, { on })
const seats = (given: ReturnType<typeof begin>) => {
  const run = given.state().draws['D1']?.runs.at(-1)
  return { taken: run?.taken.map(({ id }) => id) ?? [], reserves: run?.reserves.map(({ id }) => id) ?? [] }
}

describe('the plan of a draw', () => {
  it('is fixed over all who may be drawn on the day, and its hash is that of the plan as published', () => {
    const given = begin()
    expect(fix(given)).toMatchObject({
      value: {
        entries: [{ type: 'DrawPlanFixed', data: { draw: 'D1', hash: planOf(given).hash, leftOut: ['E6'] } }],
      },
    })
    expect(given.state().draws['D1']?.pool.map(({ id }) => id)).toEqual(['E1', 'E2', 'E3', 'E4', 'E5'])
    expect(fix(given)).toMatchObject({ error: { code: 'DrawKnown' } })
  })

  it('leaves nobody out by hand, and puts nobody in', () => {
    const given = begin()
    const whole = poolOn(edition, given.state(), ON).pool
    const removed = { id: 'E6', employer: '单位E6', fields: ['制造'] }
    for (const [pool, count] of [
      [whole.slice(1), 4],
      [[...whole, removed], 6],
    ] as const)
      expect(fix(given, { pool })).toMatchObject({
        error: { code: 'PoolDiffers', data: { drawable: 5, given: count, leftOut: ['E6'] } },
      })
    expect(given.state().draws).toEqual({})
  })

  it('is of the day, and lawful as every plan is', () => {
    const given = begin()
    expect(fix(given, { fixedOn: '2026-05-31' })).toMatchObject({ error: { code: 'PlanOfOtherDay' } })
    const { plan } = planOf(given)
    const stale = { ...plan, source: { ...plan.source, publicOn: ON } }
    expect(given.when('fixDrawPlan', { draw: 'D1', plan: stale }, { on: ON })).toMatchObject({
      error: { room: 'draw', code: 'SourceNotAhead' },
    })
  })
})

describe('a draw', () => {
  it('follows from the figures, whoever writes down another list', () => {
    const given = begin()
    expect(record(given)).toMatchObject({ error: { code: 'DrawUnknown', data: { draw: 'D1', known: [] } } })
    fix(given)
    expect(record(given, {}, ON)).toMatchObject({ error: { room: 'draw', code: 'SourceNotPublic' } })
    const drawn = record(given)
    expect(drawn).toMatchObject({
      value: { entries: [{ type: 'DrawRecorded', data: { run: { run: 1, again: null } } }] },
    })
    const { taken } = seats(given)
    expect(taken.length).toBe(2)
    const other = begin()
    fix(other)
    const forged = IDS.slice(0, 5)
      .filter((id) => !taken.includes(id))
      .slice(0, 2)
    expect(record(other, { taken: forged })).toMatchObject({
      error: { code: 'TakenDiffer', data: { given: forged, computed: taken } },
    })
    expect(record(other, { taken: taken.toReversed() }).ok).toBe(true)
  })

  it('is made again only for a reason, and the first stays', () => {
    const given = begin()
    fix(given)
    expect(record(given, { again: '为何' })).toMatchObject({ error: { code: 'NothingDrawn' } })
    record(given)
    expect(record(given)).toMatchObject({ error: { room: 'draw', code: 'AgainNeedsReason' } })
    expect(record(given, { again: '误录号码', figures: [[6, 7, 8, 9, 10]] })).toMatchObject({
      value: { entries: [{ data: { run: { run: 2, again: '误录号码' } } }] },
    })
    expect(given.state().draws['D1']?.runs.length).toBe(2)
  })

  it('seats nobody who may not be drawn any more; who falls out is passed over with the reason', () => {
    const probe = begin()
    fix(probe)
    record(probe)
    const [first = ''] = seats(probe).taken
    const given = begin()
    fix(given)
    given.when('suspend', { assessor: first, from: '2026-06-02', reason: '核查' }, { on: '2026-06-02' })
    expect(record(given)).toMatchObject({ error: { code: 'NoLongerDrawable', data: { ids: [first] } } })
    const skips = [{ id: first, reason: 'removed', words: '核查期间暂停' }]
    expect(record(given, { skips }).ok).toBe(true)
    expect(seats(given).taken).not.toContain(first)
  })

  it('gives a seat to the next of the drawn order, and tells where that one may not be drawn', () => {
    const given = begin()
    fix(given)
    const out = (id: string) => ({ id, reason: 'declined', words: '来电说明' })
    expect(given.when('replaceSeat', { draw: 'D1', out: out('E1') }, { on: ON })).toMatchObject({
      error: { code: 'NothingDrawn' },
    })
    record(given)
    const { taken, reserves } = seats(given)
    const [first = '', second = ''] = taken
    const [reserve = ''] = reserves
    given.when('suspend', { assessor: reserve, from: '2026-06-04', reason: '核查' }, { on: '2026-06-04' })
    expect(given.when('replaceSeat', { draw: 'D1', out: out(first) }, { on: '2026-06-04' })).toMatchObject({
      value: { entries: [{ type: 'SeatReplaced', data: { notDrawable: reserve } }] },
    })
    expect(seats(given).taken.toSorted()).toEqual([second, reserve].toSorted())
    expect(given.when('replaceSeat', { draw: 'D1', out: out(reserve) }, { on: '2026-06-04' })).toMatchObject({
      value: { entries: [{ data: { notDrawable: null } }] },
    })
    expect(seats(given).taken).not.toContain(reserve)
    expect(given.state().draws['D1']?.runs.length).toBe(1)
  })
})
