import { describe, expect, it } from 'vitest'
import { atWork, invited, inPost, must, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { setSeparation } from '../administration/separation-settings.ts'
import { nameDeputy } from './deputies.ts'
import { endPost, givePost } from './give.ts'
import { postsOf } from './held.ts'
import { actorFor, standingOf, viewerFor } from './standing.ts'

describe('giving a post', () => {
  it('lets one account act in several, each with its own reach', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const account = await invited(realm, 'li.hua')
    const give = (role: 'recommender' | 'department', actor: string, areas: string[]) =>
      givePost(realm, security, { account, role, actor, areas })
    const first = must(await give('recommender', 'north-district', ['990101', '990102']))
    realm.later(1)
    const second = must(await give('department', 'industry-bureau', []))
    expect((await postsOf(realm, account)).map(({ id, role }) => [id, role])).toEqual([
      [first, 'recommender'],
      [second, 'department'],
    ])
    expect(must(await viewerFor(realm, account, first, 'cycle-1'))).toEqual({
      authority: 'quality-office',
      role: 'recommender',
      actor: 'north-district',
      areas: ['990101', '990102'],
      owns: [],
    })
    expect(must(await actorFor(realm, account, second, { log: 'cycle-1' }))).toEqual({
      role: 'department',
      id: 'industry-bureau',
    })
  })

  it('gives nobody two seats where each person has one', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const [account, other] = [await invited(realm, 'li.hua'), await invited(realm, 'wang.fang')]
    const seat = (holder: string, actor: string) =>
      givePost(realm, security, { account: holder, role: 'committee', actor })
    must(await seat(account, 'member-1'))
    expect(refusal(await seat(account, 'member-2'))).toEqual(['OneSeatEach', { role: 'committee' }])
    const second = must(await seat(other, 'member-2'))
    const standIn = { since: realm.now(), until: '2027-01-01T00:00:00.000Z', reason: '出差' }
    const named = nameDeputy(realm, security, { post: second, account, ...standIn })
    expect(refusal(await named)).toEqual(['OneSeatEach', { role: 'committee' }])
  })

  it('begins and ends when it says, and an ended one is nobody’s', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const account = await invited(realm, 'li.hua')
    const post = must(
      await givePost(realm, security, {
        account,
        role: 'secretariat',
        actor: 'clerk-1',
        since: '2026-03-02T02:00:00.000Z',
        until: '2026-03-02T03:00:00.000Z',
      }),
    )
    const now = async () => refusal(await standingOf(realm, account, post))
    expect(await now()).toEqual(['NotYourPost', {}])
    realm.later(3600)
    expect(await now()).toBe('done')
    realm.later(3600)
    expect(await now()).toEqual(['NotYourPost', {}])
  })

  it('somebody else’s post, one of another authority and none at all are answered alike', async () => {
    const realm = await realmFor()
    const neighbour = await realmFor({ db: realm.db, authority: 'neighbour' })
    const clerk = await atWork(realm, 'secretariat')
    const other = await invited(realm, 'wang.fang')
    for (const asked of [
      standingOf(realm, other, clerk.post),
      standingOf(neighbour, clerk.account, clerk.post),
      standingOf(realm, clerk.account, 'no-such-post'),
    ])
      expect(refusal(await asked)).toEqual(['NotYourPost', {}])
  })

  it('is the security administrator’s, and never to himself', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const system = await atWork(realm, 'systemAdmin')
    const post = { role: 'department', actor: 'bureau' } as const
    expect(refusal(await givePost(realm, system, { ...post, account: security.account }))).toEqual([
      'NotYourTask',
      { task: 'givePosts', roles: ['securityAdmin'] },
    ])
    expect(refusal(await givePost(realm, security, { ...post, account: security.account }))).toEqual([
      'SeparationForbids',
      { rules: ['ownPost', 'securityAdminNoAward'] },
    ])
    expect((await postsOf(realm, security.account)).length).toBe(1)
  })

  it('goes past a rule only with a reason where the authority allows that, and lists it', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const account = await invited(realm, 'li.hua')
    await inPost(realm, account, 'secretariat')
    const payer = { account, role: 'finance', actor: 'payer-1' } as const
    expect(refusal(await givePost(realm, security, payer))).toEqual([
      'SeparationNeedsReason',
      { rules: ['payerNotSecretariat'] },
    ])
    must(await givePost(realm, security, { ...payer, override: 'two people in the office' }))
    const rows = await realm.db.selectFrom('deviation').selectAll().execute()
    expect(
      rows.map(({ rule, mode, account, by_account, reason }) => [rule, mode, account, by_account, reason]),
    ).toEqual([['payerNotSecretariat', 'override', account, security.account, 'two people in the office']])
    const assessor = { account, role: 'assessor', actor: 'p1', override: 'nobody else' } as const
    expect(refusal(await givePost(realm, security, assessor))).toEqual([
      'SeparationForbids',
      { rules: ['assessorNotSecretariat'] },
    ])
    must(
      await setSeparation(realm, security, {
        rule: 'assessorNotSecretariat',
        mode: 'off',
        reason: 'decided',
      }),
    )
    must(await givePost(realm, security, { account, role: 'assessor', actor: 'p1' }))
    expect((await realm.db.selectFrom('deviation').select('mode').orderBy('at').execute()).length).toBe(2)
  })

  it('refuses a second assessor of the same name in the record, and what has no form', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    await inPost(realm, await invited(realm, 'li.hua'), 'assessor', 'p1')
    const account = await invited(realm, 'wang.fang')
    expect(refusal(await givePost(realm, security, { account, role: 'assessor', actor: 'p1' }))).toEqual([
      'ActorTaken',
      { actor: 'p1' },
    ])
    expect(
      refusal(
        await givePost(realm, security, {
          account,
          role: 'applicant',
          actor: 'x y',
          areas: ['9901'],
          since: '2026-03-02T03:00:00.000Z',
          until: '2026-03-02T03:00:00.000Z',
        }),
      ),
    ).toEqual(['PostUnfit', { fields: ['role', 'actor', 'areas', 'until'] }])
  })

  it('looks at posts that begin later as well', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const account = await invited(realm, 'li.hua')
    const since = '2026-06-01T00:00:00.000Z'
    must(await givePost(realm, security, { account, role: 'secretariat', actor: 'clerk-1', since }))
    expect(await postsOf(realm, account)).toEqual([])
    expect(refusal(await givePost(realm, security, { account, role: 'assessor', actor: 'p1' }))).toEqual([
      'SeparationForbids',
      { rules: ['assessorNotSecretariat'] },
    ])
  })

  it('two that do not go together are not given at the same moment', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const account = await invited(realm, 'li.hua')
    const answers = await Promise.all([
      givePost(realm, security, { account, role: 'assessor', actor: 'p1' }),
      givePost(realm, security, { account, role: 'secretariat', actor: 'clerk-1' }),
    ])
    expect(answers.filter(({ ok }) => ok).length).toBe(1)
  })

  it('is ended by the security administrator, once', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const clerk = await atWork(realm, 'secretariat')
    realm.later(1)
    must(await endPost(realm, security, clerk.post))
    expect(refusal(await standingOf(realm, clerk.account, clerk.post))).toEqual(['NotYourPost', {}])
    expect(refusal(await endPost(realm, security, clerk.post))).toEqual(['PostUnknown', {}])
  })
})

it('administrators do not act in the award', async () => {
  const realm = await realmFor()
  const audit = await atWork(realm, 'auditAdmin')
  expect(refusal(await actorFor(realm, audit.account, audit.post, { log: 'cycle-1' }))).toEqual([
    'AdministratorsDoNotAct',
    { role: 'auditAdmin' },
  ])
})

it('an inspector’s reading carries its purpose', async () => {
  const realm = await realmFor()
  const { account, post } = await atWork(realm, 'inspector')
  expect(must(await viewerFor(realm, account, post, 'cycle-1', '核实举报')).purpose).toBe('核实举报')
})
