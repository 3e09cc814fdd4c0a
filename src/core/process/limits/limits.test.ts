import { describe, expect, it } from 'vitest'
import { inPlainWords } from '../../../../tests/kit/sealing.ts'
import { z } from 'zod'
import { plainCalendar } from '../../../../tests/kit/stage-case.ts'
import { applicant, toyCycle, toyKinds, toyStep, toyWorld, typesOf } from '../../../../tests/kit/toy-world.ts'
import { ok } from '../../basics/result.ts'
import type { Limit } from '../../regulation/schema/process.ts'
import type { Calendar } from '../../time/calendar.ts'
import { verifyLog } from '../../verification/verify-log.ts'
import { actOf, contract, type StageKind } from '../stage.ts'
import { limitsOf } from './limits-of.ts'

const act = actOf<unknown, object>()
const clock = z.strictObject({ application: z.string() })

/** A check that can stop and set going again the clock of an application, and that takes papers from applicants. */
const check = {
  ...toyKinds['sift'],
  kind: 'check',
  acts: {
    ...toyKinds['sift']?.acts,
    stop: act({
      by: ['step'],
      input: clock,
      decide: (_, { application }) =>
        ok({ entries: [contract('ClockPaused', { application, cause: 'supplement' })] }),
    }),
    goOn: act({
      by: ['step'],
      input: clock,
      decide: (_, { application }) =>
        ok({ entries: [contract('ClockResumed', { application, cause: 'supplement' })] }),
    }),
    file: act({
      by: ['applicant'],
      input: clock,
      concerns: ({ application }) => application,
      decide: (_, { application }) =>
        ok({ entries: [{ type: 'Noted', application, data: { application, text: 'paper' } }] }),
    }),
  },
} as StageKind

/** The days off and the make-up days of April to June and of September and October 2026. */
const off = ['04-04', '04-05', '04-06', '05-01', '05-02', '05-03', '05-04', '05-05', '06-19', '09-25']
const golden = ['10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07']
const days = Object.fromEntries([
  ...[...off, ...golden].map((day) => [`2026-${day}`, { kind: 'off', notice: 'n' }]),
  ...['05-09', '09-20', '10-10'].map((day) => [`2026-${day}`, { kind: 'work', notice: 'n' }]),
])
const calendar = { ...plainCalendar, days } as unknown as Calendar

const limit = (more: Partial<Limit>): Limit => ({
  id: 'in-time',
  article: '16',
  basis: 'explicit',
  days: 10,
  kind: 'workday',
  bound: 'atMost',
  from: 'opening',
  rolls: true,
  missed: 'overrun',
  ...more,
})

/** Applications A and B of one day, then a step with the limit, then one more. */
function begun(rule: Partial<Limit>, on: string) {
  const step = toyStep('check', 'check', ['apply'], { limits: [limit(rule)] })
  const steps = [toyStep('apply', 'gather', []), step, toyStep('end', 'sift', ['check'])]
  const world = { ...toyWorld(steps), calendar, kinds: { ...toyKinds, check } }
  const cycle = toyCycle(world)
  cycle.open({ on })
  for (const id of ['A', 'B']) cycle.act('apply', 'enter', { application: id }, { as: applicant(id), on })
  cycle.act('apply', 'close', {}, { on })
  const how = (day: string) =>
    limitsOf(world, cycle.state(), step, day).map(({ from, due, status, pausedDays }) => [
      from,
      due,
      status,
      pausedDays,
    ])
  const conclude = (day: string) => cycle.act('check', 'conclude', { passed: ['A', 'B'] }, { on: day })
  const explain = (day: string, more: object = {}) =>
    cycle.act(
      'cycle',
      'explainOverrun',
      { step: 'check', limit: 'in-time', reason: 'flood', ...more },
      { on: day },
    )
  const extend = (day: string, lastDay: string, as = { role: 'secretariat', id: 'office' }) =>
    cycle.act(
      'cycle',
      'extendLimit',
      { step: 'check', limit: 'in-time', lastDay, reason: 'many papers', document: 'd1' },
      { on: day, as },
    )
  const last = (type: string) =>
    inPlainWords(cycle.state().log.findLast(({ entry }) => entry.type === type)?.entry.data ?? {})
  return { ...cycle, world, how, conclude, explain, extend, last }
}

describe('[S8] a limit from the receipt', () => {
  it('ends ten working days later, and stands still while a supplement is out', () => {
    const { act: does, how } = begun({ from: 'receipt' }, '2026-04-20')
    expect(how('2026-04-21')).toEqual([['2026-04-20', '2026-05-07', 'running', 0]])
    does('check', 'stop', { application: 'A' }, { on: '2026-04-24' })
    expect(how('2026-04-27')).toEqual([['2026-04-20', '2026-05-08', 'paused', 3]])
    does('check', 'goOn', { application: 'A' }, { on: '2026-05-08' })
    expect(how('2026-05-08')).toEqual([['2026-04-20', '2026-05-15', 'running', 14]])
    expect(how('2026-05-16')).toEqual([['2026-04-20', '2026-05-15', 'over', 14]])
  })

  it('is met when the step is concluded on its last day, and stays so', () => {
    const { conclude, how } = begun({ from: 'receipt' }, '2026-04-20')
    expect(typesOf(conclude('2026-05-07'))).toEqual(['StepConcluded', 'StepOpened'])
    expect(how('2026-09-01')).toEqual([['2026-04-20', '2026-05-07', 'met', 0]])
  })
})

