import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { Table } from '../../core/tables/table.ts'
import { importAccounts } from '../../people/account/import.ts'
import type { RowError } from '../../people/all-or-none.ts'
import { checkTask, type TaskName } from '../../people/administration/tasks.ts'
import { importOrganisations } from '../../people/organisation/import.ts'
import { sayProblem } from '../../people/say.ts'
import type { ColumnNames } from '../../sheets/column-names.ts'
import { z } from 'zod'
import type { Problem } from '../kit/problem.ts'
import { activation } from '../people/account-routes.ts'
import { answered } from '../people/people-problem.ts'
import { type PeopleService, realmOf } from '../people/session-frame.ts'
import { standingFor } from '../people/task-route.ts'
import { emptyTable } from './empty-table.ts'
import type { ImportKind } from './import-kind.ts'
import { importQuery, type ImportReport, type RowFault } from './import-report.ts'
import {
  ACCOUNT_COLUMNS,
  ORGANISATION_COLUMNS,
  readAccountRows,
  readOrganisationRows,
  type RowsIn,
} from './people-rows.ts'
import { takeTable } from './take-table.ts'

const faultOf = ({ row, problem }: RowError): RowFault => ({
  line: row,
  says: { zh: sayProblem(problem, 'zh'), en: sayProblem(problem, 'en') },
})

type Done = {
  readonly kept: boolean
  readonly errors: readonly RowError[]
  readonly more?: ImportReport['more']
}

/** What the imports of people have in common: who may, the table, its rows, and what came of them. */
function peopleImport<R>(
  service: PeopleService,
  kind: Pick<ImportKind, 'what' | 'says' | 'more'> & {
    readonly task: TaskName
    readonly columns: ColumnNames
    readonly rows: (table: Table) => Result<RowsIn<R>, Problem>
    readonly keep: (
      realm: ReturnType<typeof realmOf>,
      by: Parameters<typeof checkTask>[1],
      rows: readonly R[],
      how: { readonly dryRun: boolean },
    ) => Promise<Result<Done, Refusal>>
  },
): ImportKind {
  const { what, says, more, task, columns, rows: readRows, keep } = kind
  return {
    what,
    says,
    query: importQuery,
    ...(more === undefined ? {} : { more }),
    run: async (read, asked) => {
      const realm = realmOf(service, asked)
      const by = await standingFor(realm, asked.who)
      if (!by.ok) return by
      const may = answered(checkTask(realm, by.value, task))
      if (!may.ok) return may
      const table = await takeTable(read, asked.body)
      if (!table.ok) return table
      const found = readRows(table.value)
      if (!found.ok) return found
      const { rows, faults, unused } = found.value
      const report = { table: table.value, name: says, titles: {}, unused }
      // Where rows could not be read, the others are still tried, so that all that is wrong is said at once.
      const dryRun = asked.query.dryRun === 'true' || faults.length > 0
      const done = answered(await keep(realm, by.value, rows, { dryRun }))
      if (!done.ok) return done
      const { kept, errors, more } = done.value
      const all = [...faults, ...errors.map(faultOf)].toSorted((a, b) => a.line - b.line)
      return ok({ ...report, kept, faults: all, ...(more === undefined ? {} : { more }) })
    },
    template: async () => ok({ name: says, sheets: [emptyTable(says, columns)] }),
  }
}

/** 导入组织 Organisations of a register; nobody acts for them before a claim was approved. */
export const organisationsImport = (service: PeopleService): ImportKind =>
  peopleImport(service, {
    what: 'organisations',
    says: { zh: '组织', en: 'organisations' },
    task: 'keepOrganisations',
    columns: ORGANISATION_COLUMNS,
    rows: readOrganisationRows,
    keep: importOrganisations,
  })

/** 导入账号 Accounts, with a post where one is named and given by whoever may; answers the slips with which they are activated. */
export const accountsImport = (service: PeopleService): ImportKind =>
  peopleImport(service, {
    what: 'accounts',
    says: { zh: '账号', en: 'accounts' },
    more: { slips: z.array(activation) },
    task: 'keepAccounts',
    columns: ACCOUNT_COLUMNS,
    rows: readAccountRows,
    keep: async (realm, by, rows, how) => {
      const done = await importAccounts(realm, { accounts: by }, rows, how)
      if (!done.ok) return done
      const { kept, errors, slips } = done.value
      return ok({ kept, errors, more: { slips } })
    },
  })
