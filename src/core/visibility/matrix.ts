import { groupedBy } from '../basics/order.ts'
import type { Text } from '../basics/text.ts'
import { type Predicate, predicates } from './predicates.ts'
import { type Grant, rules } from './rules.ts'
import { allKinds, allStates, type ThingKind, type ThingState, thingKinds, thingStates } from './thing.ts'
import type { ViewerRole } from './viewer.ts'

const ROLES: Readonly<Record<ViewerRole, Text>> = {
  public: { zh: '公众（未登录）', en: 'the public, not signed in' },
  applicant: { zh: '申报者', en: 'applicant' },
  assessor: { zh: '评审员', en: 'assessor' },
  observer: { zh: '评审观察员', en: 'observer of a panel' },
  recommender: { zh: '推荐单位', en: 'recommender' },
  secretariat: { zh: '秘书处（办公室）', en: 'secretariat' },
  committee: { zh: '评审委员会', en: 'committee' },
  approver: { zh: '批准机关', en: 'approver' },
  panel: { zh: '评审组（作为承办机构）', en: 'panel, as the body of a step' },
  agency: { zh: '受托机构', en: 'agency' },
  department: { zh: '有关部门', en: 'department' },
  finance: { zh: '财政', en: 'finance' },
  inspector: { zh: '纪检监察', en: 'discipline inspector' },
  systemAdmin: { zh: '系统管理员', en: 'system administrator' },
  securityAdmin: { zh: '安全管理员', en: 'security administrator' },
  auditAdmin: { zh: '审计管理员', en: 'audit administrator' },
}

const SIGHT = { whole: '全文 whole', masked: '掩码 masked' } as const

const both = ({ zh, en }: Text) => `${zh} ${en}`
const conditionOf = (when: readonly Predicate[]) =>
  when.length === 0 ? '' : `（${when.map((each) => both(predicates[each])).join('，')}）`

const applies = ({ kinds, states }: Grant, kind: ThingKind, state: ThingState) =>
  kinds.includes(kind) && (states === undefined || states.includes(state))

/** Each way in which a role sees a kind in a state. A grant that another without more conditions covers is not told twice. */
function waysOf(role: ViewerRole, kind: ThingKind, state: ThingState): string {
  const found = rules[role].filter((grant) => applies(grant, kind, state))
  const isCovered = (grant: Grant) =>
    found.some(
      (other) =>
        other !== grant &&
        (other.sees === 'whole' || other.sees === grant.sees) &&
        other.when.every((each) => grant.when.includes(each)) &&
        (other.when.length < grant.when.length ||
          other.sees !== grant.sees ||
          found.indexOf(other) < found.indexOf(grant)),
    )
  const told = found.filter((grant) => !isCovered(grant))
  return [...new Set(told.map(({ sees, when }) => `${SIGHT[sees]}${conditionOf(when)}`))].join('；')
}

/** States in which a kind is seen alike stand in one row. */
function rowsOf(role: ViewerRole, kind: ThingKind): readonly string[] {
  const byWays = groupedBy(allStates, (state) => waysOf(role, kind, state))
  return [...byWays].flatMap(([ways, states]) => {
    if (ways === '') return []
    const names =
      states.length === allStates.length ? '' : states.map((each) => both(thingStates[each])).join('、')
    return [`| ${both(thingKinds[kind].name)} | ${names} | ${ways} |`]
  })
}

function sectionOf(role: ViewerRole): string {
  const rows = allKinds.flatMap((kind) => rowsOf(role, kind))
  const table =
    rows.length === 0
      ? '评定事项一概不可见。 Nothing of the award.'
      : `| 事项 Thing | 状态 State | 可见 Seen |\n|---|---|---|\n${rows.join('\n')}`
  return `## ${both(ROLES[role])}\n\n${table}\n`
}

const maskOf = (kind: ThingKind) => {
  const fields = thingKinds[kind].masked.map((field) => `\`${field}\``).join(', ')
  return `| ${both(thingKinds[kind].name)} | \`${kind}\` | ${fields} |`
}

/** 可见范围一览 The rules as a page: for each role, which things it sees in which states, and on what condition. */
export const visibilityPage = (): string => `<!-- generated; run npm run generate -->
# 可见范围 Who sees what

Generated from \`src/core/visibility/rules.ts\`. What is not named is not seen. 未列明的，一律不可见。 A state that is left out
means any; conditions in brackets hold together. A masked row keeps the fields at the end of this page and nothing else.

${(Object.keys(ROLES) as ViewerRole[]).map(sectionOf).join('\n')}
## 掩码行保留的字段 What a masked row keeps

| 事项 Thing | Kind | Fields |
|---|---|---|
${allKinds.map(maskOf).join('\n')}
`
