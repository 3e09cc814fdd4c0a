import { describe, expect, it } from 'vitest'
import { type Say, sayDate } from '../../core/wording/say.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

describe('history: words', () => {
  const say = (language: 'zh' | 'en') =>
    ({
      language,
      date: (day: string) => sayDate(day, language),
      list: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
    }) as Say

  it('name the row, what is wrong and what to do', () => {
    const problem = {
      row: 2,
      column: 'approvedOn',
      wrong: { zh: '错', en: 'wrong' },
      mend: { zh: '改正', en: 'mend it' },
    }
    const data = { kind: 'awards' as const, problems: Array.from({ length: 7 }, () => problem) }
    expect(zh.refusals.RowsUnfit(data, say('zh'))).toBe(
      `获奖记录有误，全部未予录入。${Array.from({ length: 5 }, () => '第2条：错，请改正').join('；')}；另有2处。`,
    )
    expect(en.refusals.RowsUnfit({ ...data, problems: [problem] }, say('en'))).toBe(
      'nothing was entered, because rows on earlier awards are wrong: no. 2: wrong; mend it.',
    )
  })

  it('say how far back a list is complete', () => {
    const declared = { what: 'sanctions' as const, sinceYear: 2015, document: '说明' }
    expect(zh.entries.ListDeclaredComplete(declared, say('zh'))).toBe('声明处理记录2015年以来齐全（说明）')
    expect(en.entries.ListDeclaredComplete({ ...declared, sinceYear: null }, say('en'))).toBe(
      'the list of earlier sanctions declared complete since the award exists (说明)',
    )
  })
})
