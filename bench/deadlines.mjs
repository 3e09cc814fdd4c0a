import chineseDays from 'chinese-days'
import { load } from './kit/load.mjs'
import { inTurn } from './kit/measure.mjs'

const YEARS = [2023, 2024, 2025]
const LENGTHS = [5, 7, 20, 60]

const daysOf = (year) =>
  Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10))

export const bench = {
  name: 'deadlines',
  async run() {
    const { loadCalendar, lastDayOf } = await load(
      'src/adapters/calendar-files.ts',
      'src/core/time/period.ts',
    )
    const calendar = await loadCalendar('calendars')
    if (!calendar.ok) throw new Error('the calendars cannot be read')
    const known = YEARS.filter(
      (year) => `${year}-12-31` <= calendar.value.to && `${year}-01-01` >= calendar.value.from,
    )
    const asked = known.flatMap(daysOf).flatMap((from) => LENGTHS.map((days) => ({ from, days })))
    const ours = ({ from, days }) => lastDayOf({ days, kind: 'workday' }, from, calendar.value).lastDay
    const theirs = ({ from, days }) => chineseDays.findWorkday(days, from)
    const apart = asked.filter((each) => ours(each) !== theirs(each))
    if (apart.length > 0) throw new Error(`chinese-days says otherwise of ${JSON.stringify(apart[0])}`)
    const times = await inTurn({ ours: () => asked.forEach(ours), theirs: () => asked.forEach(theirs) })
    return {
      rows: [
        {
          what: 'last day of 5 to 60 workdays, with the days walked',
          n: asked.length,
          ms: times.ours,
          beside: 'chinese-days, the last day alone',
          besideMs: times.theirs,
          ratio: times.ours / times.theirs,
        },
      ],
    }
  },
}
