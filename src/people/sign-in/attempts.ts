import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { addSeconds, millisecondsOf } from '../../core/time/instant.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { hashOf } from '../secrets.ts'
import type { AttemptLimit, PeopleSettings } from '../settings.ts'

/** What is tried: a limit of its own for each. */
export type Tried = keyof PeopleSettings['attempts']

/** How long after the nth vain try nothing is answered, in seconds: nothing at first, then twice as long each time. */
export function waitAfter(limit: AttemptLimit, count: number): number {
  const doublings = count - limit.free
  return doublings < 0 ? 0 : Math.min(limit.mostWait, limit.firstWait * 2 ** Math.min(doublings, 30))
}

/**
 * Counts a try before it is looked at, so that many at once cannot outrun the limit. `subject` is a hash of what was typed in; whether
 * there is such an account makes no difference. Who has to wait is told for how long. What succeeds is forgotten with `forgetTries`.
 */
export function countTry(realm: Realm, tried: Tried, subject: string): Promise<Result<true, Refusal>> {
  const limit = realm.settings.attempts[tried]
  const now = realm.now()
  const row = { authority: realm.authority, what: tried, subject }
  return atomically(realm, async ({ db }) => {
    const counted = await db
      .insertInto('attempt')
      .values({ ...row, count: 1, since: now, wait_until: null })
      .onConflict((same) =>
        same
          .columns(['authority', 'what', 'subject'])
          .doUpdateSet((eb) => ({
            count: eb
              .case()
              .when('attempt.since', '<=', addSeconds(now, -limit.forgottenAfter))
              .then(1)
              .else(eb('attempt.count', '+', 1))
              .end(),
            since: now,
            wait_until: null,
          }))
          .where((eb) => eb.or([eb('attempt.wait_until', 'is', null), eb('attempt.wait_until', '<=', now)])),
      )
      .returning('count')
      .executeTakeFirst()
    if (counted) {
      const wait = waitAfter(limit, counted.count)
      if (wait > 0)
        await db
          .updateTable('attempt')
          .set({ wait_until: addSeconds(now, wait) })
          .where('authority', '=', row.authority)
          .where('what', '=', tried)
          .where('subject', '=', subject)
          .execute()
      return ok(true)
    }
    const held = await db
      .selectFrom('attempt')
      .select('wait_until')
      .where('authority', '=', row.authority)
      .where('what', '=', tried)
      .where('subject', '=', subject)
      .executeTakeFirst()
    return refuse('TryLater', { minutes: minutesUntil(held?.wait_until ?? now, now) })
  })
}

/** Who is tried, and from where: a hash of each, so that made-up names and addresses say nothing to whoever reads the table. */
export type TriedFrom = { readonly login: string; readonly from: string }

const WIDE = { password: 'passwordAnywhere', codeSent: 'codeSentAnywhere' } as const

const hereOf = ({ login, from }: TriedFrom): string => `${hashOf(login)}.${hashOf(from)}`

/**
 * Counts a try at a login from one place, and from everywhere together. A stranger who guesses is soon held up where he is; the owner, who is
 * somewhere else, is not.
 */
export async function countTryFrom(
  realm: Realm,
  tried: keyof typeof WIDE,
  who: TriedFrom,
): Promise<Result<true, Refusal>> {
  const here = await countTry(realm, tried, hereOf(who))
  return here.ok ? countTry(realm, WIDE[tried], hashOf(who.login)) : here
}

/** It was the owner: what was tried from there no longer counts, nor what was tried elsewhere. */
export async function forgetTriesFrom(realm: Realm, tried: keyof typeof WIDE, who: TriedFrom): Promise<void> {
  await forgetTries(realm, tried, hereOf(who))
  await forgetTries(realm, WIDE[tried], hashOf(who.login))
}

/** Whatever was tried at a login, from anywhere, no longer counts. */
export async function forgetAllTries(realm: Realm, tried: keyof typeof WIDE, login: string): Promise<void> {
  await forgetTries(realm, WIDE[tried], hashOf(login))
  await realm.db
    .deleteFrom('attempt')
    .where('authority', '=', realm.authority)
    .where('what', '=', tried)
    .where('subject', 'like', `${hashOf(login)}.%`)
    .execute()
}

const minutesUntil = (then: string, now: string): number =>
  Math.max(1, Math.ceil((millisecondsOf(then) - millisecondsOf(now)) / 60_000))

/** What was tried has succeeded: earlier failures no longer count. */
export async function forgetTries({ db, authority }: Realm, tried: Tried, subject: string): Promise<void> {
  await db
    .deleteFrom('attempt')
    .where('authority', '=', authority)
    .where('what', '=', tried)
    .where('subject', '=', subject)
    .execute()
}

/** Removes what would be forgotten at the next try anyway, so that made-up names do not fill the table. */
export async function sweepTries({ db, authority, settings, now }: Realm): Promise<void> {
  for (const [tried, limit] of Object.entries(settings.attempts))
    await db
      .deleteFrom('attempt')
      .where('authority', '=', authority)
      .where('what', '=', tried)
      .where('since', '<=', addSeconds(now(), -limit.forgottenAfter))
      .execute()
}
