import type { Town } from './town.ts'
import type { Person } from './people.ts'

export type Request = {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What was answered: `bytes` are all of it but the number of the request and the hour; `ran` the statements behind it. */
export type Told = {
  readonly status: number
  readonly code: string
  readonly json: Readonly<Record<string, unknown>>
  readonly bytes: string
  readonly ran: readonly string[]
  readonly etag: string
  readonly cookie: string
  readonly location: string
}

const OF_THE_REQUEST = ['x-request-id', 'date']

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>
  } catch {
    return {}
  }
}

export async function ask({ served, statements }: Town, person: Person, request: Request): Promise<Told> {
  const { method, path, body, headers = {} } = request
  const [response, ran] = await statements.during(async () =>
    served.service.app.request(path, {
      method: method.toUpperCase(),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...person.headers,
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  )
  const text = await response.text()
  const json = jsonOf(text)
  const sent = [...response.headers].filter(([name]) => !OF_THE_REQUEST.includes(name))
  return {
    status: response.status,
    code: typeof json['code'] === 'string' ? json['code'] : '',
    json,
    bytes: JSON.stringify([response.status, sent, text]),
    ran,
    etag: response.headers.get('etag') ?? '',
    cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '',
    location: response.headers.get('location') ?? '',
  }
}
