import { describe, expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const edition = {
  applicants: { kinds: ['legalPerson', 'person'] },
  awards: [],
  bodies: [],
  steps: [],
  words: {},
  openPoints: [],
} as unknown as Edition
const say = {
  zh: sayIn(edition, 'zh', { A: '甲', B: '乙' }),
  en: sayIn(edition, 'en', { A: 'Jia', B: 'Yi' }),
}

describe('words of a shortlist', () => {
  it('say a score that never ends as a decimal', () => {
    const tie = { applications: ['A', 'B'], places: 1, line: '19303/280' }
    expect(zh.refusals.TieUndecided(tie, say.zh)).toBe(
      '甲、乙得分均为约68.9393%，比较后仍相同，只余1个名额，请由评审委员会决定并说明理由。',
    )
    expect(en.refusals.TieUndecided(tie, say.en)).toMatch(/^Jia, Yi are equal at about 68\.9393% after/)
  })
})
