import type { SetCookie } from './route.ts'

export const SESSION_COOKIE = 'zhiheng-session'

/** The name under which browsers keep a cookie: over https with the prefix that binds it to this host and to https (RFC 6265bis). */
export const cookieName = (name: string, isHttps: boolean): string => (isHttps ? `__Host-${name}` : name)

/** A cookie as it is set: out of reach of scripts, never sent along from other sites. */
export const setCookie = ({ name, value, seconds }: SetCookie, isHttps: boolean): string =>
  `${cookieName(name, isHttps)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`

/** The value of a cookie in a Cookie header; undefined where it is not there. */
export function cookieIn(header: string | null, name: string, isHttps: boolean): string | undefined {
  const begin = `${cookieName(name, isHttps)}=`
  const found = (header ?? '').split(/;\s*/).find((each) => each.startsWith(begin))
  return found === undefined || found.length === begin.length ? undefined : found.slice(begin.length)
}
