import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../time/iso-date.ts'
import type { HistoryEvent } from '../facts-events.ts'
import { kind } from './index.ts'
import type { Params } from './weigh-event.ts'

const accidents: Params = {
  record: 'accidents',
  openList: false,
  attributableOnly: false,
  ungraded: 'people',
  inWindow: 'bars',
  window: { years: 5, count: 'rolling' },
}
const judge = (over: Partial<Params>, asOf: string, ...events: HistoryEvent[]) =>
  kind.judge({ params: { ...accidents, ...over }, facts: { 'records.accidents': events }, asOf })

describe('no-event', () => {
  it('counts from the decision of the authority where that was decided, else from the event', () => {
    const event = { on: '2021-01-05', decidedOn: '2021-12-20' }
    expect(judge({}, '2026-05-11', event).outcome).toBe('met')
    const fromDecision = { window: { years: 5, count: 'rolling-from-decision' } } as const
    expect(judge(fromDecision, '2026-05-11', event)).toMatchObject({ outcome: 'unmet', metOn: '2026-12-21' })
    expect(judge(fromDecision, '2026-05-11', { on: '2021-01-05' }).outcome).toBe('met')
  })

  it('counts whole calendar years where that was decided', () => {
    const years = { window: { years: 3, count: 'calendar-years' } } as const
    expect(judge(years, '2026-05-11', { on: '2022-12-31' }).outcome).toBe('met')
    expect(judge(years, '2026-05-11', { on: '2023-01-01' })).toMatchObject({
      outcome: 'unmet',
      metOn: '2027-01-01',
    })
  })

  it('names the day when the last of several events has left the window', () => {
    expect(judge({}, '2026-05-11', { on: '2024-03-01' }, { on: '2022-03-01' })).toMatchObject({
      outcome: 'unmet',
      metOn: '2029-03-02',
    })
  })

  it('leaves an event after the reference day to people, even one repaired late', () => {
    expect(judge({}, '2026-05-11', { on: '2026-05-12' })).toMatchObject({
      outcome: 'judged',
      data: { events: [{ on: '2026-05-12', why: 'afterReferenceDay' }] },
    })
  })

  it('bars on what it knows before it asks, and asks before it leaves to people', () => {
    const domains = ['workSafety'] as const
    const graded = { domain: 'workSafety', severity: 'major' } as const
    const over: Partial<Params> = { domains, atLeast: 'serious' }
    const noField = { on: '2025-01-01' }
    const noGrade = { on: '2025-01-01', domain: 'workSafety' } as const
    expect(judge(over, '2026-05-11', noField, { on: '2025-01-01', ...graded }).outcome).toBe('unmet')
    expect(judge(over, '2026-05-11', noField, noGrade)).toMatchObject({
      outcome: 'unknown',
      ask: [{ fact: 'records.accidents.0.domain' }, { fact: 'records.accidents.1.severity' }],
    })
    expect(judge(over, '2026-05-11', { on: '2025-01-01', domain: 'medical' }).outcome).toBe('met')
    expect(judge({ ...over, openList: true }, '2026-05-11', { ...noGrade, domain: 'medical' }).outcome).toBe(
      'judged',
    )
  })

  it('asks nothing about an event that the window no longer holds', () => {
    expect(
      judge({ domains: ['quality'], atLeast: 'major' }, '2026-05-11', { on: '2010-01-01' }).outcome,
    ).toBe('met')
  })

  it('without a window never bars by itself', () => {
    expect(judge({ window: null }, '2026-05-11', { on: '1999-01-01' }).outcome).toBe('judged')
    expect(judge({ window: null }, '2026-05-11').outcome).toBe('met')
  })

  it('shows all history where that was decided, whatever the years', () => {
    const all = { window: { years: 3, count: 'all-history' } } as const
    expect(judge(all, '2026-05-11', { on: '2001-01-01' })).toMatchObject({
      outcome: 'judged',
      data: { years: null, events: [{ why: 'noWindow' }] },
    })
  })

  it('leaves what is inside the window to people where the text may not mean it', () => {
    const doubtful = { inWindow: 'people' } as const
    expect(judge(doubtful, '2026-05-11', { on: '2025-01-01' })).toMatchObject({
      outcome: 'judged',
      data: { events: [{ why: 'inDoubt' }] },
    })
    expect(judge(doubtful, '2026-05-11', { on: '2021-05-10' }).outcome).toBe('met')
  })

  it('would be met on the day that it names, and on no day before', () => {
    const days = fc.integer({ min: 0, max: 4_000 }).map((n) => addDays('2015-01-01', n))
    const event = fc.record({ on: days, repairedOn: days }, { requiredKeys: ['on'] })
    const repair = { item: 'last', scope: 'last-item', onTheDay: 'too-late' } as const
    const counts = fc.constantFrom('rolling' as const, 'calendar-years' as const)
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), days, counts, (events, asOf, count) => {
        const past = events.filter(({ on }) => on <= asOf)
        const over = { repair, window: { years: 3, count } }
        const found = judge(over, asOf, ...past)
        if (found.outcome !== 'unmet') return found.outcome === 'met'
        const metOn = found.metOn ?? ''
        return (
          metOn > asOf &&
          judge(over, metOn, ...past).outcome === 'met' &&
          judge(over, addDays(metOn, -1), ...past).outcome === 'unmet'
        )
      }),
    )
    expect(judge({ repair }, '2026-05-11', { on: '2026-01-01', repairedOn: '2026-05-10' }).outcome).toBe(
      'met',
    )
  })
})
