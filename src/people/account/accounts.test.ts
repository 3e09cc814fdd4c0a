import { describe, expect, it } from 'vitest'
import {
  active,
  AUTHORITY,
  atWork,
  inPost,
  invited,
  must,
  PASSWORD,
  realmFor,
  refusal,
} from '../../../tests/kit/people-realm.ts'
import { signIn } from '../sign-in/by-password.ts'
import { listSessions, readSession } from '../sign-in/sessions.ts'
import { postsOf } from '../post/held.ts'
import { createAccount, endAccount, register } from './accounts.ts'

describe('opening an account', () => {
  it('is done by the system administrator, with a login in one form', async () => {
    const realm = await realmFor()
    const admin = await atWork(realm, 'systemAdmin')
    const id = must(
      await createAccount(realm, admin, { login: ' Ｌi.Hua ', name: ' 李华 ', phone: '13800000000' }),
    )
    const row = await realm.db
      .selectFrom('account')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect([row.authority, row.login, row.name, row.state, row.password_hash]).toEqual([
      AUTHORITY,
      'li.hua',
      '李华',
      'invited',
      null,
    ])
    expect(refusal(await createAccount(realm, admin, { login: 'LI.HUA', name: '另一人' }))).toEqual([
      'LoginTaken',
      { login: 'li.hua' },
    ])
  })

  it('is not done by others, and not across authorities', async () => {
    const realm = await realmFor()
    const neighbour = await realmFor({ db: realm.db, authority: 'neighbour' })
    const security = await atWork(realm, 'securityAdmin')
    const foreign = await atWork(neighbour, 'systemAdmin')
    for (const by of [security, foreign])
      expect(refusal(await createAccount(realm, by, { login: 'li.hua', name: '李华' }))).toEqual([
        'NotYourTask',
        { task: 'keepAccounts', roles: ['systemAdmin'] },
      ])
    expect(await realm.db.selectFrom('account').select('id').where('login', '=', 'li.hua').execute()).toEqual(
      [],
    )
  })

  it('says which fields will not do', async () => {
    const realm = await realmFor()
    expect(refusal(await register(realm, { login: 'a b', name: '', phone: 'x', email: 'y' }))).toEqual([
      'AccountUnfit',
      { fields: ['login', 'name', 'phone', 'email'] },
    ])
  })

  it('the same login may be somebody else elsewhere', async () => {
    const realm = await realmFor()
    const neighbour = await realmFor({ db: realm.db, authority: 'neighbour' })
    await invited(realm, 'li.hua')
    await invited(neighbour, 'li.hua')
    expect(refusal(await register(neighbour, { login: 'li.hua', name: '李华' }))).toEqual([
      'LoginTaken',
      { login: 'li.hua' },
    ])
  })
})

describe('ending an account', () => {
  it('ends its sessions and posts, and that it held them stays', async () => {
    const realm = await realmFor()
    const admin = await atWork(realm, 'systemAdmin')
    const account = await active(realm, 'wang.fang')
    const held = await inPost(realm, account, 'secretariat')
    const { token } = must(
      await signIn(realm, { login: 'wang.fang', password: PASSWORD, agent: '', from: '10.0.0.1' }),
    )
    realm.later(60)
    must(await endAccount(realm, admin, account))
    expect(refusal(await readSession(realm, token))).toEqual(['SessionOver', {}])
    expect(await listSessions(realm, account)).toEqual([])
    expect(await postsOf(realm, account)).toEqual([])
    expect(
      refusal(await signIn(realm, { login: 'wang.fang', password: PASSWORD, agent: '', from: '10.0.0.1' })),
    ).toEqual(['SignInWrong', {}])
    const post = await realm.db
      .selectFrom('post')
      .selectAll()
      .where('id', '=', held.post)
      .executeTakeFirstOrThrow()
    expect([post.account, post.since, post.until]).toEqual([
      account,
      '2026-03-02T01:00:00.000Z',
      '2026-03-02T01:01:00.000Z',
    ])
    expect(refusal(await endAccount(realm, admin, account))).toEqual(['AccountUnknown', {}])
  })
})
