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
    date: (date: string) => sayDate(date, language),
    list: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
  }) as Say

const S1 = { case: 'S1' }
const REFUSED: { readonly [K in keyof Refusals]: readonly [Refusals[K], string, string] } = {
  WhoMissing: [{}, '只填一项', 'only one of the two'],
  NotAWinner: [{ application: 'A' }, 'A公司在本届没有获奖', 'firm A won nothing'],
  ReporterNotToBeNamed: [{}, '请以“public”登记', 'report as "public"'],
  SeenLater: [{ seenOn: '2026-06-02', on: '2026-06-01' }, '晚于登记日期2026年6月1日', 'after 1 June 2026'],
  CaseKnown: [S1, 'S1已经登记', 'S1 is reported already'],
  CaseUnknown: [{ ...S1, known: [] }, '现有：无', 'there are: none'],
  CaseIsOver: [{ ...S1, standing: 'mended' }, '已经办结（已改正）', 'is over (mended)'],
  NotForbidden: [
    { ...S1, verdict: 'unclear', why: 'noRule' },
    '条文没有提到这种用途），暂不能责令改正、提示或者移送。请先提请法制审核。',
    'Ask for legal review first.',
  ],
  NoOrderInText: [{ ...S1, left: 'law' }, '条文没有规定责令改正', 'refer it to the law'],
  OrderInText: [{ ...S1, remedy: 'orderToMend' }, '不以提示函代替', 'no advice in its place'],
  UntilTooEarly: [
    { until: '2026-06-01', on: '2026-06-01' },
    '应当晚于办理日期',
    'has to be after 1 June 2026',
  ],
  NothingToMend: [S1, '尚未责令改正', 'neither order nor advice'],
  StillTimeToMend: [{ ...S1, until: '2026-06-30' }, '至2026年6月30日24时', 'until 24:00 of 30 June 2026'],
  NotMendedAlready: [{ ...S1, until: '2026-06-30' }, '不必重复办理', 'on record already'],
  NotUnclear: [{ ...S1, verdict: 'forbidden' }, '无须法制审核', 'nothing to review'],
  NotInReview: [S1, '请先提请', 'ask for it first'],
  MendFirst: [S1, '先责令改正', 'ordered to end first'],
  RevocationNotProvided: [S1, '没有规定因违规使用称号撤销奖励', 'revokes no award for misuse'],
  RevokedAlready: [
    { ...S1, revokedOn: '2026-05-30', document: '批复3号' },
    '已于2026年5月30日撤销（批复3号）',
    'revoked on 30 May 2026 (批复3号)',
  ],
  ReferralDealtWith: [S1, '已经在撤销程序中处理', 'dealt with by whoever revokes'],
  NoWinnerToRevoke: [S1, '不是本届获奖者', 'no winner of this cycle'],
}

describe('title-use: words', () => {
  it.each(Object.keys(REFUSED) as (keyof Refusals)[])('explain %s in both languages', (code) => {
    const [data, chinese, english] = REFUSED[code]
    const worded = (words: typeof zh, language: 'zh' | 'en') =>
      (words.refusals[code] as (given: unknown, by: Say) => string)(data, say(language))
    expect(worded(zh, 'zh')).toContain(chinese)
    expect(worded(en, 'en')).toContain(english)
  })

  it('tell who used it for what, and by which article it is judged', () => {
    const judgement = { verdict: 'forbidden', why: 'ruleForbids', rule: 'pack', article: '31' } as const
    const seen = {
      ...S1,
      use: 'packaging',
      where: '网页',
      seenOn: '2026-05-20',
      evidence: '截图',
      judgement,
    } as const
    expect(zh.entries.UseReported({ ...seen, application: 'A' }, say('zh'))).toBe(
      'S1：2026年5月20日发现A公司把称号用于标注在包装上（网页；截图），不符合规定（第31条，条文禁止）',
    )
    expect(en.entries.UseReported({ ...seen, other: '某商行' }, say('en'))).toBe(
      'S1: seen on 20 May 2026, 某商行 used the title for marking of packages (网页; 截图): forbidden (article 31: the text forbids it)',
    )
    const advice = { ...S1, application: 'A', until: '2026-06-30', document: '函1号' }
    expect(zh.entries.AdviceSent(advice, say('zh'))).toContain('提示不具强制力')
    expect(en.entries.AdviceSent(advice, say('en'))).toContain('the advice binds nobody')
  })
})
