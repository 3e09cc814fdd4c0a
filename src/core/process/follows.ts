import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import type { Step } from '../regulation/schema/process.ts'
import type { IsoDate } from '../time/iso-date.ts'
import type { Followed } from './milestones.ts'
import { refuse } from './refusals.ts'

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
