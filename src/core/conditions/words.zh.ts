import type { Ask, Sentences } from './condition-kind.ts'
import type { ScopeFact } from './scope.ts'

export type GeneralReasons = {
  missing: { ask: Ask[] }
  undecided: { openPoints: string[] }
  notApplicable: { by: ScopeFact }
  metByPeople: { by: string; reason: string; evidence: string[] }
  unmetByPeople: { by: string; reason: string; evidence: string[] }
}

const OUTSIDE: Record<ScopeFact, string> = {
  'applicant.kind': '按申报主体类别',
  'applicant.purpose': '按经营性质',
  'applicant.exporter': '不是出口企业的',
  linkedOrganisations: '未任组织最高管理者的',
}

/** Sentences that do not depend on the condition kind. */
export const zh: Sentences<GeneralReasons> = {
  missing: ({ ask }) => `尚不能认定，请补充${ask.map(({ name }) => name.zh).join('、')}`,
  undecided: ({ openPoints }) => `尚不能认定，须先决定待定事项${openPoints.join('、')}`,
  notApplicable: ({ by }) => `${OUTSIDE[by]}不适用本项`,
  metByPeople: ({ by, reason, evidence }) => `经${by}认定符合：${reason}（依据${evidence.join('、')}）`,
  unmetByPeople: ({ by, reason, evidence }) => `经${by}认定暂不符合：${reason}（依据${evidence.join('、')}）`,
}

/** 本项条文未明示 What is added where the text does not say it in so many words. */
export const basisZh = {
  explicit: '',
  inferred: '（条文未明言，由文义推定）',
  silent: '（条文未规定，按默认口径）',
}
