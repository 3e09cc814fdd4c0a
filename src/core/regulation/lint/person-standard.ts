import { standardsFor } from '../../process/standards.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'

/** 个人适用标准 Where persons may apply the edition says by which standard they are scored, or who supplies it. */
export function lintPersonStandard(edition: Edition): Flaw[] {
  const { kinds, article } = edition.applicants
  if (!kinds.includes('person') || standardsFor(edition, 'person').length > 0) return []
  return [
    {
      path: ['standards'],
      article,
      problem: {
        zh: '个人可以申报，但没有列明适用于个人的评分标准',
        en: 'persons may apply, but no standard is named for them',
      },
      mend: {
        zh: '请在 standards 中列一项 appliesTo: [person]；条文未作规定的，写明 suppliedBy 和 basis: silent。',
        en: 'List one with `appliesTo: [person]`; where the text is silent, with `suppliedBy` and `basis: silent`.',
      },
    },
  ]
}
