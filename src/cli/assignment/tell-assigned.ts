import { inOrderOf } from '../../core/basics/order.ts'
import { ALGORITHM } from '../../core/assignment/assign.ts'
import { someOf } from '../../core/assignment/some-of.ts'
import type { Others } from '../../core/assignment/why-nobody-else.ts'
import { loadsOf } from '../../core/assignment/why-nobody-else.ts'
import type { Language } from '../../core/basics/text.ts'
import { type Conflict } from '../../core/conflicts/conflicts-of.ts'
import { sayConflict } from '../../core/conflicts/say-conflict.ts'
import { aligned } from '../layout.ts'
import { type Assigned, namesIn } from './assigned.ts'

/** 分组结果 What people read. */
export function tellAssigned(assigned: Assigned, language: Language): string[] {
  const { asked, input, inputHash, assignment, others, notMet, unused } = assigned
  const { settings, on } = asked
  const isZh = language === 'zh'
  const name = namesIn(input)
  const between = isZh ? '、' : ', '
  const loads = loadsOf(assignment.panels)
  const leads = new Map<string, number>()
  for (const { leader, cases } of assignment.panels)
    if (leader !== null) leads.set(leader, (leads.get(leader) ?? 0) + cases.length)
  return [
    isZh
      ? `评审员分组（${ALGORITHM}，种子“${settings.seed}”，回避按${on}计算）`
      : `Assignment (${ALGORITHM}, seed "${settings.seed}", conflicts as of ${on})`,
    isZh
      ? `${input.cases.length}项申报，${input.assessors.length}名评审员；每项${settings.perCase}名，每人至多${settings.maxLoad}项，相邻共有${settings.overlap}名`
      : `${input.cases.length} cases, ${input.assessors.length} assessors; ${settings.perCase} per case, at most ${settings.maxLoad} cases each, neighbours share ${settings.overlap}`,
    isZh ? `输入摘要 ${inputHash}` : `Hash of the input ${inputHash}`,
    ...unused.map(({ file, columns }) =>
      isZh
        ? `注意：${file} 中未使用的列：${columns.join('、')}`
        : `Note: columns of ${file} that are not read: ${columns.join(', ')}`,
    ),
    '',
    isZh ? '各项评审员' : 'Panels',
    ...assignment.panels.flatMap(({ panel, cases, assessors, leader }) => [
      `  ${cases.map(name).join(between)}${cases.length > 1 || cases[0] !== panel ? (isZh ? `（评审组 ${panel}）` : ` (panel ${panel})`) : ''}`,
      ...(leader === null ? [] : [`    ${isZh ? '组长：' : 'leader: '}${name(leader)}`]),
      `    ${isZh ? '评审员：' : 'assessors: '}${assessors
        .filter((each) => each !== leader)
        .map(name)
        .join(between)}`,
      ...others
        .filter((each) => cases.includes(each.case))
        .flatMap((each) => whyLines(each, cases.length > 1, language)),
    ]),
    '',
    isZh ? '工作量' : 'Loads',
    ...aligned(
      [
        isZh ? ['评审员', '项数', '其中任组长'] : ['assessor', 'cases', 'leads'],
        ...[...input.assessors]
          .sort(inOrderOf(({ id }) => id))
          .map(({ id }) => [name(id), String(loads.get(id) ?? 0), String(leads.get(id) ?? 0)]),
      ],
      [1, 2],
    ).map((line) => `  ${line}`),
    '',
    isZh ? '未尽之处' : 'Not met',
    ...(notMet.length === 0 ? [isZh ? '  无' : '  nothing'] : notMet.map((each) => `  ${each[language]}`)),
  ]
}

function whyLines(others: Others, isNamed: boolean, language: Language): string[] {
  const isZh = language === 'zh'
  const said = (all: readonly { readonly assessor: string; readonly conflicts: readonly Conflict[] }[]) =>
    all.map(
      ({ assessor, conflicts }) =>
        `${assessor} ${conflicts.map((each) => sayConflict(each)[language]).join(isZh ? '，' : ', ')}`,
    )
  const barred = said(others.barred)
  const shown = said(others.shown)
  const { count, first } = others.free
  const parts = [
    ...(barred.length > 0 ? [isZh ? `回避：${someOf(barred).zh}` : `barred: ${someOf(barred).en}`] : []),
    ...(shown.length > 0 ? [isZh ? `提示：${shown.join('；')}` : `shown: ${shown.join('; ')}`] : []),
    ...(others.notCertified > 0
      ? [isZh ? `资格已过期${others.notCertified}名` : `${others.notCertified} not certified`]
      : []),
    ...(others.full > 0 ? [isZh ? `承担已满${others.full}名` : `${others.full} have a full load`] : []),
    ...(count > 0
      ? [
          isZh
            ? `可替换：${first.join('、')}${count > first.length ? `等${count}名` : ''}`
            : `could step in: ${first.join(', ')}${count > first.length ? ` and ${count - first.length} more` : ''}`,
        ]
      : []),
  ]
  if (parts.length === 0) return []
  const head = isNamed ? `${others.case} ` : ''
  return [`    ${head}${isZh ? '其他人员：' : 'others: '}${parts.join(isZh ? '；' : '; ')}`]
}
