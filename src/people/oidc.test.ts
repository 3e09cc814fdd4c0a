import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type IdentityProvider, startIdentityProvider } from '../../tests/kit/identity-provider.ts'
import { active, invited, must, realmFor, refusal } from '../../tests/kit/people-realm.ts'
import { beginOidc, discoverOidc, finishOidc, type OidcSettings } from './oidc.ts'

let provider: IdentityProvider
beforeAll(async () => {
  provider = await startIdentityProvider()
})
afterAll(() => provider.stop())

const settings = (change: Partial<OidcSettings> = {}): OidcSettings => ({
  id: 'city',
  issuer: provider.issuer,
  ...provider.client,
  scope: 'openid profile email',
  claim: 'preferred_username',
  matches: 'login',
  allowHttp: true,
  ...change,
})

const hua = { sub: 'u-42', preferred_username: 'Li.Hua', email: 'hua@example.com', email_verified: true }

describe('signing in through OpenID Connect', () => {
  it('goes there with PKCE, state and nonce, comes back once, and finds the account by the stated claim', async () => {
    const realm = await realmFor()
    const account = await invited(realm, 'li.hua')
    const oidc = must(await discoverOidc(settings()))
    const { url, browser } = await beginOidc(realm, oidc, '/tasks')
    const asked = new URL(url).searchParams
    expect([asked.get('response_type'), asked.get('code_challenge_method')]).toEqual(['code', 'S256'])
    const kept = await realm.db.selectFrom('oidc_request').selectAll().executeTakeFirstOrThrow()
    expect([asked.get('nonce'), asked.get('code_challenge') === kept.code_verifier]).toEqual([
      kept.nonce,
      false,
    ])
    expect(JSON.stringify(kept)).not.toContain(asked.get('state'))
    const back = { url: await provider.browse(url, hua), browser, agent: 'Firefox' }
    const { session, returnTo } = must(await finishOidc(realm, oidc, back))
    expect([session.account, session.means, session.awaits, returnTo]).toEqual([
      account,
      'oidc',
      '',
      '/tasks',
    ])
    expect(refusal(await finishOidc(realm, oidc, back))).toEqual(['SignInNotBegun', {}])
  })

  it('knows the person again by the link, whatever the claim says by then', async () => {
    const realm = await realmFor()
    const account = await active(realm, 'li.hua')
    await active(realm, 'wang.fang')
    const oidc = must(await discoverOidc(settings()))
    const enter = async (person: typeof hua) => {
      const { url, browser } = await beginOidc(realm, oidc, '/')
      return finishOidc(realm, oidc, { url: await provider.browse(url, person), browser, agent: '' })
    }
    must(await enter(hua))
    expect(must(await enter({ ...hua, preferred_username: 'wang.fang' })).session.account).toBe(account)
    expect(refusal(await enter({ ...hua, sub: 'u-43' }))).toEqual(['IdentityUnknown', {}])
    expect(refusal(await enter({ ...hua, sub: 'u-44', preferred_username: 'nobody' }))).toEqual([
      'IdentityUnknown',
      {},
    ])
  })

  it('finds nobody by a mail address that the provider has not checked', async () => {
    const realm = await realmFor()
    const account = await active(realm, 'li.hua')
    await realm.db
      .updateTable('account')
      .set({ email: 'hua@example.com' })
      .where('id', '=', account)
      .execute()
    const oidc = must(await discoverOidc(settings({ claim: 'email', matches: 'email' })))
    const enter = async (email_verified: boolean) => {
      const { url, browser } = await beginOidc(realm, oidc, '/')
      const back = await provider.browse(url, { ...hua, email_verified })
      return finishOidc(realm, oidc, { url: back, browser, agent: '' })
    }
    expect(refusal(await enter(false))).toEqual(['IdentityUnknown', {}])
    expect(must(await enter(true)).session.account).toBe(account)
  })

  it('is not finished by another browser, in another authority, later, or with what somebody else was given', async () => {
    const realm = await realmFor()
    const neighbour = await realmFor({ db: realm.db, authority: 'neighbour' })
    await active(realm, 'li.hua')
    const oidc = must(await discoverOidc(settings()))
    const begin = async () => {
      const { url, browser } = await beginOidc(realm, oidc, '/')
      return { url: await provider.browse(url, hua), browser, agent: '' }
    }
    const notBegun = ['SignInNotBegun', {}]
    const mine = await begin()
    const other = await begin()
    expect(refusal(await finishOidc(realm, oidc, { ...mine, browser: other.browser }))).toEqual(notBegun)
    expect(refusal(await finishOidc(neighbour, oidc, mine))).toEqual(notBegun)
    const swapped = new URL(mine.url)
    swapped.searchParams.set('code', new URL(other.url).searchParams.get('code') ?? '')
    expect(refusal(await finishOidc(realm, oidc, { ...mine, url: swapped.href }))).toEqual([
      'ProviderDeclined',
      {},
    ])
    realm.later(600)
    expect(refusal(await finishOidc(realm, oidc, other))).toEqual(notBegun)
    expect(await realm.db.selectFrom('session').selectAll().execute()).toEqual([])
  })

  it('says so when somebody turns back there, and returns to no foreign site', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua')
    const oidc = must(await discoverOidc(settings()))
    const { url, browser } = await beginOidc(realm, oidc, '/')
    const back = { url: await provider.turnBack(url), browser, agent: '' }
    expect(new URL(back.url).searchParams.get('error')).toBe('access_denied')
    expect(refusal(await finishOidc(realm, oidc, back))).toEqual(['ProviderDeclined', {}])
    for (const foreign of ['https://evil.example', '//evil.example', '/\\evil.example', 'evil']) {
      const begun = await beginOidc(realm, oidc, foreign)
      const done = await finishOidc(realm, oidc, {
        url: await provider.browse(begun.url, hua),
        browser: begun.browser,
        agent: '',
      })
      expect(must(done).returnTo).toBe('/')
    }
  })

  it('says so when the provider cannot be reached', async () => {
    expect(refusal(await discoverOidc(settings({ issuer: 'http://127.0.0.1:9' })))).toEqual([
      'ProviderUnavailable',
      {},
    ])
  })
})
