import { describe, expect, it } from 'vitest'
import { sayRole, type Say } from '../../core/wording/say.ts'
import { type Refusals, stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const say = (language: 'zh' | 'en') =>
  ({
    language,
    application: (id: string) => (language === 'zh' ? `${id}公司` : `firm ${id}`),
    role: (role: string) => sayRole(role, language),
    body: (id: string) => (language === 'zh' ? `机构${id}` : `body ${id}`),
    list: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
  }) as Say

const REFUSED: { readonly [K in keyof Refusals]: readonly [Refusals[K], string, string] } = {
  SideNotAsked: [
    { side: 'assessors' },
    '没有规定评审专家对申报方的评价',
    'goes to discipline inspection itself',
  ],
  GiverToBeSealed: [{ role: 'assessor' }, '请以“assessor”提交', 'hand it in as "assessor"'],
  NotAssessed: [{ application: 'A' }, 'A公司没有进入评审', 'firm A was not assessed'],
  ContentMissing: [
    { questions: ['discipline'] },
    '尚缺对以下各项的评价：discipline',
    'no answer yet to: discipline',
  ],
  ContentTwice: [{}, '信封不开封', 'unopened'],
  QuestionUnknown: [
    { question: 'x', known: ['discipline'] },
    '评价项目为：discipline',
    'the questions are: discipline',
  ],
  SideSilent: [{ sides: ['applicants'] }, '尚未收到申报方对评审专家的评价', 'say why under "silence"'],
}

describe('mutual-feedback: words', () => {
  it.each(Object.keys(REFUSED) as (keyof Refusals)[])('explain %s in both languages', (code) => {
    const [data, chinese, english] = REFUSED[code]
    const worded = (words: typeof zh, language: 'zh' | 'en') =>
      (words.refusals[code] as (given: unknown, by: Say) => string)(data, say(language))
    expect(worded(zh, 'zh')).toContain(chinese)
    expect(worded(en, 'en')).toContain(english)
  })

  it('tell the count and where it goes, and no more', () => {
    const received = { side: 'applicants', number: 3 } as const
    expect(zh.entries.FeedbackReceived(received, say('zh'))).toBe(
      '收到申报方对评审专家的评价，第3份，内容封存',
    )
    const sent = { document: '函1号', counts: [received] }
    expect(zh.entries.FeedbackSent({ ...sent, body: 'jw' }, say('zh'))).toBe(
      '双向评价全部送机构jw（函1号）：申报方对评审专家的评价3份',
    )
    expect(en.entries.FeedbackSent({ ...sent, silence: 'none' }, say('en'))).toBe(
      'all feedback goes to the discipline inspector (函1号): what the side of the applicant says of that of the assessor: 3; why there is no more: none',
    )
  })

  it('word each setting', () => {
    const params = stage.params.parse({
      article: '26',
      sides: [{ from: 'applicants', questions: [{ id: 'kept', text: { zh: '守纪', en: 'discipline' } }] }],
      sentTo: { article: '26', basis: 'silent' },
    })
    expect(zh.settings(params, say('zh'))).toEqual([
      { article: '26', basis: 'explicit', sentence: '申报方对评审专家的评价：守纪（kept）。' },
      { article: '26', basis: 'silent', sentence: '评价内容封存，只送纪检监察，其他人只知道份数。' },
    ])
    expect(en.settings(params, say('en')).map(({ sentence }) => sentence)).toEqual([
      'Asked is what the side of the applicant says of that of the assessor: discipline (kept).',
      'What is said is sealed and goes to the discipline inspector alone; others learn how many spoke.',
    ])
  })
})
