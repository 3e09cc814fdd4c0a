import { describe, expect, it } from 'vitest'
import { atWork, invited, must, PASSWORD, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { postsOf } from '../post/held.ts'
import { activate } from './activation.ts'
import { type AccountRow, importAccounts } from './import.ts'

const rows: readonly AccountRow[] = [
  { row: 2, login: 'expert.1', name: '专家甲', role: 'assessor', actor: 'p1' },
  {
    row: 3,
    login: 'bureau.1',
    name: '某局',
    phone: '010-12345678',
    role: 'recommender',
    actor: 'north',
    areas: ['990101'],
  },
  { row: 4, login: 'clerk.9', name: '经办人' },
]

const office = async () => {
  const realm = await realmFor()
  const by = { accounts: await atWork(realm, 'systemAdmin'), posts: await atWork(realm, 'securityAdmin') }
  const logins = async () =>
    (await realm.db.selectFrom('account').select('login').orderBy('login').execute()).map(
      ({ login }) => login,
    )
  return { realm, by, logins }
}

describe('importing accounts', () => {
  it('opens them all with their posts, and prints a slip for each', async () => {
    const { realm, by } = await office()
    const done = must(await importAccounts(realm, by, rows, { dryRun: false }))
    expect([done.kept, done.rows, done.errors, done.slips.map(({ login }) => login)]).toEqual([
      true,
      3,
      [],
      ['expert.1', 'bureau.1', 'clerk.9'],
    ])
    const { account } = must(await activate(realm, { token: done.slips[1]?.token ?? '', password: PASSWORD }))
    expect((await postsOf(realm, account)).map(({ role, actor, areas }) => [role, actor, areas])).toEqual([
      ['recommender', 'north', ['990101']],
    ])
  })

  it('keeps nothing in a dry run', async () => {
    const { realm, by, logins } = await office()
    const before = await logins()
    const tried = must(await importAccounts(realm, by, rows, { dryRun: true }))
    expect([tried.kept, tried.errors, tried.slips]).toEqual([false, [], []])
    expect(await logins()).toEqual(before)
  })

  it('keeps nothing when a row is wrong, and names every wrong row', async () => {
    const { realm, by, logins } = await office()
    await invited(realm, 'clerk.9')
    const before = await logins()
    const wrong: readonly AccountRow[] = [
      ...rows,
      { row: 5, login: '?', name: '甲' },
      { row: 6, login: 'expert.2', name: '专家乙', role: 'assessor', actor: 'p1' },
    ]
    const done = must(await importAccounts(realm, by, wrong, { dryRun: false }))
    expect([done.kept, done.slips]).toEqual([false, []])
    expect(done.errors.map(({ row, problem }) => [row, problem.code])).toEqual([
      [4, 'LoginTaken'],
      [5, 'AccountUnfit'],
      [6, 'ActorTaken'],
    ])
    expect(await logins()).toEqual(before)
  })

  it('gives posts in the name of who may, and opens accounts in the name of who may', async () => {
    const { realm, by } = await office()
    const alone = must(await importAccounts(realm, { accounts: by.accounts }, rows, { dryRun: true }))
    expect(alone.errors.map(({ row, problem }) => [row, problem.code])).toEqual([
      [2, 'NotYourTask'],
      [3, 'NotYourTask'],
    ])
    expect(refusal(await importAccounts(realm, { accounts: by.posts }, rows, { dryRun: true }))).toEqual([
      'NotYourTask',
      { task: 'keepAccounts', roles: ['systemAdmin'] },
    ])
  })
})
