import { describe, expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const edition = {
  applicants: { kinds: ['legalPerson', 'person'] },
  awards: [{ id: 'p', name: { zh: '个人奖', en: 'persons' }, applicantKinds: ['person'] }],
  quotas: [{ id: 'seats', awards: ['p'], max: 2 }],
  standards: [],
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

  it('say that a number holds for each ranking, where there are several', () => {
    const cut = {
      method: 'ratio',
      base: 'allSeats',
      ratio: '1.5',
      rounding: 'ceil',
      ifFewer: 'takeAll',
      article: '9',
    }
    const ties = { order: 'committee', chain: [], then: 'committee', article: '9' }
    const params = stage.params.parse({ score: 'desk', cut, ties })
    expect(zh.settings(params, say.zh)[0]?.sentence).toBe(
      '依据desk得分，按得分由高到低，以各奖项名额合计的1.5倍（进一取整）确定入围，各排名分别计算；不足的，全部入围。',
    )
    const alone = { ...edition, applicants: { kinds: ['person'] } } as unknown as Edition
    expect(en.settings(params, sayIn(alone, 'en', {}))[0]?.sentence).toBe(
      'Shortlisted by the score of desk: the best, 1.5 times the seats of all awards (rounded up); if there are fewer, all of them.',
    )
    expect(en.settings(params, say.en)[0]?.sentence).toContain('(rounded up), in each ranking; if')
  })

  it('name those who were chosen wrongly', () => {
    const outside = { code: 'ChosenOutsideTie', applications: ['A'], tied: ['B'] }
    expect(zh.refusals.SelectionUnfit({ fault: outside }, say.zh)).toBe(
      '甲 不在同分范围内，只能在 乙 中选择。',
    )
    const tooMany = { code: 'QuotaExceeded', limit: 'seats', max: 2, count: 3, over: 1 }
    expect(zh.refusals.SelectionUnfit({ fault: tooMany }, say.zh)).toBe(
      '名额 “个人奖” 上限为 2，现为 3，超出 1。',
    )
  })
})
