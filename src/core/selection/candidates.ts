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
import { type Filling, fillAward, namesOf, whyNot } from './fill-award.ts'
import { type Assignment, type Quota, seatsReserved, seatsUsed } from './quotas.ts'
import { inOrder, type Ranked } from './rank.ts'

/**
 * Fills the awards from the highest rank down, those of one rank in the given order. A floor is compared before any rounding. Whom a
 * higher award has no seat for falls to the next one whose floor it reaches. Empty seats stay empty. Winners again are taken out after
 * the ranking. Where people decide a floor, everyone whom the outcome depends on needs their finding.
 */
export function candidates(input: CandidatesInput): Result<Candidates, CandidatesFault> {
  const { awards, choices = {} } = input
  const order = [...awards].sort((a, b) => a.rank - b.rank)
  const unknown = Object.keys(choices).find((award) => !order.some(({ id }) => id === award))
  if (unknown !== undefined) return err({ code: 'ChoiceNotNeeded', award: unknown })

  let state: Filling = { left: inOrder(input.ranked), assigned: {}, offQuota: {}, ties: [], steps: [] }
  for (const [index, award] of order.entries()) {
    const filled = fillAward(award, state, input)
    if (!filled.ok) return filled
    const { open, next } = filled.value
    state = next
    if (!open) continue
    const laterAwards = order.slice(index + 1).map(({ id }) => id)
    const early = laterAwards.find((later) => Object.hasOwn(choices, later))
    if (early !== undefined) return err({ code: 'ChoiceNotNeeded', award: early })
    const waiting = namesOf(state.left).filter((application) => !open.applications.includes(application))
    return ok(
      conclude(order.slice(0, index), state, input, { award: award.id, ...open, waiting, laterAwards }),
    )
  }
  return ok(conclude(order, state, input))
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
    below: undecided
      ? []
      : state.left.map((each) => ({ application: each.application, why: whyNone(each, input) })),
    ties: state.ties,
    ...(undecided && { undecided }),
    steps: state.steps,
  }
}

const whyNone = (each: Ranked, input: CandidatesInput): Below['why'] =>
  [...input.awards]
    .sort((a, b) => a.rank - b.rank)
    .map((award) => ({ award: award.id, reason: whyNot(award, each, input) ?? 'noSeat' }))

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
