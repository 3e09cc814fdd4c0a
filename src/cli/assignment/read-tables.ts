import type { AssignmentAssessor, AssignmentCase } from '../../core/assignment/assignment-input.ts'
import type { AssignmentTables } from '../../core/assignment/input-hash.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { DeclaredInterest } from '../../core/conflicts/conflict-facts.ts'
import { type Ground, GROUNDS } from '../../core/conflicts/ground.ts'
import { GROUND_NAMES } from '../../core/conflicts/say-conflict.ts'
import type { Table } from '../../core/tables/table.ts'
import type { Ports } from '../ports.ts'
import type { Problem } from '../problem.ts'
import type { ColumnNames } from '../../sheets/column-names.ts'
import { readRows, type RowReader } from '../../sheets/row-reader.ts'
import { ASSESSOR_COLUMNS, CASE_COLUMNS, CONFLICT_COLUMNS, WINNER_COLUMNS } from './columns.ts'
import { openTable } from './open-table.ts'

export type AssignmentFiles = {
  readonly cases: string
  readonly assessors: string
  readonly conflicts?: string
  readonly winners?: string
}

/** The tables, and the columns of each file from which nothing is read: a misspelt one would hide a conflict. */
export type ReadTables = {
  readonly tables: AssignmentTables
  readonly unused: readonly { readonly file: string; readonly columns: readonly string[] }[]
}

export async function readTables(
  ports: Ports,
  files: AssignmentFiles,
  on: string,
): Promise<Result<ReadTables, readonly Problem[]>> {
  const problems: Problem[] = []
  const unused: { file: string; columns: readonly string[] }[] = []
  const open = async <C extends ColumnNames, T>(
    file: string | undefined,
    names: C,
    required: readonly (keyof C & string)[],
    read: (row: RowReader<C>) => T | null,
    unique?: (row: T) => string,
  ): Promise<readonly T[]> => {
    if (file === undefined) return []
    const table = await openTable(ports, file)
    if (!table.ok) {
      problems.push(table.error)
      return []
    }
    const found = readRows(file, table.value, names, required, problems, read, unique)
    if (found.unused.length > 0) unused.push({ file, columns: found.unused })
    nothingIn(file, table.value, problems)
    return found.rows
  }
  const cases = await open(files.cases, CASE_COLUMNS, ['case'], readCase, ({ own }) => own.id)
  const assessors = await open(files.assessors, ASSESSOR_COLUMNS, ['assessor'], readAssessor, ({ id }) => id)
  const cased = cases.map(({ own }) => own)
  const known = { cases: ids(cased), assessors: ids(assessors) }
  const declared = await open(files.conflicts, CONFLICT_COLUMNS, ['assessor', 'ground'], (row) =>
    readInterest(row, known),
  )
  const winners = await open(files.winners, WINNER_COLUMNS, ['code'], (row) => row.firms('code'))
  if (problems.length > 0) return err(problems)
  return ok({
    unused,
    tables: {
      on,
      cases: cased,
      assessors,
      affiliates: cases.flatMap(({ affiliates }) => affiliates),
      rivals: cases.flatMap(({ rivals }) => rivals),
      winners: winners.flat(),
      declared,
    },
  })
}

const ids = (all: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(all.map(({ id }) => id))

function nothingIn(file: string, { rows }: Table, problems: Problem[]) {
  if (rows.length > 0) return
  problems.push({
    file,
    message: { zh: '表中没有数据行', en: 'the table has no rows' },
    mend: { zh: '请在列名下逐行填写', en: 'put one row on each line below the names' },
  })
}

function idIn<C extends ColumnNames>(row: RowReader<C>, column: keyof C): string | null {
  const id = row.text(column)
  if (id !== '') return id
  row.complain({ zh: '没有填写编号', en: 'the id is missing' }, { zh: '请补填', en: 'fill it in' })
  return null
}

type Pair = readonly [string, string]
type ReadCase = {
  readonly own: AssignmentCase
  readonly affiliates: readonly Pair[]
  readonly rivals: readonly Pair[]
}

function readCase(row: RowReader<typeof CASE_COLUMNS>): ReadCase | null {
  const id = idIn(row, 'case')
  if (id === null) return null
  const [name, region, subSector, panel] = [
    row.text('name'),
    row.text('region'),
    row.text('subSector'),
    row.text('panel'),
  ]
  const codes = row.firms('code')
  // People enter an employer by its code or by its name.
  const firms = [...codes, ...(name === '' ? [] : [name])]
  const self = firms[0] ?? id
  return {
    own: {
      id,
      firms,
      topics: row.list('topics'),
      ...(name && { name }),
      ...(region && { region }),
      ...(subSector && { subSector }),
      ...(panel && { panel }),
    },
    affiliates: [...row.firms('affiliates'), ...firms.slice(1)].map((firm) => [self, firm] as const),
    rivals: row.firms('rivals').map((firm) => [self, firm] as const),
  }
}

function readAssessor(row: RowReader<typeof ASSESSOR_COLUMNS>): AssignmentAssessor | null {
  const id = idIn(row, 'assessor')
  if (id === null) return null
  const [name, subSector] = [row.text('name'), row.text('subSector')]
  const [maxLoad, certifiedUntil] = [row.count('maxLoad'), row.date('certifiedUntil')]
  return {
    id,
    ...(name && { name }),
    employers: row.firms('employer'),
    executiveOf: row.firms('executiveOf'),
    formerEmployers: row.ties('former'),
    advised: row.ties('advised'),
    kinAt: row.firms('kinAt'),
    regions: row.list('regions'),
    ...(subSector && { subSector }),
    fields: row.list('fields'),
    mayLead: row.yes('mayLead'),
    ...(maxLoad !== undefined && { maxLoad }),
    ...(certifiedUntil !== undefined && { certifiedUntil }),
  }
}

const groundIn = (text: string): Ground | undefined =>
  GROUNDS.find((each) => [each, GROUND_NAMES[each].zh, GROUND_NAMES[each].en].includes(text))

function readInterest(
  row: RowReader<typeof CONFLICT_COLUMNS>,
  known: { readonly cases: ReadonlySet<string>; readonly assessors: ReadonlySet<string> },
): DeclaredInterest | null {
  const assessor = idIn(row, 'assessor')
  if (assessor === null) return null
  const [subject, firm, note, word] = [
    row.text('case'),
    row.firms('firm')[0],
    row.text('note'),
    row.text('ground'),
  ]
  const mend = { zh: '请核对', en: 'check it' }
  if (!known.assessors.has(assessor))
    row.complain(
      { zh: `评审员“${assessor}”不在名单内`, en: `the assessor "${assessor}" is not on the list` },
      mend,
    )
  if (subject !== '' && !known.cases.has(subject))
    row.complain({ zh: `没有编号为“${subject}”的申报`, en: `there is no case "${subject}"` }, mend)
  const ground = groundIn(word)
  if (ground === undefined) {
    row.complain(
      { zh: `情形“${word}”无法识别`, en: `the ground "${word}" is not known` },
      {
        zh: `请改为：${GROUNDS.map((each) => GROUND_NAMES[each].zh).join('、')}`,
        en: `use one of: ${GROUNDS.join(', ')}`,
      },
    )
    return null
  }
  if (subject === '' && firm === undefined) {
    row.complain(
      { zh: '没有填写所涉申报或单位', en: 'neither a case nor a firm is named' },
      { zh: '请填写其中一项', en: 'fill in one of them' },
    )
    return null
  }
  const about = subject !== '' ? { case: subject } : { firm: firm ?? '' }
  return { assessor, ground, about, ...(note && { note }) }
}
