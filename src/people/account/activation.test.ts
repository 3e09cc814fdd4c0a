import { describe, expect, it } from 'vitest'
import {
  active,
  atWork,
  invited,
  must,
  PASSWORD,
  realmFor,
  refusal,
} from '../../../tests/kit/people-realm.ts'
import { signIn } from '../sign-in/by-password.ts'
import { noMessages } from '../messages.ts'
import { activate, issueActivation, sendActivation } from './activation.ts'
import { saySlip } from './say-slip.ts'

const DAY = 86_400

describe('an activation', () => {
  it('sets a password once, and keeps nothing from which it could be made again', async () => {
    const realm = await realmFor()
    const admin = await atWork(realm, 'systemAdmin')
    const account = await invited(realm, 'li.hua')
    const link = must(await issueActivation(realm, admin, account, 'link'))
    expect([link.token.length, link.expiresAt]).toEqual([43, '2026-03-03T01:00:00.000Z'])
    const row = await realm.db.selectFrom('activation').selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify(row)).not.toContain(link.token)
    expect(must(await activate(realm, { token: link.token, password: PASSWORD }))).toEqual({ account })
    expect(
      (await signIn(realm, { login: 'li.hua', password: PASSWORD, agent: '', from: '10.0.0.1' })).ok,
    ).toBe(true)
    expect(refusal(await activate(realm, { token: link.token, password: 'Another-2026' }))).toEqual([
      'ActivationVoid',
      {},
    ])
  })

  it('is left as it was by a password that will not do', async () => {
    const realm = await realmFor()
    const admin = await atWork(realm, 'systemAdmin')
    const { token } = must(await issueActivation(realm, admin, await invited(realm, 'li.hua'), 'link'))
    expect(refusal(await activate(realm, { token, password: 'short' }))).toEqual([
      'PasswordUnfit',
      {
        faults: [
          { reason: 'tooShort', least: 10 },
          { reason: 'tooFewClasses', asked: 3, found: 1 },
        ],
      },
    ])
    expect((await activate(realm, { token, password: PASSWORD })).ok).toBe(true)
  })

  it('is void when it is too old, when another was made, and in another authority', async () => {
    const realm = await realmFor()
    const neighbour = await realmFor({ db: realm.db, authority: 'neighbour' })
    const admin = await atWork(realm, 'systemAdmin')
    const account = await invited(realm, 'li.hua')
    const first = must(await issueActivation(realm, admin, account, 'link'))
    const second = must(await issueActivation(realm, admin, account, 'link'))
    expect(refusal(await activate(realm, { token: first.token, password: PASSWORD }))).toEqual([
      'ActivationVoid',
      {},
    ])
    expect(refusal(await activate(neighbour, { token: second.token, password: PASSWORD }))).toEqual([
      'ActivationVoid',
      {},
    ])
    realm.later(DAY)
    expect(refusal(await activate(realm, { token: second.token, password: PASSWORD }))).toEqual([
      'ActivationVoid',
      {},
    ])
  })

  it('is printed for who has neither telephone nor mail, and forgives how it is typed', async () => {
    const realm = await realmFor()
    const admin = await atWork(realm, 'systemAdmin')
    const slip = must(await issueActivation(realm, admin, await invited(realm, 'li.hua'), 'slip'))
    expect(slip.token).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(saySlip(slip, 'zh')).toEqual([
      '账号激活单',
      '登录名：li.hua',
      `激活码：${slip.token}`,
      '请于2026年3月16日前登录平台，选择“激活账号”，输入激活码并设置口令。激活码只能使用一次，请勿转交他人。',
    ])
    expect(saySlip(slip, 'en')[1]).toBe('Login: li.hua')
    const typed = slip.token.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect((await activate(realm, { token: ` ${typed}`, password: PASSWORD })).ok).toBe(true)
  })

  it('goes to the telephone or the mail address of who registers alone', async () => {
    const realm = await realmFor()
    const account = await invited(realm, 'li.hua', '13900001111')
    must(await sendActivation(realm, account))
    const [message] = realm.messages.kept
    expect([message?.channel, message?.to, message?.kind]).toEqual(['sms', '13900001111', 'activation'])
    const rows = await realm.db.selectFrom('message').selectAll().execute()
    expect([rows.length, JSON.stringify(rows).includes('13900001111')]).toEqual([1, false])
    expect(refusal(await sendActivation({ ...realm, messages: noMessages }, account))).toEqual([
      'NoWayToTell',
      {},
    ])
  })

  it('lets in who lost the password, under the rule that it is none of the last', async () => {
    const realm = await realmFor()
    const admin = await atWork(realm, 'systemAdmin')
    const account = await active(realm, 'li.hua')
    const { token } = must(await issueActivation(realm, admin, account, 'link'))
    expect(refusal(await activate(realm, { token, password: PASSWORD }))).toEqual([
      'PasswordUnfit',
      { faults: [{ reason: 'usedBefore', remembered: 5 }] },
    ])
    must(await activate(realm, { token, password: 'Quality-2027' }))
    expect(
      (await signIn(realm, { login: 'li.hua', password: PASSWORD, agent: '', from: '10.0.0.1' })).ok,
    ).toBe(false)
  })
})
