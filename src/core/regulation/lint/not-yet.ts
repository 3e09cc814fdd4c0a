import type { Text } from '../../basics/text.ts'
import type { Edition } from '../edition.ts'
import type { Flaw } from '../flaw.ts'

/** What an edition may say and this version cannot do yet. Whoever makes a thing work deletes its line here. */
const NOT_YET: readonly {
  readonly what: Text
  readonly mend: Text
  readonly found: (edition: Edition) => readonly Pick<Flaw, 'path' | 'article'>[]
}[] = [
  {
    what: { zh: '缺额递补（backfill.allowed: true）', en: 'moving up into a vacated place' },
    mend: {
      zh: '请改为 allowed: false；确需递补的，由审定机构退回重新审议。',
      en: 'Write `allowed: false`; where somebody has to move up, the approval is returned and deliberated again.',
    },
    found: ({ backfill }) =>
      backfill.allowed ? [{ path: ['backfill', 'allowed'], article: backfill.article }] : [],
  },
  {
    what: { zh: '再次获奖不占名额（repeatWin.usesSeat: false）', en: 'a repeat win that uses no seat' },
    mend: {
      zh: '请改为 usesSeat: true，并在 note 中说明。',
      en: 'Write `usesSeat: true`, and say why in `note`.',
    },
    found: ({ repeatWin }) =>
      repeatWin.usesSeat ? [] : [{ path: ['repeatWin', 'usesSeat'], article: repeatWin.article }],
  },
]

/** 尚不能执行 A value that would be shown as a rule and be read by nothing is refused rather than passed over in silence. */
export const lintNotYet = (edition: Edition): Flaw[] =>
  NOT_YET.flatMap(({ what, mend, found }) =>
    found(edition).map((place) => ({
      ...place,
      problem: {
        zh: `本版本尚不能执行${what.zh}`,
        en: `this version cannot carry out ${what.en} yet`,
      },
      mend,
    })),
  )
