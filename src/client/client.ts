import { type Operations, places } from './operations.generated.ts'

type Name = keyof Operations
type Given<O extends Name> = Pick<Operations[O], 'params'> &
  Partial<Pick<Operations[O], 'query'>> &
  (Operations[O]['body'] extends undefined ? object : Pick<Operations[O], 'body'>) & {
    /** Headers beside those that the client sends itself, such as Idempotency-Key, If-Match and Acting-Post. */
    readonly headers?: Readonly<Record<string, string>>
    readonly signal?: AbortSignal
  }

/** Why there is no other answer, as the service says it (RFC 9457). */
export type Problem = {
  readonly status: number
  readonly code: string
  readonly room?: string
  readonly title: string
  readonly detail: string
  readonly says: { readonly zh: string; readonly en: string }
  readonly articles: readonly {
    readonly ref: string
    readonly name: { readonly zh: string; readonly en: string }
  }[]
  readonly data: Readonly<Record<string, unknown>>
  readonly places?: readonly {
    readonly path: string
    readonly problem: { readonly zh: string; readonly en: string }
  }[]
}

/** `seen` is the ETag of the answer: what a later act has to say was seen. */
export type Answered<T> =
  | { readonly ok: true; readonly value: T; readonly status: number; readonly seen: string | null }
  | {
      readonly ok: false
      readonly problem: Problem
      readonly seen: string | null
      readonly retryAfter: number | null
    }

export type ClientSettings = {
  /** Where the service is, without a path. */
  readonly origin: string
  readonly language?: 'zh' | 'en'
  readonly token?: string
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>
}

const filled = (path: string, params: Readonly<Record<string, string>>) =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))

function queryText(query: Readonly<Record<string, unknown>> = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const text = new URLSearchParams(
    Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
  ).toString()
  return text === '' ? '' : `?${text}`
}

/** A client of the service whose questions and answers have the types of the interface. It throws only where nothing could be reached. */
export function createClient(settings: ClientSettings) {
  const { origin, language = 'zh', token, fetch: send = fetch } = settings
  return async function ask<O extends Name>(
    operation: O,
    given: Given<O>,
  ): Promise<Answered<Operations[O]['answer']>> {
    const [method, path] = places[operation]
    const { params, query, body, headers, signal } = given as Given<O> & { readonly body?: unknown }
    const response = await send(`${origin}${filled(path, params)}${queryText(query)}`, {
      method: method.toUpperCase(),
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'accept-language': language,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined || body instanceof Blob ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    })
    const text = await response.text()
    const seen = response.headers.get('etag')
    if (!response.ok) {
      const retryAfter = response.headers.get('retry-after')
      const problem = JSON.parse(text) as Problem
      return { ok: false, problem, seen, retryAfter: retryAfter === null ? null : Number(retryAfter) }
    }
    const value = (text === '' ? null : JSON.parse(text)) as Operations[O]['answer']
    return { ok: true, value, status: response.status, seen }
  }
}
