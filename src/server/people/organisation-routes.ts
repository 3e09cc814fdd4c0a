import { z } from 'zod'
import { ok } from '../../core/basics/result.ts'
import { sha256Hex } from '../../core/record/entry.ts'
import { admitColleague, applyAsPerson, dismissColleague } from '../../people/organisation/acting-for.ts'
import { claimOrganisation, openClaims, withdrawClaim } from '../../people/organisation/claims.ts'
import { decideClaim } from '../../people/organisation/decide-claim.ts'
import { openApplication } from '../../people/organisation/open-application.ts'
import { ORGANISATION_KINDS, registerOrganisation } from '../../people/organisation/organisations.ts'
import { err, type Result } from '../../core/basics/result.ts'
import { type Problem, problem } from '../kit/problem.ts'
import { type Route, route } from '../kit/route.ts'
import { answered } from './people-problem.ts'
import { AUTHORITY, type PeopleService, realmOf } from './session-frame.ts'
import { taskRoute } from './task-route.ts'

const organisation = {
  code: z.string().max(18),
  unit: z.string().max(120).exactOptional(),
  name: z.string().max(120),
  kind: z.enum(ORGANISATION_KINDS),
  area: z.string().max(6).exactOptional(),
}
const reason = z.string().min(1).max(500).exactOptional()

const openClaim = z.strictObject({
  claim: z.string(),
  code: z.string(),
  unit: z.string(),
  name: z.string(),
  kind: z.string(),
  letterSha256: z.string(),
  account: z.string(),
  createdAt: z.string(),
  rivals: z.array(z.string()),
  holder: z.string().nullable(),
})

const needsAccount = (account: string | null): Result<string, Problem> =>
  account === null ? err(problem('SignInNeeded')) : ok(account)

const post = z.strictObject({ post: z.string() })

/** What somebody does who holds no post yet: claiming an organisation, taking that back, applying as a person. */
function beforePosts(service: PeopleService): readonly Route[] {
  const base = { tag: 'people', scope: 'people' } as const
  return [
    route({
      ...base,
      operationId: 'people.claimOrganisation',
      method: 'post',
      path: `${AUTHORITY}/claims`,
      summary: { zh: '认领组织', en: 'claim an organisation' },
      body: z.strictObject({ ...organisation, letterSha256: sha256Hex }),
      answers: [
        {
          status: 201,
          says: { zh: '已提交，待审核', en: 'Filed, to be decided' },
          schema: z.strictObject({ claim: z.string() }),
        },
      ],
      handle: async (asked) => {
        const account = needsAccount(asked.who.account)
        if (!account.ok) return account
        const filed = answered(await claimOrganisation(realmOf(service, asked), account.value, asked.body))
        return filed.ok ? ok({ status: 201, json: { claim: filed.value } }) : filed
      },
    }),
    route({
      ...base,
      operationId: 'people.withdrawClaim',
      method: 'delete',
      path: `${AUTHORITY}/claims/{claim}`,
      summary: { zh: '撤回认领', en: 'withdraw a claim' },
      answers: [{ status: 204, says: { zh: '已撤回', en: 'Withdrawn' } }],
      handle: async (asked) => {
        const account = needsAccount(asked.who.account)
        if (!account.ok) return account
        const claim = asked.params['claim'] ?? ''
        const done = answered(await withdrawClaim(realmOf(service, asked), account.value, claim))
        return done.ok ? ok({ status: 204, empty: true }) : done
      },
    }),
    route({
      ...base,
      operationId: 'people.applyAsPerson',
      method: 'post',
      path: `${AUTHORITY}/applying-as-person`,
      summary: { zh: '以个人身份申报', en: 'apply as a person' },
      answers: [{ status: 201, says: { zh: '已办理', en: 'Done' }, schema: post }],
      handle: async (asked) => {
        const account = needsAccount(asked.who.account)
        if (!account.ok) return account
        const made = answered(await applyAsPerson(realmOf(service, asked), account.value))
        return made.ok ? ok({ status: 201, json: { post: made.value } }) : made
      },
    }),
  ]
}

/** 组织 Who an organisation is, who acts for it, and under which number it applies. */
export function organisationRoutes(service: PeopleService): readonly Route[] {
  const task = taskRoute(service)
  return [
    ...beforePosts(service),
    task({
      operationId: 'openClaims',
      method: 'get',
      path: '/claims',
      summary: { zh: '待审核的认领', en: 'claims to be decided' },
      schema: z.strictObject({ items: z.array(openClaim) }),
      run: async (realm, by) => {
        const found = await openClaims(realm, by)
        return found.ok ? ok({ items: found.value }) : found
      },
    }),
    task({
      operationId: 'decideClaim',
      method: 'post',
      path: '/claims/{claim}/decision',
      summary: { zh: '审核认领', en: 'decide on a claim' },
      body: z.strictObject({ approve: z.boolean(), reason, override: reason }),
      schema: z.strictObject({ organisation: z.string().nullable(), takenFrom: z.string().nullable() }),
      run: (realm, by, given, params) => decideClaim(realm, by, { claim: params['claim'] ?? '', ...given }),
    }),
    task({
      operationId: 'registerOrganisation',
      method: 'post',
      path: '/organisations',
      summary: { zh: '登记组织', en: 'register an organisation' },
      body: z.strictObject(organisation),
      schema: z.strictObject({ organisation: z.string() }),
      run: async (realm, by, given) => {
        const made = await registerOrganisation(realm, by, given)
        return made.ok ? ok({ organisation: made.value }) : made
      },
    }),
    task({
      operationId: 'admitColleague',
      method: 'post',
      path: '/colleagues',
      summary: { zh: '增加经办人', en: 'let a colleague act for the organisation' },
      body: z.strictObject({ login: z.string().min(1).max(64) }),
      schema: post,
      run: async (realm, by, { login }) => {
        const made = await admitColleague(realm, by, login)
        return made.ok ? ok({ post: made.value }) : made
      },
    }),
    task({
      operationId: 'dismissColleague',
      method: 'delete',
      path: '/colleagues/{post}',
      summary: { zh: '减少经办人', en: 'a colleague no longer acts for the organisation' },
      run: (realm, by, _, params) => dismissColleague(realm, by, params['post'] ?? ''),
    }),
    task({
      operationId: 'openApplication',
      method: 'post',
      path: '/cycles/{cycle}/application-numbers',
      summary: { zh: '领取申报编号', en: 'take a number for an application' },
      schema: z.strictObject({ application: z.string() }),
      run: async (realm, by, _, params) => {
        const made = await openApplication(realm, by, params['cycle'] ?? '')
        return made.ok ? ok({ application: made.value }) : made
      },
    }),
  ]
}
