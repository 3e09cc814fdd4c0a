import { describe, expect, it } from 'vitest'
import {
  active,
  atWork,
  inPost,
  must,
  realmFor,
  refusal,
  cycleCalled,
} from '../../../tests/kit/people-realm.ts'
import { usccFrom } from '../../core/codes/uscc.ts'
import { actorFor, standingOf, viewerFor } from '../post/standing.ts'
import { postsOf } from '../post/held.ts'
import { actingFor, admitColleague, applyAsPerson, dismissColleague } from './acting-for.ts'
import { claimOrganisation, claimsOf, openClaims, withdrawClaim } from './claims.ts'
import { decideClaim } from './decide-claim.ts'
import { openApplication } from './open-application.ts'
import { organisationBy, registerOrganisation, unitsOf } from './organisations.ts'

const CODE = usccFrom('91990101MA0000001')
const LETTER = 'a'.repeat(64)
const works = { code: CODE, name: '示例机床有限公司', kind: 'legalPerson', letterSha256: LETTER } as const

const office = async () => {
  const realm = await realmFor()
  return { realm, clerk: await atWork(realm, 'secretariat') }
}

describe('a claim', () => {
  it('lets nobody act before an official agreed, and then the claimant', async () => {
    const { realm, clerk } = await office()
    const account = await active(realm, 'li.hua')
    const claim = must(await claimOrganisation(realm, account, { ...works, code: ` ${CODE.toLowerCase()} ` }))
    expect([await postsOf(realm, account), await organisationBy(realm, { code: CODE, unit: '' })]).toEqual([
      [],
      undefined,
    ])
    const { organisation, takenFrom } = must(await decideClaim(realm, clerk, { claim, approve: true }))
    expect(takenFrom).toBe(null)
    const [post] = await postsOf(realm, account)
    expect([post?.role, post?.organisation, post?.actor]).toEqual(['applicant', organisation, organisation])
    expect((await organisationBy(realm, { code: CODE, unit: '' }))?.holder).toBe(account)
  })

  it('needs a sound code, a letter and what else belongs to it', async () => {
    const { realm } = await office()
    const account = await active(realm, 'li.hua')
    const wrong = `${CODE.slice(0, 17)}${CODE.endsWith('0') ? '1' : '0'}`
    const codes = []
    for (const claim of [
      { ...works, code: wrong },
      { ...works, letterSha256: 'no letter' },
      { ...works, name: ' ', unit: '一分厂', area: '99' },
      { ...works, kind: 'subUnit' as const },
    ]) {
      const answer = await claimOrganisation(realm, account, claim)
      codes.push(answer.ok ? 'done' : [answer.error.code, answer.error.data['fields']])
    }
    expect(codes).toEqual([
      ['CodeUnfit', undefined],
      ['LetterMissing', undefined],
      ['OrganisationUnfit', ['name', 'unit', 'area']],
      ['OrganisationUnfit', ['unit']],
    ])
  })

  it('is declined with a reason, settled once, and not by who filed it', async () => {
    const { realm, clerk } = await office()
    const account = await active(realm, 'li.hua')
    const claim = must(await claimOrganisation(realm, account, works))
    expect(refusal(await decideClaim(realm, clerk, { claim, approve: false }))).toEqual(['ReasonMissing', {}])
    const other = await atWork(realm, 'department')
    expect(refusal(await decideClaim(realm, other, { claim, approve: true }))).toEqual([
      'NotYourTask',
      { task: 'decideClaims', roles: ['secretariat'] },
    ])
    must(await decideClaim(realm, clerk, { claim, approve: false, reason: '公章不清' }))
    expect((await claimsOf(realm, account)).map(({ state, reason }) => [state, reason])).toEqual([
      ['declined', '公章不清'],
    ])
    expect(await postsOf(realm, account)).toEqual([])
    expect(refusal(await decideClaim(realm, clerk, { claim, approve: true }))).toEqual(['ClaimDecided', {}])
    const own = must(await claimOrganisation(realm, clerk.account, works))
    expect(refusal(await decideClaim(realm, clerk, { claim: own, approve: true }))).toEqual([
      'SeparationForbids',
      { rules: ['ownClaim', 'applicantNotJudge'] },
    ])
  })

  it('is filed once, at most five at a time, and can be withdrawn by who filed it', async () => {
    const { realm } = await office()
    const account = await active(realm, 'li.hua')
    const first = must(await claimOrganisation(realm, account, works))
    expect(refusal(await claimOrganisation(realm, account, works))).toEqual(['ClaimOpenAlready', {}])
    for (const at of [2, 3, 4, 5])
      must(await claimOrganisation(realm, account, { ...works, code: usccFrom(`91990101MA000000${at}`) }))
    const sixth = { ...works, code: usccFrom('91990101MA0000006') }
    expect(refusal(await claimOrganisation(realm, account, sixth))).toEqual(['ClaimsTooMany', { most: 5 }])
    expect(refusal(await withdrawClaim(realm, 'somebody-else', first))).toEqual(['ClaimUnknown', {}])
    must(await withdrawClaim(realm, account, first))
    expect(refusal(await claimOrganisation(realm, account, sixth))).toBe('done')
  })
})

