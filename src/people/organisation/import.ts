import type { Refusal } from '../../core/basics/refusal.ts'
import { ok, type Result } from '../../core/basics/result.ts'
import { checkTask } from '../administration/tasks.ts'
import { allOrNone, type ManyDone } from '../all-or-none.ts'
import type { Standing } from '../post/standing.ts'
import type { Realm } from '../realm.ts'
import { type NewOrganisation, registerOrganisation } from './organisations.ts'

export type OrganisationRow = NewOrganisation & { readonly row: number }

/** 批量登记组织 Registers all organisations of a sheet or none; units stand under their parent in whatever order they come. */
export async function importOrganisations(
  realm: Realm,
  by: Standing,
  rows: readonly OrganisationRow[],
  how: { readonly dryRun: boolean },
): Promise<Result<ManyDone<string>, Refusal>> {
  const may = checkTask(realm, by, 'keepOrganisations')
  if (!may.ok) return may
  return ok(
    await allOrNone(realm, rows, how, (within, { row: _, ...given }) =>
      registerOrganisation(within, by, given),
    ),
  )
}
