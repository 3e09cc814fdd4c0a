import { describe, expect, it } from 'vitest'
import { applicant, toyCycle, toyStep, toyWorld, typesOf } from '../../../tests/kit/toy-world.ts'
import { verifyLog } from '../verification/verify-log.ts'
import { foldLog } from './fold.ts'
import { limitsOf } from './limits/limits-of.ts'

const rule = {
  id: 'in-time',
  article: '9',
  basis: 'explicit',
  days: 10,
  kind: 'workday',
  bound: 'atMost',
  from: 'opening',
  rolls: true,
  missed: 'overrun',
} as const
const first = toyStep('first', 'sift', ['apply'], { limits: [rule] })
const steps = [toyStep('apply', 'gather', []), first, toyStep('second', 'sift', ['first'])]
const chair = { role: 'committee', id: 'chair' }

/** The step `first` is open since Monday, 2 March, with a notice until Friday, 13 March. */
function begun() {
  const world = toyWorld(steps)
  const cycle = toyCycle(world)
  cycle.open()
  for (const id of ['A', 'B']) cycle.act('apply', 'enter', { application: id }, { as: applicant(id) })
  cycle.act('apply', 'close', {})
  cycle.act('first', 'post', { lastDay: '2026-03-13' })
  const does = (act: string, input: object, on: string, as = chair) =>
    cycle.act('cycle', act, input as never, { on, as })
  const suspend = (on: string) => does('suspendCycle', { reason: 'flood', document: 'd1' }, on)
  const resume = (on: string) => does('resumeCycle', { document: 'd2' }, on)
  const terminate = (on: string) => does('terminateCycle', { reason: 'merged', document: 'd3' }, on)
  const due = (on: string) => limitsOf(world, cycle.state(), first, on).map((each) => [each.due, each.status])
  return { ...cycle, world, does, suspend, resume, terminate, due }
}