describe('a rival', () => {
  const held = async () => {
    const { realm, clerk } = await office()
    const holder = await active(realm, 'li.hua', '13900000001')
    const claim = must(await claimOrganisation(realm, holder, works))
    const { organisation } = must(await decideClaim(realm, clerk, { claim, approve: true }))
    const rival = await active(realm, 'wang.fang', '13900000002')
    realm.messages.kept.length = 0
    return { realm, clerk, holder, rival, organisation: organisation ?? '' }
  }

  it('learns nothing from claiming what somebody holds, and the holder is told', async () => {
    const { realm, holder, rival } = await held()
    expect(refusal(await claimOrganisation(realm, rival, works))).toBe('done')
    expect(await postsOf(realm, rival)).toEqual([])
    expect((await postsOf(realm, holder)).length).toBe(1)
    expect(realm.messages.kept.map(({ to, kind }) => [to, kind])).toEqual([['13900000001', 'claimOnYours']])
  })

  it('takes over only by an official with a reason; the holder is told and can act no more, nor can whom he admitted', async () => {
    const { realm, clerk, holder, rival, organisation } = await held()
    const [post] = await postsOf(realm, holder)
    const standing = must(await standingOf(realm, holder, post?.id ?? ''))
    const colleague = await active(realm, 'zhao.lei')
    must(await admitColleague(realm, standing, 'zhao.lei'))
    await cycleCalled(realm, 'cycle-1')
    const application = must(await openApplication(realm, standing, 'cycle-1'))
    const claim = must(await claimOrganisation(realm, rival, works))
    expect(must(await openClaims(realm, clerk)).map((open) => [open.claim, open.holder])).toEqual([
      [claim, holder],
    ])
    expect(refusal(await decideClaim(realm, clerk, { claim, approve: true }))).toEqual([
      'TakeoverNeedsReason',
      { code: CODE },
    ])
    expect((await organisationBy(realm, { code: CODE, unit: '' }))?.holder).toBe(holder)
    realm.later(1)
    const decided = must(await decideClaim(realm, clerk, { claim, approve: true, reason: '法定代表人变更' }))
    expect(decided).toEqual({ organisation, takenFrom: holder })
    expect(realm.messages.kept.map(({ to, kind }) => [to, kind])).toEqual([
      ['13900000001', 'claimOnYours'],
      ['13900000001', 'takenOver'],
    ])
    expect([await postsOf(realm, holder), await postsOf(realm, colleague)]).toEqual([[], []])
    const [taken] = await postsOf(realm, rival)
    expect(must(await viewerFor(realm, rival, taken?.id ?? '', 'cycle-1')).owns).toEqual([application])
  })

  it('may claim at the same time: the official sees both, and the second needs a reason', async () => {
    const { realm, clerk } = await office()
    const one = must(await claimOrganisation(realm, await active(realm, 'li.hua'), works))
    realm.later(1)
    const other = must(await claimOrganisation(realm, await active(realm, 'wang.fang'), works))
    expect(must(await openClaims(realm, clerk)).map(({ claim, rivals }) => [claim, rivals])).toEqual([
      [one, [other]],
      [other, [one]],
    ])
    must(await decideClaim(realm, clerk, { claim: one, approve: true }))
    expect(refusal(await decideClaim(realm, clerk, { claim: other, approve: true }))).toEqual([
      'TakeoverNeedsReason',
      { code: CODE },
    ])
  })

  it('may be decided on at the same moment: one of two holds the organisation', async () => {
    const { realm, clerk } = await office()
    const accounts = [await active(realm, 'li.hua'), await active(realm, 'wang.fang')]
    const claims = []
    for (const account of accounts) claims.push(must(await claimOrganisation(realm, account, works)))
    const answers = await Promise.all(
      claims.map((claim) => decideClaim(realm, clerk, { claim, approve: true })),
    )
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.error.code)).sort()).toEqual([
      'TakeoverNeedsReason',
      'done',
    ])
    const posts = await Promise.all(accounts.map((account) => postsOf(realm, account)))
    expect(posts.flat().length).toBe(1)
  })
})

