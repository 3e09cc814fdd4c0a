import type { Refusal } from '../basics/refusal.ts'
import { ok, type Result } from '../basics/result.ts'
import { checkPlan } from './check-plan.ts'
import { byId, fingerprint } from './pool.ts'
import type { DrawPlan, FixedPlan, Person } from './shape.ts'

/** What people decide before a draw; the rest of the plan follows. `pool` may come in any order. */
export type PlanDraft = Pick<
  DrawPlan,
  'purpose' | 'fixedOn' | 'needs' | 'onePerEmployer' | 'source' | 'exclusions'
> & { readonly pool: readonly Person[] }

/**
 * 固定抽取方案 Fixes a plan: orders the pool by id, and hashes pool and plan. The hash of the plan is what gets published, with the
 * plan itself; the pool stays with the office, because the plan holds it by its hash.
 * Refuses a source that is not after the day of fixing, a person who stands there twice, and a group that the pool cannot fill.
 */
export function fixPlan({ pool: given, ...decided }: PlanDraft): Result<FixedPlan, Refusal> {
  const pool = byId(given)
  const plan: DrawPlan = {
    algorithm: 'draw/1',
    ...decided,
    pool: { size: pool.length, hash: fingerprint(pool), order: 'byId' },
  }
  const checked = checkPlan(plan, pool)
  return checked.ok ? ok({ plan, hash: fingerprint(plan), pool }) : checked
}
