import { describe, expect, it } from 'vitest'
import { type Say, sayDate } from '../../core/wording/say.ts'
import { stage } from './domain.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const plan = {
  id: 'plan',
  by: 'secretariat',
  required: true,
  name: { zh: '计划', en: 'plan' },
  article: '9(1)',
}
const guide = {
  id: 'guide',
  by: 'committee',
  required: true,
  name: { zh: '指南', en: 'guide' },
  article: '8(2)',
}
const course = {
  id: 'course',
  by: 'secretariat',
  required: false,
  name: { zh: '培训', en: 'training' },
  article: '9(3)',
}

describe('recorded-acts: words', () => {
  it('words each setting', () => {
    const say = { role: (r: string) => r } as Say
    const params = stage.params.parse({ records: [plan, guide, course] })
    expect(zh.settings(params, say)).toEqual([
      { article: '9(1)', basis: 'explicit', sentence: 'secretariat必须归档：计划（plan）。' },
      { article: '8(2)', basis: 'explicit', sentence: 'committee必须归档：指南（guide）。' },
      { article: '9(3)', basis: 'explicit', sentence: 'secretariat可以归档：培训（course）。' },
    ])
    expect(en.settings(params, say)[2]?.sentence).toBe(
      'The secretariat may keep on record: training (course).',
    )
  })
  it('says what is to be made public, and where and when it was', () => {
    const say = (language: 'zh' | 'en') =>
      ({
        language,
        role: (r: string) => r,
        date: (d: string) => sayDate(d, language),
        list: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
      }) as Say
    const params = stage.params.parse({ records: [{ ...plan, published: true }] })
    expect(zh.settings(params, say('zh'))[0]?.sentence).toBe(
      'secretariat必须归档：计划（plan），并向社会公布。',
    )
    expect(en.settings(params, say('en'))[0]?.sentence).toBe(
      'The secretariat must keep on record: plan (plan), and make it public.',
    )
    const published = { on: '2026-06-01', channels: ['governmentWebsite', 'newspaper'] }
    const kept = { record: 'plan', name: plan.name, document: '1号', published }
    expect(zh.entries.RecordKept(kept, say('zh'))).toBe(
      '归档计划：1号（2026年6月1日公布，渠道：政府网站、报纸）',
    )
    expect(en.entries.RecordKept(kept, say('en'))).toBe(
      'kept plan: 1号 (public since 1 June 2026, through: government website, newspaper)',
    )
  })
})
