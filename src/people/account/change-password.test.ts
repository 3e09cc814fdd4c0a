import { describe, expect, it } from 'vitest'
import { active, must, PASSWORD, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { signIn } from '../sign-in/by-password.ts'
import { listSessions, readSession } from '../sign-in/sessions.ts'
import { changePassword } from './change-password.ts'

const at = (login: string, password: string) => ({ login, password, agent: 'test', from: '10.0.0.1' })

describe('another password', () => {
  it('ends every session, and who changed it goes on in a new one', async () => {
    const realm = await realmFor()
    const account = await active(realm, 'li.hua')
    const elsewhere = must(await signIn(realm, at('li.hua', PASSWORD)))
    const here = must(await signIn(realm, at('li.hua', PASSWORD)))
    const next = must(await changePassword(realm, here.session, { present: PASSWORD, next: 'Quality-2027' }))
    for (const { token } of [elsewhere, here])
      expect(refusal(await readSession(realm, token))).toEqual(['SessionOver', {}])
    expect(must(await readSession(realm, next.token)).account).toBe(account)
    expect((await listSessions(realm, account)).length).toBe(1)
    expect(realm.messages.kept.map(({ kind }) => kind)).toEqual(['passwordChanged'])
  })

  it('is not set by who does not know the present one, and guessing ends', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua')
    const { session } = must(await signIn(realm, at('li.hua', PASSWORD)))
    for (let tries = 0; tries < 5; tries += 1)
      expect(
        refusal(await changePassword(realm, session, { present: 'wrong', next: 'Quality-2027' })),
      ).toEqual(['PresentPasswordWrong', {}])
    expect(
      refusal(await changePassword(realm, session, { present: PASSWORD, next: 'Quality-2027' })),
    ).toEqual(['TryLater', { minutes: 1 }])
  })

  it('is none of the last five, and the sixth before may come back', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua')
    let { session } = must(await signIn(realm, at('li.hua', PASSWORD)))
    const change = async (present: string, next: string) => {
      realm.later(1)
      const changed = await changePassword(realm, session, { present, next })
      if (changed.ok) session = changed.value.session
      return refusal(changed)
    }
    const used = [PASSWORD, 'Quality-2001', 'Quality-2002', 'Quality-2003', 'Quality-2004']
    for (const [at, next] of used.entries())
      if (at > 0) expect(await change(used[at - 1] ?? '', next)).toBe('done')
    for (const old of used)
      expect(await change('Quality-2004', old)).toEqual([
        'PasswordUnfit',
        { faults: [{ reason: 'usedBefore', remembered: 5 }] },
      ])
    expect(await change('Quality-2004', 'Quality-2005')).toBe('done')
    expect(await change('Quality-2005', PASSWORD)).toBe('done')
  })

  it('is owed when the present one is too old', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua')
    realm.later(90 * 86_400 - 1)
    expect(must(await signIn(realm, at('li.hua', PASSWORD))).session.awaits).toBe('')
    realm.later(1)
    const { session } = must(await signIn(realm, at('li.hua', PASSWORD)))
    expect(session.awaits).toBe('newPassword')
    const next = must(await changePassword(realm, session, { present: PASSWORD, next: 'Quality-2027' }))
    expect(next.session.awaits).toBe('')
  })
})
