import * as client from 'openid-client'
import { ok, type Result } from '../core/basics/result.ts'
import type { Refusal } from '../core/basics/refusal.ts'
import { addSeconds } from '../core/time/instant.ts'
import { refuse } from './problems.ts'
import type { Realm } from './realm.ts'
import { hashOf, newToken } from './secrets.ts'
import { type Matches, signInAs } from './sign-in/identity.ts'
import type { Opened } from './sign-in/sessions.ts'

/** 统一身份认证 A provider of identities as an authority sets it up; its application there has `redirectUri` as the only one. */
export type OidcSettings = {
  readonly id: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly redirectUri: string
  readonly scope: string
  /** Which claim says whom an account here belongs to, and by which of its values the account is found. */
  readonly claim: string
  readonly matches: Matches
  /** Only for a provider on this machine: everything goes over the wire in clear. */
  readonly allowHttp?: true
}

/** The provider with what it says about itself. */
export type Oidc = { readonly settings: OidcSettings; readonly configuration: client.Configuration }

/** Asks the provider what it can do; once per process is enough. */
export async function discoverOidc(settings: OidcSettings): Promise<Result<Oidc, Refusal>> {
  const { issuer, clientId, clientSecret, allowHttp } = settings
  const options = allowHttp ? { execute: [client.allowInsecureRequests] } : {}
  try {
    const configuration = await client.discovery(
      new URL(issuer),
      clientId,
      clientSecret,
      client.ClientSecretBasic(clientSecret),
      options,
    )
    return ok({ settings, configuration })
  } catch {
    return refuse('ProviderUnavailable', {})
  }
}

/** How long somebody has to sign in there, in seconds. */
const LASTS = 600

/** Where the browser goes, and what it keeps in a cookie meanwhile so that nobody else can finish what it began. */
export type Begun = { readonly url: string; readonly browser: string }

/** Begins: authorization code with PKCE (RFC 7636); state, nonce and verifier stay on this side. `returnTo` is a path of this site. */
export async function beginOidc(
  realm: Realm,
  { settings, configuration }: Oidc,
  returnTo: string,
): Promise<Begun> {
  const { random, db, authority } = realm
  const token = () => newToken(random)
  const [state, nonce, verifier, browser] = [token(), token(), token(), token()] as const
  await db
    .deleteFrom('oidc_request')
    .where('authority', '=', authority)
    .where('expires_at', '<=', realm.now())
    .execute()
  await db
    .insertInto('oidc_request')
    .values({
      authority,
      state_hash: hashOf(state),
      browser_hash: hashOf(browser),
      provider: settings.id,
      nonce,
      code_verifier: verifier,
      return_to: /^\/(?![/\\])/.test(returnTo) ? returnTo : '/',
      expires_at: addSeconds(realm.now(), LASTS),
    })
    .execute()
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: settings.redirectUri,
    scope: settings.scope,
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  return { url: url.href, browser }
}

/** Finishes with the address to which the provider sent the browser back. Each beginning can be finished once, by the browser that began. */
export async function finishOidc(
  realm: Realm,
  oidc: Oidc,
  back: { readonly url: string; readonly browser: string; readonly agent: string },
): Promise<Result<Opened & { readonly returnTo: string }, Refusal>> {
  const { settings } = oidc
  const url = new URL(back.url)
  const state = url.searchParams.get('state') ?? ''
  const begun = await realm.db
    .deleteFrom('oidc_request')
    .where('authority', '=', realm.authority)
    .where('state_hash', '=', hashOf(state))
    .where('browser_hash', '=', hashOf(back.browser))
    .where('provider', '=', settings.id)
    .where('expires_at', '>', realm.now())
    .returning(['nonce', 'code_verifier', 'return_to'])
    .executeTakeFirst()
  if (!begun) return refuse('SignInNotBegun', {})
  const claims = await claimsFor(oidc, url, { state, nonce: begun.nonce, verifier: begun.code_verifier })
  if (!claims.ok) return claims
  const value = vouchedFor(claims.value, settings)
  if (value === null) return refuse('IdentityUnknown', {})
  const identity = { issuer: settings.issuer, subject: claims.value.sub, value }
  const opened = await signInAs(realm, identity, {
    matches: settings.matches,
    means: 'oidc',
    agent: back.agent,
  })
  return opened.ok ? ok({ ...opened.value, returnTo: begun.return_to }) : opened
}

type Claims = { readonly sub: string; readonly [claim: string]: unknown }

/** Exchanges the code, and asks for the rest where the ID token has only the subject. */
async function claimsFor(
  { configuration, settings }: Oidc,
  url: URL,
  begun: { readonly state: string; readonly nonce: string; readonly verifier: string },
): Promise<Result<Claims, Refusal>> {
  try {
    const tokens = await client.authorizationCodeGrant(configuration, url, {
      expectedState: begun.state,
      expectedNonce: begun.nonce,
      pkceCodeVerifier: begun.verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) return refuse('ProviderDeclined', {})
    if (claims[settings.claim] !== undefined || !configuration.serverMetadata().userinfo_endpoint)
      return ok(claims)
    const more = await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
    return ok({ ...more, ...claims })
  } catch (error) {
    const isDown = error instanceof TypeError && error.message === 'fetch failed'
    return isDown ? refuse('ProviderUnavailable', {}) : refuse('ProviderDeclined', {})
  }
}

/** What the claim says, as far as the provider stands by it: a mail address or a number that nobody has checked finds no account. */
function vouchedFor(claims: Claims, { claim }: OidcSettings): string | null {
  const value = claims[claim]
  if (typeof value !== 'string' || value === '') return null
  const checked: Readonly<Record<string, string>> = {
    email: 'email_verified',
    phone_number: 'phone_number_verified',
  }
  const by = checked[claim]
  return by === undefined || claims[by] === true ? value : null
}
