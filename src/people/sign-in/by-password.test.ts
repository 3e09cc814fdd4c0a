import { createQueryId, type KyselyPlugin } from 'kysely'
import { describe, expect, it } from 'vitest'
import { active, invited, must, PASSWORD, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { defaultSettings } from '../settings.ts'
import { signIn } from './by-password.ts'

const at = (login: string, password: string) => ({ login, password, agent: 'test', from: '10.0.0.1' })

describe('a stranger who guesses', () => {
  const guess = (from: string) => ({ ...at('li.hua', 'wrong'), from })

  it('is held up where he is, and keeps nobody out elsewhere', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua')
    for (let tries = 0; tries < 5; tries += 1) await signIn(realm, guess('203.0.113.9'))
    expect(refusal(await signIn(realm, guess('203.0.113.9')))).toEqual(['TryLater', { minutes: 1 }])
    must(await signIn(realm, at('li.hua', PASSWORD)))
  })

  it('who guesses from many places is held up after very many tries, for everybody, and not for long', async () => {
    const anywhere = { free: 7, firstWait: 60, mostWait: 60, forgottenAfter: 86_400 }
    const realm = await realmFor({
      settings: { attempts: { ...defaultSettings.attempts, passwordAnywhere: anywhere } },
    })
    await active(realm, 'li.hua')
    for (let tries = 0; tries < 7; tries += 1) await signIn(realm, guess(`203.0.113.${tries}`))
    expect(refusal(await signIn(realm, at('li.hua', PASSWORD)))).toEqual(['TryLater', { minutes: 1 }])
    realm.later(60)
    must(await signIn(realm, at('li.hua', PASSWORD)))
  })
})

describe('signing in with a password', () => {
  it('opens a session, however the login is typed', async () => {
    const realm = await realmFor()
    const account = await active(realm, 'li.hua')
    const { session } = must(await signIn(realm, at(' LI.HUA', PASSWORD)))
    expect([session.account, session.means, session.awaits]).toEqual([account, 'password', ''])
  })

  it('answers a wrong password, an unknown login and an account that is not activated alike, also when they have to wait', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua')
    await invited(realm, 'wang.fang')
    const answersFor = async (login: string) => {
      const answers = []
      for (let tries = 0; tries < 7; tries += 1)
        answers.push(refusal(await signIn(realm, at(login, 'wrong'))))
      return answers
    }
    const wrong = ['SignInWrong', {}]
    const wait = ['TryLater', { minutes: 1 }]
    const expected = [wrong, wrong, wrong, wrong, wrong, wait, wait]
    for (const login of ['li.hua', 'nobody', 'wang.fang']) expect(await answersFor(login)).toEqual(expected)
  })

  it('runs the same statements whether there is such an account or not', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua')
    const statementsFor = async (login: string) => {
      const seen: string[] = []
      const watching: KyselyPlugin = {
        transformQuery: ({ node }) => {
          seen.push(`${node.kind} ${realm.db.getExecutor().compileQuery(node, createQueryId()).sql}`)
          return node
        },
        transformResult: ({ result }) => Promise.resolve(result),
      }
      await signIn({ ...realm, db: realm.db.withPlugin(watching) }, at(login, 'wrong'))
      return seen
    }
    const known = await statementsFor('li.hua')
    expect([known.length, await statementsFor('nobody')]).toEqual([4, known])
  })

  it('waits longer each time, even with the right password, and forgets once it was right', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua')
    for (let tries = 0; tries < 5; tries += 1) await signIn(realm, at('li.hua', 'wrong'))
    expect(refusal(await signIn(realm, at('li.hua', PASSWORD)))).toEqual(['TryLater', { minutes: 1 }])
    realm.later(60)
    expect(refusal(await signIn(realm, at('li.hua', 'wrong')))).toEqual(['SignInWrong', {}])
    expect(refusal(await signIn(realm, at('li.hua', PASSWORD)))).toEqual(['TryLater', { minutes: 2 }])
    realm.later(120)
    expect(refusal(await signIn(realm, at('li.hua', PASSWORD)))).toBe('done')
    for (let tries = 0; tries < 4; tries += 1) await signIn(realm, at('li.hua', 'wrong'))
    expect(refusal(await signIn(realm, at('li.hua', PASSWORD)))).toBe('done')
  })

  it('lets no more through than may be tried when many come at once', async () => {
    const realm = await realmFor()
    await active(realm, 'li.hua')
    const answers = await Promise.all([...Array(12)].map(() => signIn(realm, at('li.hua', 'wrong'))))
    const codes = answers.map((answer) => (answer.ok ? 'done' : answer.error.code))
    expect(codes.filter((code) => code === 'SignInWrong').length).toBe(5)
    expect(codes.filter((code) => code === 'TryLater').length).toBe(7)
  })

  it('leaves events that name nobody but by id', async () => {
    const realm = await realmFor()
    const account = await active(realm, 'li.hua', '13712345678')
    for (const [login, password] of [
      ['li.hua', 'wrong'],
      ['nobody-at-all', 'wrong'],
      ['li.hua', PASSWORD],
    ] as const) {
      realm.later(1)
      await signIn(realm, at(login, password))
    }
    const events = await realm.db.selectFrom('security_event').selectAll().orderBy('id').execute()
    expect(events.slice(-3).map(({ kind, account }) => [kind, account])).toEqual([
      ['signInFailed', account],
      ['signInFailed', null],
      ['signedIn', account],
    ])
    const text = JSON.stringify(events)
    for (const personal of ['li.hua', 'nobody-at-all', '13712345678', PASSWORD, 'wrong'])
      expect(text).not.toContain(personal)
  })
})
