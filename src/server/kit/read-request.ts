import { z } from 'zod'
import { err, ok, type Result } from '../../core/basics/result.ts'
import { explainIssue } from '../../core/regulation/issue-words.ts'
import { SYSTEM } from '../../people/realm.ts'
import { type Arriving, MOST_FROM_STRANGERS } from './arriving.ts'
import { readBody, readUpload, unfitIn } from './body.ts'
import { cookieIn, SESSION_COOKIE } from './cookies.ts'
import type { Turn } from './gate.ts'
import { languageOf } from './language.ts'
import { NOT_THERE, type Problem, problem } from './problem.ts'
import type { Asked, Route } from './route.ts'
import type { Shell } from './shell.ts'
import { anybody, type Shown, type Who } from './who.ts'

const badShape = (error: z.ZodError) =>
  problem('BadShape', {
    places: error.issues.map((issue) => ({ path: issue.path.join('.'), problem: explainIssue(issue) })),
  })

/** Every value of a query; one that is given twice stands there twice, and then no schema takes it. */
function queryOf(search: URLSearchParams): Readonly<Record<string, string | readonly string[]>> {
  const keys = [...new Set(search.keys())]
  return Object.fromEntries(
    keys.map((key) => {
      const [value = '', ...more] = search.getAll(key)
      return [key, more.length === 0 ? value : [value, ...more]]
    }),
  )
}

const NO_QUERY = z.strictObject({})

function readQuery(route: Route, search: URLSearchParams): Result<unknown, Problem> {
  const given = queryOf(search)
  const unfit = unfitIn(given)
  if (unfit) return err(problem('BadShape', { places: [unfit] }))
  const read = (route.query ?? NO_QUERY).safeParse(given)
  return read.success ? ok(read.data) : err(badShape(read.error))
}

const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** How a request came in: its body, from which on it is being received, and its turn. */
export type Came = { readonly body: Arriving; readonly turn: Pick<Turn, 'lend'> }

export const hasContent = ({ body, upload }: Route): boolean => body !== undefined || upload === true

async function readContent(
  route: Route,
  request: Request,
  isKnown: boolean,
  { mostBytes, mostFileBytes }: Shell,
  arriving: Arriving,
) {
  if (route.upload) return readUpload(request, mostFileBytes, arriving)
  if (!route.body) return ok({ value: undefined, hash: EMPTY_HASH })
  const most = isKnown ? mostBytes : Math.min(mostBytes, MOST_FROM_STRANGERS)
  const body = await readBody(request, most, arriving)
  if (!body.ok) return body
  const read = route.body.safeParse(body.value.value)
  return read.success ? ok({ value: read.data, hash: body.value.hash }) : err(badShape(read.error))
}

/** A text of a header that may hold Chinese is sent percent-encoded; undefined where it is not there or not readable. */
function decoded(value: string | null): string | undefined {
  if (value === null || value.length > 1000) return undefined
  try {
    const text = decodeURIComponent(value).trim()
    return text === '' || text.includes('\u0000') ? undefined : text
  } catch {
    return undefined
  }
}

const bearerIn = (header: string | null) => /^Bearer ([\x21-\x7e]{1,400})$/i.exec(header ?? '')?.[1]

/** What a request shows of who makes it. A token comes before a cookie, because only a program sends one, and means it. */
function shownBy(
  { headers }: Request,
  { authority: named = '', cycle }: Readonly<Record<string, string>>,
  { scope, ofInstallation }: Route,
  isHttps: boolean,
): Shown {
  const authority = ofInstallation ? SYSTEM : named
  const token = bearerIn(headers.get('authorization'))
  const session = token === undefined ? cookieIn(headers.get('cookie'), SESSION_COOKIE, isHttps) : undefined
  const post = decoded(headers.get('acting-post'))
  const purpose = decoded(headers.get('reading-purpose'))
  return {
    authority,
    scope,
    ...(cycle === undefined ? {} : { log: cycle }),
    ...(token === undefined ? {} : { token }),
    ...(session === undefined ? {} : { session }),
    ...(post === undefined ? {} : { post }),
    ...(purpose === undefined ? {} : { purpose }),
  }
}

/** Who makes the request, if that person may use the route at all. */
async function known(route: Route, shown: Shown, shell: Shell): Promise<Result<Who, Problem>> {
  const isShown = shown.token !== undefined || shown.session !== undefined
  const found = isShown ? await shell.whoActs(shown) : ok(anybody(shown.authority))
  // Whoever comes back with a session that is over, or not begun in full, can still sign in and see what everybody sees.
  if (!found.ok) {
    return route.open && found.error !== 'NotYours' ? ok(anybody(shown.authority)) : err(problem(found.error))
  }
  if (found.value.account === null && !route.open) return err(problem('SignInNeeded'))
  const { scopes } = found.value
  return scopes === undefined || scopes.includes(route.scope) ? found : err(problem('NotYours'))
}

/**
 * A request as its route sees it, or what keeps it from being one. Who asks is settled before the body is looked at, so that nobody who is
 * not known can make the service read much. Others have the turn while the body is on its way.
 */
export async function readRequest(
  route: Route,
  request: Request,
  params: Readonly<Record<string, string>>,
  address: string,
  shell: Shell,
  { body, turn }: Came,
): Promise<Result<Asked<unknown, unknown>, Problem>> {
  const url = new URL(request.url)
  if (unfitIn(params)) return err(NOT_THERE)
  const who = await known(route, shownBy(request, params, route, shell.isHttps), shell)
  if (!who.ok) return who
  const { account } = who.value
  const admitted =
    account === null ? ok(true) : shell.admitAccount(`${who.value.viewer.authority}/${account}`)
  if (!admitted.ok && 'retryAfter' in admitted)
    return err(problem('TooOften', { retryAfter: admitted.retryAfter }))
  const query = readQuery(route, url.searchParams)
  if (!query.ok) return query
  const read = () => readContent(route, request, account !== null, shell, body)
  const content = hasContent(route) ? await turn.lend(read) : await read()
  if (!content.ok) return content
  return ok({
    params,
    completeAt: body.completeAt(),
    query: query.value,
    body: content.value.value,
    bodyHash: content.value.hash,
    who: who.value,
    language: languageOf(request.headers.get('accept-language') ?? undefined),
    header: (name) => request.headers.get(name) ?? undefined,
    path: url.pathname,
    url: url.href,
    address,
  })
}
