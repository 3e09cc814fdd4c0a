import { describe, expect, it } from 'vitest'
import { articleRef, chineseNumeral, nameArticle } from './article.ts'
import { err, ok } from './result.ts'
import { text } from './text.ts'

describe('an article', () => {
  it.each([
    ['11', '第十一条', 'article 11'],
    ['3p2', '第三条第二款', 'article 3, paragraph 2'],
    ['11(3)', '第十一条第（三）项', 'article 11(3)'],
    ['11(3)p2', '第十一条第（三）项第二款', 'article 11(3), paragraph 2'],
    ['20p1(10)', '第二十条第一款第（十）项', 'article 20(10), paragraph 1'],
    ['preamble', '发文正文', 'the issuing notice'],
    ['annex', 'annex', 'annex'],
    ['x11', 'x11', 'x11'],
  ])('%s is named in both languages', (ref, zh, en) => {
    expect([nameArticle(ref, 'zh'), nameArticle(ref, 'en')]).toEqual([zh, en])
  })

  it.each(['1', '99', '3p2', '11(3)', '11(3)p2', '20p1(10)', 'preamble'])('is written %s', (ref) => {
    expect(articleRef.safeParse(ref).success).toBe(true)
  })

  it.each([
    '',
    '0',
    '01',
    '100',
    '3p',
    '3p0',
    '3p10',
    '11()',
    '11(0)',
    '11(3',
    'p2',
    ' 11',
    '11 ',
    'preamble1',
  ])('is not written %j', (ref) => {
    expect(articleRef.safeParse(ref).success).toBe(false)
  })
})

it('numbers articles as legal texts do', () => {
  expect([1, 9, 10, 11, 19, 20, 21, 30, 99].map(chineseNumeral)).toEqual([
    '一',
    '九',
    '十',
    '十一',
    '十九',
    '二十',
    '二十一',
    '三十',
    '九十九',
  ])
  expect(chineseNumeral(0)).toBe('零')
})

it('an answer or the reason why there is none', () => {
  expect([ok(1), err('why')]).toEqual([
    { ok: true, value: 1 },
    { ok: false, error: 'why' },
  ])
})

it('a wording stands in both languages', () => {
  expect(text.safeParse({ zh: '例', en: 'example' }).success).toBe(true)
  for (const wrong of [
    { zh: '例' },
    { zh: '例', en: '' },
    { zh: '', en: 'x' },
    { zh: '例', en: 'x', fr: 'x' },
  ])
    expect(text.safeParse(wrong).success).toBe(false)
})
