import type { ArticleRef } from '../../../core/basics/article.ts'
import { under } from '../../../core/basics/given-id.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import type { Duty } from '../../../core/regulation/schema/after-award.ts'
import { type Calendar, dayKindOf } from '../../../core/time/calendar.ts'
import { civilOf, type IsoDate, LAST_DATE } from '../../../core/time/iso-date.ts'
import { workingDayFrom } from '../../../core/time/working-day.ts'
import { dayInYear } from '../../../core/time/day-in-year.ts'
import { titleOn, validUntil, winnerOn } from '../../../parts/title/domain.ts'
import { type Recorded, recordedOf, type State } from './state.ts'

/**
 * 履行状态 `upcoming` before its year; `open` until the last day; `late` after it while nothing was handed in; `missed` once that is on
 * record; `handedIn` and `accepted` reports; `done` for what has no day and was done; `ended` where the winner was closed or the award taken
 * back before the last day.
 */
export type DueStatus =
  | 'upcoming'
  | 'open'
  | 'handedIn'
  | 'accepted'
  | 'done'
  | 'late'
  | 'missed'
  | 'excused'
  | 'ended'

/** One thing owed. `dueBy` is a working day: a last day off runs on to the next one; `certainty` says whether the holidays are known. */
export type Due = {
  readonly duty: string
  readonly kind: Duty['kind']
  readonly year?: number
  readonly dueBy?: IsoDate
  readonly certainty?: 'final' | 'provisional'
  readonly status: DueStatus
  readonly article: ArticleRef
}

/** 义务终止 Since when a winner owes nothing more, why, and by which article (none where it no longer exists). */
export type Ended = {
  readonly since: IsoDate
  readonly why: 'revoked' | 'closed'
  readonly article?: ArticleRef
}

export type Rules = {
  readonly edition: Edition
  readonly view: ContractView
  readonly calendar: Calendar
}

export function endedFor(
  { edition, view }: Omit<Rules, 'calendar'>,
  application: string,
  on: IsoDate,
): Ended | null {
  const title = titleOn(edition, view, application, on)
  const revoked: Ended | null =
    title.status === 'revoked' ? { since: title.revokedOn, why: 'revoked', article: title.article } : null
  const { closedSince } = winnerOn(view, application, on)
  const closed: Ended | null = closedSince === undefined ? null : { since: closedSince, why: 'closed' }
  if (revoked && closed) return closed.since < revoked.since ? closed : revoked
  return revoked ?? closed
}

/**
 * 应报年度 The calendar years of the reports: so many after that of the award; or, as long as the title is valid, those whose day falls
 * within its term; or without end, and then those up to the year after the one that is asked about.
 */
function yearsOf(
  { edition }: Rules,
  { times, dueBy }: NonNullable<Duty['yearly']>,
  awardedOn: IsoDate,
  on: IsoDate,
) {
  const first = civilOf(awardedOn).year + 1
  const until = validUntil(edition, awardedOn)
  const isOwed = (year: number) =>
    times !== null
      ? year < first + times
      : until !== undefined
        ? dayInYear(year, dueBy) <= until
        : year <= Math.max(first, civilOf(on).year + 1)
  const years: number[] = []
  for (let year = first; isOwed(year) && year <= civilOf(LAST_DATE).year; year += 1) years.push(year)
  return years
}

/** 《民法典》第二百零三条 The last day of a report; where it is a day off, the next working day. */
function lastDayIn(calendar: Calendar, year: number, dueBy: string) {
  const day = workingDayFrom(calendar, dayInYear(year, dueBy))
  const { known } = dayKindOf(calendar, day)
  return { dueBy: day, certainty: known ? ('final' as const) : ('provisional' as const) }
}

function statusOf(
  { acceptedOn, handedIn, excusedOn, missedOn, doneOn }: Recorded,
  { year, dueBy }: Pick<Due, 'year' | 'dueBy'>,
  ended: Ended | null,
  on: IsoDate,
): DueStatus {
  if (acceptedOn !== undefined) return 'accepted'
  if (handedIn) return 'handedIn'
  if (doneOn) return 'done'
  if (excusedOn !== undefined) return 'excused'
  if (missedOn !== undefined) return 'missed'
  if (ended && (dueBy === undefined || ended.since <= dueBy)) return 'ended'
  if (dueBy !== undefined && dueBy < on) return 'late'
  return year !== undefined && civilOf(on).year < year ? 'upcoming' : 'open'
}

/** 获奖后义务 Everything that a winner owes, with where it stands on a day; empty for who did not win. */
export function duesOf(rules: Rules, state: State, application: string, on: IsoDate): Due[] {
  const awardedOn = under(rules.view.awardedOn, application)
  const hasWon = rules.view.honours.some((honour) => honour.application === application)
  if (awardedOn === undefined || !hasWon) return []
  const ended = endedFor(rules, application, on)
  return rules.edition.duties.flatMap(({ id: duty, kind, yearly, article }): Due[] => {
    const due = (day: Pick<Due, 'year' | 'dueBy' | 'certainty'>): Due => {
      const year = day.year === undefined ? {} : { year: day.year }
      const recorded = recordedOf(state, { application, duty, ...year })
      return { duty, kind, ...day, status: statusOf(recorded, day, ended, on), article }
    }
    return yearly
      ? yearsOf(rules, yearly, awardedOn, on).map((year) =>
          due({ year, ...lastDayIn(rules.calendar, year, yearly.dueBy) }),
        )
      : [due({})]
  })
}
