import { under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { after, type Followed } from '../../../core/process/milestones.ts'
import type { Context } from '../../../core/process/stage.ts'
import type { Duty } from '../../../core/regulation/schema/after-award.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import { type Due, duesOf, endedFor } from './dues.ts'
import { refuse } from './refusals.ts'
import type { About, Params, State } from './state.ts'

export type Here = Context<Params, State>

/** 获奖以后 Whatever is owed or done for an award comes after it. */
export const followsAward = ({ view }: Here, { application }: { application: string }): Followed[] =>
  after('award', under(view.awardedOn, application))
type Asked = { readonly application: string; readonly duty: string; readonly year?: number }

/** A duty of a winner, and what stands about it in every entry. */
export type Found = {
  readonly duty: Duty
  readonly due: Due
  readonly awardedOn: IsoDate
  readonly about: About
}
export type Report = Found & {
  readonly about: Found['about'] & { year: number }
  readonly dueBy: IsoDate
}

/** The last day of the text, where it was over on the day of the act: that its duties go on is a judgement, and said so. */
function textEnd({ edition, on }: Here): { textEndedOn?: IsoDate } {
  const to = edition.effect.mode === 'fixed' ? edition.effect.to : undefined
  return to !== undefined && to < on ? { textEndedOn: to } : {}
}

/** The duty that an act is about, as it stands on the day of the act. */
export function findDue(context: Here, { application, duty: id, year }: Asked): Result<Found, Refusal> {
  const { edition, view, state, step, on } = context
  const dues = duesOf(context, state, application, on)
  const awardedOn = under(view.awardedOn, application)
  if (dues.length === 0 || awardedOn === undefined)
    return refuse('NotAWinner', [step.article], { application })
  const duty = edition.duties.find((each) => each.id === id)
  if (!duty) {
    const known = edition.duties.map((each) => each.id)
    return refuse('DutyUnknown', [step.article], { duty: id, known })
  }
  const own = dues.filter((due) => due.duty === id)
  const years = own.flatMap((due) => due.year ?? [])
  if (year === undefined && years.length > 0)
    return refuse('YearMissing', [duty.article], { duty: id, years })
  const due = own.find((each) => each.year === year)
  if (!due) return refuse('YearNotOwed', [duty.article], { duty: id, year: year ?? 0, years })
  const ofYear = year === undefined ? {} : { year }
  const about = { application, duty: id, article: duty.article, ...ofYear, ...textEnd(context) }
  return ok({ duty, due, awardedOn, about })
}

/** The same for a report of a year. */
export function findReport(context: Here, asked: Asked & { readonly year: number }): Result<Report, Refusal> {
  const known = context.edition.duties.find(({ id }) => id === asked.duty)
  if (known && !known.yearly) return refuse('NotAReport', [known.article], { duty: known.id })
  const found = findDue(context, asked)
  if (!found.ok) return found
  const { about, due } = found.value
  return ok({ ...found.value, about: { ...about, year: asked.year }, dueBy: due.dueBy ?? context.on })
}

/** Nothing more is owed once the award is taken back or the winner is closed; who still wants to is told why there is no need. */
export function checkOwed(context: Here, { due, about }: Found): Result<true, Refusal> {
  const { application, duty, year } = about
  const of = { application, duty, ...(year === undefined ? {} : { year }) }
  if (due.status === 'excused') return refuse('DueExcused', [due.article], of)
  const ended = due.status === 'ended' ? endedFor(context, application, context.on) : null
  if (!ended) return ok(true)
  const { why, since, article } = ended
  return refuse('DutyEnded', [article ?? due.article], { ...of, why, since })
}
