import { expect, it } from 'vitest'
import { active, atWork, must, PASSWORD, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { signIn } from './by-password.ts'
import { releaseWait } from './release-wait.ts'

it('who was locked out by tries of others is let try again by the security administrator', async () => {
  const realm = await realmFor()
  const security = await atWork(realm, 'securityAdmin')
  const system = await atWork(realm, 'systemAdmin')
  const account = await active(realm, 'li.hua')
  const enter = (password: string) =>
    signIn(realm, { login: 'li.hua', password, agent: '', from: '10.0.0.1' })
  for (let tries = 0; tries < 5; tries += 1) await enter('wrong')
  expect(refusal(await enter(PASSWORD))).toEqual(['TryLater', { minutes: 1 }])
  expect(refusal(await releaseWait(realm, system, account))).toEqual([
    'NotYourTask',
    { task: 'recoverSignIn', roles: ['securityAdmin'] },
  ])
  must(await releaseWait(realm, security, account))
  expect(refusal(await enter(PASSWORD))).toBe('done')
})
