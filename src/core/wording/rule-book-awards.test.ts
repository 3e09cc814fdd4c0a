import { describe, expect, it } from 'vitest'
import type { Edition } from '../regulation/edition.ts'
import { awardsSection } from './rule-book-awards.ts'
import { penFor, wordStatement } from './rule-book-section.ts'
import { sayIn } from './say.ts'

const base = {
  applicants: { kinds: ['legalPerson'] },
  awards: [{ id: 'gold', rank: 1, name: { zh: '金奖', en: 'gold award' }, article: '3' }],
  sectors: [{ id: 'services', name: { zh: '服务业', en: 'services' }, article: '3' }],
  quotas: [],
  vacancy: { fewer: true, none: true, article: '3' },
  honours: [],
  prizes: [],
  repeatWin: { prize: false, honour: true, usesSeat: true, article: '13' },
  backfill: { allowed: false, by: 'secretariat', article: '14' },
  steps: [],
  bodies: [],
  words: {},
  openPoints: [],
}
const lines = (changes: object, language: 'zh' | 'en') => {
  const edition = { ...base, ...changes } as unknown as Edition
  const pen = penFor(edition, language, sayIn(edition, language, {}))
  return awardsSection(pen).statements.map((statement) => wordStatement(statement, language))
}
const said = (changes: object) => [
  lines(changes, 'zh').filter((line) => !lines({}, 'zh').includes(line)),
  lines(changes, 'en').filter((line) => !lines({}, 'en').includes(line)),
]
const goldPrize = { id: 'p', award: 'gold', yuan: 300_000, firstWinOnly: false, per: 'winner', article: '12' }

describe('the rule book on awards', () => {
  it('names the kinds and sectors that an award is for', () => {
    const cell = { ...base.awards[0], applicantKinds: ['legalPerson', 'person'], sectors: ['services'] }
    expect(said({ awards: [cell] })).toEqual([
      ['限于：法人〔legalPerson〕、个人〔person〕。（第三条）', '限于行业：服务业〔services〕。（第三条）'],
      [
        'Open only to: a legal person [legalPerson], a person [person]. (article 3)',
        'Open only to these sectors: services [services]. (article 3)',
      ],
    ])
  })

  it('says that a prize is the difference only', () => {
    expect(said({ prizes: [{ ...goldPrize, onUpgrade: 'full' }] })).toEqual([
      ['奖金〔p〕：金奖〔gold〕每家30万元。（第十二条）'],
      ['Prize [p]: CNY 300,000 per winner of the gold award [gold]. (article 12)'],
    ])
    const [zh, en] = said({ prizes: [{ ...goldPrize, onUpgrade: 'difference' }] })
    expect([zh?.[1], en?.[1]]).toEqual([
      '此前获较低等次奖项并领取奖金的，只发差额。（第十二条）',
      'Who was paid for a lower award before gets the difference only. (article 12)',
    ])
  })

  it('gives a prize to each winner, by a word that fits those who may win', () => {
    const only = (...applicantKinds: string[]) => ({
      awards: [{ ...base.awards[0], applicantKinds }],
      prizes: [{ ...goldPrize, onUpgrade: 'full' }],
    })
    expect(said(only('person'))[0]).toContain('奖金〔p〕：金奖〔gold〕每名获奖者30万元。（第十二条）')
    expect(said(only('legalPerson', 'team'))[0]).toContain(
      '奖金〔p〕：金奖〔gold〕每个获奖者30万元。（第十二条）',
    )
  })

  it('says what all prizes come to at most, and when they are paid', () => {
    expect(said({ prizeCeiling: { yuan: 2_000_000, article: '15' } })).toEqual([
      ['每届奖金总额不超过200万元；超过的，各项按同一比例核减，取整到元。（第十五条）'],
      [
        'All prizes of a cycle come to CNY 2,000,000 at most; above that each is cut in the same proportion, to whole yuan. (article 15)',
      ],
    ])
    const payment = { year: 'next', from: '01-01', to: '02-29', article: '21' }
    expect(said({ prizePayment: payment })).toEqual([
      ['奖金于表彰次年1月1日至2月29日兑现。（第二十一条）'],
      ['Prizes are paid from 1 January to 29 February of the year after the conferral. (article 21)'],
    ])
    expect(said({ prizePayment: { ...payment, year: 'same' } })).toEqual([
      ['奖金于表彰当年1月1日至2月29日兑现。（第二十一条）'],
      ['Prizes are paid from 1 January to 29 February of the year of the conferral. (article 21)'],
    ])
  })

  it('says of which awards a win again is meant, and who moves the next one up', () => {
    expect(said({ repeatWin: { ...base.repeatWin, awards: ['gold'], usesSeat: false } })).toEqual([
      ['再次获金奖〔gold〕：不发放奖金，授予荣誉，不占用名额。（第十三条）'],
      ['A win again of the gold award [gold]: no prize, the honour, does not use a seat. (article 13)'],
    ])
    expect(said({ backfill: { allowed: true, by: 'committee', article: '14' } })).toEqual([
      ['名单公布后出现空额的，由评审委员会〔committee〕依次递补。（第十四条）'],
      [
        'When a name falls, the next in rank moves up; this is done by the committee [committee]. (article 14)',
      ],
    ])
  })
})
