import { describe, expect, it } from 'vitest'
import { inPlainWords } from '../../tests/kit/sealing.ts'
import { applicant, toyCycle, toyStep, toyWorld } from '../../tests/kit/toy-world.ts'
import type { Edition } from '../core/regulation/edition.ts'
import { chanceFrom } from './chance.ts'
import { incidentsOf } from './incidents.ts'

const limit = {
  id: 'in-time',
  article: '9',
  basis: 'explicit',
  days: 5,
  kind: 'workday',
  bound: 'atMost',
  from: 'opening',
  rolls: true,
  missed: 'overrun',
} as const
const successor = { article: '4', basis: 'silent', name: { zh: '新局', en: 'new' }, since: '2019-01-01' }

/** A cycle of five steps in which incidents are asked for from Monday, 2 March on. */
function begun(bodies: object[] = []) {
  const steps = [
    toyStep('apply', 'gather', []),
    toyStep('one', 'sift', ['apply'], { limits: [limit] }),
    toyStep('two', 'sift', ['one']),
    toyStep('three', 'sift', ['two']),
    toyStep('four', 'sift', ['three']),
  ]
  const world = toyWorld(steps, { bodies } as unknown as Partial<Edition>)
  const cycle = toyCycle(world)
  cycle.open()
  cycle.act('apply', 'enter', { application: 'A' }, { as: applicant('A') })
  cycle.act('apply', 'close', {})
  const played: string[] = []
  const once = (incident: string) => !played.includes(incident) && played.push(incident) > 0
  const next = (today: string) =>
    incidentsOf({ world, state: cycle.state(), today, chance: chanceFrom('1'), once })
  const does = (today: string) =>
    next(today).map(({ act, by, input, notBefore, refused }) => {
      const done = cycle.act('cycle', act, input, { as: by, on: notBefore ?? today })
      return typeof done === 'string' ? [act, done, refused] : [act, notBefore]
    })
  const conclude = (step: string, on: string) => cycle.act(step, 'conclude', { passed: ['A'] }, { on })
  return { ...cycle, next, does, conclude }
}

describe('what happens to a rehearsed cycle as a whole', () => {
  it('a limit is overrun once, on the first day after it, and the reason is given', () => {
    const { does, conclude, state } = begun()
    expect(does('2026-03-02')).toEqual([['explainOverrun', '2026-03-10']])
    expect(does('2026-03-10')).toEqual([])
    conclude('one', '2026-03-10')
    const overrun = state().log.find(({ entry }) => entry.type === 'LimitOverrun')?.entry.data ?? {}
    expect(inPlainWords(overrun)).toMatchObject({
      due: '2026-03-09',
      concludedOn: '2026-03-10',
      reason: '申报数量较多，核实工作量较大（演练）',
    })
  })

  it('an overrun that nobody intended is explained afterwards', () => {
    const { does, next, conclude } = begun()
    next('2026-03-02')
    conclude('one', '2026-03-20')
    expect(does('2026-03-20')).toEqual([['explainOverrun', undefined]])
  })

  it('the cycle is suspended between two steps, nothing is possible, and it goes on', () => {
    const { next, does, conclude } = begun()
    next('2026-03-02')
    for (const step of ['one', 'two']) conclude(step, '2026-03-03')
    expect(does('2026-03-04')).toEqual([
      ['suspendCycle', undefined],
      ['suspendCycle', 'CycleIsSuspended', 'CycleIsSuspended'],
      ['resumeCycle', undefined],
    ])
    expect(does('2026-03-04')).toEqual([])
  })

  it('a posted period is extended while it runs', () => {
    const { act, next, does } = begun()
    act('one', 'post', { lastDay: '2026-03-06' })
    expect(does('2026-03-02')).toEqual([['extendPeriod', undefined]])
    expect(next('2026-03-02')).toEqual([])
  })

  it('a successor that the edition knows of is recorded', () => {
    const body = { id: 'office', role: 'secretariat', name: { zh: '旧局', en: 'old' }, article: '4' }
    const { does, state } = begun([
      { ...body, successor },
      { ...body, id: 'later', successor: { ...successor, since: '2027-01-01' } },
    ])
    expect(does('2026-03-02')).toEqual([['recordSuccession', undefined]])
    expect(Object.keys(state().successions)).toEqual(['office'])
  })

  it('nothing happens to it once it is closed', () => {
    const { next, conclude, state } = begun()
    next('2026-03-02')
    for (const step of ['one', 'two', 'three', 'four']) conclude(step, '2026-03-20')
    expect(state().closed).toBe(true)
    expect(next('2026-03-20')).toEqual([])
  })
})
