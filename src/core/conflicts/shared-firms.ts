import { isWithinYearsBefore } from '../time/years.ts'
import { type Basis, NOTHING } from './basis.ts'
import { type ConflictCase, type ConflictFacts, isSameFirm, type Tie } from './conflict-facts.ts'
import type { Firm } from './same-firm.ts'

/** Each of the firms that is the applicant, with the applicant's own name for it. */
export function sharedFirms(
  firms: readonly Firm[],
  { firms: own }: Pick<ConflictCase, 'firms'>,
  facts: ConflictFacts,
): readonly Basis[] {
  let found: Basis[] | undefined
  for (const firm of firms) {
    const caseFirm = own.find((each) => isSameFirm(facts, each, firm))
    if (caseFirm !== undefined) (found ??= []).push({ firm, caseFirm })
  }
  return found ?? NOTHING
}

/** Each tie to the applicant that has not ended, or ended no longer ago than so many years. */
export function recentTies(
  ties: readonly Tie[],
  years: number,
  subject: ConflictCase,
  facts: ConflictFacts,
): readonly Basis[] {
  if (ties.length === 0) return NOTHING
  return ties.flatMap(({ firm, until }) => {
    const counts = until === null || until > facts.on || isWithinYearsBefore(years, until, facts.on)
    return counts ? sharedFirms([firm], subject, facts).map((basis) => ({ ...basis, until, years })) : []
  })
}
