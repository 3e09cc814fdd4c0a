import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { explainUsccFault } from '../../core/codes/explain-code-fault.ts'
import { checkUscc } from '../../core/codes/uscc.ts'
import { checkTask } from '../administration/tasks.ts'
import { note } from '../events.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { atomically, type Realm } from '../realm.ts'
import { newId } from '../secrets.ts'

/** A branch has a code of its own or its parent's; a sub-unit has its parent's. */
export const ORGANISATION_KINDS = ['legalPerson', 'unincorporated', 'branch', 'subUnit'] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** 组织 Who an organisation is: a code, and the unit's name where several share one. */
export type Identified = { readonly code: string; readonly unit: string }

export type NewOrganisation = {
  readonly code: string
  /** The unit's name, for branches and sub-units that stand under the code of their parent. */
  readonly unit?: string
  readonly name: string
  readonly kind: OrganisationKind
  /** Region code of GB/T 2260; empty where it is not known. */
  readonly area?: string
}

/** The same with its code checked and in capitals; or what is wrong with it. */
export function readOrganisation(given: NewOrganisation): Result<Required<NewOrganisation>, Refusal> {
  const code = checkUscc(given.code)
  if (!code.ok) return refuse('CodeUnfit', { fault: explainUsccFault(code.error) })
  const { kind } = given
  const read = {
    code: code.value.code,
    unit: (given.unit ?? '').trim(),
    name: given.name.trim(),
    kind,
    area: given.area ?? '',
  }
  const checks: readonly (readonly [string, boolean])[] = [
    ['name', read.name.length > 0 && read.name.length <= 120],
    ['unit', kind === 'subUnit' ? read.unit !== '' : kind === 'branch' || read.unit === ''],
    ['area', /^(\d{6})?$/.test(read.area)],
  ]
  const unfit = checks.filter(([, fits]) => !fits).map(([field]) => field)
  return unfit.length === 0 ? ok(read) : refuse('OrganisationUnfit', { fields: unfit })
}

export const organisationBy = ({ db, authority }: Realm, { code, unit }: Identified) =>
  db
    .selectFrom('organisation')
    .selectAll()
    .where('authority', '=', authority)
    .where('code', '=', code)
    .where('unit', '=', unit)
    .executeTakeFirst()

/** 登记组织 By the secretariat, from a register: nobody acts for it before a claim was approved. Answers its id. */
export async function registerOrganisation(
  realm: Realm,
  by: Standing,
  given: NewOrganisation,
): Promise<Result<string, Refusal>> {
  const may = checkTask(realm, by, 'keepOrganisations')
  if (!may.ok) return may
  const read = readOrganisation(given)
  if (!read.ok) return read
  return atomically(realm, async (within) => {
    const id = await addOrganisation(within, read.value, by.account, null)
    return id === null ? refuse('OrganisationThere', { code: read.value.code }) : ok(id)
  })
}

/** Writes an organisation, under its parent where it stands under another's code. Null where it is there already. */
export async function addOrganisation(
  realm: Realm,
  { code, unit, name, kind, area }: Required<NewOrganisation>,
  by: string,
  holder: string | null,
): Promise<string | null> {
  const { db, authority } = realm
  const parent = unit === '' ? undefined : await organisationBy(realm, { code, unit: '' })
  const id = newId(realm)
  const added = await db
    .insertInto('organisation')
    .values({
      authority,
      id,
      code,
      unit,
      name,
      kind,
      parent: parent?.id ?? null,
      area,
      holder,
      created_at: realm.now(),
      version: 1,
    })
    .onConflict((same) => same.columns(['authority', 'code', 'unit']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return null
  if (unit === '') await adoptUnits(realm, id, code)
  await note(realm, 'organisationRegistered', { by }, { organisation: id })
  return id
}

/** Units that were there before their parent now stand under it. */
async function adoptUnits({ db, authority }: Realm, parent: string, code: string): Promise<void> {
  await db
    .updateTable('organisation')
    .set({ parent })
    .where('authority', '=', authority)
    .where('code', '=', code)
    .where('unit', '!=', '')
    .execute()
}

/** The branches and sub-units of an organisation. */
export const unitsOf = ({ db, authority }: Realm, organisation: string) =>
  db
    .selectFrom('organisation')
    .select(['id', 'code', 'unit', 'name', 'kind'])
    .where('authority', '=', authority)
    .where('parent', '=', organisation)
    .orderBy('id')
    .execute()
