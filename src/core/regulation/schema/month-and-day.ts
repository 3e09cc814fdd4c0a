import { z } from 'zod'
import { parseIsoDate } from '../../time/iso-date.ts'

/** 月日 A day of any year, `03-31`. */
export const monthAndDay = z.string().refine((text) => parseIsoDate(`2000-${text}`).ok, {
  error: 'a day of the year is written 03-31 and must exist',
})
