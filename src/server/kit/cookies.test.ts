import { describe, expect, it } from 'vitest'
import { cookieIn, SESSION_COOKIE, setCookie } from './cookies.ts'

describe('the cookie of a session', () => {
  it('is bound to this host and to https where there is https', () => {
    const cookie = { name: SESSION_COOKIE, value: 'abc', seconds: 60 }
    expect(setCookie(cookie, true)).toBe(
      '__Host-zhiheng-session=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure',
    )
    expect(setCookie(cookie, false)).toBe('zhiheng-session=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Lax')
  })

  it.each([
    ['a=1; __Host-zhiheng-session=abc; b=2', 'abc'],
    ['zhiheng-session=abc', undefined],
    ['x__Host-zhiheng-session=abc', undefined],
    ['__Host-zhiheng-session=', undefined],
    [null, undefined],
  ])('is found in %s', (header, value) => {
    expect(cookieIn(header, SESSION_COOKIE, true)).toBe(value)
  })
})
