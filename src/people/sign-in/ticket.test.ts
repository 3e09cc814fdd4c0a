import { describe, expect, it } from 'vitest'
import { active, atWork, inPost, invited, must, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { err } from '../../core/basics/result.ts'
import { endAccount } from '../account/accounts.ts'
import { keptTickets, signInByTicket } from './ticket.ts'

const ISSUER = 'https://gov.example'
const enter = (
  realm: Awaited<ReturnType<typeof realmFor>>,
  port: ReturnType<typeof keptTickets>,
  ticket: string,
) => signInByTicket(realm, port, { ticket, agent: '' })

describe('signing in by a ticket of another platform', () => {
  it('finds the account by the stated value once, and by the link from then on', async () => {
    const realm = await realmFor()
    const account = await invited(realm, 'li.hua', '13900001111')
    const port = keptTickets(ISSUER, 'phone', {
      T1: { subject: 'p42', value: '13900001111' },
      T2: { subject: 'p42', value: '13700000000' },
    })
    const { session } = must(await enter(realm, port, 'T1'))
    expect([session.account, session.means, session.awaits]).toEqual([account, 'ticket', ''])
    expect(must(await enter(realm, port, 'T2')).session.account).toBe(account)
    expect(refusal(await enter(realm, port, 'T1'))).toEqual(['TicketVoid', {}])
  })

  it('asks for a second factor where the authority does not rely on that platform alone', async () => {
    const realm = await realmFor({ settings: { oneFactor: ['password', 'code', 'ticket'] } })
    await inPost(realm, await invited(realm, 'li.hua'), 'auditAdmin')
    const port = keptTickets(ISSUER, 'login', { T1: { subject: 'p42', value: 'li.hua' } })
    expect(must(await enter(realm, port, 'T1')).session.awaits).toBe('enrolment')
  })

  it('lets in nobody whom the office does not know, and guesses not between two', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua', '13900001111')
    await active(realm, 'wang.fang', '13900001111')
    const port = keptTickets(ISSUER, 'phone', {
      T1: { subject: 'p1', value: '13900001111' },
      T2: { subject: 'p2', value: '13511112222' },
    })
    expect(refusal(await enter(realm, port, 'T1'))).toEqual(['IdentityAmbiguous', {}])
    expect(refusal(await enter(realm, port, 'T2'))).toEqual(['IdentityUnknown', {}])
    expect(await realm.db.selectFrom('foreign_identity').selectAll().execute()).toEqual([])
  })

  it('an account that belongs to one identity there is not taken by another that states the same value', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua', '13900001111')
    const port = keptTickets(ISSUER, 'phone', {
      T1: { subject: 'p1', value: '13900001111' },
      T2: { subject: 'p2', value: '13900001111' },
    })
    must(await enter(realm, port, 'T1'))
    expect(refusal(await enter(realm, port, 'T2'))).toEqual(['IdentityUnknown', {}])
  })

  it('an ended account stays ended, and a platform that is down is said to be', async () => {
    const realm = await realmFor()
    const system = await atWork(realm, 'systemAdmin')
    const account = await active(realm, 'li.hua')
    const port = keptTickets(ISSUER, 'login', {
      T1: { subject: 'p1', value: 'LI.HUA' },
      T2: { subject: 'p1', value: 'LI.HUA' },
    })
    must(await enter(realm, port, 'T1'))
    must(await endAccount(realm, system, account))
    expect(refusal(await enter(realm, port, 'T2'))).toEqual(['IdentityUnknown', {}])
    const down = { ...port, redeem: () => Promise.resolve(err('unavailable' as const)) }
    expect(refusal(await enter(realm, down, 'T3'))).toEqual(['ProviderUnavailable', {}])
  })
})
