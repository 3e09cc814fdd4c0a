import type { Sentences as SentencesWith } from '../wording/say.ts'
import type { Ask, Sentences } from './condition-kind.ts'
import { dayInChinese } from './dates-in-words.ts'
import type { ScopeFact } from './scope.ts'

/** Why the conditions cannot be adapted now. */
export type AdaptationRefusals = {
  ConditionsNotAdaptable: Record<never, never>
  NotTheAdaptingBody: { by: string; lawful: string }
  AdaptedTooLate: { decidedOn: string; noticeOn: string; before: string }
  NoSuchCriterion: { ids: string[] }
}

export type GeneralReasons = {
  missing: { ask: Ask[] }
  undecided: { openPoints: string[] }
  notApplicable: { by: ScopeFact }
  metByPeople: { by: string; reason: string; evidence: string[] }
  unmetByPeople: { by: string; reason: string; evidence: string[] }
}

const OUTSIDE: Record<ScopeFact, string> = {
  'applicant.kind': '按申报主体类别',
  'applicant.sector': '按行业类别',
  'applicant.purpose': '按经营性质',
  'applicant.exporter': '不是出口企业的',
  linkedOrganisations: '未任组织最高管理者的',
  awards: '按可以参评的奖项',
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

/** What an unmet condition that is asked for some awards alone leaves open. */
export const closesZh = (awards: readonly string[]) => `（暂不能参评${awards.join('、')}，其他奖项不受影响）`

/** 暂不能 The refusals of this room. */
export const refusals: SentencesWith<AdaptationRefusals> = {
  ConditionsNotAdaptable: () => '本办法未规定申报条件可以调整，暂不能调整。',
  NotTheAdaptingBody: ({ by, lawful }, say) =>
    `申报条件的调整由${say.role(lawful)}决定，${say.role(by)}暂不能办理，请提交${say.role(lawful)}。`,
  AdaptedTooLate: ({ decidedOn, noticeOn, before }, say) =>
    `申报条件于${dayInChinese(decidedOn)}决定调整，“${say.step(before)}”已于${dayInChinese(noticeOn)}发出，本届暂不能调整；可以在下一届发出前决定。`,
  NoSuchCriterion: ({ ids }) => `没有编号为${ids.join('、')}的条件，暂不能删去，请核对编号。`,
}
