import { describe, expect, it } from 'vitest'
import { active, atWork, invited, must, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { sendSignInCode, signInByCode } from '../sign-in/by-code.ts'
import { changeAccount } from './change-account.ts'
import { listAccounts } from './list.ts'

describe('the list of accounts', () => {
  it('shows who holds what, with the telephone masked, a page at a time', async () => {
    const realm = await realmFor()
    const system = await atWork(realm, 'systemAdmin')
    await invited(realm, 'li.hua', '13812345678')
    await active(realm, 'li.lei', '13900001111')
    const [first] = must(await listAccounts(realm, system, { begins: 'Li.', limit: 1 }))
    expect([first?.login, first?.name, first?.phone, first?.state, first?.posts]).toEqual([
      'li.hua',
      'Name of li.hua',
      '138****5678',
      'invited',
      [],
    ])
    const next = must(await listAccounts(realm, system, { begins: 'li.', after: 'li.hua' }))
    expect(next.map(({ login, state, hasTotp }) => [login, state, hasTotp])).toEqual([
      ['li.lei', 'active', false],
    ])
    const [admin] = must(await listAccounts(realm, system, { begins: 'system' }))
    expect(admin?.posts.map(({ role, actor }) => [role, actor])).toEqual([['systemAdmin', 'systemAdmin-1']])
    for (const begins of ['nobody', '%', '_i', '!'])
      expect(must(await listAccounts(realm, system, { begins }))).toEqual([])
  })

  it('shows one authority, and only to administrators', async () => {
    const realm = await realmFor()
    const neighbour = await realmFor({ db: realm.db, authority: 'neighbour' })
    await invited(neighbour, 'wang.fang')
    const audit = await atWork(realm, 'auditAdmin')
    expect(must(await listAccounts(realm, audit, {})).map(({ login }) => login)).toEqual(['auditadmin'])
    expect(refusal(await listAccounts(neighbour, audit, {}))).toEqual([
      'NotYourTask',
      { task: 'readAccounts', roles: ['systemAdmin', 'securityAdmin', 'auditAdmin'] },
    ])
  })
})

describe('changing an account', () => {
  it('is the system administrator’s, and ends a code that went to the old number', async () => {
    const realm = await realmFor()
    const system = await atWork(realm, 'systemAdmin')
    const account = await active(realm, 'li.hua', '13812345678')
    must(await sendSignInCode(realm, { login: 'li.hua', from: '10.0.0.1' }))
    const data = realm.messages.kept[0]?.data
    const code = data && 'code' in data ? data.code : ''
    must(await changeAccount(realm, system, account, { phone: '13700000000' }))
    expect(refusal(await signInByCode(realm, { login: 'li.hua', code, agent: '' }))).toEqual([
      'CodeWrong',
      {},
    ])
    must(await sendSignInCode(realm, { login: 'li.hua', from: '10.0.0.1' }))
    expect(realm.messages.kept.at(-1)?.to).toBe('13700000000')
    expect(refusal(await changeAccount(realm, system, account, { name: '' }))).toEqual([
      'AccountUnfit',
      { fields: ['name'] },
    ])
    must(await changeAccount(realm, system, account, { phone: null, name: '李华' }))
    const row = await realm.db
      .selectFrom('account')
      .selectAll()
      .where('id', '=', account)
      .executeTakeFirstOrThrow()
    expect([row.name, row.phone, row.login]).toEqual(['李华', null, 'li.hua'])
    const clerk = await atWork(realm, 'secretariat')
    expect((await changeAccount(realm, clerk, account, { name: 'x' })).ok).toBe(false)
  })
})
