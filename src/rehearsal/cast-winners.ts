import { assessEligibility } from '../core/conditions/assess-eligibility.ts'
import { awardsFor } from '../core/conditions/award-scope.ts'
import type { Criterion } from '../core/conditions/criterion.ts'
import type { Facts } from '../core/conditions/facts.ts'
import { layFacts } from '../core/conditions/lay-facts.ts'
import { answersOf } from '../core/process/parameters.ts'
import type { Edition } from '../core/regulation/edition.ts'
import { addYears } from '../core/time/anniversary.ts'

const withHonours = (facts: Facts, honours: readonly { award: string; approvedOn: string }[]): Facts =>
  layFacts(facts, { records: { honours } })

const mayApply = (edition: Edition, facts: Facts): boolean =>
  assessEligibility(edition.criteria, facts, answersOf(edition, {}), edition.awards).eligible !== 'no'

const barYears = ({ kind, with: params }: Criterion): number[] => {
  const { measure, years } = params as { measure?: string; years?: number }
  return kind === 'bar-or-ban' && measure === 'bar' && years !== undefined ? [years] : []
}

/**
 * 曾获奖者 The facts of somebody who won an award of this edition so long ago that no bar runs any more; null where the edition makes nothing of
 * an earlier win, or does not let such a winner apply again.
 */
export function earlierWinner(edition: Edition, facts: Facts): Facts | null {
  const { criteria, repeatWin, awards } = edition
  const bars = criteria.flatMap(barYears)
  if (bars.length === 0 && repeatWin.usesSeat) return null
  const open = awardsFor(awards, facts).toSorted((a, b) => a.rank - b.rank)
  const award = open.find(({ id }) => repeatWin.awards?.includes(id) ?? true)
  if (!award) return null
  const approvedOn = addYears(facts.asOf, -(Math.max(0, ...bars) + 1))
  const winner = withHonours(facts, [{ award: award.id, approvedOn }])
  return mayApply(edition, winner) ? winner : null
}

/** Without an earlier award, where one is asked for some awards alone: such an applicant may stand for the others. */
export function withoutEarlierAward(edition: Edition, facts: Facts): Facts {
  const asked = edition.criteria.some(({ kind, appliesTo }) => kind === 'earlier-award' && appliesTo.awards)
  if (!asked) return facts
  const newcomer = withHonours(facts, [])
  return mayApply(edition, newcomer) ? newcomer : facts
}
