import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { ViewerRole } from '../../core/visibility/viewer.ts'
import { note } from '../events.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import {
  againstRoles,
  ruleNames,
  SEPARATION_RULES,
  type SeparationMode,
  type SeparationRule,
} from '../separation.ts'
import { checkTask } from './tasks.ts'

/** 设定 How an authority holds to a rule from now on. Whatever is less than enforcing it needs a reason. */
export async function setSeparation(
  realm: Realm,
  by: Standing,
  {
    rule,
    mode,
    reason,
  }: { readonly rule: SeparationRule; readonly mode: SeparationMode; readonly reason: string },
): Promise<Result<true, Refusal>> {
  const may = checkTask(realm, by, 'setSeparation')
  if (!may.ok) return may
  if (mode !== 'enforced' && reason.trim() === '') return refuse('ReasonMissing', {})
  return atomically(realm, async (within) => {
    const { db, authority } = within
    const set = { mode, reason: reason.trim(), set_by: by.account, set_at: within.now() }
    await db
      .insertInto('separation')
      .values({ authority, rule, ...set })
      .onConflict((same) => same.columns(['authority', 'rule']).doUpdateSet(set))
      .execute()
    await note(within, 'separationSet', { by: by.account }, { rule, mode })
    return ok(true)
  })
}

/** A rule as it is held to; `reason`, `by` and `at` where the authority has said so itself. */
export type RuleInForce = {
  readonly rule: SeparationRule
  readonly mode: SeparationMode
  readonly reason: string
  readonly at: Instant | null
}

/** What was done against a rule, or how things stand against it (`at` null: now, without an act that would have been listed). */
export type Deviation = {
  readonly rule: SeparationRule
  readonly login: string
  readonly by: string | null
  readonly at: Instant | null
  readonly reason: string
}

export type SeparationReport = {
  readonly rules: readonly RuleInForce[]
  readonly done: readonly Deviation[]
  readonly standing: readonly Deviation[]
}

/** 职责分离情况 How an authority holds to each rule, what was done against them, and who holds what does not go together now. */
export async function separationReport(
  realm: Realm,
  by: Standing,
): Promise<Result<SeparationReport, Refusal>> {
  const may = checkTask(realm, by, 'readDeviations')
  if (!may.ok) return may
  const { db, authority } = realm
  const set = await db.selectFrom('separation').selectAll().where('authority', '=', authority).execute()
  const done = await db
    .selectFrom('deviation')
    .innerJoin('account', (join) =>
      join
        .onRef('account.authority', '=', 'deviation.authority')
        .onRef('account.id', '=', 'deviation.account'),
    )
    .leftJoin('account as actor', (join) =>
      join
        .onRef('actor.authority', '=', 'deviation.authority')
        .onRef('actor.id', '=', 'deviation.by_account'),
    )
    .select(['deviation.rule', 'deviation.at', 'deviation.reason', 'account.login', 'actor.login as by'])
    .where('deviation.authority', '=', authority)
    .orderBy('deviation.id')
    .execute()
  return ok({
    rules: ruleNames.map((rule) => {
      const own = set.find((row) => row.rule === rule)
      const mode = (own?.mode as SeparationMode | undefined) ?? SEPARATION_RULES[rule].usual
      return { rule, mode, reason: own?.reason ?? '', at: own?.set_at ?? null }
    }),
    done: done.map((row) => ({ ...row, rule: row.rule as SeparationRule })),
    standing: await standingDeviations(realm),
  })
}

async function standingDeviations({ db, authority, now }: Realm): Promise<readonly Deviation[]> {
  const posts = await db
    .selectFrom('post')
    .innerJoin('account', (join) =>
      join.onRef('account.authority', '=', 'post.authority').onRef('account.id', '=', 'post.account'),
    )
    .select(['account.login', 'post.role'])
    .where('post.authority', '=', authority)
    .where((eb) => eb.or([eb('post.until', 'is', null), eb('post.until', '>', now())]))
    .orderBy('account.login')
    .orderBy('post.id')
    .execute()
  const logins = [...new Set(posts.map(({ login }) => login))]
  const rolesOf = (login: string) =>
    posts.filter((post) => post.login === login).map(({ role }) => role as ViewerRole)
  return logins.flatMap((login) =>
    againstRoles(rolesOf(login)).map((rule) => ({
      rule,
      login,
      by: null,
      at: null,
      reason: '',
    })),
  )
}
