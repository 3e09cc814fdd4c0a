import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { note } from '../events.ts'
import { refuse } from '../problems.ts'
import type { Realm } from '../realm.ts'
import { newId } from '../secrets.ts'
import { SEPARATION_RULES, type SeparationMode, type SeparationRule } from '../separation.ts'

/** How an authority holds to a rule. */
export async function modeOf({ db, authority }: Realm, rule: SeparationRule): Promise<SeparationMode> {
  const row = await db
    .selectFrom('separation')
    .select('mode')
    .where('authority', '=', authority)
    .where('rule', '=', rule)
    .executeTakeFirst()
  return (row?.mode as SeparationMode | undefined) ?? SEPARATION_RULES[rule].usual
}

/**
 * Weighs what is against the rules of separation before it is done: refused where one is enforced, and where one may be gone past but no
 * reason is given. What is gone past is listed as a deviation.
 */
export async function weigh(
  realm: Realm,
  against: readonly SeparationRule[],
  account: string,
  by: string | null,
  reason = '',
): Promise<Result<true, Refusal>> {
  const modes = await Promise.all(against.map(async (rule) => ({ rule, mode: await modeOf(realm, rule) })))
  const enforced = modes.filter(({ mode }) => mode === 'enforced').map(({ rule }) => rule)
  if (enforced.length > 0) return refuse('SeparationForbids', { rules: enforced })
  const unexplained = modes.filter(({ mode }) => mode === 'override').map(({ rule }) => rule)
  if (unexplained.length > 0 && reason.trim() === '')
    return refuse('SeparationNeedsReason', { rules: unexplained })
  for (const { rule, mode } of modes) await deviate(realm, rule, mode, account, by, reason.trim())
  return ok(true)
}

/** Lists a deviation from a rule. */
export async function deviate(
  realm: Realm,
  rule: SeparationRule,
  mode: SeparationMode,
  account: string,
  by: string | null,
  reason: string,
): Promise<void> {
  await realm.db
    .insertInto('deviation')
    .values({
      authority: realm.authority,
      id: newId(realm),
      at: realm.now(),
      rule,
      mode,
      account,
      by_account: by,
      reason,
    })
    .execute()
  await note(realm, 'separationDeviated', { account, by }, { rule, mode })
}
