import { describe, expect, it } from 'vitest'
import type { Edition } from '../regulation/edition.ts'
import { sayYuan } from './money.ts'
import { explainWithNames } from './named-fault.ts'
import { spellOut } from './rule-book-settled.ts'
import { penFor, wordStatement } from './rule-book-section.ts'
import { sayIn } from './say.ts'
import { sayChannels } from './say-channels.ts'

const edition = {
  shortTitle: { zh: '《办法》', en: 'the Measures' },
  applicants: { kinds: ['legalPerson'] },
  awards: [
    { id: 'gold', name: { zh: '金奖', en: 'gold' } },
    { id: 'silver', name: { zh: '银奖', en: 'silver' } },
  ],
  quotas: [{ id: 'top', awards: ['gold', 'silver'], max: 5 }],
  bodies: [],
  words: {},
  openPoints: [],
  revocations: [],
  steps: [],
} as unknown as Edition
const names = { A: '甲公司', B: '乙公司' }
const zh = sayIn(edition, 'zh', names)
const en = sayIn(edition, 'en', names)

it('says money in ten-thousands where it is whole, with two decimals where it has to be', () => {
  const amounts = [0, 1, 50, 12_345, 100_000, 1_000_000, 123_456_700, 300_000_000]
  expect(amounts.map((fen) => sayYuan(fen, 'zh'))).toEqual([
    '0元',
    '0.01元',
    '0.50元',
    '123.45元',
    '1,000元',
    '1万元',
    '1,234,567元',
    '300万元',
  ])
  expect(amounts.map((fen) => sayYuan(fen, 'en'))).toEqual([
    'CNY 0',
    'CNY 0.01',
    'CNY 0.50',
    'CNY 123.45',
    'CNY 1,000',
    'CNY 10,000',
    'CNY 1,234,567',
    'CNY 3,000,000',
  ])
})

it('says each channel of a notice, and one that has no word as it is', () => {
  const channels = [
    ['governmentWebsite', 'departmentWebsite', 'website', 'newspaper', 'television', 'radio'],
    ['media', 'socialMedia', 'gazette', 'noticeBoard', 'officialLetter', 'pigeon'],
  ]
  expect(channels.map((some) => sayChannels(some, zh))).toEqual([
    '政府网站、主管部门网站、网站、报纸、电视台、广播电台',
    '新闻媒体、政务新媒体、政府公报、公告栏、公函、pigeon',
  ])
  expect(channels.map((some) => sayChannels(some, en))).toEqual([
    'government website, website of the department in charge, website, newspaper, television, radio',
    'news media, social media of the government, government gazette, notice board, official letter, pigeon',
  ])
})

describe('a fault of a selection', () => {
  it.each([
    [{ code: 'ChosenTwice', applications: ['A', 'B'] }, '甲公司、乙公司 被重复选择', 'A, B: chosen twice'],
    [
      { code: 'ChosenOutsideTie', applications: ['A'], tied: ['B', 'C'] },
      '甲公司 不在同分范围内，只能在 乙公司、C 中选择',
      'A: not among the equals; choose among B, C',
    ],
    [
      { code: 'ChosenDoNotFit', limits: ['top'], application: 'A' },
      '所选各方不能同时列入：名额 “金奖、银奖” 已满，甲公司 无法列入，请另行选择',
      'those chosen cannot all be seated: top has no seat left for A; choose others',
    ],
    [
      { code: 'TooManyChosen', places: 1, chosen: 2 },
      '只余 1 个名额，选择了 2 个',
      '1 places are left, 2 were chosen',
    ],
  ])('%o has names in place of ids', (fault, said, withIds) => {
    expect(explainWithNames(fault, zh).zh).toBe(said)
    expect(explainWithNames(fault, sayIn({ ...edition, awards: [], quotas: [] }, 'en', {})).en).toBe(
      withIds.replace('top', '“top”'),
    )
  })

  it('keeps the id of a limit that nobody knows, for somebody has to mend it', () => {
    expect(explainWithNames({ code: 'UnknownLimit', limit: 'top', known: ['top', 'x'] }, zh).zh).toBe(
      '没有编号为 top 的名额，可以突破的应为 top、x 之一',
    )
  })
})

describe('a statement of the rule book', () => {
  it('says where it stands, whether the text says it, and what is noted', () => {
    const pen = penFor(edition, 'en', en)
    const source = { article: '3(2)' as never, basis: 'silent', note: { zh: '注意', en: 'mind' } } as const
    expect(wordStatement(pen.state(source, 'nobody pays'), 'en')).toBe(
      'Nobody pays [the text is silent: our default] (article 3(2)) Note: mind',
    )
    const inChinese = penFor(edition, 'zh', zh)
    expect(wordStatement(inChinese.state({ ...source, basis: 'inferred' }, '不收费。'), 'zh')).toBe(
      '不收费。〔条文未明示，按文义推定〕（第三条第（二）项）注：注意',
    )
    expect(wordStatement({ article: null, basis: 'explicit', sentence: '总则' }, 'zh')).toBe('总则')
    expect(wordStatement({ article: null, basis: 'explicit', sentence: 'words' }, 'en')).toBe('Words')
    expect([pen.id('x'), inChinese.id('x')]).toEqual([' [x]', '〔x〕'])
  })

  it('spells out settings that have no words, each leaf with its path', () => {
    const value = { days: 5, of: { kinds: ['a', { b: true }] }, none: null }
    expect(spellOut(value, penFor(edition, 'zh', zh))).toEqual([
      'days：5',
      'of.kinds.1：a',
      'of.kinds.2.b：true',
      'none：null',
    ])
    expect(spellOut({ days: 5 }, penFor(edition, 'en', en))).toEqual(['days: 5'])
  })
})