describe('a suspended cycle', () => {
  it('lets nothing be done but to resume or terminate it, and says since when', () => {
    const { act, does, suspend, state } = begun()
    expect(typesOf(suspend('2026-03-04'))).toEqual(['CycleSuspended'])
    const before = state()
    expect(act('first', 'note', { application: 'A', text: 't' }, { on: '2026-03-05' })).toBe(
      'CycleIsSuspended',
    )
    expect(act('apply', 'withdraw', { application: 'A' }, { as: applicant('A'), on: '2026-03-05' })).toBe(
      'CycleIsSuspended',
    )
    const correction = { stream: 'cycle', version: 1, replacement: {}, reason: 'r' }
    expect(does('correctEntry', correction, '2026-03-05', { role: 'secretariat', id: 's' })).toBe(
      'CycleIsSuspended',
    )
    expect(suspend('2026-03-05')).toBe('CycleIsSuspended')
    expect(state()).toBe(before)
  })

  it('has its limits stand still and its posted periods end later by as many days, on a working day', () => {
    const { suspend, resume, due, state, world, act } = begun()
    expect(due('2026-03-04')).toEqual([['2026-03-16', 'running']])
    suspend('2026-03-04')
    expect(due('2026-03-06')).toEqual([['2026-03-18', 'paused']])
    expect(typesOf(resume('2026-03-12'))).toEqual(['CycleResumed', 'NoticePosted'])
    expect(due('2026-03-12')).toEqual([['2026-03-24', 'running']])
    expect(state().view.notices['first']).toMatchObject({ lastDay: '2026-03-23', certainty: 'final' })
    act('first', 'conclude', { passed: ['A', 'B'] }, { on: '2026-03-24' })
    act('second', 'conclude', { passed: ['A', 'B'] }, { on: '2026-03-25' })
    expect(state().closed).toBe(true)
    expect(verifyLog(world, state().log).faults).toEqual([])
    expect(foldLog(world, state().log)).toEqual(state())
  })

  it('leaves alone what was over before, and what a suspension of no full day cannot move', () => {
    const { suspend, resume } = begun()
    suspend('2026-03-04')
    expect(typesOf(resume('2026-03-04'))).toEqual(['CycleResumed'])
    suspend('2026-03-14')
    expect(typesOf(resume('2026-03-20'))).toEqual(['CycleResumed'])
  })

  it('moves a limit that somebody had extended as well', () => {
    const { act, suspend, resume, due } = begun()
    const input = { step: 'first', limit: 'in-time', lastDay: '2026-03-20', reason: 'r', document: 'd' }
    expect(typesOf(act('cycle', 'extendLimit', input, { on: '2026-03-03' }))).toEqual(['LimitExtended'])
    suspend('2026-03-04')
    resume('2026-03-11')
    expect(due('2026-03-11')).toEqual([['2026-03-27', 'running']])
  })

  it('takes no paper act of a day on which nothing could be done, and no stop before what was done', () => {
    const { act, does, resume } = begun()
    const paper = { onBehalfOf: { role: 'secretariat', id: 'office' }, checkedBy: 'li' }
    const evidence = [{ kind: 'scan', sha256: 'f'.repeat(64) }]
    const stop = (occurredOn: string) =>
      act(
        'cycle',
        'suspendCycle',
        { reason: 'flood', document: 'd1' },
        { ...paper, onBehalfOf: chair, evidence, occurredOn, on: '2026-03-05' },
      )
    expect(stop('2026-03-01')).toBe('DatedBeforeLastAct')
    expect(does('resumeCycle', { document: 'd2' }, '2026-03-05')).toBe('CycleNotSuspended')
    expect(typesOf(stop('2026-03-03'))).toEqual(['CycleSuspended'])
    resume('2026-03-10')
    const note = (occurredOn: string) =>
      act(
        'first',
        'note',
        { application: 'A', text: 't' },
        { ...paper, evidence, occurredOn, on: '2026-03-11' },
      )
    expect(note('2026-03-06')).toBe('CycleIsSuspended')
    expect(typesOf(note('2026-03-02'))).toEqual(['Noted'])
  })

  it('is a matter of the committee or the approver', () => {
    const { does } = begun()
    const office = { role: 'secretariat', id: 'office' }
    expect(does('suspendCycle', { reason: 'r', document: 'd' }, '2026-03-04', office)).toBe('NotYourAct')
    expect(does('suspendCycle', { reason: 'r' }, '2026-03-04')).toBe('InputUnfit')
  })
})

describe('a terminated cycle', () => {
  it('is closed without a result: no step goes on, nothing is done, and it is not closed twice', () => {
    const { terminate, suspend, act, state, world } = begun()
    suspend('2026-03-04')
    expect(typesOf(terminate('2026-03-09'))).toEqual(['CycleTerminated'])
    expect([state().closed, state().terminated?.document]).toEqual([true, 'd3'])
    expect(act('first', 'conclude', { passed: ['A', 'B'] }, { on: '2026-03-10' })).toBe('CycleIsTerminated')
    expect(terminate('2026-03-10')).toBe('CycleIsTerminated')
    expect(verifyLog(world, state().log).faults).toEqual([])
    expect(foldLog(world, state().log)).toEqual(state())
  })

  it('commits to all that was said before, as a closed one does', () => {
    const { terminate, state, world } = begun()
    terminate('2026-03-04')
    const forged = state().log.map((sealed) =>
      sealed.entry.type === 'ApplicationEntered'
        ? { ...sealed, entry: { ...sealed.entry, checkedBy: 'nobody' } }
        : sealed,
    )
    expect(verifyLog(world, forged).faults.map(({ type }) => type)).toContain('CycleTerminated')
  })

  it('is no way out once somebody was approved, nor once the cycle has closed', () => {
    const { terminate, suspend, act } = begun()
    act('first', 'conclude', { passed: ['A', 'B'] }, { on: '2026-03-03' })
    act('second', 'approve', { approved: ['A'] }, { on: '2026-03-04' })
    expect(terminate('2026-03-05')).toBe('TerminatedTooLate')
    act('second', 'conclude', { passed: ['A', 'B'] }, { on: '2026-03-05' })
    expect(terminate('2026-03-06')).toBe('CycleIsClosed')
    expect(suspend('2026-03-06')).toBe('CycleIsClosed')
  })
})
