import { z } from 'zod'
import { type Calendar, type DayKind, dayKindOf } from './calendar.ts'
import { endOfDay, type Instant } from './instant.ts'
import { addDays, type IsoDate, isoDate, LAST_DATE } from './iso-date.ts'

/** 期间 A number of natural days or of workdays (自然日 / 工作日), at least one. */
export const period = z
  .strictObject({ days: z.int().min(1).max(3650), kind: z.enum(['natural', 'workday']) })
  .readonly()
export type Period = z.infer<typeof period>

/**
 * 中止 A time in which the clock stands still: stopped on the day `from`, which is still used, and set going again on
 * the day `to`, which is not counted, as no starting day is.
 */
export const pause = z
  .strictObject({ from: isoDate, to: isoDate })
  .refine(({ from, to }) => from <= to, { error: 'a pause ends no earlier than it begins' })
  .readonly()
export type Pause = z.infer<typeof pause>

/** A day that was passed on the way to the last one, and why it counted or not. */
export type WalkedDay = {
  readonly date: IsoDate
  readonly counted: boolean
  readonly why: DayKind['why'] | 'paused'
  readonly notice?: string
}

/**
 * 期限 The end of a period, with everything it was computed from. `lastDay` belongs to the period, which is over at
 * `endsAt`. `provisional`: from `unknownFrom` on no holiday notice had been published, and the date may change.
 * `rolledFrom` is the day on which the count was full, where the period ends later because that day was no working day
 * (or the clock stood still).
 */
export type Deadline = Period & {
  readonly from: IsoDate
  readonly lastDay: IsoDate
  readonly endsAt: Instant
  readonly certainty: 'final' | 'provisional'
  readonly unknownFrom?: IsoDate
  readonly rolledFrom?: IsoDate
  readonly pauses?: readonly Pause[]
  readonly walked: readonly WalkedDay[]
}

/** 顺延 Whether a period that would end on a day off runs on to the next working day. A regulation may decide otherwise. */
export type Rolling = { readonly rolls?: boolean }

const isPaused = (pauses: readonly Pause[], date: IsoDate) =>
  pauses.some(({ from, to }) => from < date && date <= to)

const standsStill = (pauses: readonly Pause[], date: IsoDate) =>
  pauses.some(({ from, to }) => from <= date && date < to)

function walkedDay(date: IsoDate, counted: boolean, paused: boolean, kind: DayKind): WalkedDay {
  const { notice } = kind
  return { date, counted, why: paused ? 'paused' : kind.why, ...(notice && !paused ? { notice } : {}) }
}

/**
 * The last day of a period that a clock with pauses measures. The day it starts on is not counted (Civil Code 201). A
 * period which would end on a holiday ends on the next working day (203); so does one in natural days that would end on
 * a weekend which no notice turns into a working day. A clock stopped when its last day was already used ends with the
 * day on which it is set going again.
 */
export function resumeAfterPause(
  { days, kind }: Period,
  from: IsoDate,
  pauses: readonly Pause[],
  calendar: Calendar,
  { rolls = true }: Rolling = {},
): Deadline {
  if (!period.safeParse({ days, kind }).success) throw new RangeError(`not a period: ${days} ${kind}`)
  const walked: WalkedDay[] = []
  let date = from
  let counted = 0
  let working = false
  let full: IsoDate | undefined
  let unknownFrom: IsoDate | undefined
  while ((counted < days || (rolls && !working) || standsStill(pauses, date)) && date < LAST_DATE) {
    date = addDays(date, 1)
    const day = dayKindOf(calendar, date)
    const paused = isPaused(pauses, date)
    const counts = counted < days && !paused && (kind === 'natural' || day.working)
    working = day.working
    if (counts) counted += 1
    if (counts && counted === days) full = date
    if (!day.known) unknownFrom ??= date
    walked.push(walkedDay(date, counts, paused, day))
  }
  return {
    from,
    days,
    kind,
    lastDay: date,
    endsAt: endOfDay(date),
    certainty: unknownFrom === undefined ? 'final' : 'provisional',
    ...(unknownFrom === undefined ? {} : { unknownFrom }),
    ...(full === undefined || full === date ? {} : { rolledFrom: full }),
    ...(pauses.length === 0 ? {} : { pauses }),
    walked,
  }
}

/** The last day of a period that runs without a pause: start excluded, ended by 24:00 of a working day (201, 203). */
export function lastDayOf(
  period: Period,
  from: IsoDate,
  calendar: Calendar,
  rolling: Rolling = {},
): Deadline {
  return resumeAfterPause(period, from, [], calendar, rolling)
}

/** 已用 How many days of the period had been counted when a day was over: four when the clock stopped on the fourth. */
export function usedDays({ walked }: Pick<Deadline, 'walked'>, on: IsoDate): number {
  return walked.filter(({ date, counted }) => counted && date <= on).length
}
