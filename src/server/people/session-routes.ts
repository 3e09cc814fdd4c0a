import { z } from 'zod'
import { ok } from '../../core/basics/result.ts'
import { activate } from '../../people/account/activation.ts'
import { changePassword } from '../../people/account/change-password.ts'
import { sendSignInCode, signInByCode } from '../../people/sign-in/by-code.ts'
import { signIn } from '../../people/sign-in/by-password.ts'
import { endSession, listSessions } from '../../people/sign-in/sessions.ts'
import { beginTotp, confirmTotp, proveTotp } from '../../people/sign-in/totp.ts'
import { type AnswerShape, type Route, route } from '../kit/route.ts'
import { answered } from './people-problem.ts'
import {
  agentOf,
  AUTHORITY,
  beginSession,
  NO_COOKIE,
  type PeopleService,
  realmOf,
  sessionOf,
  shownSession,
  tellSession,
} from './session-frame.ts'

const base = { tag: 'session', scope: 'session', open: true } as const
const BEGUN: readonly AnswerShape[] = [
  {
    status: 201,
    says: { zh: '已登录；awaits为尚需完成的步骤', en: 'Signed in; `awaits` is what is still owed' },
    schema: shownSession,
  },
]
const DONE: readonly AnswerShape[] = [{ status: 204, says: { zh: '已办理', en: 'Done' } }]
const done = ok({ status: 204, empty: true } as const)

const login = z.string().min(1).max(200)
const secret = z.string().min(1).max(1024)
const code = z.string().min(1).max(64)

const signInRoutes = (service: PeopleService): readonly Route[] => [
  route({
    ...base,
    operationId: 'session.signIn',
    method: 'post',
    path: `${AUTHORITY}/session`,
    summary: { zh: '以口令登录', en: 'sign in by password' },
    body: z.strictObject({ login, password: secret }),
    answers: BEGUN,
    handle: async (asked) => {
      const realm = realmOf(service, asked)
      return beginSession(realm, await signIn(realm, { ...asked.body, agent: agentOf(asked) }))
    },
  }),
  route({
    ...base,
    operationId: 'session.sendCode',
    method: 'post',
    path: `${AUTHORITY}/session/code`,
    summary: { zh: '发送一次性验证码', en: 'have a one-time code sent' },
    body: z.strictObject({ login }),
    answers: DONE,
    handle: async (asked) => {
      const sent = answered(await sendSignInCode(realmOf(service, asked), asked.body.login))
      return sent.ok ? done : sent
    },
  }),
  route({
    ...base,
    operationId: 'session.signInByCode',
    method: 'post',
    path: `${AUTHORITY}/session/by-code`,
    summary: { zh: '以一次性验证码登录', en: 'sign in by a one-time code' },
    body: z.strictObject({ login, code }),
    answers: BEGUN,
    handle: async (asked) => {
      const realm = realmOf(service, asked)
      return beginSession(realm, await signInByCode(realm, { ...asked.body, agent: agentOf(asked) }))
    },
  }),
  route({
    ...base,
    operationId: 'session.activate',
    method: 'post',
    path: `${AUTHORITY}/activation`,
    summary: { zh: '激活账号并设置口令', en: 'activate an account with a password' },
    body: z.strictObject({ token: code.max(200), password: secret }),
    answers: DONE,
    handle: async (asked) => {
      const set = answered(await activate(realmOf(service, asked), asked.body))
      return set.ok ? done : set
    },
  }),
]

/** What is done within one's own session, also while it still owes something. */
const ownRoutes = (service: PeopleService): readonly Route[] => [
  route({
    ...base,
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
    ...base,
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
    ...base,
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
    ...base,
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
    ...base,
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
    ...base,
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
    ...base,
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
    ...base,
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
  ...ownRoutes(service),
  ...listRoutes(service),
]
