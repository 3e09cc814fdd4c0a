import type { Actor } from '../../src/core/record/entry.ts'
import type { ViewerRole } from '../../src/core/visibility/viewer.ts'
import { addAccount } from '../../src/people/account/accounts.ts'
import { putPassword } from '../../src/people/account/new-password.ts'
import { hashSecret } from '../../src/people/account/password-hash.ts'
import { addPost } from '../../src/people/post/give.ts'
import type { Realm } from '../../src/people/realm.ts'
import type { Performance } from '../../src/rehearsal/script.ts'

export const PASSWORD = 'Rehearsal-2026'

/** Somebody who acts in a rehearsal: what signs in, and the post in which it acts. */
export type Performer = { readonly login: string; readonly post: string }

const nameOf = ({ role, id }: Actor) => `${role}/${id}`

/** Everybody who acts, and whoever checks what is recorded from paper. Citizens have no account. */
function actorsIn({ happenings }: Performance): readonly Actor[] {
  const all = happenings.flatMap(({ command: { actor, checkedBy } }): Actor[] => [
    actor,
    ...(checkedBy === undefined ? [] : [{ role: 'secretariat', id: checkedBy }]),
  ])
  return [...new Map(all.map((actor) => [nameOf(actor), actor])).values()].filter(
    ({ role }) => role !== 'public',
  )
}

/** Gives an account and a post to everybody who acts in a rehearsal. Applicants own the application as which they act. */
export async function peopleFor(
  realm: Realm,
  performance: Performance,
  log: string,
  region: string,
): Promise<ReadonlyMap<string, Performer>> {
  const hash = await hashSecret(PASSWORD)
  const people = new Map<string, Performer>()
  for (const [index, actor] of actorsIn(performance).entries()) {
    const login = `person${index}`
    const added = await addAccount(realm, null, { login, name: `演练人员${index}` })
    if (!added.ok) throw new Error(added.error.code)
    const account = added.value
    await putPassword(realm, { id: account, login, password_hash: null }, hash)
    const role = actor.role as ViewerRole
    const areas = role === 'recommender' ? { areas: [region] } : {}
    const isApplicant = role === 'applicant'
    const id = isApplicant ? 'person' : actor.id
    const post = await addPost(realm, { account, role, actor: id, by: null, ...areas })
    if (isApplicant)
      await realm.db
        .insertInto('application_owner')
        .values({ authority: realm.authority, log, application: actor.id, organisation: null, account })
        .execute()
    people.set(nameOf(actor), { login, post })
  }
  return people
}

export const performerOf = (people: ReadonlyMap<string, Performer>, actor: Actor): Performer | null =>
  people.get(nameOf(actor)) ?? null
