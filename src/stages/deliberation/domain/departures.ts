import { z } from 'zod'
import { sealedText } from '../../../core/record/sealing/marks.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { exactly } from '../../../core/number/exact.ts'
import { barredFrom, profilesIn } from '../../../core/selection/barred.ts'
import { awardsToFill } from '../../../core/selection/edition-awards.ts'
import { whyNot } from '../../../core/selection/fill-award.ts'
import type { Here } from './listed.ts'
import { refuse } from './refusals.ts'
import type { Case } from './state.ts'

/** 变更 Where the body departs from the list: to a lower award, or (null) to none. */
export const departure = z.strictObject({
  application: z.string(),
  award: z.string().nullable(),
  reason: sealedText(z.string(), 'freeText'),
})
export type Departure = z.infer<typeof departure>

/** The cases with the body's departures applied; each needs a reason, a candidate who carried, and only ever leads down. */
export function departFrom(
  context: Here,
  cases: readonly Case[],
  departures: readonly Departure[],
): Result<Case[], Refusal> {
  const cited = [context.step.article]
  const done = new Map<string, Case>()
  for (const { application, award: to, reason } of departures) {
    const found = cases.find((each) => each.application === application)
    if (!found) return refuse('NotACandidate', cited, { application })
    if (done.has(application)) return refuse('DepartureTwice', cited, { application })
    if (reason.trim() === '') return refuse('DepartureWithoutReason', cited, { application })
    const { award, ballot } = found
    if (!ballot.carried) {
      const { needed, base } = ballot
      return refuse('NotCarried', cited, { application, for: ballot.for, needed, base })
    }
    const moved = to === null ? ok(true) : mayStandFor(context, application, award, to)
    if (!moved.ok) return moved
    done.set(application, { ...found, outcome: 'departure', adopted: to, reason })
  }
  return ok(cases.map((each) => done.get(each.application) ?? each))
}

/**
 * 调整等次 Whether a candidate may stand for another award than it was listed for: a lower one that is open to it and whose floor it
 * reaches. Where people decide a floor, the body finds it reached, and its reason is the reason of the departure.
 */
function mayStandFor(context: Here, application: string, award: string, to: string): Result<true, Refusal> {
  const { edition, params, state, view, step } = context
  if (award === to) return refuse('DepartsFromNothing', [step.article], { application, award })
  const from = edition.awards.find(({ id }) => id === award)
  const target = edition.awards.find(({ id }) => id === to)
  if (!from || !target || target.rank <= from.rank)
    return refuse('OnlyToLowerAward', [step.article], { application, award, to })
  const barred = barredFrom(edition.awards, profilesIn(view, [application]))
  const why = barred.get(application)?.[to]
  if (why) return refuse('AwardNotOpen', [target.article], { application, award: to, why })
  const awards = awardsToFill(
    edition,
    params.departures?.lowerTier ?? 'next-in-rank',
    context.standardOf(application).totalPoints,
  )
  const filled = awards.find(({ id }) => id === to)
  const percent = view.scores[state.listed?.step ?? '']?.[application]?.percent ?? ''
  const floor = filled?.floor && !filled.floor.byPeople ? `${filled.floor.percent}%` : ''
  const below = () =>
    refuse('BelowFloor', [target.floor?.article ?? target.article], {
      application,
      award: to,
      percent,
      floor,
    })
  if (!filled || (!filled.floor && !filled.ceilings)) return ok(true)
  if (percent === '') return filled.floor?.byPeople ? ok(true) : below()
  const standing = { application, score: exactly(percent), rank: 1, tiedWith: [] }
  const reason = whyNot(filled, standing, { barred })
  if (reason === 'aboveBand') {
    const article = params.departures?.article ?? step.article
    return refuse('AboveBand', [article], { application, award: to, percent })
  }
  return reason === undefined ? ok(true) : below()
}
