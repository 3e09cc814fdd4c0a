import { join } from 'node:path'
import independent from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCalendar } from '../../src/adapters/calendar-files.ts'
import { type Calendar, dayKindOf } from '../../src/core/time/calendar.ts'
import { addDays, type IsoDate } from '../../src/core/time/iso-date.ts'
import { lastDayOf } from '../../src/core/time/period.ts'

const FOLDER = join(import.meta.dirname, '../../calendars')

let calendar: Calendar
beforeAll(async () => {
  const loaded = await loadCalendar(FOLDER)
  if (!loaded.ok) throw new Error(`${loaded.error.file}:${loaded.error.line} ${loaded.error.message.en}`)
  calendar = loaded.value
})

/** The package's own rule over its own days; its functions are not used, as they follow the time zone of the process. */
function otherSaysWorking(date: IsoDate): boolean {
  const weekend = [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())
  return date in independent.workdays || (!weekend && !(date in independent.holidays))
}

function disagreements(ours: Calendar, from: IsoDate, to: IsoDate): { date: IsoDate; ours: boolean }[] {
  const found = []
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const { working } = dayKindOf(ours, date)
    if (working !== otherSaysWorking(date)) found.push({ date, ours: working })
  }
  return found
}

function namedDays(year: string, kind: 'off' | 'work'): IsoDate[] {
  return Object.keys(calendar.days).filter(
    (date) => date.startsWith(year) && calendar.days[date]?.kind === kind,
  )
}

describe('the calendars', () => {
  it('agree with an independent source on every day of 2018 to 2026', () => {
    expect(disagreements(calendar, '2018-01-01', '2026-12-31')).toEqual([])
  })

  it('would disagree if a single day were wrong', () => {
    const { '2026-09-20': _, ...days } = calendar.days
    const wrong = { ...calendar, days }
    expect(disagreements(wrong, '2018-01-01', '2026-12-31')).toEqual([{ date: '2026-09-20', ours: false }])
  })

  it('know every day of 2018 to 2026 and none of 2027', () => {
    expect([calendar.id, calendar.from, calendar.to]).toEqual([
      '2018-2026-as-of-2025-11-04',
      '2018-01-01',
      '2026-12-31',
    ])
    expect(dayKindOf(calendar, '2018-01-02')).toEqual({ working: true, known: true, why: 'weekday' })
    expect(dayKindOf(calendar, '2026-12-31')).toEqual({ working: true, known: true, why: 'weekday' })
    expect(dayKindOf(calendar, '2027-01-01')).toEqual({ working: true, known: false, why: 'weekday' })
    const acrossTheYear = lastDayOf({ days: 7, kind: 'workday' }, '2026-12-28', calendar)
    expect([acrossTheYear.certainty, acrossTheYear.unknownFrom]).toEqual(['provisional', '2027-01-01'])
  })

  it('name the notices in the order of their issue', () => {
    expect(calendar.notices.map(({ number, issuedOn, amends }) => [issuedOn, number, amends])).toEqual([
      ['2017-11-30', '国办发明电〔2017〕12号', undefined],
      ['2018-12-04', '国办发明电〔2018〕15号', undefined],
      ['2019-03-22', '国办发明电〔2019〕3号', 'state-council-2018-15'],
      ['2019-11-21', '国办发明电〔2019〕16号', undefined],
      ['2020-01-26', '国办发明电〔2020〕1号', 'state-council-2019-16'],
      ['2020-11-25', '国办发明电〔2020〕27号', undefined],
      ['2021-10-25', '国办发明电〔2021〕11号', undefined],
      ['2022-12-08', '国办发明电〔2022〕16号', undefined],
      ['2023-10-25', '国办发明电〔2023〕7号', undefined],
      ['2024-11-12', '国办发明电〔2024〕12号', undefined],
      ['2025-11-04', '国办发明电〔2025〕7号', undefined],
    ])
  })

  it('have the days of December from the notice of the year after', () => {
    const holiday = { zh: '元旦', en: "New Year's Day" }
    expect(calendar.days['2018-12-29']).toEqual({ kind: 'work', notice: 'state-council-2018-15' })
    expect(calendar.days['2018-12-30']).toEqual({
      kind: 'off',
      name: holiday,
      notice: 'state-council-2018-15',
    })
    expect(calendar.days['2018-12-31']).toEqual({
      kind: 'off',
      name: holiday,
      notice: 'state-council-2018-15',
    })
    expect(calendar.days['2022-12-31']).toEqual({
      kind: 'off',
      name: holiday,
      notice: 'state-council-2022-16',
    })
  })

  it('let an amendment prevail over the notice it amends', () => {
    const labourDay = { zh: '劳动节', en: 'Labour Day' }
    expect(calendar.days['2019-05-01']).toEqual({
      kind: 'off',
      name: labourDay,
      notice: 'state-council-2019-3',
    })
    expect(calendar.days['2019-04-28']).toEqual({ kind: 'work', notice: 'state-council-2019-3' })
    expect(calendar.days['2019-02-02']).toEqual({ kind: 'work', notice: 'state-council-2018-15' })
    const springFestival = { zh: '春节', en: 'Spring Festival' }
    expect(calendar.days['2020-02-01']).toEqual({
      kind: 'off',
      name: springFestival,
      notice: 'state-council-2020-1',
    })
    expect(calendar.days['2020-01-30']).toEqual({
      kind: 'off',
      name: springFestival,
      notice: 'state-council-2019-16',
    })
    expect(dayKindOf(calendar, '2020-02-03')).toEqual({ working: true, known: true, why: 'weekday' })
  })

  it('hold exactly the days of 2026', () => {
    expect(namedDays('2026', 'off')).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
      '2026-02-15',
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
      '2026-02-19',
      '2026-02-20',
      '2026-02-21',
      '2026-02-22',
      '2026-02-23',
      '2026-04-04',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-02',
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
      '2026-06-19',
      '2026-06-20',
      '2026-06-21',
      '2026-09-25',
      '2026-09-26',
      '2026-09-27',
      '2026-10-01',
      '2026-10-02',
      '2026-10-03',
      '2026-10-04',
      '2026-10-05',
      '2026-10-06',
      '2026-10-07',
    ])
    expect(namedDays('2026', 'work')).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ])
  })

  it.each([
    ['2026-09-18', 7, 'workday', '2026-09-29'],
    ['2026-09-28', 7, 'workday', '2026-10-13'],
    ['2026-02-10', 10, 'workday', '2026-03-02'],
    ['2025-09-26', 20, 'workday', '2025-10-30'],
    ['2026-09-28', 7, 'natural', '2026-10-08'],
    ['2026-02-10', 7, 'natural', '2026-02-24'],
    ['2026-09-11', 20, 'natural', '2026-10-08'],
    ['2026-10-03', 7, 'natural', '2026-10-10'],
    // Scenarios S5, S7, S8 and S9.
    ['2026-04-28', 7, 'workday', '2026-05-11'],
    ['2026-09-21', 10, 'workday', '2026-10-12'],
    ['2026-04-20', 10, 'workday', '2026-05-07'],
    ['2026-09-08', 20, 'workday', '2026-10-12'],
  ] as const)('from %s, %i days (%s) end on %s', (from, days, kind, lastDay) => {
    const deadline = lastDayOf({ days, kind }, from, calendar)
    expect([deadline.lastDay, deadline.certainty]).toEqual([lastDay, 'final'])
  })
})
