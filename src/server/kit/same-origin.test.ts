import { describe, expect, it } from 'vitest'
import { isFromHere } from './same-origin.ts'

const own = ['https://award.example.gov.cn']

describe('a request that changes something', () => {
  it.each([
    [{}, true],
    [{ origin: 'https://award.example.gov.cn' }, true],
    [{ origin: 'https://award.example.gov.cn', 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'http://award.example.gov.cn' }, false],
    [{ origin: 'null' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ origin: 'https://award.example.gov.cn', 'sec-fetch-site': 'cross-site' }, false],
  ])('with %o is from here: %s', (headers, isOurs) => {
    expect(isFromHere('POST', new Headers(headers), own)).toBe(isOurs)
  })

  it('is no request that only looks', () => {
    expect(isFromHere('GET', new Headers({ origin: 'https://evil.example' }), own)).toBe(true)
  })
})
