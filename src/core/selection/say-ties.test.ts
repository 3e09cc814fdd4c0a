import { describe, expect, it } from 'vitest'
import type { Language } from '../basics/text.ts'
import type { Say } from '../wording/say.ts'
import { sayTies, sayValue } from './say-ties.ts'
import { sayGroup, sayWhyNot } from './say-why-not.ts'
import type { TieSettings } from './tie-settings.ts'

/** As much of the words as sentences on ties need. */
const say = (language: Language): Say => {
  const zh = language === 'zh'
  const part: Partial<Say> = {
    language,
    step: (id) => (zh ? `“${id}”环节` : `the ${id} step`),
    role: (role) => (zh ? `（${role}）` : role),
    list: (items) => items.join(zh ? '、' : ', '),
  }
  return part as Say
}

describe('values that ties are broken by', () => {
  it.each([
    ['results', '“结果”类得分', 'the results score'],
    ['category:4.7', '类目4.7得分', 'the score of category 4.7'],
    ['stage:site', '“site”环节得分', 'the score of the site step'],
    ['stage:site/results', '“site”环节“结果”类得分', 'the results score of the site step'],
    ['stage:desk/category:4.5', '“desk”环节类目4.5得分', 'the score of category 4.5 of the desk step'],
    ['something', 'something', 'something'],
  ])('%s', (name, zh, en) => {
    expect([sayValue(name, say('zh')), sayValue(name, say('en'))]).toEqual([zh, en])
  })
})

describe('how equals are settled', () => {
  const ties: TieSettings = {
    article: '4',
    basis: 'silent',
    order: 'chain',
    chain: [
      { by: 'results', prefer: 'higher' },
      { by: 'stage:desk', prefer: 'lower' },
    ],
    then: 'committee',
  }

  it.each([
    ['committee', '由（committee）决定', 'the committee decides'],
    ['include', '一并列入', 'all enter'],
    ['exclude', '均不列入', 'none enters'],
  ] as const)('by a chain, then %s', (then, zh, en) => {
    expect([sayTies({ ...ties, then }, say('zh')), sayTies({ ...ties, then }, say('en'))]).toEqual([
      {
        article: '4',
        basis: 'silent',
        sentence: `得分相同的，依次比较“结果”类得分（高者优先）、“desk”环节得分（低者优先）；仍相同的，${zh}。`,
      },
      {
        article: '4',
        basis: 'silent',
        sentence: `Equal scores: compared by the results score (higher first), the score of the desk step (lower first); of those still equal ${en}.`,
      },
    ])
  })

  it('without a chain, by what would end it', () => {
    const none: TieSettings = { ...ties, chain: [], then: 'include' }
    expect(sayTies(none, say('zh')).sentence).toBe('得分相同的，一并列入。')
    expect(sayTies(none, say('en')).sentence).toBe('Equal scores: all enter.')
  })

  it('by the committee from the start, whatever chain is written down', () => {
    const asked: TieSettings = { ...ties, order: 'committee', then: 'exclude' }
    expect(sayTies(asked, say('zh')).sentence).toBe('得分相同的，由（committee）决定。')
    expect(sayTies(asked, say('en')).sentence).toBe('Equal scores: the committee decides.')
  })
})

describe('why somebody may not hold an award', () => {
  it.each([
    ['belowFloor', '未达到该奖项的得分要求', 'the score is below the floor of this award'],
    ['aboveBand', '得分属于更高奖项的范围', 'the score belongs to a higher award'],
    [
      'notQualified',
      '经认定未达到该奖项的评定标准',
      'the standard of this award was found not to be reached',
    ],
    ['noSeat', '该奖项已无名额', 'this award has no seat left'],
    ['otherKind', '该奖项不授予此类申报主体', 'this award is not for such applicants'],
    ['otherSector', '该奖项不授予其所属行业类别', 'this award is not for its sector'],
    ['sectorUnknown', '尚未填报其所属行业类别', 'its sector has not been stated'],
    ['closed', '不符合该奖项单独规定的条件', 'a condition of this award alone is not met'],
    ['unheardOf', 'unheardOf', 'unheardOf'],
  ])('%s', (why, zh, en) => {
    expect([sayWhyNot(why, 'zh'), sayWhyNot(why, 'en')]).toEqual([zh, en])
  })

  it('names the kinds of one ranking where there are several', () => {
    expect([sayGroup(undefined, 'zh'), sayGroup(undefined, 'en')]).toEqual(['', ''])
    expect(sayGroup(['person'], 'zh')).toBe('（个人）')
    expect(sayGroup(['legalPerson', 'person'], 'en')).toMatch(/^ \([a-z ]+, [a-z ]+\)$/)
    expect(sayGroup(['legalPerson', 'person'], 'zh')).toMatch(/^（[^、（）]+、个人）$/)
  })
})
