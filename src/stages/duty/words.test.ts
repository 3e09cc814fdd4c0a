import { describe, expect, it } from 'vitest'
import { type Say, sayDate } from '../../core/wording/say.ts'
import type { Refusals } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const say = (language: 'zh' | 'en') =>
  ({
    language,
    application: (id: string) => (language === 'zh' ? `${id}公司` : `firm ${id}`),
    article: (ref: string) => (language === 'zh' ? `第${ref}条` : `article ${ref}`),
    duty: (id: string) =>
      ({ report: ['每年报告', 'report every year'], serve: ['高管入库', 'executives enter the pool'] })[id]?.[
        language === 'zh' ? 0 : 1
      ] ?? id,
    date: (date: string) => sayDate(date, language),
    list: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
  }) as Say

const of = { application: 'A', duty: 'report', year: 2027 }
const REFUSED: { readonly [K in keyof Refusals]: readonly [Refusals[K], string, string] } = {
  NotAWinner: [{ application: 'A' }, 'A公司在本届没有获奖', 'firm A won nothing'],
  DutyUnknown: [{ duty: 'x', known: [] }, '现有：无', 'it knows: none'],
  NotAReport: [{ duty: 'share' }, '“share”不是按年度报送', '"share" is not reported by the year'],
  IsAReport: [{ duty: 'report' }, '“每年报告”按年度报送', '"report every year" is reported by the year'],
  NotForThePool: [
    { duty: 'share', serving: ['serve'] },
    '请改用：“高管入库”（serve）',
    'Use: "executives enter the pool" (serve)',
  ],
  YearMissing: [
    { duty: 'report', years: [2027, 2028] },
    '“每年报告”按年度履行，请注明年度：2027、2028',
    '"report every year" is owed by the year; name one: 2027, 2028',
  ],
  YearNotOwed: [
    { duty: 'report', year: 2026, years: [] },
    '“每年报告”没有2026年度的报送要求，应报年度为：无',
    '"report every year" is not owed for 2026; it is owed for: no year',
  ],
  DutyEnded: [
    { ...of, why: 'revoked', since: '2027-08-01' },
    '奖励已经撤销，自2027年8月1日起A公司2027年度的报告（“每年报告”）不再需要',
    'the award is revoked, so that the report for 2027 ("report every year") of firm A is owed no more since 1 August 2027',
  ],
  HandedInAlready: [{ ...of, accepted: false }, '已经报送，尚待接收', 'waits to be accepted'],
  NothingHandedIn: [of, '没有待接收的材料', 'nothing handed in'],
  DueExcused: [of, '已经免除', 'is excused'],
  NotDueYet: [of, '年度尚未开始', 'has not begun'],
  StillTime: [
    { ...of, dueBy: '2027-12-31' },
    '截止日为2027年12月31日，其24时以前',
    'until 24:00 of 31 December 2027',
  ],
  MissedAlready: [of, '已经记为未报', 'recorded as missed already'],
  NothingLeftToRemind: [of, '不必提醒', 'no need to remind'],
  DoneLater: [{ doneOn: '2027-06-02', on: '2027-06-01' }, '晚于办理日期2027年6月1日', 'after 1 June 2027'],
  DoneBeforeAward: [
    { doneOn: '2026-01-04', awardedOn: '2026-01-05' },
    '早于获奖日期2026年1月5日',
    'before the award on 5 January 2026',
  ],
}

describe('duty: words', () => {
  it.each(Object.keys(REFUSED) as (keyof Refusals)[])('explain %s in both languages', (code) => {
    const [data, chinese, english] = REFUSED[code]
    const worded = (words: typeof zh, language: 'zh' | 'en') =>
      (words.refusals[code] as (given: unknown, by: Say) => string)(data, say(language))
    expect(worded(zh, 'zh')).toContain(chinese)
    expect(worded(en, 'en')).toContain(english)
  })

  it('name a duty by its text, with its id only where one has to be typed', () => {
    expect(zh.refusals.DutyUnknown({ duty: 'x', known: ['report', 'serve'] }, say('zh'))).toBe(
      '办法没有编号为“x”的义务，现有：“每年报告”（report）、“高管入库”（serve），请核对。',
    )
    expect(en.refusals.DutyUnknown({ duty: 'x', known: ['report', 'serve'] }, say('en'))).toBe(
      'the text knows no duty "x"; it knows: "report every year" (report), "executives enter the pool" (serve). Check it.',
    )
    expect(zh.refusals.DueExcused({ application: 'A', duty: 'serve' }, say('zh'))).toBe(
      'A公司的义务“高管入库”已经免除，无须再办。',
    )
    expect(en.refusals.DueExcused({ application: 'A', duty: 'serve' }, say('en'))).toBe(
      'the duty "executives enter the pool" of firm A is excused; nothing else is to be done.',
    )
  })

  it('say that a duty outlives its text, where it does', () => {
    const report = { ...of, article: '30', dueBy: '2027-12-31' }
    expect(zh.entries.ReportAccepted(report, say('zh'))).toBe('接收A公司2027年度第30条规定的报告')
    expect(en.entries.ReportAccepted({ ...report, textEndedOn: '2025-03-31' }, say('en'))).toBe(
      'the report for 2027 of firm A under article 30 is accepted. The text itself ended on 31 March 2025; that what was won under it still binds is a judgement',
    )
    expect(en.entries.ReportMissed(report, say('en'))).toContain('The text attaches nothing to it')
  })

  it('say of an executive what still applies', () => {
    const named = {
      application: 'A',
      duty: 'serve',
      article: '29',
      person: '高某',
      position: '总监',
      stillApplies: { training: ['training'], recusal: ['ownFirm', 'rivals'] as ['ownFirm', 'rivals'] },
    }
    expect(zh.entries.ExecutiveNamed(named, say('zh'))).toBe(
      'A公司推荐高某（总监）列入专家库。参加评审以前仍须经培训，并须回避本单位和竞争对手',
    )
    expect(en.entries.ExecutiveNamed(named, say('en'))).toBe(
      'firm A names 高某 (总监) for the pool of assessors. Before reviewing, training is still needed, and the own firm and its rivals stay closed',
    )
  })
})
