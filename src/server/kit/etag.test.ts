import { describe, expect, it } from 'vitest'
import { hasAlready, seenIn, tagOf } from './etag.ts'

describe('what was seen', () => {
  it('comes back as it was sent', () => {
    expect(seenIn(tagOf('application/A1@3'))).toBe('application/A1@3')
  })

  it.each([undefined, '', '*', 'W/"3"', '"1", "2"', '3', '""'])('is not told by %s', (header) => {
    expect(seenIn(header)).toBeUndefined()
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
