import { shanghaiDateOf } from './instant.ts'
import type { IsoDate } from './iso-date.ts'

/** A legal date or an instant; the `T` tells them apart. */
export type Moment = string

/** A legal date as it stands, or the legal date of an instant. */
export function legalDateOf(moment: Moment): IsoDate {
  return moment.includes('T') ? shanghaiDateOf(moment) : moment
}

/**
 * 期内 Whether a day or moment lies in a window. The day it opens on is inside although it is not counted, and so is the
 * whole last day: an objection on the day of posting is in time, one at 24:00 of the last day is not.
 */
export function isWithin(window: { from: IsoDate; lastDay: IsoDate }, moment: Moment): boolean {
  return window.from <= legalDateOf(moment) && !hasElapsed(window, moment)
}

/** 期满 Whether a period is over: from 24:00 of its last day on. Source: Civil Code 203. */
export function hasElapsed(window: { lastDay: IsoDate }, moment: Moment): boolean {
  return window.lastDay < legalDateOf(moment)
}

/** 不足 Whether a window that closes at the end of a day is shorter than the period it has to last at least. */
export function isTooShort(closesOn: IsoDate, atLeast: { lastDay: IsoDate }): boolean {
  return closesOn < atLeast.lastDay
}
