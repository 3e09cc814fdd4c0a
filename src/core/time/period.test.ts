import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Calendar, dayKindOf } from './calendar.ts'
import { addDays, dateOfDayNumber, dayNumberOf, daysBetween, type IsoDate } from './iso-date.ts'
import { mergeCalendars } from './merge-calendars.ts'
import { lastDayOf, type Pause, type Period, pause, period, resumeAfterPause, usedDays } from './period.ts'

/** The days of 2025 (from September) and 2026 as domain facts list them, without the files. */
function calendarOf(): Calendar {
  const name = { zh: '假日', en: 'holiday' }
  const off = (...ranges: [IsoDate, IsoDate][]) => ranges.map(([from, to]) => ({ from, to, name }))
  const head = { title: { zh: '安排', en: 'arrangement' } }
  const merged = mergeCalendars([
    {
      year: 2025,
      notices: [
        {
          ...head,
          id: 'n2025',
          number: 'n2025',
          issuedOn: '2024-11-12',
          off: off(['2025-10-01', '2025-10-08']),
          work: ['2025-09-28', '2025-10-11'],
        },
      ],
    },
    {
      year: 2026,
      notices: [
        {
          ...head,
          id: 'n2026',
          number: 'n2026',
          issuedOn: '2025-11-04',
          off: off(
            ['2026-01-01', '2026-01-03'],
            ['2026-02-15', '2026-02-23'],
            ['2026-04-04', '2026-04-06'],
            ['2026-05-01', '2026-05-05'],
            ['2026-06-19', '2026-06-21'],
            ['2026-09-25', '2026-09-27'],
            ['2026-10-01', '2026-10-07'],
          ),
          work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
        },
      ],
    },
  ])
  if (!merged.ok) throw new Error(merged.error.code)
  return merged.value
}

const calendar = calendarOf()
const workdays = (days: number): Period => ({ days, kind: 'workday' })
const naturalDays = (days: number): Period => ({ days, kind: 'natural' })

describe('a period in workdays', () => {
  it.each([
    ['2026-09-18', 7, '2026-09-29'],
    ['2026-09-28', 7, '2026-10-13'],
    ['2026-02-10', 10, '2026-03-02'],
    ['2025-09-26', 20, '2025-10-30'],
    // Scenarios S5, S7, S8 and S9: a public notice, a call, a check of form and a review.
    ['2026-04-28', 7, '2026-05-11'],
    ['2026-09-21', 10, '2026-10-12'],
    ['2026-04-20', 10, '2026-05-07'],
    ['2026-09-08', 20, '2026-10-12'],
  ])('from %s, %i days, ends on %s', (from, days, lastDay) => {
    const deadline = lastDayOf(workdays(days), from, calendar)
    expect(deadline.lastDay).toBe(lastDay)
    expect(deadline.endsAt).toBe(`${lastDay}T16:00:00.000Z`)
    expect(deadline.certainty).toBe('final')
    expect('rolledFrom' in deadline).toBe(false)
  })

  it('shows each day that it passed', () => {
    expect(lastDayOf(workdays(7), '2026-09-18', calendar)).toEqual({
      from: '2026-09-18',
      days: 7,
      kind: 'workday',
      lastDay: '2026-09-29',
      endsAt: '2026-09-29T16:00:00.000Z',
      certainty: 'final',
      walked: [
        { date: '2026-09-19', counted: false, why: 'weekend' },
        { date: '2026-09-20', counted: true, why: 'makeUp', notice: 'n2026' },
        { date: '2026-09-21', counted: true, why: 'weekday' },
        { date: '2026-09-22', counted: true, why: 'weekday' },
        { date: '2026-09-23', counted: true, why: 'weekday' },
        { date: '2026-09-24', counted: true, why: 'weekday' },
        { date: '2026-09-25', counted: false, why: 'off', notice: 'n2026' },
        { date: '2026-09-26', counted: false, why: 'off', notice: 'n2026' },
        { date: '2026-09-27', counted: false, why: 'off', notice: 'n2026' },
        { date: '2026-09-28', counted: true, why: 'weekday' },
        { date: '2026-09-29', counted: true, why: 'weekday' },
      ],
    })
  })

  it('is provisional as soon as it touches a year without a notice, and says from where', () => {
    const inside = lastDayOf(workdays(3), '2026-12-28', calendar)
    expect([inside.lastDay, inside.certainty, inside.unknownFrom]).toEqual(['2026-12-31', 'final', undefined])
    const beyond = lastDayOf(workdays(5), '2026-12-28', calendar)
    expect([beyond.lastDay, beyond.certainty, beyond.unknownFrom]).toEqual([
      '2027-01-04',
      'provisional',
      '2027-01-01',
    ])
  })
})

