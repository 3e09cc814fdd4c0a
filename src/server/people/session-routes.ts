import { z } from 'zod'
import { ok } from '../../core/basics/result.ts'
import { endSession, listSessions } from '../../people/sign-in/sessions.ts'
import { type Route, route } from '../kit/route.ts'
import { ownSessionRoutes } from './own-session-routes.ts'
import { answered } from './people-problem.ts'
import { AUTHORITY, DONE, done, type PeopleService, realmOf, SESSION, sessionOf } from './session-frame.ts'
import { signInRoutes } from './sign-in-routes.ts'

const listed = z.strictObject({
  id: z.string(),
  means: z.string(),
  createdAt: z.string(),
  seenAt: z.string(),
  expiresAt: z.string(),
  agent: z.string(),
  isThis: z.boolean(),
})

const listRoutes = (service: PeopleService): readonly Route[] => [
  route({
    ...SESSION,
    operationId: 'session.list',
    method: 'get',
    path: `${AUTHORITY}/sessions`,
    summary: { zh: '我的全部登录', en: 'all one’s sessions' },
    answers: [
      {
        status: 200,
        says: { zh: '尚未结束的登录', en: 'The sessions that are not over' },
        schema: z.strictObject({ items: z.array(listed) }),
      },
    ],
    handle: async (asked) => {
      const session = await sessionOf(service, asked)
      if (!session.ok) return session
      const all = await listSessions(realmOf(service, asked), session.value.account)
      const items = all.map(({ id, means, createdAt, seenAt, expiresAt, agent }) => ({
        id,
        means,
        createdAt,
        seenAt,
        expiresAt,
        agent,
        isThis: id === session.value.id,
      }))
      return ok({ status: 200, json: { items } })
    },
  }),
  route({
    ...SESSION,
    operationId: 'session.end',
    method: 'delete',
    path: `${AUTHORITY}/sessions/{session}`,
    summary: { zh: '结束一次登录', en: 'end a session' },
    answers: DONE,
    handle: async (asked) => {
      const session = await sessionOf(service, asked)
      if (!session.ok) return session
      const { account } = session.value
      const ended = answered(
        await endSession(realmOf(service, asked), account, asked.params['session'] ?? ''),
      )
      return ended.ok ? done : ended
    },
  }),
]

/** 登录 Signing in and out, and what somebody does about the own sign-in. */
export const sessionRoutes = (service: PeopleService): readonly Route[] => [
  ...signInRoutes(service),
  ...ownSessionRoutes(service),
  ...listRoutes(service),
]
