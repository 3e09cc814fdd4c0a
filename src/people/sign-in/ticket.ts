import { err, ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import { refuse } from '../problems.ts'
import type { Realm } from '../realm.ts'
import { type Identity, type Matches, signInAs } from './identity.ts'
import type { Opened } from './sessions.ts'

/**
 * 票据登录 How provincial platforms for government services sign somebody in: the browser brings a ticket, and the platform says in exchange for it
 * who that is. A ticket that it does not know is `void`.
 */
export type TicketSignIn = {
  readonly issuer: string
  readonly matches: Matches
  readonly redeem: (ticket: string) => Promise<Result<Omit<Identity, 'issuer'>, 'void' | 'unavailable'>>
}

export async function signInByTicket(
  realm: Realm,
  port: TicketSignIn,
  { ticket, agent }: { readonly ticket: string; readonly agent: string },
): Promise<Result<Opened, Refusal>> {
  const redeemed = await port.redeem(ticket)
  if (!redeemed.ok)
    return redeemed.error === 'void' ? refuse('TicketVoid', {}) : refuse('ProviderUnavailable', {})
  const identity = { issuer: port.issuer, ...redeemed.value }
  return signInAs(realm, identity, { matches: port.matches, means: 'ticket', agent })
}

/** Knows the tickets that it is given, each once, for tests and rehearsals. */
export function keptTickets(
  issuer: string,
  matches: Matches,
  tickets: Readonly<Record<string, Omit<Identity, 'issuer'>>>,
): TicketSignIn {
  const left = new Map(Object.entries(tickets))
  return {
    issuer,
    matches,
    redeem: (ticket) => {
      const identity = left.get(ticket)
      left.delete(ticket)
      return Promise.resolve(identity ? ok(identity) : err('void'))
    },
  }
}
