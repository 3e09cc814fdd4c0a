import { describe, expect, it } from 'vitest'
import { type Say, sayDate } from '../../core/wording/say.ts'
import type { Refusals } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const say = (language: 'zh' | 'en') =>
  ({
    language,
    application: (id: string) => (language === 'zh' ? `${id}公司` : `firm ${id}`),
    date: (date: string) => sayDate(date, language),
    award: (id: string) => id,
    list: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
  }) as Say

const A = { application: 'A' }
const REFUSED: { readonly [K in keyof Refusals]: readonly [Refusals[K], string, string] } = {
  NotAWinner: [A, 'A公司在本届没有获奖', 'firm A won nothing'],
  AwardNotNamed: [{ ...A, won: ['gold'] }, '请写明所办的是其中哪一项', 'name the one that is meant'],
  PapersStay: [{ ...A, items: ['plaque'] }, '只能更正A公司的奖牌的编号', 'what firm A was given (plaque)'],
  EnteredAlready: [{ ...A, number: '7' }, '编号7', 'under 7'],
  NumberTaken: [{ ...A, number: '7' }, '编号7已由A公司使用', 'the number 7 is that of firm A'],
  HonourRevoked: [
    { ...A, decidedOn: '2026-04-01', document: '批复2号' },
    '已于2026年4月1日撤销（批复2号）',
    'revoked on 1 April 2026 (批复2号)',
  ],
  NothingToEnter: [{}, '没有需要登记的', 'nothing is left to enter'],
  ItemNotConferred: [
    { ...A, item: 'trophy', items: ['plaque'] },
    '没有颁发奖杯，颁发的是：奖牌',
    'given: plaque',
  ],
  SinceBeforeAward: [
    { ...A, since: '2026-01-01', awardedOn: '2026-02-01' },
    '早于A公司的获奖日期2026年2月1日',
    'before the award of firm A on 1 February 2026',
  ],
  SinceInFuture: [
    { since: '2026-07-01', on: '2026-06-01' },
    '请待变更生效后登记',
    'once it has taken effect',
  ],
  SinceBeforeLastChange: [
    { ...A, since: '2026-01-01', last: '2026-02-01' },
    '最近一次变更在2026年2月1日',
    'last changed on 1 February 2026',
  ],
  WinnerIsClosed: [{ ...A, since: '2026-01-01' }, '已于2026年1月1日终止', 'closed since 1 January 2026'],
  NameMissing: [A, '单位名称（name）', 'new name of firm A'],
  PersonNameMissing: [A, '填在 personName', 'under "personName"'],
  CodeMissing: [A, '统一社会信用代码', 'credit code'],
  CodeUnfit: [{ fault: { zh: '有误', en: 'wrong' } }, '有误', 'wrong'],
  NoSuccessorWhenClosed: [A, '按合并或者分立登记', 'a merger or division'],
  ChangeNotForPersons: [{ ...A, change: 'merged' }, '不存在合并', 'there is no merger'],
  NothingChanged: [{ ...A, name: '甲' }, '名称（甲）', 'name (甲)'],
  NumberReplacementUnfit: [{ ...A, number: '7' }, '编号（现为7）', 'now 7'],
}

describe('register: words', () => {
  it.each(Object.keys(REFUSED) as (keyof Refusals)[])('explain %s in both languages', (code) => {
    const [data, chinese, english] = REFUSED[code]
    const worded = (words: typeof zh, language: 'zh' | 'en') =>
      (words.refusals[code] as (given: unknown, by: Say) => string)(data, say(language))
    expect(worded(zh, 'zh')).toContain(chinese)
    expect(worded(en, 'en')).toContain(english)
  })

  it('take a thing of any name as it was written', () => {
    const asked = { ...A, item: 'constructor', items: [] }
    expect(zh.refusals.ItemNotConferred(asked, say('zh'))).toContain('没有颁发constructor，')
  })

  it('tell of papers, changes and what was issued again', () => {
    const papers = { ...A, award: 'gold', papers: [{ item: 'certificate', number: '证-1' }] }
    expect(zh.entries.PapersNumbered(papers, say('zh'))).toBe('A公司：证书编号证-1')
    expect(en.entries.PapersNumbered(papers, say('en'))).toBe('firm A: certificate number 证-1')
    const ofSeveral = { ...papers, ofSeveral: true } as const
    expect(zh.entries.PapersNumbered(ofSeveral, say('zh'))).toBe('A公司（gold）：证书编号证-1')
    expect(en.entries.PapersNumbered(ofSeveral, say('en'))).toBe('firm A (gold): certificate number 证-1')
    const change = { ...A, change: 'merged', document: '函1号', evidence: '公告' } as const
    expect(zh.entries.ChangeDocumented(change, say('zh'))).toBe('A公司合并的依据：函1号，公告')
    expect(en.entries.ChangeDocumented({ ...change, successor: 'B' }, say('en'))).toBe(
      'merger of firm A, by 函1号, 公告. The successor is firm B, itself a winner of this cycle: both honours stay, and people judge how titles are used and when it may apply again',
    )
    const again = { ...A, award: 'gold', item: 'plaque', reason: '遗失', reissuedOn: '2026-06-01', copy: 2 }
    expect(zh.entries.Reissued({ ...again, number: 'b', before: 'a' }, say('zh'))).toBe(
      '2026年6月1日为A公司补发奖牌（第2次）：遗失；新编号b，原编号a作废',
    )
    expect(en.entries.Reissued(again, say('en'))).toBe(
      'plaque of firm A issued again on 1 June 2026 (replacement 2): 遗失',
    )
  })
})
