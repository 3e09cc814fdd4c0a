import { z } from 'zod'
import { activate } from '../../people/account/activation.ts'
import { sendSignInCode, signInByCode } from '../../people/sign-in/by-code.ts'
import { signIn } from '../../people/sign-in/by-password.ts'
import { type Route, route } from '../kit/route.ts'
import { answered } from './people-problem.ts'
import {
  agentOf,
  AUTHORITY,
  BEGUN,
  beginSession,
  DONE,
  done,
  type PeopleService,
  realmOf,
  SESSION,
  typed,
} from './session-frame.ts'

const { login, secret, code } = typed

/** 登录 The ways in: a password, a one-time code, an account that is used for the first time. */
export const signInRoutes = (service: PeopleService): readonly Route[] => [
  route({
    ...SESSION,
    operationId: 'session.signIn',
    method: 'post',
    path: `${AUTHORITY}/session`,
    summary: { zh: '以口令登录', en: 'sign in by password' },
    body: z.strictObject({ login, password: secret }),
    answers: BEGUN,
    handle: async (asked) => {
      const realm = realmOf(service, asked)
      return beginSession(
        realm,
        await signIn(realm, { ...asked.body, agent: agentOf(asked), from: asked.address }),
      )
    },
  }),
  route({
    ...SESSION,
    operationId: 'session.sendCode',
    method: 'post',
    path: `${AUTHORITY}/session/code`,
    summary: { zh: '发送一次性验证码', en: 'have a one-time code sent' },
    body: z.strictObject({ login }),
    answers: DONE,
    handle: async (asked) => {
      const sent = answered(
        await sendSignInCode(realmOf(service, asked), { ...asked.body, from: asked.address }),
      )
      return sent.ok ? done : sent
    },
  }),
  route({
    ...SESSION,
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
    ...SESSION,
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
