import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import type { Step } from '../regulation/schema/process.ts'
import type { IsoDate } from '../time/iso-date.ts'
import { refuse } from './refusals.ts'

/** 前一事项 What an act can come after, in words of its own in both languages. */
export const MILESTONES = [
  'award',
  'registration',
  'prizeFixed',
  'payment',
  'clawback',
  'misuseFound',
  'revocation',
  'legalReview',
  'report',
  'incident',
  'lastAct',
  'caseOpened',
  'finding',
  'proposal',
  'decision',
  'removal',
  'complaint',
  'acceptance',
  'outcome',
] as const
export type Milestone = (typeof MILESTONES)[number]

/** What an act follows, and on which day that was. `dated`: the day of the act, where its input states one of its own. */
export type Followed = { readonly what: Milestone; readonly on: IsoDate; readonly dated?: IsoDate }

/** Nothing, where it is not known that there was such a day: then the stage itself says what is missing. */
export const after = (what: Milestone, on: IsoDate | null | undefined, dated?: IsoDate): Followed[] =>
  on === null || on === undefined ? [] : [{ what, on, ...(dated === undefined ? {} : { dated }) }]

/**
 * 日期先后 An act done on paper may be entered late, in any order, but it was not done before what it follows: of several the latest is
 * named, with both days.
 */
export function checkFollows(
  { id, article }: Pick<Step, 'id' | 'article'>,
  occurredOn: IsoDate,
  followed: readonly Followed[],
): Result<true, Refusal> {
  const [latest] = followed
    .filter(({ on, dated = occurredOn }) => dated < on)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
  if (!latest) return ok(true)
  const { what, on: followedOn, dated = occurredOn } = latest
  return refuse('DatedBeforeFollowed', [article], { step: id, what, followedOn, dated })
}