describe('branches and sub-units', () => {
  it('stand under their parent, by its code and their own name, and are claimed apart', async () => {
    const { realm, clerk } = await office()
    const unit = { ...works, kind: 'subUnit', unit: '一分厂', name: '示例机床有限公司一分厂' } as const
    const claim = must(await claimOrganisation(realm, await active(realm, 'li.hua'), unit))
    const { organisation } = must(await decideClaim(realm, clerk, { claim, approve: true }))
    const { letterSha256: _, ...registered } = works
    const parent = must(await registerOrganisation(realm, clerk, registered))
    expect((await unitsOf(realm, parent)).map(({ id, unit }) => [id, unit])).toEqual([
      [organisation, '一分厂'],
    ])
    expect((await organisationBy(realm, { code: CODE, unit: '' }))?.holder).toBe(null)
    expect(refusal(await registerOrganisation(realm, clerk, registered))).toEqual([
      'OrganisationThere',
      { code: CODE },
    ])
  })
})

describe('acting for an organisation', () => {
  it('is shared by who holds it, and taken back from a colleague', async () => {
    const { realm, clerk } = await office()
    const holder = await active(realm, 'li.hua')
    const claim = must(await claimOrganisation(realm, holder, works))
    const { organisation } = must(await decideClaim(realm, clerk, { claim, approve: true }))
    const [held] = await postsOf(realm, holder)
    const standing = must(await standingOf(realm, holder, held?.id ?? ''))
    const colleague = await active(realm, 'zhao.lei')
    const post = must(await admitColleague(realm, standing, 'zhao.lei'))
    expect((await actingFor(realm, organisation ?? '')).length).toBe(2)
    const asColleague = must(await standingOf(realm, colleague, post))
    expect(refusal(await admitColleague(realm, asColleague, 'li.hua'))).toEqual(['HolderOnly', {}])
    expect(refusal(await dismissColleague(realm, standing, held?.id ?? ''))).toEqual(['PostUnknown', {}])
    realm.later(1)
    must(await dismissColleague(realm, standing, post))
    expect(await postsOf(realm, colleague)).toEqual([])
  })

  it('an assessor acts for no organisation', async () => {
    const { realm, clerk } = await office()
    const holder = await active(realm, 'li.hua')
    const claim = must(await claimOrganisation(realm, holder, works))
    must(await decideClaim(realm, clerk, { claim, approve: true }))
    const [held] = await postsOf(realm, holder)
    const standing = must(await standingOf(realm, holder, held?.id ?? ''))
    await inPost(realm, await active(realm, 'expert'), 'assessor')
    expect(refusal(await admitColleague(realm, standing, 'expert'))).toEqual([
      'SeparationForbids',
      { rules: ['applicantNotJudge'] },
    ])
  })
})

describe('an application', () => {
  it('has a short id of its own, and its owner alone acts as it', async () => {
    const { realm } = await office()
    const person = await active(realm, 'li.hua')
    const post = must(await applyAsPerson(realm, person))
    expect(must(await applyAsPerson(realm, person))).toBe(post)
    const standing = must(await standingOf(realm, person, post))
    expect(refusal(await openApplication(realm, standing, 'cycle-1'))).toEqual(['CycleUnknown', {}])
    await cycleCalled(realm, 'cycle-1')
    const mine = must(await openApplication(realm, standing, 'cycle-1'))
    const again = must(await openApplication(realm, standing, 'cycle-1'))
    expect([mine, again].every((id) => /^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/.test(id))).toBe(true)
    expect(mine).not.toBe(again)
    expect(must(await actorFor(realm, person, post, { log: 'cycle-1', application: mine }))).toEqual({
      role: 'applicant',
      id: mine,
    })
    expect(must(await viewerFor(realm, person, post, 'cycle-1')).owns).toEqual([mine, again].sort())
    expect(must(await viewerFor(realm, person, post, 'cycle-2')).owns).toEqual([])

    const other = await active(realm, 'wang.fang')
    const otherPost = must(await applyAsPerson(realm, other))
    for (const application of [mine, 'NOSUCH-ONE', undefined]) {
      const about = { log: 'cycle-1', ...(application === undefined ? {} : { application }) }
      expect(refusal(await actorFor(realm, other, otherPost, about))).toEqual(['NotYourApplication', {}])
    }
  })

  it('never gets an id that the log has already', async () => {
    const { realm, clerk } = await office()
    const person = await active(realm, 'li.hua')
    const standing = must(await standingOf(realm, person, must(await applyAsPerson(realm, person))))
    const asked: string[] = []
    await cycleCalled(realm, 'cycle-1')
    const id = must(
      await openApplication(realm, standing, 'cycle-1', (application) => {
        asked.push(application)
        return asked.length < 3
      }),
    )
    expect([asked.length, asked[2]]).toEqual([3, id])
    expect(refusal(await openApplication(realm, clerk, 'cycle-1'))).toEqual(['ApplicantsOnly', {}])
  })
})
