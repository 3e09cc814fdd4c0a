import type { JsonObject } from '../../core/basics/json.ts'
import { under } from '../../core/basics/given-id.ts'
import { plain } from '../../core/draw/pool.ts'
import type { Table } from '../../core/tables/table.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'
import {
  type Assessor,
  expert,
  QUALIFICATIONS,
  type Qualification,
} from '../../stages/expert-pool/domain/index.ts'
import { readRows, type RowReader } from '../row-reader.ts'
import type { SheetProblem } from '../sheet.ts'
import { POOL_COLUMNS } from './columns.ts'

type Reader = RowReader<typeof POOL_COLUMNS>

/** What a row says somebody passed, and until when the certificate counts. */
export type Passed = { readonly kind: Qualification; readonly on: IsoDate; readonly validUntil?: IsoDate }

/** A row as it can be entered. */
export type ExpertRow = {
  readonly line: number
  readonly expert: JsonObject & { readonly assessor: string }
  readonly passed: readonly Passed[]
}
export type ExpertsRead = {
  readonly rows: readonly ExpertRow[]
  readonly problems: readonly SheetProblem[]
  readonly unused: readonly string[]
}

const REQUIRED = ['assessor', 'name', 'employer'] as const

function hasAll({ text, complain }: Reader): boolean {
  const empty = REQUIRED.filter((column) => text(column) === '')
  for (const column of empty) {
    const [en, zh] = POOL_COLUMNS[column]
    complain({ zh: `没有填写${zh}`, en: `${en} is empty` }, { zh: '请填写', en: 'fill it in' })
  }
  return empty.length === 0
}

function passedIn({ date, text, complain }: Reader, today: IsoDate): Passed[] {
  const certified = QUALIFICATIONS.filter((kind) => text(kind) !== '')
  // A certificate ends on one day: that of the examination, where there was one.
  const ends = certified.find((kind) => kind === 'examination') ?? certified[0]
  return QUALIFICATIONS.flatMap((kind) => {
    const on = date(kind)
    if (on === undefined) return []
    const validUntil = kind === ends ? date('validUntil') : undefined
    if (on > today)
      complain(
        { zh: `${POOL_COLUMNS[kind][1]} ${on} 在今天以后`, en: `${kind} of ${on} lies ahead` },
        { zh: '请在完成以后录入', en: 'enter it once it is done' },
      )
    if (validUntil !== undefined && validUntil < on)
      complain(
        {
          zh: `有效期至 ${validUntil}，早于${POOL_COLUMNS[kind][1]} ${on}`,
          en: `${kind} of ${on} would have ended on ${validUntil}`,
        },
        { zh: '请核对证书', en: 'check the certificate' },
      )
    return [{ kind, on, ...(validUntil === undefined ? {} : { validUntil }) }]
  })
}

function expertIn({ text, list, firms, yes }: Reader, document: string) {
  const [code] = firms('code')
  const optional = (column: 'region' | 'title' | 'education') =>
    text(column) === '' ? {} : { [column]: text(column) }
  return {
    assessor: text('assessor'),
    name: text('name'),
    employer: { name: text('employer'), ...(code === undefined ? {} : { code }) },
    fields: list('fields').flatMap((field) =>
      field
        .split('/')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
    ...optional('region'),
    ...optional('title'),
    ...optional('education'),
    mayLead: yes('mayLead'),
    adviserOf: [...firms('adviserOf')],
    regions: [...list('regions')],
    source: { kind: 'import' },
    document,
  }
}

/** One chance for each person: nobody stands in a list twice, nor in the pool already, under whatever id. */
function checkPerson(
  { text, complain }: Reader,
  known: Map<string, string>,
  inPool: Readonly<Record<string, Assessor>>,
) {
  const id = text('assessor')
  if (under(inPool, id))
    complain(
      { zh: `编号 ${id} 已在库中`, en: `${id} is in the pool already` },
      { zh: '请删去该行，或者改用新的编号', en: 'delete the row, or give another id' },
    )
  const key = `${plain(text('name'))} ${plain(text('employer'))}`
  const same = known.get(key)
  if (same !== undefined && same !== id)
    complain(
      { zh: `与 ${same} 姓名、单位相同`, en: `the same name and employer as ${same}` },
      {
        zh: '请只保留一人，确为两人的在姓名后注明区别',
        en: 'keep one; if they are two, tell them apart in the name',
      },
    )
  known.set(key, same ?? id)
}

/** The id is none, or (`id` null) something is longer than the record takes. */
const complainOf = ({ complain }: Reader, id: string | null) =>
  id === null
    ? complain(
        { zh: '有的内容过长，无法录入', en: 'something in it is too long' },
        { zh: '每项至多200字', en: 'nothing has more than 200 characters' },
      )
    : complain(
        { zh: `“${id}”不能作为编号`, en: `"${id}" cannot be an id` },
        { zh: '编号为1至40位文字、数字或者连字符', en: 'an id is 1 to 40 letters, digits and hyphens' },
      )

/** 读取专家名单 Reads a list of assessors and checks every row against itself and the pool; nothing is recorded. */
export function readExperts(
  file: string,
  table: Table,
  given: {
    readonly document: string
    readonly today: IsoDate
    readonly inPool: Readonly<Record<string, Assessor>>
  },
): ExpertsRead {
  const problems: SheetProblem[] = []
  const known = new Map(
    Object.values(given.inPool).map(({ facts }) => [
      `${plain(facts.name)} ${plain(facts.employer.name)}`,
      facts.assessor,
    ]),
  )
  const read = (reader: Reader): ExpertRow | null => {
    if (!hasAll(reader)) return null
    checkPerson(reader, known, given.inPool)
    const row = expertIn(reader, given.document)
    const fit = expert.safeParse(row)
    if (!fit.success) complainOf(reader, fit.error.issues[0]?.path[0] === 'assessor' ? row.assessor : null)
    return { line: reader.line, expert: row, passed: passedIn(reader, given.today) }
  }
  const { rows, unused } = readRows(
    file,
    table,
    POOL_COLUMNS,
    REQUIRED,
    problems,
    read,
    ({ expert: { assessor } }) => assessor,
  )
  return { rows, unused, problems: problems.toSorted((a, b) => a.line - b.line) }
}
