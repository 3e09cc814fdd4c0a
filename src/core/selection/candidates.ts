import { err, ok, type Result } from '../basics/result.ts'
import {
  type AwardToFill,
  type Below,
  CANDIDATES,
  type Candidates,
  type CandidatesFault,
  type CandidatesInput,
  type Undecided,
} from './candidate-list.ts'
import type { OpenSeats } from './course.ts'
import { type Filling, fillAward, namesOf, whyNot } from './fill-award.ts'
import { fillTier } from './fill-tier.ts'
import { type Assignment, type Quota, seatsReserved, seatsUsed } from './quotas.ts'
import { inOrder, type Ranked } from './rank.ts'

/**
 * Fills the tiers from the highest rank down, the cells of one tier together. A floor is compared before any rounding. Whom a higher award
 * has no seat for falls to the next one whose floor it reaches. Empty seats stay empty. Winners again are taken out after the ranking.
 * Where people decide a floor, everyone whom the outcome depends on needs their finding.
 */
export function candidates(input: CandidatesInput): Result<Candidates, CandidatesFault> {
  const { awards, choices = {} } = input
  const order = byRank(awards)
  const unknown = Object.keys(choices).find((award) => !order.some(({ id }) => id === award))
  if (unknown !== undefined) return err({ code: 'ChoiceNotNeeded', award: unknown })

  let state: Filling = { left: inOrder(input.ranked), assigned: {}, offQuota: {}, ties: [], steps: [] }
  for (const rank of new Set(order.map((award) => award.rank))) {
    const filled = fill(
      order.filter((award) => award.rank === rank),
      state,
      input,
    )
    if (!filled.ok) return filled
    const { open, next } = filled.value
    state = next
    if (!open) continue
    const above = order.filter((award) => award.rank < rank)
    const early = order.find((award) => award.rank > rank && Object.hasOwn(choices, award.id))
    if (early) return err({ code: 'ChoiceNotNeeded', award: early.id })
    const waiting = namesOf(state.left).filter((application) => !open.applications.includes(application))
    const laterAwards = order
      .filter((award) => award.rank >= rank && award.id !== open.award)
      .map(({ id }) => id)
    return ok(conclude(above, state, input, { ...open, waiting, laterAwards }))
  }
  return ok(conclude(order, state, input))
}

function fill(
  tier: readonly AwardToFill[],
  state: Filling,
  input: CandidatesInput,
): Result<{ next: Filling; open?: OpenSeats }, CandidatesFault> {
  const [award, ...others] = tier
  if (!award || others.length > 0) return fillTier(tier, state, input)
  const filled = fillAward(award, state, input)
  if (!filled.ok) return filled
  const { next, open } = filled.value
  return ok(open ? { next, open: { award: award.id, ...open } } : { next })
}

function conclude(
  determined: readonly AwardToFill[],
  state: Filling,
  input: CandidatesInput,
  undecided?: Undecided,
): Candidates {
  return {
    algorithm: CANDIDATES,
    candidates: state.assigned,
    offQuota: state.offQuota,
    vacant: vacanciesOf(determined, input.limits, state.assigned),
    below: undecided ? [] : belowFrom(state.left, input),
    ties: state.ties,
    ...(undecided && { undecided }),
    steps: state.steps,
  }
}

function belowFrom(left: readonly Ranked[], input: CandidatesInput): Below[] {
  const order = byRank(input.awards)
  return left.map((each) => ({
    application: each.application,
    why: order.map((award) => ({ award: award.id, reason: whyNot(award, each, input) ?? 'noSeat' })),
  }))
}

const byRank = (awards: readonly AwardToFill[]): AwardToFill[] => [...awards].sort((a, b) => a.rank - b.rank)

/** 空缺 Each award's own empty seats, as far as the limits that it shares would still let them be filled. */
export function vacanciesOf(
  awards: readonly Pick<AwardToFill, 'id' | 'max'>[],
  limits: readonly Quota[],
  assigned: Assignment,
) {
  const vacancies = awards.flatMap((award): [string, number][] => {
    const ownLimits = limits.filter(({ awards: only }) => only.length === 1 && only[0] === award.id)
    if (award.max === undefined && ownLimits.length === 0) return []
    const taken = assigned[award.id]?.length ?? 0
    const own = award.max === undefined ? [] : [award.max - taken]
    const shared = limits
      .filter((limit) => limit.awards.includes(award.id))
      .map(
        (limit) => limit.max - seatsUsed(limit, assigned) - seatsReserved(award.id, limit, limits, assigned),
      )
    return [[award.id, Math.max(0, Math.min(...own, ...shared))]]
  })
  return Object.fromEntries(vacancies)
}
