import { describe, expect, it } from 'vitest'
import { type Say, sayDate } from '../../core/wording/say.ts'
import type { Entries } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

describe('application: the authority’s own records, in words', () => {
  it('are told in both languages', () => {
    const sayIn = (language: 'zh' | 'en') =>
      ({
        language,
        application: (id: string) => id,
        date: (day: string) => sayDate(day, language),
        list: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
      }) as Say
    const data: Entries['HistoryLaid'] = {
      application: 'A',
      honours: [],
      awardFraud: [],
      incomplete: ['sanctions'],
      source: { documents: ['d'] },
      differs: [{ list: 'honours', of: 'stated', what: 'gold', on: '2024-12-20' }],
    }
    expect(zh.entries.HistoryLaid(data, sayIn('zh'))).toBe(
      '按台账核对A的以往记录：获奖0次、处理记录尚不能确认齐全；与申报不一致，请留意：申报方所填、台账未载的获奖记录（2024年12月20日）',
    )
    expect(en.entries.HistoryLaid(data, sayIn('en'))).toBe(
      'checked A against the records: earlier awards: 0, nobody knows whether its sanctions are complete; the application says otherwise, please look: earlier awards of 20 December 2024, stated but not in the records',
    )
  })
})
