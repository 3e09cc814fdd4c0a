import type { Text } from '../../core/basics/text.ts'
import type {
  Organisation,
  PastAward,
  PastSanction,
  RowKind,
  RowsByKind,
  Source,
} from '../../core/history/rows.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { otherAwardsOf } from '../../core/regulation/other-awards.ts'
import type { Table } from '../../core/tables/table.ts'
import { aliasesOf, COLUMNS, PROBLEM } from './columns.ts'
import { type CellProblem, type Cells, cellsOf } from './read-cells.ts'

type Named = Pick<Edition, 'awards' | 'otherAwards'>
const both = (zh: string, en: string): Text => ({ zh, en })

/** The id of an award that a clerk wrote by its name or its id. */
function awardIn(cells: Cells, edition: Named): string {
  const given = cells.text('award')
  const known = [...edition.awards, ...otherAwardsOf(edition)]
  const found = known.find(({ id, name }) => id === given || name.zh === given || name.en === given)
  if (found) return found.id
  if (given !== '')
    cells.complain(
      'award',
      both(`没有名为“${given}”的奖项`, `there is no award "${given}"`),
      both(
        `改为下列之一：${known.map(({ name }) => name.zh).join('、')}；以往办法的奖项先在 otherAwards 中列明`,
        `use one of: ${known.map(({ id }) => id).join(', ')}; name an award of an earlier edition under otherAwards first`,
      ),
    )
  return ''
}

const codeIn = (cells: Cells): string | null => {
  const code = cells.text('code').normalize('NFKC')
  return code === '' ? null : /^[0-9a-z]{18}$/i.test(code) ? code.toUpperCase() : code
}

function whoIn(cells: Cells) {
  const code = codeIn(cells)
  const standing = cells.choice('standing') ?? (code === null ? 'stated' : 'proved')
  return {
    code,
    name: cells.text('name'),
    kind: (cells.choice('kind') ?? 'legalPerson') as PastAward['kind'],
    standing: standing as PastAward['standing'],
  }
}

const some = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }

type Read<R> = (cells: Cells, source: Source, edition: Named) => R

const READERS: { readonly [K in RowKind]: Read<RowsByKind[K]> } = {
  awards: (cells, source, edition): PastAward => ({
    ...whoIn(cells),
    award: awardIn(cells, edition),
    year: cells.year('year') ?? 0,
    approvedOn: cells.date('approvedOn') ?? '',
    ...some('revokedOn', cells.date('revokedOn')),
    ...some('prizeFen', cells.fen('prize')),
    source,
  }),
  sanctions: (cells, source): PastSanction => ({
    ...whoIn(cells),
    act: (cells.choice('act') ?? 'revocation') as PastSanction['act'],
    ground: (cells.choice('ground') ?? 'other') as PastSanction['ground'],
    decidedOn: cells.date('decidedOn') ?? '',
    ...some('bannedUntil', cells.date('bannedUntil')),
    source,
  }),
  organisations: (cells, source): Organisation => ({
    code: codeIn(cells) ?? '',
    name: cells.text('name'),
    formerNames: cells.list('formerNames'),
    predecessors: cells.list('predecessors').map((code) => code.normalize('NFKC').toUpperCase()),
    source,
  }),
}

/** What a table holds: the rows that could be read with the line of each, what is wrong, and columns that nobody knows. */
export type RowsRead<K extends RowKind> = {
  readonly rows: readonly { readonly line: number; readonly row: RowsByKind[K] }[]
  readonly problems: readonly CellProblem[]
  readonly unused: readonly string[]
}

/** Reads a table on history, its column names turned into keys by `aliasesOf`. A row with something unreadable in it is left out. */
export function readRows<K extends RowKind>(
  kind: K,
  table: Table,
  file: string,
  edition: Named,
): RowsRead<K> {
  const problems: CellProblem[] = []
  const rows = table.rows.flatMap((tableRow) => {
    const own: CellProblem[] = []
    const cells = cellsOf(kind, tableRow, own)
    const source = { document: cells.text('document'), file, line: tableRow.line }
    const row = READERS[kind](cells, source, edition)
    problems.push(...own)
    return own.length > 0 ? [] : [{ line: tableRow.line, row }]
  })
  const keys = new Set(Object.values(aliasesOf(kind)))
  const unused = table.header.filter((name) => name !== PROBLEM && !keys.has(name))
  return { rows, problems, unused }
}

/** The columns that have to be there and are not. */
export const missingColumns = (kind: RowKind, table: Table): string[] =>
  COLUMNS[kind]
    .filter(({ key, required }) => required && !table.header.includes(key))
    .map(({ title }) => title)
