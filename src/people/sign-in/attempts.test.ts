import { describe, expect, it } from 'vitest'
import { must, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { defaultSettings } from '../settings.ts'
import { countTry, forgetTries, sweepTries, waitAfter } from './attempts.ts'

describe('what is tried in vain', () => {
  it('is free at first, then waits twice as long each time, up to a bound', () => {
    const limit = defaultSettings.attempts.password
    expect([1, 4, 5, 6, 7, 10, 11, 100].map((count) => waitAfter(limit, count))).toEqual([
      0, 0, 60, 120, 240, 1920, 3600, 3600,
    ])
  })

  it('is counted apart for each subject and each thing that is tried', async () => {
    const realm = await realmFor()
    for (let tries = 0; tries < 5; tries += 1) must(await countTry(realm, 'password', 'a'))
    expect(refusal(await countTry(realm, 'password', 'a'))).toEqual(['TryLater', { minutes: 1 }])
    expect(refusal(await countTry(realm, 'password', 'b'))).toBe('done')
    expect(refusal(await countTry(realm, 'totp', 'a'))).toBe('done')
    await forgetTries(realm, 'password', 'a')
    expect(refusal(await countTry(realm, 'password', 'a'))).toBe('done')
  })

  it('is forgotten after a day, and swept away', async () => {
    const realm = await realmFor()
    for (let tries = 0; tries < 5; tries += 1) await countTry(realm, 'password', 'a')
    realm.later(86_400)
    for (let tries = 0; tries < 4; tries += 1) must(await countTry(realm, 'password', 'a'))
    await sweepTries(realm)
    expect((await realm.db.selectFrom('attempt').selectAll().execute()).length).toBe(1)
    realm.later(86_400)
    await sweepTries(realm)
    expect(await realm.db.selectFrom('attempt').selectAll().execute()).toEqual([])
  })
})
