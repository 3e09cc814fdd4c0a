import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** What the provider knows of a person; `sub` is what it calls that person. */
export type Person = { readonly sub: string; readonly [claim: string]: string | boolean }

/** 身份提供方 A real provider of OpenID Connect on a free port of this machine, and a browser that signs in there. */
export type IdentityProvider = {
  readonly issuer: string
  readonly client: { readonly clientId: string; readonly clientSecret: string; readonly redirectUri: string }
  /** Goes where the browser is sent, signs in as this person and consents; answers where the browser is sent back to. */
  readonly browse: (url: string, person: Person) => Promise<string>
  /** Goes there and turns back at the provider's page. */
  readonly turnBack: (url: string) => Promise<string>
  readonly stop: () => Promise<void>
}

const REDIRECT = 'https://award.example/api/sign-in/back'
const CLIENT = { clientId: 'zhiheng', clientSecret: 'a-secret-of-the-application' }

export async function startIdentityProvider(redirectUri: string = REDIRECT): Promise<IdentityProvider> {
  const client = { ...CLIENT, redirectUri }
  const people = new Map<string, Person>()
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      { client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [redirectUri] },
    ],
    cookies: { keys: ['a key of the provider'] },
    pkce: { required: () => true },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
    claims: {
      openid: ['sub'],
      profile: ['preferred_username'],
      email: ['email', 'email_verified'],
    },
    findAccount: (_: unknown, sub: string) => {
      const person = people.get(sub)
      return person && { accountId: sub, claims: () => person }
    },
  })
  server.on('request', provider.callback())

  const cookies = new Map<string, string>()
  /** One request of the browser, with the cookies that it has; answers where it is sent next. */
  async function step(url: string, form?: Readonly<Record<string, string>>) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? []
      cookies.set(name, value)
    }
    const next = response.headers.get('location')
    return { next: next === null ? null : new URL(next, url).href, page: await response.text() }
  }

  async function walk(url: string, atPage: (page: { url: string; html: string }) => ReturnType<typeof step>) {
    cookies.clear()
    let at = url
    for (let steps = 0; steps < 20; steps += 1) {
      if (at.startsWith(redirectUri)) return at
      const { next, page } = await step(at)
      const following = next ?? (await atPage({ url: at, html: page })).next
      if (following === null) throw new Error(`the provider leads nowhere from ${at}: ${page.slice(0, 500)}`)
      at = following
    }
    throw new Error('the provider leads in a circle')
  }

  return {
    issuer,
    client,
    browse: (url, person) => {
      people.set(person.sub, person)
      return walk(url, ({ url: page, html }) =>
        html.includes('name="login"')
          ? step(page, { prompt: 'login', login: person.sub, password: 'any' })
          : step(page, { prompt: 'consent' }),
      )
    },
    turnBack: (url) => walk(url, ({ url: page }) => step(`${page}/abort`)),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
