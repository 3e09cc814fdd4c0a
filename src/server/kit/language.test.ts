import { describe, expect, it } from 'vitest'
import { languageOf } from './language.ts'

describe('the language of an answer', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['*', 'zh'],
    ['fr', 'zh'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['zh;q=0.5, en;q=0.9', 'en'],
    ['en;q=0', 'zh'],
    ['en;q=many', 'zh'],
  ])('of %s is %s', (header, language) => {
    expect(languageOf(header)).toBe(language)
  })
})
