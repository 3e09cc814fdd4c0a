import { expect, it } from 'vitest'
import type { Calendar } from './calendar.ts'
import { workingDayFrom } from './working-day.ts'

const notice = 'n'
const calendar: Calendar = {
  id: 'test',
  from: '2026-01-01',
  to: '2026-12-31',
  notices: [],
  days: {
    '2026-10-01': { kind: 'off', notice },
    '2026-10-02': { kind: 'off', notice },
    '2026-10-10': { kind: 'work', notice },
  },
}

it('is the day itself, or the first after a weekend or holiday; a make-up Saturday is one', () => {
  expect(
    ['2026-09-30', '2026-10-01', '2026-10-10', '2026-10-11', '2027-01-02'].map((day) =>
      workingDayFrom(calendar, day),
    ),
  ).toEqual(['2026-09-30', '2026-10-05', '2026-10-10', '2026-10-12', '2027-01-04'])
})
