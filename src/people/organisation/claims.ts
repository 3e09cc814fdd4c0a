import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { Instant } from '../../core/time/instant.ts'
import { accountById } from '../account/accounts.ts'
import { checkTask } from '../administration/tasks.ts'
import { note } from '../events.ts'
import { tell } from '../tell.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { newId } from '../secrets.ts'
import { type NewOrganisation, organisationBy, readOrganisation } from './organisations.ts'

/** 认领 Says that an organisation is one's own; `letterSha256` is the stamped letter, by its hash. */
export type NewClaim = NewOrganisation & { readonly letterSha256: string }

/** So many claims of one account can be open, so that nobody claims a whole register. */
const MOST_OPEN = 5

/**
 * Files a claim. It lets nobody act; an official decides. The answer is the same whether somebody acts for the organisation already or not;
 * whoever does is told. Answers the claim's id.
 */
export async function claimOrganisation(
  realm: Realm,
  account: string,
  claim: NewClaim,
): Promise<Result<string, Refusal>> {
  const read = readOrganisation(claim)
  if (!read.ok) return read
  const letter_sha256 = claim.letterSha256
  if (!/^[0-9a-f]{64}$/.test(letter_sha256)) return refuse('LetterMissing', {})
  const { code, unit, name, kind, area } = read.value
  const filed = await atomically(realm, async (within): Promise<Result<string, Refusal>> => {
    const { db, authority } = within
    if (!(await accountById(within, account))) return refuse('AccountUnknown', {})
    const mine = await db
      .selectFrom('claim')
      .select(['code', 'unit'])
      .where('authority', '=', authority)
      .where('account', '=', account)
      .where('state', '=', 'open')
      .execute()
    if (mine.some((open) => open.code === code && open.unit === unit)) return refuse('ClaimOpenAlready', {})
    if (mine.length >= MOST_OPEN) return refuse('ClaimsTooMany', { most: MOST_OPEN })
    const id = newId(within)
    await db
      .insertInto('claim')
      .values({
        authority,
        id,
        code,
        unit,
        name,
        kind,
        area,
        organisation: null,
        account,
        letter_sha256,
        state: 'open',
        decided_by: null,
        decided_at: null,
        reason: null,
        created_at: within.now(),
      })
      .execute()
    await note(within, 'claimMade', { account, by: account }, { claim: id })
    return ok(id)
  })
  if (!filed.ok) return filed
  const there = await organisationBy(realm, { code, unit })
  if (there?.holder && there.holder !== account)
    await tell(realm, there.holder, 'claimOnYours', { organisation: there.name })
  return filed
}

/** 撤回认领 By who filed it, before it is decided. */
export async function withdrawClaim(
  realm: Realm,
  account: string,
  claim: string,
): Promise<Result<true, Refusal>> {
  const { numUpdatedRows } = await realm.db
    .updateTable('claim')
    .set({ state: 'withdrawn', decided_at: realm.now() })
    .where('authority', '=', realm.authority)
    .where('id', '=', claim)
    .where('account', '=', account)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows === 1n ? ok(true) : refuse('ClaimUnknown', {})
}

/** How a claim stands, as its claimant reads it. */
export type OwnClaim = {
  readonly claim: string
  readonly code: string
  readonly unit: string
  readonly name: string
  readonly state: string
  readonly reason: string | null
  readonly createdAt: Instant
}

/** The claims of an account, the latest first. */
export async function claimsOf({ db, authority }: Realm, account: string): Promise<readonly OwnClaim[]> {
  return db
    .selectFrom('claim')
    .select(['id as claim', 'code', 'unit', 'name', 'state', 'reason', 'created_at as createdAt'])
    .where('authority', '=', authority)
    .where('account', '=', account)
    .orderBy('id', 'desc')
    .execute()
}

/** A claim as an official sees it before deciding: who else claims the same code, and who acts for it now. */
export type OpenClaim = {
  readonly claim: string
  readonly code: string
  readonly unit: string
  readonly name: string
  readonly kind: string
  readonly letterSha256: string
  readonly account: string
  readonly createdAt: Instant
  readonly rivals: readonly string[]
  readonly holder: string | null
}

export async function openClaims(realm: Realm, by: Standing): Promise<Result<readonly OpenClaim[], Refusal>> {
  const may = checkTask(realm, by, 'decideClaims')
  if (!may.ok) return may
  const rows = await realm.db
    .selectFrom('claim')
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.authority', '=', 'claim.authority')
        .onRef('organisation.code', '=', 'claim.code')
        .onRef('organisation.unit', '=', 'claim.unit'),
    )
    .selectAll('claim')
    .select('organisation.holder')
    .where('claim.authority', '=', realm.authority)
    .where('claim.state', '=', 'open')
    .orderBy('claim.id')
    .execute()
  return ok(
    rows.map((row) => ({
      claim: row.id,
      code: row.code,
      unit: row.unit,
      name: row.name,
      kind: row.kind,
      letterSha256: row.letter_sha256,
      account: row.account,
      createdAt: row.created_at,
      rivals: rows
        .filter((other) => other.id !== row.id && other.code === row.code && other.unit === row.unit)
        .map(({ id }) => id),
      holder: row.holder,
    })),
  )
}
