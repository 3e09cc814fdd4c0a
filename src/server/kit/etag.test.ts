import { describe, expect, it } from 'vitest'
import { hasAlready, seenIn, tagOf } from './etag.ts'

describe('what was seen', () => {
  it.each(['application/A1@3', 'ab12.cd34', '甲"乙, 丙%', '100%'])(
    'comes back as it was sent: %s',
    (seen) => {
      expect(tagOf(seen)).toMatch(/^"[\x21\x23-\x7e]+"$/)
      expect(seenIn(tagOf(seen))).toEqual([seen])
    },
  )

  it('may be one of several', () => {
    expect(seenIn('"1.a", "application/A1@3"')).toEqual(['1.a', 'application/A1@3'])
  })

  it.each([undefined, '', '*', 'W/"3"', '3', '""', '"%"'])('is not told by %s', (header) => {
    expect(seenIn(header)).toEqual([])
  })

  it.each([
    ['"3"', true],
    ['W/"3"', true],
    ['"2", "3"', true],
    ['*', true],
    ['"33"', false],
    [undefined, false],
  ])('is had already by whoever sends %s: %s', (header, has) => {
    expect(hasAlready(header, '"3"')).toBe(has)
  })
})
