import { assessEligibility } from '../core/conditions/assess-eligibility.ts'
import { awardsFor } from '../core/conditions/award-scope.ts'
import type { Criterion } from '../core/conditions/criterion.ts'
import { factAt, type Facts } from '../core/conditions/facts.ts'
import { layFacts } from '../core/conditions/lay-facts.ts'
import { answersOf } from '../core/process/parameters.ts'
import type { Edition } from '../core/regulation/edition.ts'
import { addYears } from '../core/time/anniversary.ts'

type Won = { readonly award: string; readonly approvedOn: string }
const withHonours = (facts: Facts, honours: readonly Won[]): Facts =>
  layFacts(facts, { records: { honours } })

const honoursIn = (facts: Facts) => (factAt(facts, 'records.honours') ?? []) as readonly Won[]

const mayApply = (edition: Edition, facts: Facts): boolean =>
  assessEligibility(edition.criteria, facts, answersOf(edition, {}), edition.awards).eligible !== 'no'

const barYears = ({ kind, with: params }: Criterion): number[] => {
  const { measure, years } = params as { measure?: string; years?: number }
  return kind === 'bar-or-ban' && measure === 'bar' && years !== undefined ? [years] : []
}

/** The day of a win so long ago that no bar of the edition runs any more. */
const beforeBars = ({ criteria }: Edition, asOf: string): string =>
  addYears(asOf, -(Math.max(0, ...criteria.flatMap(barYears)) + 1))

/** The facts with the titles that the conditions ask for won before any bar, where they would bar the applicant themselves. */
export function outOfBars(edition: Edition, facts: Facts): Facts {
  if (mayApply(edition, facts)) return facts
  const approvedOn = beforeBars(edition, facts.asOf)
  const earlier = withHonours(
    facts,
    honoursIn(facts).map((honour) => ({ ...honour, approvedOn })),
  )
  return mayApply(edition, earlier) ? earlier : facts
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
  const won = [{ award: award.id, approvedOn: beforeBars(edition, facts.asOf) }]
  // A title that the conditions ask for stays beside it.
  const winners = [won, [...honoursIn(facts), ...won]].map((honours) => withHonours(facts, honours))
  return winners.find((winner) => mayApply(edition, winner)) ?? null
}

/** Without an earlier award, where one is asked for some awards alone: such an applicant may stand for the others. */
export function withoutEarlierAward(edition: Edition, facts: Facts): Facts {
  const asked = edition.criteria.some(({ kind, appliesTo }) => kind === 'earlier-award' && appliesTo.awards)
  if (!asked) return facts
  const newcomer = withHonours(facts, [])
  return mayApply(edition, newcomer) ? newcomer : facts
}
