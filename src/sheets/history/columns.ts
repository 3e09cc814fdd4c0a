import type { Text } from '../../core/basics/text.ts'
import type { RowKind } from '../../core/history/rows.ts'

/** A column of a table on history: its key, how clerks call it, and what goes in. `note`: kept for people, not taken over. */
export type Column = {
  readonly key: string
  readonly title: string
  readonly also: readonly string[]
  readonly width: number
  readonly required?: boolean
  readonly note?: boolean
  readonly help: Text
}

const both = (zh: string, en: string): Text => ({ zh, en })
const column = (
  key: string,
  title: string,
  also: readonly string[],
  width: number,
  help: Text,
  more: { required?: boolean; note?: boolean } = {},
): Column => ({ key, title, also: [...also, key], width, help, ...more })

const required = { required: true }
const note = { note: true }
const DATE = both('如 2024-12-20，或者 2024年12月20日', 'such as 2024-12-20')
const KIND = both(
  '法人、非法人组织、分支机构、班组、个人；不填为法人',
  'legalPerson, unincorporated, subUnit, team or person; a legal person if left empty',
)
const STANDING = both(
  '已证实或者据称；不填时，有代码的为已证实，没有代码的为据称',
  'proved or stated; if left empty, proved with a code and stated without one',
)
const CODE = both(
  '18位；查不到的留空，该行只能作为“据称”；个人不得填公民身份号码',
  '18 characters; left empty where nobody knows it, the row is only stated then; never an ID number',
)
const remarks = column('remarks', '备注', [], 20, both('仅供查阅', 'for people alone'), note)
const kind = column('kind', '类别', ['申报类别', '主体类别'], 12, KIND)
const code = column('code', '统一社会信用代码', ['信用代码', '代码'], 22, CODE)
const standing = column('standing', '证明程度', [], 10, STANDING)

/** 导入列 The columns of each table, in their order. */
export const COLUMNS: Readonly<Record<RowKind, readonly Column[]>> = {
  awards: [
    column(
      'year',
      '年度',
      ['年份', '评定年度'],
      8,
      both('评定年度，如 2024', 'the year of the cycle'),
      required,
    ),
    column('term', '届次', ['届'], 8, both('仅供查阅', 'for people alone'), note),
    column(
      'award',
      '奖项',
      ['奖项名称', '奖励等次'],
      20,
      both('奖项名称或者编号', 'name or id of the award'),
      required,
    ),
    column(
      'name',
      '获奖组织',
      ['获奖单位', '组织名称', '单位名称', '获奖者'],
      30,
      both('获奖时的名称', 'its name at that time'),
      required,
    ),
    kind,
    code,
    column('approvedOn', '批准日期', ['批准文件日期', '授奖日期'], 14, DATE, required),
    column(
      'document',
      '批准文号',
      ['文号', '批准文件'],
      24,
      both('批准文件的文号', 'number of the approval'),
      required,
    ),
    column('prize', '奖金（元）', ['奖金', '奖励金额（元）'], 14, both('元，最多两位小数', 'in yuan')),
    column('revokedOn', '撤销日期', [], 14, DATE),
    standing,
    remarks,
  ],
  sanctions: [
    column(
      'name',
      '组织名称',
      ['单位名称', '被处理组织'],
      30,
      both('处理时的名称', 'its name at that time'),
      required,
    ),
    kind,
    code,
    column(
      'act',
      '处理类型',
      ['处理', '处理决定'],
      16,
      both('撤销奖励，或者认定弄虚作假', 'revocation or fraudFinding'),
      required,
    ),
    column(
      'ground',
      '事由',
      ['处理事由'],
      12,
      both('弄虚作假、事故、其他', 'fraud, incident or other'),
      required,
    ),
    column('decidedOn', '决定日期', ['处理日期'], 14, DATE, required),
    column(
      'document',
      '决定文号',
      ['文号', '处理文号'],
      24,
      both('决定文件的文号', 'number of the decision'),
      required,
    ),
    column('bannedUntil', '不予受理至', ['禁止申报至'], 14, DATE),
    standing,
    remarks,
  ],
  organisations: [
    column(
      'code',
      '统一社会信用代码',
      ['信用代码', '代码'],
      22,
      both('现用代码，18位', 'its present code'),
      required,
    ),
    column('name', '现名称', ['组织名称', '单位名称'], 30, both('现用名称', 'its present name'), required),
    column('formerNames', '曾用名', ['原名称'], 30, both('多个用顿号隔开', 'several apart by 、')),
    column(
      'predecessors',
      '前身代码',
      ['被合并组织代码', '原代码'],
      30,
      both('多个用顿号隔开', 'several apart by 、'),
    ),
    column(
      'document',
      '依据文件',
      ['文号', '登记文件'],
      24,
      both('变更登记的文件', 'document of the change'),
      required,
    ),
    remarks,
  ],
}

/** 问题列 Where the error file says what is wrong; passed over when it is imported again. */
export const PROBLEM = '问题'

/** Other column names → keys, for reading a table. */
export const aliasesOf = (of: RowKind): Readonly<Record<string, string>> =>
  Object.fromEntries(
    COLUMNS[of].flatMap(({ key, title, also }) => [title, ...also].map((name) => [name, key])),
  )

/** What each table holds. */
export const ROW_KIND_NAMES: Readonly<Record<RowKind, Text>> = {
  awards: { zh: '以往获奖', en: 'earlier awards' },
  sanctions: { zh: '以往处理', en: 'earlier sanctions' },
  organisations: { zh: '组织沿革', en: 'renamed, merged and succeeded organisations' },
}

/** How clerks write the values of which there are few. */
export const CHOICES = {
  kind: {
    legalPerson: ['法人', '企业', '组织'],
    unincorporated: ['非法人组织'],
    subUnit: ['分支机构', '分支、内设或派出机构'],
    team: ['班组', '团队'],
    person: ['个人'],
  },
  standing: { proved: ['已证实', '有文件'], stated: ['据称', '未证实'] },
  act: { revocation: ['撤销奖励', '撤销', '撤销称号'], fraudFinding: ['认定弄虚作假', '取消资格'] },
  ground: { fraud: ['弄虚作假', '骗取'], incident: ['事故'], other: ['其他'] },
} as const
export type Choice = keyof typeof CHOICES

/** The first word for a value, as it is written. */
export const wordFor = (of: Choice, value: string): string =>
  (CHOICES[of] as Readonly<Record<string, readonly string[]>>)[value]?.[0] ?? value
