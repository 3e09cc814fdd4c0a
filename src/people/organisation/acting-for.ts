import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { accountByLogin, holdAccount } from '../account/accounts.ts'
import { weigh } from '../administration/weigh.ts'
import { note } from '../events.ts'
import { addPost, closePost } from '../post/give.ts'
import { rolesNowOrLater } from '../post/held.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { againstRole } from '../separation.ts'

/** 经办人 Who acts for an organisation lets a colleague act for it as well. Answers the colleague's post. */
export async function admitColleague(
  realm: Realm,
  by: Standing,
  login: string,
): Promise<Result<string, Refusal>> {
  return atomically(realm, async (within) => {
    const organisation = await heldBy(within, by)
    if (organisation === null) return refuse('HolderOnly', {})
    const colleague = await accountByLogin(within, login)
    if (!colleague || !(await holdAccount(within, colleague.id))) return refuse('AccountUnknown', {})
    const there = await actingFor(within, organisation)
    if (there.some(({ account }) => account === colleague.id)) return refuse('PostHeldAlready', {})
    const apart = againstRole(await rolesNowOrLater(within, colleague.id), 'applicant')
    const weighed = await weigh(within, apart, colleague.id, by.account)
    if (!weighed.ok) return weighed
    const post = { account: colleague.id, role: 'applicant', actor: organisation, organisation } as const
    return ok(await addPost(within, { ...post, by: by.account }))
  })
}

/** A colleague no longer acts for the organisation. The holder's own post ends only by a takeover or with the account. */
export async function dismissColleague(
  realm: Realm,
  by: Standing,
  post: string,
): Promise<Result<true, Refusal>> {
  return atomically(realm, async (within) => {
    const organisation = await heldBy(within, by)
    if (organisation === null) return refuse('HolderOnly', {})
    const there = await actingFor(within, organisation)
    const colleague = there.find(({ id, account }) => id === post && account !== by.account)
    if (!colleague || (await closePost(within, post)) === null) return refuse('PostUnknown', {})
    await note(within, 'postEnded', { account: colleague.account, by: by.account }, { post })
    return ok(true)
  })
}

/** 个人申报 Somebody who applies as a person acts for nobody else and needs no claim. Answers the post, which is made once. */
export async function applyAsPerson(realm: Realm, account: string): Promise<Result<string, Refusal>> {
  return atomically(realm, async (within) => {
    if (!(await holdAccount(within, account))) return refuse('AccountUnknown', {})
    const there = await within.db
      .selectFrom('post')
      .select('id')
      .where('authority', '=', within.authority)
      .where('account', '=', account)
      .where('role', '=', 'applicant')
      .where('organisation', 'is', null)
      .where('until', 'is', null)
      .executeTakeFirst()
    if (there) return ok(there.id)
    const weighed = await weigh(
      within,
      againstRole(await rolesNowOrLater(within, account), 'applicant'),
      account,
      account,
    )
    if (!weighed.ok) return weighed
    return ok(await addPost(within, { account, role: 'applicant', actor: 'person', by: account }))
  })
}

/** The posts in which people act for an organisation now. */
export const actingFor = ({ db, authority, now }: Realm, organisation: string) =>
  db
    .selectFrom('post')
    .select(['id', 'account', 'since'])
    .where('authority', '=', authority)
    .where('role', '=', 'applicant')
    .where('organisation', '=', organisation)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now())]))
    .orderBy('id')
    .execute()

async function heldBy({ db, authority }: Realm, by: Standing): Promise<string | null> {
  if (by.authority !== authority || by.role !== 'applicant' || by.organisation === null) return null
  const row = await db
    .selectFrom('organisation')
    .select('id')
    .where('authority', '=', authority)
    .where('id', '=', by.organisation)
    .where('holder', '=', by.account)
    .executeTakeFirst()
  return row?.id ?? null
}
