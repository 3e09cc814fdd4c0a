import { generateSync } from 'otplib'
import { usccFrom } from '../../../src/core/codes/uscc.ts'
import { millisecondsOf } from '../../../src/core/time/instant.ts'
import { PASSWORD } from '../../kit/people-of-rehearsal.ts'
import { TODAY } from '../../kit/served.ts'

/** What was answered so far, under the names by which later requests use it. */
export type Kept = Record<string, string>

/**
 * One request about people. `by` are the roles that may; `holder` is the new account that these requests make, `anybody` whoever signed in,
 * `open` needs no one, and is denied with `wrong`. `keep` names what of the answer is used later.
 */
export type Task = {
  readonly route: string
  readonly by: readonly string[] | 'holder' | 'anybody' | 'open'
  readonly params?: (kept: Kept) => Readonly<Record<string, string>>
  readonly body?: (kept: Kept) => unknown
  readonly wrong?: unknown
  readonly keep?: Readonly<Record<string, string>>
}

const SEAL = 'c'.repeat(64)
const LATER = '2026-06-01T00:00:00.000Z'
const organisation = (first17: string) => ({ code: usccFrom(first17), name: '某某公司', kind: 'legalPerson' })
const codeOf = (secret: string | undefined, shift: number) =>
  secret ? generateSync({ secret, epoch: Math.floor(millisecondsOf(TODAY) / 1000) + shift }) : '000000'
const NEXT = 'Another-Secret-27'

/** In this order: what is made first is used later. A route about people that is not here has not been thought of. */
export const tasks: readonly Task[] = [
  {
    route: 'people.createAccount',
    by: ['systemAdmin'],
    body: () => ({ login: 'new-one', name: '新来者' }),
    keep: { account: 'account' },
  },
  {
    route: 'people.issueActivation',
    by: ['systemAdmin'],
    params: ({ account = '' }) => ({ account }),
    body: () => ({ form: 'link' }),
    keep: { activation: 'token' },
  },
  {
    route: 'session.activate',
    by: 'open',
    body: ({ activation }) => ({ token: activation, password: PASSWORD }),
    wrong: { token: 'x', password: PASSWORD },
  },
  {
    route: 'session.signIn',
    by: 'open',
    body: () => ({ login: 'new-one', password: PASSWORD }),
    wrong: { login: 'new-one', password: 'Nobody-Knows-1' },
    keep: { cookie: 'cookie' },
  },
  { route: 'session.whoAmI', by: 'holder' },
  {
    route: 'session.changePassword',
    by: 'holder',
    body: () => ({ present: PASSWORD, next: NEXT }),
    keep: { cookie: 'cookie' },
  },
  { route: 'session.beginTotp', by: 'holder', keep: { secret: 'secret' } },
  {
    route: 'session.confirmTotp',
    by: 'holder',
    body: ({ secret }) => ({ code: codeOf(secret, -30) }),
    keep: { cookie: 'cookie' },
  },
  {
    route: 'session.signIn',
    by: 'open',
    body: () => ({ login: 'new-one', password: NEXT }),
    wrong: { login: 'nobody', password: NEXT },
    keep: { cookie: 'cookie' },
  },
  {
    route: 'session.proveTotp',
    by: 'holder',
    body: ({ secret }) => ({ code: codeOf(secret, 0) }),
    keep: { cookie: 'cookie' },
  },
  { route: 'people.openApplication', by: ['applicant'], params: () => ({ cycle: '2026' }) },
  {
    route: 'people.claimOrganisation',
    by: 'anybody',
    body: () => ({ ...organisation('91990100MA1234567'), letterSha256: SEAL }),
    keep: { claim: 'claim' },
  },
  { route: 'people.withdrawClaim', by: 'holder', params: ({ claim = '' }) => ({ claim }) },
  {
    route: 'people.claimOrganisation',
    by: 'anybody',
    body: () => ({ ...organisation('91990100MA1234567'), letterSha256: SEAL }),
    keep: { claim: 'claim' },
  },
  { route: 'people.openClaims', by: ['secretariat'] },
  {
    route: 'people.decideClaim',
    by: ['secretariat'],
    params: ({ claim = '' }) => ({ claim }),
    body: () => ({ approve: true }),
  },
  {
    route: 'people.admitColleague',
    by: 'holder',
    body: () => ({ login: 'spare-observer' }),
    keep: { colleague: 'post' },
  },
  { route: 'people.dismissColleague', by: 'holder', params: ({ colleague = '' }) => ({ post: colleague }) },
  {
    route: 'people.registerOrganisation',
    by: ['secretariat'],
    body: () => organisation('91990100MA7654321'),
  },
  { route: 'people.applyAsPerson', by: 'anybody' },
  { route: 'session.list', by: 'holder', keep: { session: 'items.0.id' } },
  { route: 'session.end', by: 'holder', params: ({ session = '' }) => ({ session }) },
  {
    route: 'people.importAccounts',
    by: ['systemAdmin'],
    body: () => ({ dryRun: true, rows: [{ row: 1, login: 'another', name: '另一位' }] }),
  },
  {
    route: 'people.removeTotp',
    by: ['securityAdmin'],
    params: ({ account = '' }) => ({ account }),
    body: () => ({}),
  },
  {
    route: 'people.createAccount',
    by: ['systemAdmin'],
    body: () => ({ login: 'new-two', name: '又一位' }),
    keep: { account: 'account' },
  },
  {
    route: 'people.givePost',
    by: ['securityAdmin'],
    body: ({ account }) => ({ account, role: 'finance', actor: 'finance-2' }),
    keep: { post: 'post' },
  },
  {
    route: 'people.nameDeputy',
    by: ['securityAdmin'],
    params: ({ post = '' }) => ({ post }),
    body: ({ other }) => ({ account: other, since: TODAY, until: LATER, reason: '出差' }),
    keep: { deputy: 'deputy' },
  },
  { route: 'people.endDeputy', by: ['securityAdmin'], params: ({ deputy = '' }) => ({ deputy }) },
  {
    route: 'people.handOver',
    by: ['securityAdmin'],
    params: ({ post = '' }) => ({ post }),
    body: ({ other }) => ({ to: other, reason: '轮岗' }),
    keep: { post: 'post' },
  },
  { route: 'people.endPost', by: ['securityAdmin'], params: ({ post = '' }) => ({ post }) },
  { route: 'people.separationReport', by: ['auditAdmin', 'securityAdmin', 'inspector'] },
  {
    route: 'people.setSeparation',
    by: ['securityAdmin'],
    body: ({ rule }) => ({ rule, mode: 'override', reason: '人手不足' }),
  },
  { route: 'people.listServiceTokens', by: ['securityAdmin'] },
  {
    route: 'people.makeServiceToken',
    by: ['securityAdmin'],
    body: () => ({ name: '统计系统', scopes: ['register:read'], expiresAt: LATER }),
    keep: { token: 'id' },
  },
  { route: 'people.endServiceToken', by: ['securityAdmin'], params: ({ token = '' }) => ({ token }) },
  { route: 'people.readSecurityEvents', by: ['auditAdmin', 'securityAdmin'], body: () => ({}) },
  { route: 'people.eraseAccount', by: ['systemAdmin'], params: ({ account = '' }) => ({ account }) },
  { route: 'people.endAccount', by: ['systemAdmin'], params: ({ other = '' }) => ({ account: other }) },
  { route: 'session.signOut', by: 'holder' },
]
