import { z } from 'zod'
import type { Refusal } from '../../core/basics/refusal.ts'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Instant } from '../../core/time/instant.ts'
import { millisecondsOf } from '../../core/time/instant.ts'
import { postsOf } from '../../people/post/held.ts'
import type { Realm } from '../../people/realm.ts'
import { type Opened, readSession, type Session } from '../../people/sign-in/sessions.ts'
import { cookieIn, SESSION_COOKIE } from '../kit/cookies.ts'
import { type Problem, problem } from '../kit/problem.ts'
import type { Answer, AnswerShape, Asked, SetCookie } from '../kit/route.ts'
import { answered } from './people-problem.ts'
import type { Realms } from './who-acts.ts'

export const AUTHORITY = '/api/authorities/{authority}'

export type PeopleService = { readonly realms: Realms; readonly isHttps: boolean }

type AskedAny = Pick<Asked<unknown, unknown>, 'params' | 'header'>

export const realmOf = ({ realms }: PeopleService, { params }: AskedAny): Realm =>
  realms(params['authority'] ?? '')

/** The session whose cookie a request carries, also while it still owes something. */
export async function sessionOf(service: PeopleService, asked: AskedAny): Promise<Result<Session, Problem>> {
  const token = cookieIn(asked.header('cookie') ?? null, SESSION_COOKIE, service.isHttps)
  if (token === undefined) return err(problem('SignInNeeded'))
  const session = await readSession(realmOf(service, asked), token)
  return session.ok ? session : err(problem('SignInNeeded'))
}

export const agentOf = ({ header }: AskedAny): string => header('user-agent') ?? ''

/** The cookie of a session, for as long as the session lasts. */
export const cookieFor = ({ token, session }: Opened, now: Instant): SetCookie => ({
  name: SESSION_COOKIE,
  value: token,
  seconds: Math.max(1, Math.floor((millisecondsOf(session.expiresAt) - millisecondsOf(now)) / 1000)),
})

export const NO_COOKIE: SetCookie = { name: SESSION_COOKIE, value: '', seconds: 0 }

const shownPost = z.strictObject({
  id: z.string(),
  role: z.string(),
  actor: z.string(),
  areas: z.array(z.string()),
  organisation: z.string().nullable(),
  asDeputy: z.boolean(),
})

/** Who is signed in, what is still owed, and the posts in which one can act. */
export const shownSession = z.strictObject({
  account: z.string(),
  means: z.string(),
  awaits: z.enum(['', 'totp', 'enrolment', 'newPassword']),
  expiresAt: z.string(),
  posts: z.array(shownPost),
})

/** What somebody is told about the own session. While something is owed no post is told. */
export async function tellSession(realm: Realm, session: Session): Promise<z.infer<typeof shownSession>> {
  const { account, means, awaits, expiresAt } = session
  const held = awaits === '' ? await postsOf(realm, account) : []
  const posts = held.map(({ id, role, actor, areas, organisation, asDeputy }) => ({
    id,
    role,
    actor,
    areas: [...areas],
    organisation,
    asDeputy,
  }))
  return { account, means, awaits, expiresAt, posts }
}

/** A session that has just begun, with its cookie. */
export async function beginSession(realm: Realm, opened: Result<Opened, Refusal>): Promise<Answer> {
  const begun = answered(opened)
  if (!begun.ok) return begun
  const json = await tellSession(realm, begun.value.session)
  return ok({ status: 201, json, cookie: cookieFor(begun.value, realm.now()) })
}

export const redirectTo = (url: string, cookie?: SetCookie): Answer =>
  ok({ status: 302, empty: true, headers: { location: url }, ...(cookie ? { cookie } : {}) })

export const SESSION = { tag: 'session', scope: 'session', open: true } as const

export const BEGUN: readonly AnswerShape[] = [
  {
    status: 201,
    says: { zh: '已登录；awaits为尚需完成的步骤', en: 'Signed in; `awaits` is what is still owed' },
    schema: shownSession,
  },
]
export const DONE: readonly AnswerShape[] = [{ status: 204, says: { zh: '已办理', en: 'Done' } }]
export const done = ok({ status: 204, empty: true } as const)

export const typed = {
  login: z.string().min(1).max(200),
  secret: z.string().min(1).max(1024),
  code: z.string().min(1).max(64),
}
