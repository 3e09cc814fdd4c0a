import { type IsoDate, parseIsoDate } from '../core/time/iso-date.ts'

const BETWEEN = /[、，,;；|\n]/u
const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u

/** The parts of a cell that holds several, whatever stands between them. */
export const listIn = (text: string): string[] =>
  text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A date as people write it into a table (2024-12-20, 2024/12/20, 2024年12月20日); undefined where it is none. */
export function dateIn(text: string): IsoDate | undefined {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? []
  const read = parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return read.ok ? read.value : undefined
}
