import { describe, expect, it } from 'vitest'
import { type Say, sayDate } from '../../core/wording/say.ts'
import { stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const form = { article: '11(1)', id: 'form', required: true, name: { zh: '申报表', en: 'form' } }
const report = { article: '11(1)', id: 'report', required: true, name: { zh: '自评报告', en: 'report' } }
const photo = { article: '11(1)', id: 'photo', required: false, name: { zh: '照片', en: 'photo' } }
const params = {
  article: '11(1)',
  window: 'call',
  documents: [form, report, photo],
  supplements: { article: '9(4)', basis: 'silent', oneTime: true },
  sharedCode: { article: '10', basis: 'silent', allowed: true },
}

describe('application: words', () => {
  it('says to a late applicant that it forfeits this cycle', () => {
    const say = (language: 'zh' | 'en') => ({ language, date: (d: string) => sayDate(d, language) }) as Say
    const data = { lastDay: '2026-06-01', on: '2026-06-02', name: '甲公司' }
    expect(zh.refusals.DeadlineMissed(data, say('zh'))).toBe(
      '申报已于2026年6月1日24时截止，甲公司于2026年6月2日提交，已逾期，视为放弃本届申报，暂不能受理。可以申报下一届。',
    )
    expect(en.refusals.DeadlineMissed(data, say('en'))).toBe(
      'applications closed at 24:00 of 1 June 2026; 甲公司 handed in on 2 June 2026, too late, and forfeits this cycle. It may apply in the next one.',
    )
  })

  it('words each setting', () => {
    const say = { step: (id: string) => id } as Say
    expect(zh.settings(stage.params.parse(params), say)).toEqual([
      { article: '11(1)', basis: 'explicit', sentence: '申报期限以“call”公布的截止日期为准，逾期视为放弃。' },
      { article: '11(1)', basis: 'explicit', sentence: '必须提交申报表（form）。' },
      { article: '11(1)', basis: 'explicit', sentence: '必须提交自评报告（report）。' },
      { article: '11(1)', basis: 'explicit', sentence: '可以提交照片（photo）。' },
      { article: '9(4)', basis: 'silent', sentence: '需要补正的内容一次性告知。' },
      { article: '10', basis: 'silent', sentence: '同一法人的多个分支、内设或派出机构可以分别申报。' },
    ])
  })
})
