import { generateSync } from 'otplib'
import { describe, expect, it } from 'vitest'
import {
  active,
  atWork,
  inPost,
  must,
  PASSWORD,
  realmFor,
  refusal,
  type TestRealm,
} from '../../../tests/kit/people-realm.ts'
import { millisecondsOf } from '../../core/time/instant.ts'
import { changePassword } from '../account/change-password.ts'
import { standingOf } from '../post/standing.ts'
import { givePost } from '../post/give.ts'
import { signIn } from './by-password.ts'
import { readSession } from './sessions.ts'
import { beginTotp, confirmTotp, proveTotp, removeTotp } from './totp.ts'

const codeAt = (realm: TestRealm, secret: string, shift = 0) =>
  generateSync({ secret, epoch: Math.floor(millisecondsOf(realm.now()) / 1000) + shift })
const enter = async (realm: TestRealm) =>
  must(await signIn(realm, { login: 'li.hua', password: PASSWORD, agent: '', from: '10.0.0.1' }))

async function enrolled() {
  const realm = await realmFor()
  const account = await active(realm, 'li.hua')
  const { session } = await enter(realm)
  const { secret } = must(await beginTotp(realm, account))
  must(await confirmTotp(realm, session, codeAt(realm, secret)))
  realm.later(60)
  return { realm, account, secret }
}

describe('an authenticator', () => {
  it('counts once a code was shown, and its URI can be read from a picture', async () => {
    const realm = await realmFor()
    const account = await active(realm, 'li.hua')
    const { session } = await enter(realm)
    const { secret, uri } = must(await beginTotp(realm, account))
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect([new URL(uri).protocol, new URL(uri).searchParams.get('secret')]).toEqual(['otpauth:', secret])
    expect((await enter(realm)).session.awaits).toBe('')
    expect(refusal(await confirmTotp(realm, session, '000000'))).toEqual(['TotpWrong', {}])
    must(await confirmTotp(realm, session, codeAt(realm, secret)))
    expect((await enter(realm)).session.awaits).toBe('totp')
    expect(refusal(await beginTotp(realm, account))).toEqual(['TotpThereAlready', {}])
  })

  it('is asked for after the password, and the session goes on under another token', async () => {
    const { realm, secret } = await enrolled()
    const { session, token } = await enter(realm)
    expect(
      refusal(await changePassword(realm, session, { present: PASSWORD, next: 'Quality-2027' })),
    ).toEqual(['SecondFactorFirst', {}])
    const proven = must(await proveTotp(realm, session, codeAt(realm, secret)))
    expect([proven.session.means, proven.session.awaits]).toEqual(['password+totp', ''])
    expect(refusal(await readSession(realm, token))).toEqual(['SessionOver', {}])
    expect(must(await readSession(realm, proven.token)).means).toBe('password+totp')
  })

  it('may be one step ahead or behind, and no more', async () => {
    for (const [shift, expected] of [
      [-30, 'done'],
      [30, 'done'],
      [-60, ['TotpWrong', {}]],
      [60, ['TotpWrong', {}]],
    ] as const) {
      const { realm, secret } = await enrolled()
      const { session } = await enter(realm)
      expect(refusal(await proveTotp(realm, session, codeAt(realm, secret, shift)))).toEqual(expected)
    }
  })

  it('gives each code for one use, also when it is shown twice at once', async () => {
    const { realm, secret } = await enrolled()
    const code = codeAt(realm, secret)
    const sessions = [await enter(realm), await enter(realm)]
    const answers = await Promise.all(sessions.map(({ session }) => proveTotp(realm, session, code)))
    expect(answers.map((answer) => refusal(answer)).filter((answer) => answer === 'done').length).toBe(1)
    const again = await enter(realm)
    expect(refusal(await proveTotp(realm, again.session, code))).toEqual(['TotpWrong', {}])
    expect(refusal(await proveTotp(realm, again.session, codeAt(realm, secret, -30)))).toEqual([
      'TotpWrong',
      {},
    ])
  })

  it('is not guessed', async () => {
    const { realm, secret } = await enrolled()
    const { session } = await enter(realm)
    const wrong = codeAt(realm, secret, 3000)
    for (let tries = 0; tries < 5; tries += 1) await proveTotp(realm, session, wrong)
    expect(refusal(await proveTotp(realm, session, codeAt(realm, secret)))).toEqual([
      'TryLater',
      { minutes: 1 },
    ])
  })

  it('is owed in roles that ask for one, also by who was signed in before the post was given', async () => {
    const realm = await realmFor()
    const account = await active(realm, 'li.hua')
    const before = await enter(realm)
    const security = await atWork(realm, 'securityAdmin')
    must(await givePost(realm, security, { account, role: 'auditAdmin', actor: 'audit-1' }))
    expect(must(await readSession(realm, before.token)).awaits).toBe('enrolment')
    const { session } = await enter(realm)
    expect(session.awaits).toBe('enrolment')
    const { secret } = must(await beginTotp(realm, account))
    const opened = must(await confirmTotp(realm, session, codeAt(realm, secret)))
    expect([opened.session.means, opened.session.awaits]).toEqual(['password+totp', ''])
  })

  it('is removed by the security administrator for another, who is told, and not for himself', async () => {
    const { realm, account, secret } = await enrolled()
    const security = await atWork(realm, 'securityAdmin')
    const clerk = await atWork(realm, 'secretariat')
    expect(refusal(await removeTotp(realm, clerk, account))).toEqual([
      'NotYourTask',
      { task: 'recoverSignIn', roles: ['securityAdmin'] },
    ])
    const { token } = await enter(realm)
    must(await removeTotp(realm, security, account))
    expect(refusal(await readSession(realm, token))).toEqual(['SessionOver', {}])
    expect((await enter(realm)).session.awaits).toBe('')
    expect(realm.messages.kept.map(({ kind }) => kind)).toEqual(['secondFactorRemoved'])
    const { session } = await enter(realm)
    expect(refusal(await proveTotp(realm, session, codeAt(realm, secret)))).toEqual(['TotpNotAwaited', {}])
  })

  it('a security administrator does not remove his own', async () => {
    const { realm, account } = await enrolled()
    const own = await inPost(realm, account, 'securityAdmin')
    expect(
      refusal(await removeTotp(realm, must(await standingOf(realm, account, own.post)), account)),
    ).toEqual(['SeparationForbids', { rules: ['ownRecovery'] }])
  })
})
