import type { Language } from '../../core/basics/text.ts'
import type { PastAward, PastSanction, RowKind, RowsByKind } from '../../core/history/rows.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { otherAwardsOf } from '../../core/regulation/other-awards.ts'
import type { Table } from '../../core/tables/table.ts'
import type { Sheet } from '../sheet.ts'
import { COLUMNS, PROBLEM, wordFor } from './columns.ts'
import { type CellProblem, yuanOf } from './read-cells.ts'

type Named = Pick<Edition, 'awards' | 'otherAwards'>
type Written = Readonly<Record<string, string>>

const SHEETS: Readonly<Record<RowKind, string>> = {
  awards: '获奖记录',
  sanctions: '处理记录',
  organisations: '组织沿革',
}

const who = ({ name, kind, code, standing }: PastAward | PastSanction): Written => ({
  name,
  kind: wordFor('kind', kind),
  code: code ?? '',
  standing: wordFor('standing', standing),
})

const awardName = (id: string, edition: Named) =>
  [...edition.awards, ...otherAwardsOf(edition)].find((one) => one.id === id)?.name.zh ?? id

const WRITERS: { readonly [K in RowKind]: (row: RowsByKind[K], edition: Named) => Written } = {
  awards: (row, edition) => ({
    ...who(row),
    year: String(row.year),
    award: awardName(row.award, edition),
    approvedOn: row.approvedOn,
    document: row.source.document,
    prize: row.prizeFen === undefined ? '' : yuanOf(row.prizeFen),
    revokedOn: row.revokedOn ?? '',
  }),
  sanctions: (row) => ({
    ...who(row),
    act: wordFor('act', row.act),
    ground: wordFor('ground', row.ground),
    decidedOn: row.decidedOn,
    document: row.source.document,
    bannedUntil: row.bannedUntil ?? '',
  }),
  organisations: ({ code, name, formerNames, predecessors, source }) => ({
    code,
    name,
    formerNames: formerNames.join('、'),
    predecessors: predecessors.join('、'),
    document: source.document,
  }),
}

const columnsOf = (kind: RowKind) => COLUMNS[kind].map(({ key, title, width }) => ({ key, title, width }))

/** 导出 Rows as a table that can be imported again. */
export const sheetOfRows = <K extends RowKind>(
  kind: K,
  rows: readonly RowsByKind[K][],
  edition: Named,
): Sheet => ({
  name: SHEETS[kind],
  columns: columnsOf(kind),
  rows: rows.map((row) => WRITERS[kind](row, edition)),
})

/** 问题表 The table as it was handed in, every row of it, with what is wrong beside: mended, it can be imported again. */
export function sheetOfProblems(
  kind: RowKind,
  table: Table,
  problems: readonly CellProblem[],
  language: Language,
): Sheet {
  const said = (line: number) =>
    problems
      .filter((problem) => problem.line === line)
      .map(({ column, wrong, mend }) =>
        language === 'zh' ? `${column}：${wrong.zh}，请${mend.zh}` : `${column}: ${wrong.en}; ${mend.en}`,
      )
      .join('\n')
  const rest = table.header.filter(
    (name) => name !== PROBLEM && COLUMNS[kind].every(({ key }) => key !== name),
  )
  return {
    name: SHEETS[kind],
    columns: [
      ...columnsOf(kind),
      ...rest.map((name) => ({ key: name, title: name })),
      { key: PROBLEM, title: PROBLEM, width: 60 },
    ],
    rows: table.rows.map(({ line, cells }) => ({ ...cells, [PROBLEM]: said(line) })),
  }
}

/** 空表 The table to fill in, and a sheet that says what goes into each column. */
export const templateSheets = (kind: RowKind, edition: Named): Sheet[] => [
  sheetOfRows(kind, [], edition),
  {
    name: '填写说明',
    columns: [
      { key: 'title', title: '列名', width: 20 },
      { key: 'required', title: '是否必填', width: 10 },
      { key: 'zh', title: '说明', width: 60 },
      { key: 'en', title: 'What goes in', width: 60 },
      { key: 'also', title: '也可以写作', width: 40 },
    ],
    rows: [
      ...COLUMNS[kind].map(({ title, key, required, help, also }) => ({
        title,
        required: required ? '必填' : '',
        zh: help.zh,
        en: help.en,
        also: also.filter((one) => one !== key).join('、'),
      })),
      ...(kind === 'awards'
        ? [
            {
              title: '（奖项）',
              required: '',
              zh: [...edition.awards, ...otherAwardsOf(edition)].map(({ name }) => name.zh).join('、'),
              en: [...edition.awards, ...otherAwardsOf(edition)].map(({ id }) => id).join(', '),
              also: '',
            },
          ]
        : []),
    ],
  },
]
