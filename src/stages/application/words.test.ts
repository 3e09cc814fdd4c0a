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
  it('words what only some texts order: with whom papers are filed, how a supplement runs, which units apply', () => {
    const say = {
      step: (id: string) => id,
      body: (id: string) => `<${id}>`,
      list: (items: readonly string[]) => items.join('、'),
      measure: () => '个',
    } as Say
    const more = stage.params.parse({
      ...params,
      documents: [],
      filedWith: { article: '12', bodies: ['offices'] },
      supplements: {
        article: '16',
        oneTime: false,
        pausesClock: true,
        replyWithin: { days: 5, kind: 'workday' },
      },
      sharedCode: { article: '10', allowed: false, kinds: ['subUnit', 'team'] },
    })
    const sentences = (settings: readonly { article: string; sentence: string }[]) =>
      settings.slice(1).map(({ article, sentence }) => [article, sentence])
    expect(sentences(zh.settings(more, say))).toEqual([
      ['12', '申报材料先报送<offices>（offices），由其收件，也可以由其出具受理回执。'],
      ['16', '需要补正的内容可以多次告知。'],
      ['16', '补正期间审查期限中止计算，收到补正材料后恢复计算。'],
      [
        '16',
        '补正须在告知后5个工作日内完成，末日逢法定休假日顺延；逾期视为放弃补正，由受理机构依现有材料办理。',
      ],
      ['10', '同一法人的多个分支、内设或派出机构、班组只能由一个申报。'],
    ])
    expect(sentences(en.settings(more, say))).toEqual([
      ['12', 'The papers are filed with <offices> (offices) first, which may also issue the receipt.'],
      ['16', 'What is missing may be told more than once.'],
      [
        '16',
        "The clock of the authority's limits stands still from the request until the supplement is there.",
      ],
      [
        '16',
        'The supplement is due within 5 working days of the request, its last day rolling over days off; later it is forfeited and the office decides on the papers that it has.',
      ],
      ['10', 'Of the branches, internal or dispatched units or teams of one parent only one may apply.'],
    ])
  })

  it('tells the last day to reply and what came too late, and shows no code of a person', () => {
    const say = (language: 'zh' | 'en') =>
      ({
        date: (d: string) => sayDate(d, language),
        application: (id: string) => id,
        body: (id: string) => `<${id}>`,
        list: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
      }) as Say
    const asked = { application: 'A', items: ['审计报告'], time: 1, replyBy: '2026-05-01' }
    expect(zh.entries.SupplementRequested(asked, say('zh'))).toBe(
      '告知A补正（第1次）：审计报告；至2026年5月1日24时截止，逾期视为放弃补正',
    )
    expect(en.entries.SupplementRequested(asked, say('en'))).toBe(
      'asked A for a supplement (no. 1): 审计报告; due by 24:00 of 1 May 2026, forfeited after that',
    )
    const taken = { application: 'A', number: '1', lacking: ['审计报告'] }
    expect(zh.entries.ApplicationAcknowledged(taken, say('zh'))).toBe(
      '受理A的申报，回执编号1；逾期未补正（审计报告），依现有材料办理',
    )
    const person = {
      application: 'P',
      name: '王某',
      code: '0a'.repeat(32),
      kind: 'person',
      documents: [],
      lastDay: '2026-06-01',
      sharesCodeWith: [],
      filedWith: { body: 'offices' },
    }
    expect(zh.entries.ApplicationSubmitted(person, say('zh'))).toBe(
      '王某（个人）向<offices>提交申报，材料0件',
    )
    expect(en.entries.ApplicationSubmitted(person, say('en'))).toBe(
      '王某 (a person) applied through <offices> with 0 files',
    )
  })
})
