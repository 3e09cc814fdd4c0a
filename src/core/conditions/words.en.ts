import type { Sentences as SentencesWith } from '../wording/say.ts'
import type { Sentences } from './condition-kind.ts'
import { dayInEnglish } from './dates-in-words.ts'
import type { ScopeFact } from './scope.ts'
import type { AdaptationRefusals, GeneralReasons } from './words.zh.ts'

const OUTSIDE: Record<ScopeFact, string> = {
  'applicant.kind': 'for this kind of applicant',
  'applicant.sector': 'for this sector',
  'applicant.purpose': 'for organisations of this purpose',
  'applicant.exporter': 'for organisations that do not export',
  linkedOrganisations: 'for persons who lead no organisation',
  awards: 'for the awards that this applicant may hold',
}

/** Sentences that do not depend on the condition kind. */
export const en: Sentences<GeneralReasons> = {
  missing: ({ ask }) => `cannot be found yet; please state ${ask.map(({ name }) => name.en).join(', ')}`,
  undecided: ({ openPoints }) => `cannot be found yet; first decide the open point ${openPoints.join(', ')}`,
  notApplicable: ({ by }) => `does not apply ${OUTSIDE[by]}`,
  metByPeople: ({ by, reason, evidence }) => `found met by ${by}: ${reason} (on ${evidence.join(', ')})`,
  unmetByPeople: ({ by, reason, evidence }) => `found unmet by ${by}: ${reason} (on ${evidence.join(', ')})`,
}

export const basisEn = {
  explicit: '',
  inferred: ' (inferred from the text)',
  silent: ' (the text is silent: our default)',
}

export const closesEn = (awards: readonly string[]) => ` (closes ${awards.join(', ')} alone, no other award)`

/** 暂不能 The refusals of this room. */
export const refusals: SentencesWith<AdaptationRefusals> = {
  ConditionsNotAdaptable: () => 'the regulation does not provide for adapting the conditions.',
  NotTheAdaptingBody: ({ by, lawful }, say) =>
    `the conditions are adapted by the ${say.role(lawful)}; the ${say.role(by)} cannot do it. Submit it to the ${say.role(lawful)}.`,
  AdaptedTooLate: ({ decidedOn, noticeOn, before }, say) =>
    `the adaptation was decided on ${dayInEnglish(decidedOn)}, but “${say.step(before)}” went out on ${dayInEnglish(noticeOn)}; it can be decided for the next cycle, before that.`,
  NoSuchCriterion: ({ ids }) => `there is no criterion ${ids.join(', ')} to drop; check the ids.`,
}