describe('a period in natural days', () => {
  it.each([
    ['2026-09-28', 7, '2026-10-05', '2026-10-08'],
    ['2026-02-10', 7, '2026-02-17', '2026-02-24'],
    ['2026-09-11', 20, '2026-10-01', '2026-10-08'],
    ['2026-11-07', 7, '2026-11-14', '2026-11-16'],
  ])('from %s, %i days, is full on %s and ends on %s', (from, days, rolledFrom, lastDay) => {
    const deadline = lastDayOf(naturalDays(days), from, calendar)
    expect([deadline.rolledFrom, deadline.lastDay]).toEqual([rolledFrom, lastDay])
    expect(deadline.endsAt).toBe(`${lastDay}T16:00:00.000Z`)
  })

  it('does not move from a make-up Saturday', () => {
    const deadline = lastDayOf(naturalDays(7), '2026-10-03', calendar)
    expect([deadline.lastDay, deadline.rolledFrom]).toEqual(['2026-10-10', undefined])
    expect(deadline.walked.at(-1)).toEqual({
      date: '2026-10-10',
      counted: true,
      why: 'makeUp',
      notice: 'n2026',
    })
  })

  it('shows the days past the full count as not counted', () => {
    const { walked } = lastDayOf(naturalDays(2), '2026-11-12', calendar)
    expect(walked).toEqual([
      { date: '2026-11-13', counted: true, why: 'weekday' },
      { date: '2026-11-14', counted: true, why: 'weekend' },
      { date: '2026-11-15', counted: false, why: 'weekend' },
      { date: '2026-11-16', counted: false, why: 'weekday' },
    ])
  })

  it('is provisional when it is moved into a year without a notice', () => {
    const deadline = lastDayOf(naturalDays(7), '2026-12-25', calendar)
    expect([deadline.lastDay, deadline.certainty]).toEqual(['2027-01-01', 'provisional'])
  })
})

describe('a clock with pauses', () => {
  const pauses: Pause[] = [{ from: '2026-04-24', to: '2026-05-08' }]

  it('S8: four of ten workdays used, the reply on 05-08, due on 05-15', () => {
    const before = lastDayOf(workdays(10), '2026-04-20', calendar)
    expect(usedDays(before, '2026-04-24')).toBe(4)
    const after = resumeAfterPause(workdays(10), '2026-04-20', pauses, calendar)
    expect([after.lastDay, after.endsAt]).toEqual(['2026-05-15', '2026-05-15T16:00:00.000Z'])
    expect(usedDays(after, '2026-04-24')).toBe(4)
    expect(usedDays(after, '2026-05-08')).toBe(4)
    expect(after.pauses).toEqual(pauses)
    expect(after.walked.filter(({ why }) => why === 'paused').map(({ date }) => date)).toEqual([
      '2026-04-25',
      '2026-04-26',
      '2026-04-27',
      '2026-04-28',
      '2026-04-29',
      '2026-04-30',
      '2026-05-01',
      '2026-05-02',
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
      '2026-05-06',
      '2026-05-07',
      '2026-05-08',
    ])
  })

  it('may stand still more than once', () => {
    const twice = [...pauses, { from: '2026-05-12', to: '2026-05-14' }]
    // Counted: four before, 05-09, 05-11, 05-12, then 05-15, 05-18, 05-19.
    expect(resumeAfterPause(workdays(10), '2026-04-20', twice, calendar).lastDay).toBe('2026-05-19')
  })

  it('ends with the day of resumption when it was stopped on its last day', () => {
    const stopped = [{ from: '2026-05-07', to: '2026-05-13' }]
    const deadline = resumeAfterPause(workdays(10), '2026-04-20', stopped, calendar)
    expect([deadline.lastDay, deadline.rolledFrom]).toEqual(['2026-05-13', '2026-05-07'])
    const overWeekend = [{ from: '2026-05-07', to: '2026-05-16' }]
    expect(resumeAfterPause(workdays(10), '2026-04-20', overWeekend, calendar).lastDay).toBe('2026-05-18')
  })

  it('is not changed by a pause of no length or one after its end', () => {
    const none = [{ from: '2026-04-24', to: '2026-04-24' }]
    expect(resumeAfterPause(workdays(10), '2026-04-20', none, calendar).lastDay).toBe('2026-05-07')
    const late = [{ from: '2026-05-08', to: '2026-06-01' }]
    expect(resumeAfterPause(workdays(10), '2026-04-20', late, calendar).lastDay).toBe('2026-05-07')
  })
})