describe('[S9] an authority that overruns its limit', () => {
  const fixed = { days: 20, from: { concluded: 'apply' } }

  it('is not held up; what it overran is written down with the reason given before', () => {
    const { conclude, explain, how, last, act: does, state, world } = begun(fixed, '2026-09-08')
    expect(how('2026-10-12')).toEqual([['2026-09-08', '2026-10-12', 'running', 0]])
    expect(explain('2026-10-12')).toBe('NothingOverrun')
    expect(typesOf(explain('2026-10-15'))).toEqual(['OverrunExplained'])
    expect(typesOf(conclude('2026-10-15'))).toEqual(['LimitOverrun', 'StepConcluded', 'StepOpened'])
    expect(last('LimitOverrun')).toMatchObject({
      step: 'check',
      limit: 'in-time',
      article: '16',
      from: '2026-09-08',
      due: '2026-10-12',
      concludedOn: '2026-10-15',
      reason: 'flood',
    })
    expect(how('2026-12-01')).toEqual([['2026-09-08', '2026-10-12', 'over', 0]])
    does('end', 'conclude', { passed: ['A', 'B'] }, { on: '2026-10-16' })
    expect(state().closed).toBe(true)
    expect(verifyLog(world, state().log).faults).toEqual([])
  })

  it('may give the reason afterwards, and by the body itself alone', () => {
    const { conclude, explain, act: does, world, state } = begun(fixed, '2026-09-08')
    conclude('2026-10-15')
    const input = { step: 'check', limit: 'in-time', reason: 'flood' }
    const chair = { as: { role: 'committee', id: 'chair' }, on: '2026-10-16' }
    expect(does('cycle', 'explainOverrun', input, chair)).toBe('NotYourAct')
    expect(typesOf(explain('2026-10-16', { document: 'd2' }))).toEqual(['OverrunExplained'])
    const [step] = world.edition.steps.filter(({ id }) => id === 'check')
    const reason = step && limitsOf(world, state(), step, '2026-10-16')[0]?.reason
    expect(inPlainWords(reason ?? '')).toBe('flood')
  })

  it('explains nothing that was in time, not begun, or no limit', () => {
    const { conclude, explain } = begun(fixed, '2026-09-08')
    conclude('2026-10-12')
    expect(explain('2026-10-20')).toBe('NothingOverrun')
    expect(explain('2026-10-20', { limit: 'other' })).toBe('LimitUnknown')
    expect(explain('2026-10-20', { step: 'nowhere' })).toBe('UnknownStep')
  })
})

describe('a limit that is extended', () => {
  it('ends later, by the body of the step and while it runs, never earlier', () => {
    const { extend, how, conclude } = begun({}, '2026-04-20')
    expect(extend('2026-04-30', '2026-05-07')).toBe('LimitNotShortened')
    expect(extend('2026-04-30', '2026-05-12', { role: 'committee', id: 'chair' })).toBe('NotYourAct')
    expect(typesOf(extend('2026-04-30', '2026-05-12'))).toEqual(['LimitExtended'])
    expect(how('2026-05-12')).toEqual([['2026-04-20', '2026-05-12', 'running', 0]])
    expect(extend('2026-05-13', '2026-05-20')).toBe('LimitIsOver')
    expect(typesOf(conclude('2026-05-13'))[0]).toBe('LimitOverrun')
    expect(extend('2026-05-13', '2026-05-20')).toBe('StepConcludedAlready')
  })
})

describe('a limit that is a condition of validity', () => {
  it('blocks a late conclusion until the approver has extended it', () => {
    const { extend, conclude } = begun({ missed: 'invalid' }, '2026-04-20')
    expect(conclude('2026-05-08')).toBe('LimitExceeded')
    expect(extend('2026-05-08', '2026-05-12')).toBe('NotYourAct')
    extend('2026-05-08', '2026-05-12', { role: 'approver', id: 'government' })
    expect(typesOf(conclude('2026-05-12'))).toEqual(['StepConcluded', 'StepOpened'])
  })
})

describe('a least period', () => {
  it.each(['atLeast', 'exactly'] as const)('%s: the step is concluded when its last day is over', (bound) => {
    const { conclude, how } = begun({ bound, missed: 'invalid' }, '2026-04-20')
    expect(conclude('2026-05-07')).toBe('LimitNotOver')
    expect(typesOf(conclude('2026-05-08'))).toEqual(['StepConcluded', 'StepOpened'])
    expect(how('2026-05-08')).toEqual([['2026-04-20', '2026-05-07', 'met', 0]])
  })
})

describe('a limit that applicants forfeit by', () => {
  it('refuses their acts after its last day, each by the own clock, and nobody else’s', () => {
    const { act: does } = begun({ missed: 'forfeits', from: 'receipt' }, '2026-04-20')
    const file = (id: string, on: string) =>
      does('check', 'file', { application: id }, { as: applicant(id), on })
    does('check', 'stop', { application: 'A' }, { on: '2026-04-24' })
    does('check', 'goOn', { application: 'A' }, { on: '2026-05-06' })
    expect(typesOf(file('B', '2026-05-07'))).toEqual(['Noted'])
    expect(file('B', '2026-05-08')).toBe('LimitMissed')
    expect(typesOf(file('A', '2026-05-08'))).toEqual(['Noted'])
    expect(typesOf(does('check', 'note', { application: 'B', text: 't' }, { on: '2026-05-08' }))).toEqual([
      'Noted',
    ])
  })
})

describe('a further round', () => {
  it('has its own time: its limit runs from its opening at the earliest', () => {
    const { act: does, how } = begun({ from: 'receipt' }, '2026-04-20')
    does('check', 'hold', { application: 'B' }, { on: '2026-04-21' })
    does('check', 'conclude', { passed: ['A'], held: ['B'] }, { on: '2026-04-21' })
    does('check', 'release', { application: 'B' }, { on: '2026-06-01' })
    expect(how('2026-06-01')).toEqual([['2026-06-01', '2026-06-15', 'running', 0]])
  })
})
