import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { weigh } from '../administration/weigh.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { ADMINISTRATORS, type Standing } from './standing.ts'

/** Who has no part in keeping the files of the award does not check what was entered into them. */
const CHECK_NOTHING: readonly string[] = [...ADMINISTRATORS, 'applicant', 'assessor']

/**
 * 复核 Who is named in the record as having checked what was entered from paper: the actor of an official's post which another person than the
 * recorder holds. `override` is the reason where an authority lets one person do both.
 */
export function checkerFor(
  realm: Realm,
  recorder: Standing,
  post: string,
  override?: string,
): Promise<Result<string, Refusal>> {
  return atomically(realm, async (within) => {
    const row = await within.db
      .selectFrom('post')
      .select(['account', 'actor'])
      .where('authority', '=', within.authority)
      .where('id', '=', post)
      .where('role', 'not in', CHECK_NOTHING)
      .where('since', '<=', within.now())
      .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', within.now())]))
      .executeTakeFirst()
    if (!row) return refuse('PostUnknown', {})
    const same = row.account === recorder.account
    const weighed = await weigh(
      within,
      same ? ['recorderNotChecker'] : [],
      row.account,
      recorder.account,
      override,
    )
    return weighed.ok ? ok(row.actor) : weighed
  })
}
