import type { JsonObject } from '../../basics/json.ts'
import type { Refusal } from '../../basics/refusal.ts'
import { ok, type Result } from '../../basics/result.ts'
import type { Limit, Step } from '../../regulation/schema/process.ts'
import type { IsoDate } from '../../time/iso-date.ts'
import type { CycleDraft } from '../cycle-draft.ts'
import { refuse } from '../refusals.ts'
import { type CycleState, stepRecord, type World } from '../state.ts'
import { limitOf, type LimitState } from './limits-of.ts'

function overrunOf(step: Step, round: number, on: IsoDate, found: LimitState): CycleDraft {
  const { limit, article, from, due, walked, pauses, application, extendedTo, reason } = found
  const data = {
    step: step.id,
    round,
    limit,
    article,
    from,
    due,
    concludedOn: on,
    walked: [...walked],
    pauses: [...pauses],
    ...(application === undefined ? {} : { application }),
    ...(extendedTo === undefined ? {} : { extendedTo }),
    ...(reason === undefined ? {} : { reason }),
  } as JsonObject
  return { draft: { type: 'LimitOverrun', data }, step: step.id }
}

function checkBound(step: Step, { bound, missed }: Limit, found: LimitState, on: IsoDate) {
  const { limit, due, article } = found
  const facts = { step: step.id, limit, lastDay: due, on }
  if (bound !== 'atMost') return on <= due ? refuse('LimitNotOver', [article], facts) : ok(true)
  return on > due && missed === 'invalid' ? refuse('LimitExceeded', [article], facts) : ok(true)
}

/**
 * 期限的办理 What the limits of a step say to its conclusion on a day: a least period has to be over, a condition of validity must not be
 * missed, and what an authority overran is written down and blocks nothing.
 */
export function limitsAtConclusion(
  world: World,
  state: CycleState,
  step: Step,
  on: IsoDate,
): Result<CycleDraft[], Refusal> {
  const overruns: CycleDraft[] = []
  for (const limit of step.limits) {
    const found = limitOf(world, state, step, limit, on)
    if (!found) continue
    const checked = checkBound(step, limit, found, on)
    if (!checked.ok) return checked
    if (limit.bound === 'atMost' && limit.missed === 'overrun' && on > found.due)
      overruns.push(overrunOf(step, stepRecord(state, step.id).round, on, found))
  }
  return ok(overruns)
}

/** 逾期视为放弃 Whether an applicant is still in time: by the clock of the own application where the limit runs from receipts. */
export function checkForfeits(
  world: World,
  state: CycleState,
  step: Step,
  application: string | undefined,
  on: IsoDate,
): Result<true, Refusal> {
  for (const limit of step.limits) {
    if (limit.bound !== 'atMost' || limit.missed !== 'forfeits') continue
    const found = limitOf(world, state, step, limit, on, application)
    if (found && on > found.due)
      return refuse('LimitMissed', [limit.article], {
        step: step.id,
        limit: limit.id,
        lastDay: found.due,
        on,
      })
  }
  return ok(true)
}