describe('what is no period', () => {
  it('is refused by the schemas, and a bug in the computation', () => {
    expect(period.safeParse({ days: 0, kind: 'natural' }).success).toBe(false)
    expect(period.safeParse({ days: 1.5, kind: 'natural' }).success).toBe(false)
    expect(period.safeParse({ days: 4000, kind: 'natural' }).success).toBe(false)
    expect(period.safeParse({ days: 7, kind: 'workdays' }).success).toBe(false)
    expect(pause.safeParse({ from: '2026-05-08', to: '2026-04-24' }).success).toBe(false)
    expect(() => lastDayOf(workdays(0), '2026-04-20', calendar)).toThrow('not a period: 0 workday')
  })

  it('comes to an end where dates do', () => {
    const deadline = lastDayOf(naturalDays(7), '9999-12-30', calendar)
    expect([deadline.lastDay, deadline.certainty]).toEqual(['9999-12-31', 'provisional'])
  })
})

describe('every period', () => {
  const anyDate = fc
    .integer({ min: dayNumberOf('2025-01-01'), max: dayNumberOf('2027-03-01') })
    .map(dateOfDayNumber)
  const anyPeriod = fc.record({
    days: fc.integer({ min: 1, max: 90 }),
    kind: fc.constantFrom('natural', 'workday'),
  })
  /** Some days of 2026 off and some worked, whatever the week says. */
  const anyCalendar = fc
    .uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 120 })
    .map((numbers): Calendar => {
      const days = numbers.map((n): [IsoDate, Calendar['days'][string]] => [
        addDays('2026-01-01', n),
        { kind: n % 3 === 0 ? 'work' : 'off', notice: 'n' },
      ])
      return { id: 'any', from: '2026-01-01', to: '2026-12-31', notices: [], days: Object.fromEntries(days) }
    })

  it('counts exactly its days, excludes its start, ends on a working day and walks without a gap', () => {
    fc.assert(
      fc.property(anyPeriod, anyDate, anyCalendar, (period, from, calendar) => {
        const { lastDay, walked, certainty } = lastDayOf(period, from, calendar)
        expect(walked.filter(({ counted }) => counted).length).toBe(period.days)
        expect(walked.map(({ date }) => date)).toEqual(walked.map((_, n) => addDays(from, n + 1)))
        expect(walked.at(-1)?.date).toBe(lastDay)
        expect(dayKindOf(calendar, lastDay).working).toBe(true)
        expect(certainty).toBe(
          walked.every(({ date }) => dayKindOf(calendar, date).known) ? 'final' : 'provisional',
        )
        if (period.kind === 'workday') {
          expect(walked.map(({ counted }) => counted)).toEqual(
            walked.map(({ date }) => dayKindOf(calendar, date).working),
          )
        } else {
          expect(daysBetween(from, lastDay)).toBeGreaterThanOrEqual(period.days)
        }
      }),
    )
  })

  it('is monotone in its days and in its start', () => {
    fc.assert(
      fc.property(anyPeriod, anyDate, anyCalendar, (period, from, calendar) => {
        const end = lastDayOf(period, from, calendar).lastDay
        expect(lastDayOf({ ...period, days: period.days + 1 }, from, calendar).lastDay >= end).toBe(true)
        expect(lastDayOf(period, addDays(from, 1), calendar).lastDay >= end).toBe(true)
        expect(lastDayOf({ ...period, kind: 'workday' }, from, calendar).lastDay >= end).toBe(true)
      }),
    )
  })

  it('never ends earlier for a pause, and counts no day of it', () => {
    const anyPause = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
      .map(([start, length]) => (from: IsoDate): Pause => {
        return { from: addDays(from, start), to: addDays(from, start + length) }
      })
    fc.assert(
      fc.property(anyPeriod, anyDate, anyPause, anyCalendar, (period, from, pauseAfter, calendar) => {
        const pause = pauseAfter(from)
        const paused = resumeAfterPause(period, from, [pause], calendar)
        expect(paused.lastDay >= lastDayOf(period, from, calendar).lastDay).toBe(true)
        expect(usedDays(paused, pause.to)).toBe(usedDays(paused, pause.from))
        expect(usedDays(paused, paused.lastDay)).toBe(period.days)
      }),
    )
  })

  it('is plain data which survives being stored', () => {
    const deadline = resumeAfterPause(
      workdays(10),
      '2026-04-20',
      [{ from: '2026-04-24', to: '2026-05-08' }],
      calendar,
    )
    expect(JSON.parse(JSON.stringify(deadline))).toStrictEqual(deadline)
  })
})

describe('rolling', () => {
  it('ends on the day off itself where the body decided that nothing rolls', () => {
    const days = { '2026-10-01': { kind: 'off', notice: 'n' } } as const
    const calendar = {
      id: 'x',
      from: '2026-01-01',
      to: '2026-12-31',
      days,
      notices: [],
    } as unknown as Calendar
    expect(lastDayOf({ days: 7, kind: 'natural' }, '2026-09-24', calendar, { rolls: false }).lastDay).toBe(
      '2026-10-01',
    )
    expect(lastDayOf({ days: 7, kind: 'natural' }, '2026-09-24', calendar).lastDay).toBe('2026-10-02')
  })
})
