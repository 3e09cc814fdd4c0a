import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'

/** 有效期 A regulation does not end before it takes effect: no cycle could ever open under it. */
export function lintTerm({ effect }: Edition): Flaw[] {
  if (effect.mode !== 'fixed' || effect.to === undefined || effect.to >= effect.from) return []
  return [
    {
      path: ['effect', 'to'],
      article: effect.article,
      problem: {
        zh: `有效期截止日 ${effect.to} 早于施行日 ${effect.from}`,
        en: `the term ends on ${effect.to}, before it begins on ${effect.from}`,
      },
      mend: {
        zh: '请对照条文改正施行日或截止日。',
        en: 'Correct the first or the last day against the text.',
      },
    },
  ]
}
