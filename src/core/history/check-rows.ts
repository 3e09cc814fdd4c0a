import { explainUsccFault } from '../codes/explain-code-fault.ts'
import { checkUscc } from '../codes/uscc.ts'
import type { Edition } from '../regulation/edition.ts'
import { otherAwardsOf } from '../regulation/other-awards.ts'
import type { IsoDate } from '../time/iso-date.ts'
import { placeInWords, type RowProblem } from './row-problem.ts'
import type { Organisation, PastAward, PastSanction, RowKind, RowsByKind, Source } from './rows.ts'

/** What rows are checked against: the rows that are there already, what awards there are, and the day. */
export type Against<K extends RowKind> = {
  readonly edition: Pick<Edition, 'awards' | 'otherAwards'>
  readonly there: readonly RowsByKind[K][]
  readonly on: IsoDate
}

type Found = Omit<RowProblem, 'row'>
const found = (column: string, wrong: Found['wrong'], mend: Found['mend']): Found => ({ column, wrong, mend })
const both = (zh: string, en: string) => ({ zh, en })

const COMMITMENT = /^[0-9a-f]{64}$/
const FIX_DATE = both('改正日期，或者待该日之后再录入', 'correct the date, or enter the row after that day')

function codeProblems(code: string, kind: string): Found[] {
  if (kind === 'person')
    return COMMITMENT.test(code)
      ? []
      : [
          found(
            'code',
            both(
              '个人的代码应当是加盐承诺值（64位十六进制）',
              "a person's code has to be a salted commitment of 64 hexadecimal digits",
            ),
            both(
              '填写承诺值，或者留空，不得填写公民身份号码',
              'give the commitment or leave it empty; never an ID number',
            ),
          ),
        ]
  const checked = checkUscc(code)
  return checked.ok
    ? []
    : [
        found(
          'code',
          explainUsccFault(checked.error),
          both('核对后改正；查不到的留空', 'correct it; leave it empty where nobody knows it'),
        ),
      ]
}

const whoProblems = ({ code, kind, standing }: PastAward | PastSanction): Found[] => {
  if (code !== null) return codeProblems(code, kind)
  return standing === 'stated'
    ? []
    : [
        found(
          'standing',
          both('没有代码的记录不能视为已经证实', 'a row without a code cannot count as proved'),
          both('补填代码，或者将证明程度改为“据称”', 'give the code, or call the row stated'),
        ),
      ]
}

const future = (column: string, day: IsoDate | undefined, on: IsoDate): Found[] =>
  day !== undefined && day > on
    ? [found(column, both(`日期${day}晚于今日${on}`, `${day} lies after today, ${on}`), FIX_DATE)]
    : []

const before = (
  column: string,
  day: IsoDate | undefined,
  first: IsoDate,
  named: { zh: string; en: string },
): Found[] =>
  day !== undefined && day < first
    ? [
        found(
          column,
          both(`日期${day}早于${named.zh}${first}`, `${day} lies before ${named.en}, ${first}`),
          both('核对两个日期', 'check both dates'),
        ),
      ]
    : []

function awardProblems(row: PastAward, { edition, on }: Against<'awards'>): Found[] {
  const known = [...edition.awards, ...otherAwardsOf(edition)]
  // The record of a cycle vouches for its awards: it may have run under an edition that this one does not name.
  const isVouched = row.source.cycle !== undefined
  const unknown =
    isVouched || known.some(({ id }) => id === row.award)
      ? []
      : [
          found(
            'award',
            both(`没有编号为“${row.award}”的奖项`, `there is no award "${row.award}"`),
            both(
              `改为下列之一：${known.map(({ id, name }) => `${name.zh}（${id}）`).join('、')}；以往办法的奖项先在 otherAwards 中列明`,
              `use one of: ${known.map(({ id }) => id).join(', ')}; name an award of an earlier edition under otherAwards first`,
            ),
          ),
        ]
  const approval = { zh: '批准日期', en: 'the approval' }
  return [
    ...unknown,
    ...future('approvedOn', row.approvedOn, on),
    ...future('revokedOn', row.revokedOn, on),
    ...before('revokedOn', row.revokedOn, row.approvedOn, approval),
  ]
}

const sanctionProblems = (row: PastSanction, { on }: Against<'sanctions'>): Found[] => [
  ...future('decidedOn', row.decidedOn, on),
  ...before('bannedUntil', row.bannedUntil, row.decidedOn, { zh: '决定日期', en: 'the decision' }),
]

function organisationProblems({ code, predecessors }: Organisation): Found[] {
  const codes = predecessors.flatMap((one) =>
    codeProblems(one, 'legalPerson').map((problem) => ({ ...problem, column: 'predecessors' })),
  )
  const itself = predecessors.includes(code)
    ? [
        found(
          'predecessors',
          both('前身与本组织代码相同', 'an organisation cannot have succeeded itself'),
          both('仅更名的填在曾用名一栏', 'a mere change of name goes under former names'),
        ),
      ]
    : []
  return [...codeProblems(code, 'legalPerson'), ...codes, ...itself]
}

const OWN: { readonly [K in RowKind]: (row: RowsByKind[K], against: Against<K>) => Found[] } = {
  awards: (row, against) => [...whoProblems(row), ...awardProblems(row, against)],
  sanctions: (row, against) => [...whoProblems(row), ...sanctionProblems(row, against)],
  organisations: organisationProblems,
}

/** By what a row is the same as another: twice the same award in one year, the same act on one day, the same organisation. */
const KEYS: { readonly [K in RowKind]: (row: RowsByKind[K]) => string } = {
  awards: ({ code, name, award, year }) => [code ?? name, award, year].join('|'),
  sanctions: ({ code, name, act, ground, decidedOn }) => [code ?? name, act, ground, decidedOn].join('|'),
  organisations: ({ code }) => code,
}
export const keyOf = <K extends RowKind>(kind: K, row: RowsByKind[K]): string => KEYS[kind](row)

/**
 * 校验 What is wrong with rows that somebody wants to add; empty when nothing is. A row that stands twice names the place of the other one,
 * in the same import or among those that are there.
 */
export function checkRows<K extends RowKind>(
  kind: K,
  rows: readonly RowsByKind[K][],
  against: Against<K>,
): RowProblem[] {
  const places = new Map<string, { readonly source: Source; readonly row: number | null }>(
    against.there.map((row) => [keyOf(kind, row), { source: row.source, row: null }]),
  )
  return rows.flatMap((row, index) => {
    const key = keyOf(kind, row)
    const first = places.get(key)
    if (!first) places.set(key, { source: row.source, row: index + 1 })
    const problems = [
      ...OWN[kind](row, against),
      ...(first ? [twice(first.source, first.row, row.source)] : []),
    ]
    return problems.map((problem) => ({ row: index + 1, ...problem }))
  })
}

function twice(first: Source, row: number | null, second: Source): Found {
  const there = placeInWords(first)
  const here = placeInWords(second)
  const nth = row === null ? both('', '') : both(`（本次第${row}条）`, ` (no. ${row} of these)`)
  return found(
    'name',
    both(`${here.zh}与${there.zh}${nth.zh}重复`, `${here.en} repeats ${there.en}${nth.en}`),
    both(
      '删去其中一条；内容不同的，请更正已有记录',
      'remove one of the two; where they differ, correct the one that is there',
    ),
  )
}
