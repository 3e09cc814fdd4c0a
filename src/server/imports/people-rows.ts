import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Table } from '../../core/tables/table.ts'
import type { ViewerRole } from '../../core/visibility/viewer.ts'
import type { AccountRow } from '../../people/account/import.ts'
import type { OrganisationRow } from '../../people/organisation/import.ts'
import type { OrganisationKind } from '../../people/organisation/organisations.ts'
import { postRole } from '../../people/post/give.ts'
import { sayPostRole } from '../../people/say.ts'
import { type ColumnNames, findColumns } from '../../sheets/column-names.ts'
import { readRows, type RowReader } from '../../sheets/row-reader.ts'
import type { SheetProblem } from '../../sheets/sheet.ts'
import type { Problem } from '../kit/problem.ts'
import type { RowFault } from './import-report.ts'
import { lacksColumns } from './take-table.ts'

/** The rows of a table, as far as they could be read. */
export type RowsIn<R> = {
  readonly rows: readonly R[]
  readonly faults: readonly RowFault[]
  readonly unused: readonly string[]
}

export const ORGANISATION_COLUMNS = {
  code: ['code', '统一社会信用代码', '信用代码', '代码'],
  name: ['name', '名称', '组织名称', '单位名称'],
  kind: ['kind', '类别', '主体类别'],
  unit: ['unit', '内设或分支机构', '分支机构'],
  area: ['area', '区划代码', '所在地区代码'],
} as const satisfies ColumnNames

export const ACCOUNT_COLUMNS = {
  login: ['login', '登录名', '账号'],
  name: ['name', '姓名'],
  phone: ['phone', '手机', '手机号', '电话'],
  email: ['email', '邮箱', '电子邮箱'],
  role: ['role', '岗位', '角色'],
  actor: ['actor', '记录编号', '编号'],
  areas: ['areas', '区划代码', '地区代码'],
} as const satisfies ColumnNames

const KINDS: Readonly<Record<string, OrganisationKind>> = {
  '': 'legalPerson',
  法人: 'legalPerson',
  非法人组织: 'unincorporated',
  分支机构: 'branch',
  内设机构: 'subUnit',
  legalPerson: 'legalPerson',
  unincorporated: 'unincorporated',
  branch: 'branch',
  subUnit: 'subUnit',
}

function rowsIn<C extends ColumnNames, R>(
  table: Table,
  columns: C,
  required: readonly (keyof C & string)[],
  read: (row: RowReader<C>) => R | null,
): Result<RowsIn<R>, Problem> {
  const { at } = findColumns(table.header, columns)
  const missing = required.filter((column) => at[column] === undefined)
  if (missing.length > 0) return err(lacksColumns(missing.map((column) => columns[column]?.[1] ?? column)))
  const problems: SheetProblem[] = []
  const { rows, unused } = readRows('', table, columns, required, problems, read)
  const faults = problems.map(({ line, message, mend }) => ({
    line,
    says: { zh: `${message.zh}，${mend.zh}`, en: `${message.en}; ${mend.en}` },
  }))
  return ok({ rows, faults, unused })
}

export const readOrganisationRows = (table: Table): Result<RowsIn<OrganisationRow>, Problem> =>
  rowsIn(table, ORGANISATION_COLUMNS, ['code', 'name'], ({ line, text, complain }) => {
    const kind = KINDS[text('kind')]
    if (kind === undefined) {
      complain(
        { zh: `类别“${text('kind')}”无法识别`, en: `the kind "${text('kind')}" cannot be read` },
        {
          zh: '请填写法人、非法人组织、分支机构或者内设机构',
          en: 'write legalPerson, unincorporated, branch or subUnit',
        },
      )
      return null
    }
    const unit = text('unit') === '' ? {} : { unit: text('unit') }
    return { row: line, code: text('code'), name: text('name'), kind, area: text('area'), ...unit }
  })

/** A role by its id or by its name, in either language. */
function roleIn(given: string): ViewerRole | null {
  const roles: readonly ViewerRole[] = postRole.options
  return (
    roles.find(
      (role) => role === given || [sayPostRole(role, 'zh'), sayPostRole(role, 'en')].includes(given),
    ) ?? null
  )
}

export const readAccountRows = (table: Table): Result<RowsIn<AccountRow>, Problem> =>
  rowsIn(table, ACCOUNT_COLUMNS, ['login', 'name'], ({ line, text, list, complain }) => {
    const given = text('role')
    const role = given === '' ? null : roleIn(given)
    if (given !== '' && role === null) {
      complain(
        { zh: `岗位“${given}”无法识别`, en: `the post "${given}" cannot be read` },
        { zh: '请填写平台中的岗位名称', en: 'write the name of a post as the platform has it' },
      )
      return null
    }
    return {
      row: line,
      login: text('login'),
      name: text('name'),
      ...(text('phone') === '' ? {} : { phone: text('phone') }),
      ...(text('email') === '' ? {} : { email: text('email') }),
      ...(role === null ? {} : { role, actor: text('actor'), areas: list('areas') }),
    }
  })
