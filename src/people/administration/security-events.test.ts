import { describe, expect, it } from 'vitest'
import { atWork, invited, must, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { note } from '../events.ts'
import { readSecurityEvents } from './security-events.ts'

describe('the security log', () => {
  it('is read a page at a time, the latest first, by account and by kind', async () => {
    const realm = await realmFor()
    const auditor = await atWork(realm, 'auditAdmin')
    for (const session of ['1', '2', '3']) {
      realm.later(1)
      await note(realm, 'sessionEnded', { account: 'a', by: 'a' }, { session })
    }
    const read = async (page: Parameters<typeof readSecurityEvents>[2]) =>
      must(await readSecurityEvents(realm, auditor, { kind: 'sessionEnded', ...page }))
    const first = await read({ limit: 2 })
    expect(first.map(({ detail }) => detail)).toEqual([{ session: '3' }, { session: '2' }])
    const last = first.at(-1)?.id ?? ''
    expect((await read({ before: last })).map(({ detail }) => detail)).toEqual([{ session: '1' }])
    expect(await read({ account: 'b' })).toEqual([])
  })

  it('is not read by others, and shows one authority alone', async () => {
    const realm = await realmFor()
    const neighbour = await realmFor({ db: realm.db, authority: 'neighbour' })
    await invited(neighbour, 'wang.fang')
    const auditor = await atWork(realm, 'auditAdmin')
    const kinds = must(await readSecurityEvents(realm, auditor, {})).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['accountCreated', 'postGiven'])
    expect(refusal(await readSecurityEvents(neighbour, auditor, {}))).toEqual([
      'NotYourTask',
      { task: 'readSecurityEvents', roles: ['auditAdmin', 'securityAdmin'] },
    ])
  })

  it('is only added to', async () => {
    const realm = await realmFor()
    await invited(realm, 'li.hua')
    const change = realm.db.updateTable('security_event').set({ kind: 'signedIn' }).execute()
    await expect(change).rejects.toThrow('security_event is only added to')
    await expect(realm.db.deleteFrom('security_event').execute()).rejects.toThrow('only added to')
  })
})
