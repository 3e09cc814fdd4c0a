import { describe, expect, it } from 'vitest'
import { active, atWork, inPost, must, PASSWORD, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { usccFrom } from '../../core/codes/uscc.ts'
import { claimOrganisation } from '../organisation/claims.ts'
import { decideClaim } from '../organisation/decide-claim.ts'
import { organisationBy } from '../organisation/organisations.ts'
import { historyOf } from '../post/hand-over.ts'
import { sendSignInCode } from '../sign-in/by-code.ts'
import { signIn } from '../sign-in/by-password.ts'
import { keptTickets, signInByTicket } from '../sign-in/ticket.ts'
import { beginTotp } from '../sign-in/totp.ts'
import { eraseAccount } from './erase.ts'

const everything = async (realm: Awaited<ReturnType<typeof realmFor>>) => {
  const { rows } = await realm.db.executeQuery<{ name: string }>({
    sql: "select name from sqlite_master where type = 'table'",
    parameters: [],
    query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
    queryId: { queryId: 'tables' },
  })
  const tables = rows.map(({ name }) => name) as 'account'[]
  return JSON.stringify(
    await Promise.all(tables.map((table) => realm.db.selectFrom(table).selectAll().execute())),
  )
}

describe('erasing a person', () => {
  it('removes what says who it is from every table, and leaves who held which post when', async () => {
    const realm = await realmFor()
    const system = await atWork(realm, 'systemAdmin')
    const clerk = await atWork(realm, 'secretariat')
    const account = await active(realm, 'li.hua', '13987654321')
    await realm.db
      .updateTable('account')
      .set({ email: 'hua@example.com' })
      .where('id', '=', account)
      .execute()
    await beginTotp(realm, account)
    await sendSignInCode(realm, { login: 'li.hua', from: '10.0.0.1' })
    await signIn(realm, { login: 'li.hua', password: PASSWORD, agent: 'Firefox of Li Hua', from: '10.0.0.1' })
    const ticket = { T1: { subject: 'person-42', value: '13987654321' } }
    must(
      await signInByTicket(realm, keptTickets('https://gov.example', 'phone', ticket), {
        ticket: 'T1',
        agent: '',
      }),
    )
    const code = usccFrom('91990101MA0000001')
    const letterSha256 = 'a'.repeat(64)
    const claim = { code, name: '示例公司', kind: 'legalPerson', letterSha256 } as const
    must(
      await decideClaim(realm, clerk, {
        claim: must(await claimOrganisation(realm, account, claim)),
        approve: true,
      }),
    )
    const post = await inPost(realm, account, 'department')
    const before = await everything(realm)
    const personal = ['li.hua', 'Name of li.hua', '13987654321', 'hua@example.com', 'Firefox of', 'person-42']
    for (const value of personal) expect(before).toContain(value)
    realm.later(60)
    must(await eraseAccount(realm, system, account))
    const after = await everything(realm)
    for (const value of personal) expect(after).not.toContain(value)
    expect((await historyOf(realm, post.post)).map((tenure) => [tenure.account, tenure.until])).toEqual([
      [account, '2026-03-02T01:01:00.000Z'],
    ])
    expect((await organisationBy(realm, { code, unit: '' }))?.holder).toBe(null)
    expect(
      refusal(await signIn(realm, { login: 'li.hua', password: PASSWORD, agent: '', from: '10.0.0.1' })),
    ).toEqual(['SignInWrong', {}])
    expect(refusal(await eraseAccount(realm, system, account))).toEqual(['AccountUnknown', {}])
  })

  it('is the system administrator’s', async () => {
    const realm = await realmFor()
    const clerk = await atWork(realm, 'secretariat')
    expect(refusal(await eraseAccount(realm, clerk, clerk.account))).toEqual([
      'NotYourTask',
      { task: 'eraseAccounts', roles: ['systemAdmin'] },
    ])
  })
})
