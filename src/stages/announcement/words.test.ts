import { describe, expect, it } from 'vitest'
import { type Say, sayDate } from '../../core/wording/say.ts'
import { stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const channels = ['governmentWebsite', 'newspaper']
const call = { article: '1', audience: 'public', channels }
const tenWorkdays = { article: '14', days: 10, kind: 'workday', basis: 'inferred' }

describe('announcement: words', () => {
  it('S7: says so in both languages, naming the day from which it would be possible', () => {
    const data = {
      days: 10,
      kind: 'workday' as const,
      closesOn: '2026-10-09',
      earliest: '2026-10-12',
      inferred: true,
    }
    const say = (language: 'zh' | 'en') => ({ language, date: (d: string) => sayDate(d, language) }) as Say
    expect(zh.refusals.CallTooShort(data, say('zh'))).toBe(
      '公告期限不得少于10个工作日，至2026年10月12日24时届满，暂不能于2026年10月9日截止申报（条文未明言截止日不得在公告期限内，由文义推定）。请将截止日期定于2026年10月12日或以后。',
    )
    expect(en.refusals.CallTooShort({ ...data, inferred: false }, say('en'))).toBe(
      'the call stands at least 10 working days, until 24:00 of 12 October 2026; applications cannot close on 9 October 2026. Set the deadline to 12 October 2026 or later.',
    )
  })

  it('words each setting', () => {
    const say = { language: 'zh', list: (items: readonly string[]) => items.join('、') } as Say
    const params = stage.params.parse({
      ...call,
      opensApplications: true,
      minimum: tenWorkdays,
      names: 'winners',
    })
    expect(zh.settings(params, say)).toEqual([
      { article: '1', basis: 'explicit', sentence: '面向社会发布，渠道：政府网站、报纸。' },
      { article: '1', basis: 'explicit', sentence: '公告载明申报截止日期，申报至该日24时止。' },
      {
        article: '14',
        basis: 'inferred',
        sentence: '公告期限不少于10个工作日，申报截止日期不得早于公告期限届满之日；末日为休息日的顺延。',
      },
      { article: '1', basis: 'explicit', sentence: '公布获奖名单，只列名称和奖项。' },
    ])
  })

  it('says that no award is given when nobody has won', () => {
    const say = { language: 'zh', list: (items: readonly string[]) => items.join('、') } as Say
    const data = {
      round: 1,
      audience: 'public' as const,
      channels,
      postedOn: '2026-06-01',
      opensApplications: false,
      listed: [],
    }
    expect(zh.entries.AnnouncementMade(data, say)).toBe('向社会公告（政府网站、报纸），本届奖项空缺')
  })
})
