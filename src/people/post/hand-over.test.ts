import { describe, expect, it } from 'vitest'
import { atWork, invited, must, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { handOver, historyOf } from './hand-over.ts'
import { givePost } from './give.ts'
import { nameDeputy } from './deputies.ts'
import { postsOf } from './held.ts'
import { actorFor } from './standing.ts'

const HOUR = 3600

describe('handing over a post', () => {
  it('that has not begun lets nobody act before it begins', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const first = await invited(realm, 'li.na')
    const to = await invited(realm, 'wang.fang')
    const given = {
      account: first,
      role: 'finance',
      actor: 'finance-1',
      since: '2026-03-02T05:00:00.000Z',
    } as const
    const post = must(await givePost(realm, security, given))
    must(await handOver(realm, security, { post, to, reason: '工作调动' }))
    expect(await postsOf(realm, to)).toEqual([])
    realm.later(4 * HOUR)
    expect((await postsOf(realm, to)).map(({ role }) => role)).toEqual(['finance'])
    expect(await postsOf(realm, first)).toEqual([])
  })

  it('moves it to another account with the id in the record and what is being filled in, and keeps who held it', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const clerk = await atWork(realm, 'secretariat')
    const to = await invited(realm, 'wang.fang')
    const draft = {
      log: 'c',
      step: 's',
      act: 'a',
      application: '',
      data: '{}',
      version: 1,
      updated_at: realm.now(),
    }
    await realm.db
      .insertInto('draft')
      .values({ ...draft, authority: realm.authority, id: 'd1', account: clerk.account, post: clerk.post })
      .execute()
    realm.later(HOUR)
    const post = must(await handOver(realm, security, { post: clerk.post, to, reason: '工作调动' }))
    expect(await postsOf(realm, clerk.account)).toEqual([])
    expect(must(await actorFor(realm, to, post, { log: 'c' }))).toEqual({
      role: 'secretariat',
      id: 'secretariat-1',
    })
    expect(await historyOf(realm, post)).toEqual([
      { post, account: to, since: '2026-03-02T02:00:00.000Z', until: null, reason: '工作调动' },
      {
        post: clerk.post,
        account: clerk.account,
        since: '2026-03-02T01:00:00.000Z',
        until: '2026-03-02T02:00:00.000Z',
        reason: '',
      },
    ])
    expect(await realm.db.selectFrom('draft').select(['account', 'post']).execute()).toEqual([
      { account: to, post },
    ])
  })

  it('ends who stood in for it, is done once, with a reason, and under the rules of separation', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const clerk = await atWork(realm, 'secretariat')
    const deputy = await invited(realm, 'zhao.lei')
    const to = await invited(realm, 'wang.fang')
    const period = { since: realm.now(), until: '2026-04-01T00:00:00.000Z' }
    must(await nameDeputy(realm, clerk, { post: clerk.post, account: deputy, ...period, reason: '出差' }))
    const over = (account: string, reason = '调动') =>
      handOver(realm, security, { post: clerk.post, to: account, reason })
    expect(refusal(await over(to, ' '))).toEqual(['ReasonMissing', {}])
    expect(refusal(await over(security.account))).toEqual([
      'SeparationForbids',
      { rules: ['ownPost', 'securityAdminNoAward'] },
    ])
    expect(refusal(await over(clerk.account))).toEqual(['PostHeldAlready', {}])
    realm.later(HOUR)
    must(await over(to))
    expect(await postsOf(realm, deputy)).toEqual([])
    expect(refusal(await over(deputy))).toEqual(['PostUnknown', {}])
  })

  it('hands an assessor’s id over although nobody shares it', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const assessor = await atWork(realm, 'assessor')
    const to = await invited(realm, 'wang.fang')
    realm.later(1)
    expect(refusal(await handOver(realm, security, { post: assessor.post, to, reason: '账号重建' }))).toBe(
      'done',
    )
  })
})
