import { z } from 'zod'
import { ok } from '../../core/basics/result.ts'
import { changePassword } from '../../people/account/change-password.ts'
import { endSession } from '../../people/sign-in/sessions.ts'
import { beginTotp, confirmTotp, proveTotp } from '../../people/sign-in/totp.ts'
import { type Route, route } from '../kit/route.ts'
import { answered } from './people-problem.ts'
import {
  AUTHORITY,
  BEGUN,
  beginSession,
  DONE,
  NO_COOKIE,
  type PeopleService,
  realmOf,
  SESSION,
  sessionOf,
  shownSession,
  tellSession,
  typed,
} from './session-frame.ts'

const { secret, code } = typed

/** What is done within one's own session, also while it still owes something. */
export const ownSessionRoutes = (service: PeopleService): readonly Route[] => [
  route({
    ...SESSION,
    operationId: 'session.whoAmI',
    method: 'get',
    path: `${AUTHORITY}/session`,
    summary: { zh: '当前登录人和岗位', en: 'who is signed in, in which posts' },
    answers: [{ status: 200, says: { zh: '当前登录', en: 'The session' }, schema: shownSession }],
    handle: async (asked) => {
      const session = await sessionOf(service, asked)
      if (!session.ok) return session
      return ok({ status: 200, json: await tellSession(realmOf(service, asked), session.value) })
    },
  }),
  route({
    ...SESSION,
    operationId: 'session.signOut',
    method: 'delete',
    path: `${AUTHORITY}/session`,
    summary: { zh: '退出登录', en: 'sign out' },
    answers: DONE,
    handle: async (asked) => {
      const session = await sessionOf(service, asked)
      if (session.ok) await endSession(realmOf(service, asked), session.value.account, session.value.id)
      return ok({ status: 204, empty: true, cookie: NO_COOKIE })
    },
  }),
  route({
    ...SESSION,
    operationId: 'session.proveTotp',
    method: 'post',
    path: `${AUTHORITY}/session/totp`,
    summary: { zh: '输入动态口令', en: 'show the code of the authenticator' },
    body: z.strictObject({ code }),
    answers: BEGUN,
    handle: async (asked) => {
      const session = await sessionOf(service, asked)
      if (!session.ok) return session
      const realm = realmOf(service, asked)
      return beginSession(realm, await proveTotp(realm, session.value, asked.body.code))
    },
  }),
  route({
    ...SESSION,
    operationId: 'session.beginTotp',
    method: 'post',
    path: `${AUTHORITY}/totp`,
    summary: { zh: '开始绑定动态口令', en: 'begin to set up an authenticator' },
    answers: [
      {
        status: 200,
        says: { zh: '密钥，请存入动态口令应用', en: 'The secret for the authenticator' },
        schema: z.strictObject({ secret: z.string(), uri: z.string() }),
      },
    ],
    handle: async (asked) => {
      const session = await sessionOf(service, asked)
      if (!session.ok) return session
      const begun = answered(await beginTotp(realmOf(service, asked), session.value.account))
      return begun.ok ? ok({ status: 200, json: begun.value }) : begun
    },
  }),
  route({
    ...SESSION,
    operationId: 'session.confirmTotp',
    method: 'post',
    path: `${AUTHORITY}/totp/confirmation`,
    summary: { zh: '确认绑定动态口令', en: 'confirm the authenticator with a code' },
    body: z.strictObject({ code }),
    answers: BEGUN,
    handle: async (asked) => {
      const session = await sessionOf(service, asked)
      if (!session.ok) return session
      const realm = realmOf(service, asked)
      return beginSession(realm, await confirmTotp(realm, session.value, asked.body.code))
    },
  }),
  route({
    ...SESSION,
    operationId: 'session.changePassword',
    method: 'put',
    path: `${AUTHORITY}/password`,
    summary: { zh: '更换口令', en: 'change the password' },
    body: z.strictObject({ present: secret, next: secret }),
    answers: BEGUN,
    handle: async (asked) => {
      const session = await sessionOf(service, asked)
      if (!session.ok) return session
      const realm = realmOf(service, asked)
      return beginSession(realm, await changePassword(realm, session.value, asked.body))
    },
  }),
]
