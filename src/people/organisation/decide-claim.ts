import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { holdAccount } from '../account/accounts.ts'
import { checkTask } from '../administration/tasks.ts'
import { weigh } from '../administration/weigh.ts'
import { note } from '../events.ts'
import { tell } from '../tell.ts'
import { addPost } from '../post/give.ts'
import { rolesNowOrLater } from '../post/held.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { againstRole } from '../separation.ts'
import { addOrganisation, organisationBy, type OrganisationKind } from './organisations.ts'

/** 审核认领 What an official says to a claim. `reason` is needed to decline, and to take an organisation from who acts for it now. */
export type ClaimDecision = {
  readonly claim: string
  readonly approve: boolean
  readonly reason?: string
  /** Why it is approved although a rule of separation speaks against it. */
  readonly override?: string
}

/** `takenFrom` is the account that acted for the organisation until now; it has been told. */
export type ClaimDecided = { readonly organisation: string | null; readonly takenFrom: string | null }

export async function decideClaim(
  realm: Realm,
  by: Standing,
  decision: ClaimDecision,
): Promise<Result<ClaimDecided, Refusal>> {
  const may = checkTask(realm, by, 'decideClaims')
  if (!may.ok) return may
  const reason = decision.reason?.trim() ?? ''
  if (!decision.approve && reason === '') return refuse('ReasonMissing', {})
  const decided = await decideOnceMore(realm, by, { ...decision, reason })
  if (!decided.ok) return decided
  const { name, ...answer } = decided.value
  if (answer.takenFrom !== null) await tell(realm, answer.takenFrom, 'takenOver', { organisation: name })
  return ok(answer)
}

/** Somebody else decided on the same organisation at the same moment: nothing is kept, and it is looked at anew. */
class Overtaken extends Error {}

async function decideOnceMore(
  realm: Realm,
  by: Standing,
  decision: Parameters<typeof decide>[2],
  tries = 3,
): Promise<Decided> {
  try {
    return await atomically(realm, (within) => decide(within, by, decision))
  } catch (error) {
    if (error instanceof Overtaken && tries > 1) return decideOnceMore(realm, by, decision, tries - 1)
    throw error
  }
}

type Decided = Result<ClaimDecided & { readonly name: string }, Refusal>

async function decide(
  realm: Realm,
  by: Standing,
  { claim: id, approve, reason, override }: ClaimDecision & { readonly reason: string },
): Promise<Decided> {
  const { db, authority } = realm
  const claim = await db
    .selectFrom('claim')
    .selectAll()
    .where('authority', '=', authority)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!claim) return refuse('ClaimUnknown', {})
  if (claim.state !== 'open') return refuse('ClaimDecided', {})
  const { account, name } = claim
  if (!approve) {
    if (!(await settle(realm, by, id, { state: 'declined', reason, organisation: null })))
      return refuse('ClaimDecided', {})
    await note(realm, 'claimDeclined', { account, by: by.account }, { claim: id })
    return ok({ organisation: null, takenFrom: null, name })
  }
  if (!(await holdAccount(realm, account))) return refuse('AccountUnknown', {})
  const there = await organisationBy(realm, claim)
  const holder = there?.holder ?? null
  const takenFrom = holder === account ? null : holder
  if (takenFrom !== null && reason === '') return refuse('TakeoverNeedsReason', { code: claim.code })
  const own = by.account === account ? (['ownClaim'] as const) : []
  const apart = againstRole(await rolesNowOrLater(realm, account), 'applicant')
  const weighed = await weigh(realm, [...own, ...apart], account, by.account, override)
  if (!weighed.ok) return weighed
  const organisation = there
    ? await changeHolder(realm, there, account)
    : await addOrganisation(realm, { ...claim, kind: claim.kind as OrganisationKind }, by.account, account)
  if (organisation === null || !(await settle(realm, by, id, { state: 'approved', reason, organisation })))
    throw new Overtaken()
  if (takenFrom !== null) {
    await endPostsFor(realm, organisation)
    await note(
      realm,
      'organisationTakenOver',
      { account: takenFrom, by: by.account },
      { organisation, claim: id },
    )
  }
  await addPost(realm, { account, role: 'applicant', actor: organisation, organisation, by: by.account })
  await note(realm, 'claimApproved', { account, by: by.account }, { claim: id, organisation })
  return ok({ organisation, takenFrom, name: there?.name ?? name })
}

async function settle(
  { db, authority, now }: Realm,
  by: Standing,
  claim: string,
  outcome: { state: 'approved' | 'declined'; reason: string; organisation: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('claim')
    .set({ ...outcome, decided_by: by.account, decided_at: now() })
    .where('authority', '=', authority)
    .where('id', '=', claim)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Puts another holder in place, unless somebody did so meanwhile. */
async function changeHolder(
  { db, authority }: Realm,
  { id, version }: { readonly id: string; readonly version: number },
  holder: string,
): Promise<string | null> {
  const { numUpdatedRows } = await db
    .updateTable('organisation')
    .set({ holder, version: version + 1 })
    .where('authority', '=', authority)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? id : null
}

/** Nobody acts for the organisation any more: neither who held it nor whom that person had admitted. */
async function endPostsFor({ db, authority, now }: Realm, organisation: string): Promise<void> {
  await db
    .updateTable('post')
    .set({ until: now() })
    .where('authority', '=', authority)
    .where('role', '=', 'applicant')
    .where('organisation', '=', organisation)
    .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', now())]))
    .execute()
}
