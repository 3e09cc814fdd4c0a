import { civilOf, type IsoDate } from '../time/iso-date.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** 2023年5月12日, as official documents write a day. */
export function dayInChinese(date: IsoDate): string {
  const { year, month, day } = civilOf(date)
  return `${year}年${month}月${day}日`
}

/** 12 May 2023 */
export function dayInEnglish(date: IsoDate): string {
  const { year, month, day } = civilOf(date)
  return `${day} ${MONTHS[month - 1]} ${year}`
}
