import { NAMES as ENGLISH } from '../../core/conditions/applicant-kind/words.en.ts'
import { NAMES as CHINESE } from '../../core/conditions/applicant-kind/words.zh.ts'
import { groupsOf } from '../../core/selection/groups.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import type { ApplicantKind } from '../../core/regulation/schema/head.ts'
import type { Profiles } from '../../core/selection/barred.ts'
import type { Table, TableRow } from '../../core/tables/table.ts'
import { both, complain, type Reader } from './read-cells.ts'

const ORGANISATION = ['组织', '单位', '企业', 'organisation', 'organization']

/** What people write for a kind of applicant: its id, its name, or just that it is an organisation. */
function kindIn(text: string, kinds: readonly ApplicantKind[]): ApplicantKind | undefined {
  const plain = ORGANISATION.includes(text.toLowerCase())
  return kinds.find((kind) =>
    plain
      ? kind !== 'person'
      : [kind, CHINESE[kind], ENGLISH[kind], ENGLISH[kind].replace(/^an? /, '')].includes(text),
  )
}

type Known = { readonly text: string; readonly line: number }

/** 申报类别、行业类别 Kind and sector of each application, where the sheet has such columns. They may stand on every row, always the same. */
export function profilesOf(
  reader: Reader,
  table: Table,
  at: Readonly<Record<string, string>>,
  edition: Edition,
): Profiles {
  const { applicants, sectors } = edition
  // Without it persons would stand among organisations, and nobody would notice.
  const [first] = table.rows
  if (at['kind'] === undefined && first && groupsOf(edition).length > 1)
    complain(
      reader,
      { ...first, line: 1 },
      both('缺少列：申报类别', 'the column kind is missing'),
      both(
        `办法对不同类别的申报者分别排名，请增加该列，填写${applicants.kinds.map((kind) => CHINESE[kind]).join('、')}`,
        `the regulation ranks kinds of applicants apart: add it, with ${applicants.kinds.join(', ')}`,
      ),
    )
  const seen = { kind: new Map<string, Known>(), sector: new Map<string, Known>() }
  for (const row of table.rows)
    for (const column of ['kind', 'sector'] as const) note(reader, row, at, column, seen[column])
  const lineOf = ({ line }: Known): TableRow => ({ line, cells: {} })
  const kinds = [...seen.kind].map(([application, known]) => {
    const kind = kindIn(known.text, applicants.kinds)
    if (kind === undefined) {
      const names = applicants.kinds.map((each) => `${CHINESE[each]}（${each}）`).join('、')
      complain(
        reader,
        lineOf(known),
        both(`申报类别“${known.text}”不在办法规定之内`, `the kind "${known.text}" may not apply`),
        both(`请改为：${names}`, `use one of: ${applicants.kinds.join(', ')}`),
      )
    }
    return [application, kind] as const
  })
  const own = [...seen.sector].map(([application, known]) => {
    const sector = sectors.find(({ id, name }) => [id, name.zh, name.en].includes(known.text))
    if (!sector)
      complain(
        reader,
        lineOf(known),
        both(`行业类别“${known.text}”不在办法规定之内`, `there is no sector "${known.text}"`),
        both(
          `请改为：${sectors.map(({ id, name }) => `${name.zh}（${id}）`).join('、') || '（办法没有区分行业类别，请删去该列）'}`,
          `use one of: ${sectors.map(({ id }) => id).join(', ') || '(the regulation has none: leave the column out)'}`,
        ),
      )
    return [application, sector?.id] as const
  })
  const [kindOf, sectorOf] = [new Map(kinds), new Map(own)]
  const everyone = new Set([...kindOf.keys(), ...sectorOf.keys()])
  return new Map([...everyone].map((each) => [each, { kind: kindOf.get(each), sector: sectorOf.get(each) }]))
}

function note(
  reader: Reader,
  row: TableRow,
  at: Readonly<Record<string, string>>,
  column: 'kind' | 'sector',
  seen: Map<string, Known>,
) {
  const text = row.cells[at[column] ?? ''] ?? ''
  const application = row.cells[at['application'] ?? ''] ?? ''
  if (text === '' || application === '') return
  const before = seen.get(application)
  if (before === undefined) seen.set(application, { text, line: row.line })
  else if (before.text !== text)
    complain(
      reader,
      row,
      both(
        `“${application}”在第${before.line}行填写为“${before.text}”，此处为“${text}”`,
        `"${application}" is "${before.text}" on line ${before.line} and "${text}" here`,
      ),
      both('请核对后改为一致', 'make them the same'),
    )
}
