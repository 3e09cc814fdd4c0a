import type { Text } from '../basics/text.ts'

/**
 * 可见条件 All that a rule may ask about a thing and who looks at it. Each has one meaning in memory (`sees.ts`) and one in a query
 * (`src/database/visible.ts`), and a property test holds the two together.
 */
export const predicates = {
  own: { zh: '本申报', en: 'own application' },
  ownWork: { zh: '本人（本单位）所作', en: 'own work' },
  area: { zh: '本地区', en: 'own area' },
  seat: { zh: '本人参加评审的申报', en: 'sits for the case' },
  seatHere: { zh: '本人在本环节本评审组参加评审', en: 'sits for it in this step' },
  notRecused: { zh: '未回避', en: 'not recused' },
  published: { zh: '已公开', en: 'published' },
  purpose: { zh: '已说明查阅目的', en: 'purpose stated' },
  stepBody: { zh: '本机构承办的环节', en: 'conducts the step' },
} as const satisfies Readonly<Record<string, Text>>

export type Predicate = keyof typeof predicates
export const allPredicates = Object.keys(predicates) as readonly Predicate[]
