import { describe, expect, it } from 'vitest'
import {
  atWork,
  inPost,
  invited,
  must,
  PASSWORD,
  realmFor,
  refusal,
} from '../../../tests/kit/people-realm.ts'
import { createAccount } from '../account/accounts.ts'
import { activate } from '../account/activation.ts'
import { givePost } from '../post/give.ts'
import { postsOf } from '../post/held.ts'
import { standingOf } from '../post/standing.ts'
import { SYSTEM } from '../realm.ts'
import { signIn } from '../sign-in/by-password.ts'
import { firstAdministrator, firstStart } from './first-start.ts'
import { separationReport } from './separation-settings.ts'

const DAY = 86_400

describe('the first start', () => {
  it('makes one link, with which somebody becomes administrator and lets in the others', async () => {
    const realm = await realmFor({ authority: SYSTEM })
    const link = await firstStart(realm)
    expect([link?.login, link?.form, link?.expiresAt]).toEqual(['admin', 'link', '2026-03-03T01:00:00.000Z'])
    for (const password of ['admin', 'Admin-123456', ''])
      expect(refusal(await signIn(realm, { login: 'admin', password, agent: '', from: '10.0.0.1' }))).toEqual(
        ['SignInWrong', {}],
      )
    const { account } = must(await activate(realm, { token: link?.token ?? '', password: PASSWORD }))
    const posts = await postsOf(realm, account)
    expect(posts.map(({ role }) => role).sort()).toEqual(['securityAdmin', 'systemAdmin'])
    const { session } = must(
      await signIn(realm, { login: 'admin', password: PASSWORD, agent: '', from: '10.0.0.1' }),
    )
    expect(session.awaits).toBe('enrolment')
    const as = async (role: string) =>
      must(await standingOf(realm, account, posts.find((post) => post.role === role)?.id ?? ''))
    const second = must(
      await createAccount(realm, await as('systemAdmin'), { login: 'auditor', name: '审计' }),
    )
    must(
      await givePost(realm, await as('securityAdmin'), {
        account: second,
        role: 'auditAdmin',
        actor: 'audit',
      }),
    )
    expect(await firstStart(realm)).toBe(null)
  })

  it('leaves a link that is void after use, after a day, and after another was made', async () => {
    const realm = await realmFor({ authority: SYSTEM })
    const lost = await firstStart(realm)
    const found = await firstStart(realm)
    const using = (token = '') => activate(realm, { token, password: PASSWORD })
    expect(refusal(await using(lost?.token))).toEqual(['ActivationVoid', {}])
    realm.later(DAY)
    expect(refusal(await using(found?.token))).toEqual(['ActivationVoid', {}])
    const third = await firstStart(realm)
    must(await using(third?.token))
    expect(refusal(await using(third?.token))).toEqual(['ActivationVoid', {}])
    expect((await realm.db.selectFrom('account').select('id').execute()).length).toBe(1)
    expect(await firstStart(realm)).toBe(null)
  })

  it('lists from the first day that one hand holds what two should', async () => {
    const realm = await realmFor({ authority: SYSTEM })
    await firstStart(realm)
    const auditor = await atWork(realm, 'auditAdmin')
    const { done, standing } = must(await separationReport(realm, auditor))
    expect(done.map(({ rule, login, by }) => [rule, login, by])).toEqual([
      ['systemNotSecurity', 'admin', null],
    ])
    expect(standing.map(({ rule, login }) => [rule, login])).toEqual([['systemNotSecurity', 'admin']])
  })
})

describe('founding an authority', () => {
  it('is done by the installation, which then sees and does nothing there', async () => {
    const system = await realmFor({ authority: SYSTEM })
    const realm = await realmFor({ db: system.db })
    const founder = await atWork(system, 'systemAdmin')
    const link = must(await firstAdministrator(realm, founder))
    must(await activate(realm, { token: link.token, password: PASSWORD }))
    expect(refusal(await firstAdministrator(realm, founder))).toEqual(['AdministratedAlready', {}])
    expect(refusal(await createAccount(realm, founder, { login: 'spy', name: 'x' }))).toEqual([
      'NotYourTask',
      { task: 'keepAccounts', roles: ['systemAdmin'] },
    ])
  })

  it('is nobody’s of the authority itself', async () => {
    const realm = await realmFor()
    const local = await inPost(realm, await invited(realm, 'li.hua'), 'systemAdmin')
    expect(refusal(await firstAdministrator(realm, local))).toEqual([
      'NotYourTask',
      { task: 'appointFirstAdministrator', roles: ['systemAdmin'] },
    ])
  })
})
