import type { Edition } from '../../../core/regulation/edition.ts'
import { civilOf, daysInMonth, type IsoDate } from '../../../core/time/iso-date.ts'

/** 兑现时间 From and to which day the prizes are payable. */
export type Payable = { article: string; from: IsoDate; to: IsoDate }

/** A day of a year; one that the year does not have is the last of its month. */
function dayOf(year: number, monthAndDay: string): IsoDate {
  const [month, day] = [Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(3))]
  const last = Math.min(day, daysInMonth(year, month))
  return `${year}-${monthAndDay.slice(0, 2)}-${String(last).padStart(2, '0')}`
}

/** The days counted from the year of the conferral; an end before the beginning lies in the year after. */
export function payableFrom(
  { prizePayment }: Pick<Edition, 'prizePayment'>,
  conferredOn: IsoDate,
): Payable | null {
  if (!prizePayment) return null
  const { article, from, to } = prizePayment
  const year = civilOf(conferredOn).year + (prizePayment.year === 'next' ? 1 : 0)
  return { article, from: dayOf(year, from), to: dayOf(to < from ? year + 1 : year, to) }
}
