import { z } from 'zod'
import { err, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { register } from '../../people/account/accounts.ts'
import { sendActivation } from '../../people/account/activation.ts'
import { refuse } from '../../people/problems.ts'
import type { Realm } from '../../people/realm.ts'
import { hashOf } from '../../people/secrets.ts'
import { countTry } from '../../people/sign-in/attempts.ts'
import { signInByTicket, type TicketSignIn } from '../../people/sign-in/ticket.ts'
import { authorityBy } from '../authorities.ts'
import { NOT_THERE } from '../kit/problem.ts'
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
} from './session-frame.ts'

const person = z.strictObject({
  login: z.string().max(64),
  name: z.string().max(60),
  phone: z.string().max(20).exactOptional(),
  email: z.string().max(254).exactOptional(),
})

/** Opens the account and sends the link with which a password is set to the telephone or mail that was given, and to nobody else. */
async function registerOneself(
  realm: Realm,
  given: z.infer<typeof person>,
  address: string,
): Promise<Result<true, Refusal>> {
  const tried = await countTry(realm, 'codeSent', hashOf(`registration ${address}`))
  if (!tried.ok) return tried
  const { channels } = realm.messages
  const hasWay = (given.phone && channels.includes('sms')) || (given.email && channels.includes('mail'))
  if (!hasWay) return refuse('NoWayToTell', {})
  const account = await register(realm, given)
  return account.ok ? sendActivation(realm, account.value) : account
}

/** 注册 Somebody opens an account of their own, where the installation lets people do so. */
export const registrationRoute = (service: PeopleService, isOpen: boolean): Route =>
  route({
    ...SESSION,
    operationId: 'session.register',
    method: 'post',
    path: `${AUTHORITY}/registration`,
    summary: { zh: '自行注册账号', en: 'open an account of one’s own' },
    body: person,
    answers: DONE,
    handle: async (asked) => {
      const realm = realmOf(service, asked)
      if (!isOpen || (await authorityBy(realm.db, realm.authority)) === null) return err(NOT_THERE)
      const registered = answered(await registerOneself(realm, asked.body, asked.address))
      return registered.ok ? done : registered
    },
  })

/** The platforms whose tickets an authority takes, by their ids; null where there is none of that id. */
export type TicketProviders = (authority: string, provider: string) => Promise<TicketSignIn | null>

/** 票据登录 Signing in with the ticket of another platform, which the browser brings from there. */
export const ticketRoute = (service: PeopleService, tickets: TicketProviders): Route =>
  route({
    ...SESSION,
    operationId: 'session.signInByTicket',
    method: 'post',
    path: `${AUTHORITY}/session/by-ticket/{provider}`,
    summary: { zh: '以政务服务平台票据登录', en: 'sign in with the ticket of another platform' },
    body: z.strictObject({ ticket: z.string().min(1).max(4000) }),
    answers: BEGUN,
    handle: async (asked) => {
      const { authority = '', provider = '' } = asked.params
      const port = await tickets(authority, provider)
      if (!port) return err(NOT_THERE)
      const realm = realmOf(service, asked)
      return beginSession(realm, await signInByTicket(realm, port, { ...asked.body, agent: agentOf(asked) }))
    },
  })
