import { describe, expect, it } from 'vitest'
import { atWork, invited, inPost, must, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { checkerFor } from './checker.ts'
import { endDeputy, nameDeputy } from './deputies.ts'
import { givePost } from './give.ts'
import { actorFor, standingOf } from './standing.ts'

const named = async () => {
  const realm = await realmFor()
  const clerk = await atWork(realm, 'secretariat')
  const account = await invited(realm, 'zhao.lei')
  const wish = {
    post: clerk.post,
    account,
    since: '2026-03-02T02:00:00.000Z',
    until: '2026-03-02T04:00:00.000Z',
    reason: '出差',
  }
  return { realm, clerk, account, wish }
}

describe('a deputy', () => {
  it('acts as the post for which it stands in, for its time alone', async () => {
    const { realm, clerk, account, wish } = await named()
    must(await nameDeputy(realm, clerk, wish))
    const standing = async () => refusal(await standingOf(realm, account, clerk.post))
    expect(await standing()).toEqual(['NotYourPost', {}])
    realm.later(3600)
    expect(must(await standingOf(realm, account, clerk.post)).asDeputy).toBe(true)
    expect(must(await actorFor(realm, account, clerk.post, { log: 'c' }))).toEqual({
      role: 'secretariat',
      id: 'secretariat-1',
    })
    realm.later(7200)
    expect(await standing()).toEqual(['NotYourPost', {}])
  })

  it('is named by who holds the post or the security administrator, and names no further one', async () => {
    const { realm, clerk, account, wish } = await named()
    const other = await atWork(realm, 'department')
    expect(refusal(await nameDeputy(realm, other, wish))).toEqual([
      'NotYourTask',
      { task: 'givePosts', roles: ['securityAdmin'] },
    ])
    must(await nameDeputy(realm, clerk, wish))
    realm.later(3600)
    const asDeputy = must(await standingOf(realm, account, clerk.post))
    const third = await invited(realm, 'sun.li')
    expect(refusal(await nameDeputy(realm, asDeputy, { ...wish, account: third }))).toEqual([
      'NotYourTask',
      { task: 'givePosts', roles: ['securityAdmin'] },
    ])
  })

  it('is not who may not hold the post, nor needed where somebody serves in person', async () => {
    const { realm, clerk, wish } = await named()
    const assessor = await atWork(realm, 'assessor')
    expect(refusal(await nameDeputy(realm, clerk, { ...wish, account: assessor.account }))).toEqual([
      'SeparationForbids',
      { rules: ['assessorNotSecretariat'] },
    ])
    expect(refusal(await nameDeputy(realm, assessor, { ...wish, post: assessor.post }))).toEqual([
      'InPersonOnly',
      { role: 'assessor' },
    ])
    expect(refusal(await nameDeputy(realm, clerk, { ...wish, until: wish.since }))).toEqual([
      'PeriodUnfit',
      {},
    ])
    expect(refusal(await nameDeputy(realm, clerk, { ...wish, reason: '' }))).toEqual(['ReasonMissing', {}])
    expect(refusal(await nameDeputy(realm, clerk, { ...wish, account: clerk.account }))).toEqual([
      'PostHeldAlready',
      {},
    ])
  })

  it('counts for the rules of separation while the time runs', async () => {
    const { realm, clerk, account, wish } = await named()
    const security = await atWork(realm, 'securityAdmin')
    must(await nameDeputy(realm, clerk, wish))
    realm.later(3600)
    const assessor = { account, role: 'assessor', actor: 'p1' } as const
    expect(refusal(await givePost(realm, security, assessor))).toEqual([
      'SeparationForbids',
      { rules: ['assessorNotSecretariat'] },
    ])
    realm.later(7200)
    expect(refusal(await givePost(realm, security, assessor))).toBe('done')
  })

  it('ends early when its principal says so', async () => {
    const { realm, clerk, account, wish } = await named()
    const deputy = must(await nameDeputy(realm, clerk, wish))
    realm.later(3600)
    must(await endDeputy(realm, clerk, deputy))
    expect(refusal(await standingOf(realm, account, clerk.post))).toEqual(['NotYourPost', {}])
    expect((await endDeputy(realm, clerk, deputy)).ok).toBe(false)
  })
})

describe('who checks what was entered from paper', () => {
  it('is another person than the recorder, in whatever posts', async () => {
    const realm = await realmFor()
    const recorder = await atWork(realm, 'secretariat')
    const second = await inPost(realm, recorder.account, 'secretariat', 'secretariat-2')
    const colleague = await inPost(realm, await invited(realm, 'wang.fang'), 'secretariat', 'secretariat-3')
    expect(must(await checkerFor(realm, recorder, colleague.post))).toBe('secretariat-3')
    expect(refusal(await checkerFor(realm, recorder, second.post))).toEqual([
      'SeparationForbids',
      { rules: ['recorderNotChecker'] },
    ])
    expect(refusal(await checkerFor(realm, recorder, 'no-such-post'))).toEqual(['PostUnknown', {}])
    for (const role of ['applicant', 'assessor', 'auditAdmin'] as const) {
      const other = await atWork(realm, role)
      expect(refusal(await checkerFor(realm, recorder, other.post))).toEqual(['PostUnknown', {}])
    }
  })
})
