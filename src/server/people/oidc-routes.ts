import { z } from 'zod'
import type { Refusal } from '../../core/basics/refusal.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { beginOidc, finishOidc, type Oidc } from '../../people/oidc.ts'
import { cookieIn } from '../kit/cookies.ts'
import { NOT_THERE } from '../kit/problem.ts'
import { type AnswerShape, type Route, route } from '../kit/route.ts'
import { answered } from './people-problem.ts'
import { agentOf, AUTHORITY, cookieFor, type PeopleService, realmOf, SESSION } from './session-frame.ts'

/** The providers that an authority has set up, by their ids; null where there is none of that id. A refusal says that it does not answer. */
export type OidcProviders = (authority: string, provider: string) => Promise<Result<Oidc, Refusal> | null>

const BROWSER_COOKIE = 'zhiheng-oidc'
/** As long as somebody may take to sign in there. */
const BROWSER_SECONDS = 600

const AWAY: readonly AnswerShape[] = [
  { status: 302, says: { zh: '转到另一个网址', en: 'Goes on at another address' } },
]

/** 统一身份认证 Signing in through a provider of identities: the browser goes there, and comes back. */
export const oidcRoutes = (service: PeopleService, providers: OidcProviders): readonly Route[] => [
  route({
    ...SESSION,
    operationId: 'session.beginOidc',
    method: 'get',
    path: `${AUTHORITY}/oidc/{provider}/start`,
    summary: { zh: '经统一身份认证登录', en: 'sign in through a provider of identities' },
    query: z.strictObject({ returnTo: z.string().max(500).default('/') }),
    answers: AWAY,
    handle: async (asked) => {
      const { authority = '', provider = '' } = asked.params
      const known = await providers(authority, provider)
      if (!known) return err(NOT_THERE)
      const found = answered(known)
      if (!found.ok) return found
      const oidc = found.value
      const { url, browser } = await beginOidc(realmOf(service, asked), oidc, asked.query.returnTo)
      return ok({
        status: 302,
        empty: true,
        headers: { location: url },
        cookie: { name: BROWSER_COOKIE, value: browser, seconds: BROWSER_SECONDS },
      })
    },
  }),
  route({
    ...SESSION,
    operationId: 'session.finishOidc',
    method: 'get',
    path: `${AUTHORITY}/oidc/{provider}/callback`,
    summary: { zh: '统一身份认证返回', en: 'back from the provider' },
    // What a provider sends back is its protocol's business; the room of people reads it from the address.
    query: z.looseObject({}),
    answers: AWAY,
    handle: async (asked) => {
      const { authority = '', provider = '' } = asked.params
      const known = await providers(authority, provider)
      if (!known) return err(NOT_THERE)
      const found = answered(known)
      if (!found.ok) return found
      const oidc = found.value
      const realm = realmOf(service, asked)
      const browser = cookieIn(asked.header('cookie') ?? null, BROWSER_COOKIE, service.isHttps) ?? ''
      // Behind a proxy the address that arrives is not the one that the provider was told.
      const { search } = new URL(asked.url)
      const url = `${oidc.settings.redirectUri}${search}`
      const done = answered(await finishOidc(realm, oidc, { url, browser, agent: agentOf(asked) }))
      if (!done.ok) return done
      return ok({
        status: 302,
        empty: true,
        headers: { location: done.value.returnTo },
        cookie: cookieFor(done.value, realm.now()),
      })
    },
  }),
]
