import { describe, expect, it } from 'vitest'
import { active, must, realmFor, refusal, type TestRealm } from '../../../tests/kit/people-realm.ts'
import { noMessages } from '../messages.ts'
import { sendSignInCode, signInByCode } from './by-code.ts'

const lastCode = (realm: TestRealm) => {
  const message = realm.messages.kept.findLast(({ kind }) => kind === 'signInCode')
  return message && 'code' in message.data ? message.data.code : ''
}
const enter = (realm: TestRealm, code: string, login = 'li.hua') =>
  signInByCode(realm, { login, code, agent: '' })
const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

async function sent() {
  const realm = await realmFor()
  const account = await active(realm, 'li.hua', '13812345678')
  must(await sendSignInCode(realm, { login: 'Li.Hua', from: '10.0.0.1' }))
  return { realm, account, code: lastCode(realm) }
}

describe('a one-time code', () => {
  it('goes to the telephone, lets in once, and is kept as a slow hash', async () => {
    const { realm, account, code } = await sent()
    expect([realm.messages.kept[0]?.to, code.length]).toEqual(['13812345678', 6])
    expect(realm.messages.kept[0]?.text.zh).toBe(
      `登录验证码：${code}，5分钟内有效，请勿告知他人。非本人操作的，请忽略。`,
    )
    const row = await realm.db.selectFrom('one_time_code').selectAll().executeTakeFirstOrThrow()
    expect(row.code_hash.startsWith('$argon2id$')).toBe(true)
    const { session } = must(await enter(realm, ` ${code} `))
    expect([session.account, session.means]).toEqual([account, 'code'])
    expect(refusal(await enter(realm, code))).toEqual(['CodeWrong', {}])
  })

  it('works for one of two who show it at once', async () => {
    const { realm, code } = await sent()
    const answers = await Promise.all([enter(realm, code), enter(realm, code)])
    expect(answers.filter(({ ok }) => ok).length).toBe(1)
  })

  it('ends after five minutes, after five wrong tries, and when another is sent', async () => {
    const late = await sent()
    late.realm.later(300)
    expect(refusal(await enter(late.realm, late.code))).toEqual(['CodeWrong', {}])

    const guessed = await sent()
    for (let tries = 0; tries < 5; tries += 1) await enter(guessed.realm, wrongFor(guessed.code))
    expect(refusal(await enter(guessed.realm, guessed.code))).toEqual(['CodeWrong', {}])

    const again = await sent()
    must(await sendSignInCode(again.realm, { login: 'li.hua', from: '10.0.0.1' }))
    expect(refusal(await enter(again.realm, again.code))).toEqual(['CodeWrong', {}])
    expect(refusal(await enter(again.realm, lastCode(again.realm)))).toBe('done')
  })

  it('is sent five times an hour, and an unknown login is answered alike', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua')
    for (const login of ['li.hua', 'nobody']) {
      for (let tries = 0; tries < 5; tries += 1)
        expect(refusal(await sendSignInCode(realm, { login: login, from: '10.0.0.1' }))).toBe('done')
      expect(refusal(await sendSignInCode(realm, { login: login, from: '10.0.0.1' }))).toEqual([
        'TryLater',
        { minutes: 60 },
      ])
    }
    expect(realm.messages.kept.length).toBe(5)
    realm.later(3600)
    expect(refusal(await sendSignInCode(realm, { login: 'li.hua', from: '10.0.0.1' }))).toBe('done')
    expect(refusal(await enter(realm, '123456', 'nobody'))).toEqual(['CodeWrong', {}])
  })

  it('reaches nobody where there is no way, and says no more', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua')
    expect(
      refusal(
        await sendSignInCode({ ...realm, messages: noMessages }, { login: 'li.hua', from: '10.0.0.1' }),
      ),
    ).toBe('done')
    expect(await realm.db.selectFrom('message').selectAll().execute()).toEqual([])
  })
})
