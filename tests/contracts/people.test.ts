import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usccFrom } from '../../src/core/codes/uscc.ts'
import { millisecondsOf } from '../../src/core/time/instant.ts'
import { createAccount } from '../../src/people/account/accounts.ts'
import { activate, issueActivation } from '../../src/people/account/activation.ts'
import { changeAccount } from '../../src/people/account/change-account.ts'
import { changePassword } from '../../src/people/account/change-password.ts'
import { eraseAccount } from '../../src/people/account/erase.ts'
import { importAccounts } from '../../src/people/account/import.ts'
import { listAccounts } from '../../src/people/account/list.ts'
import { firstAdministrator, firstStart } from '../../src/people/administration/first-start.ts'
import { readSecurityEvents } from '../../src/people/administration/security-events.ts'
import { separationReport, setSeparation } from '../../src/people/administration/separation-settings.ts'
import {
  checkServiceToken,
  endServiceToken,
  makeServiceToken,
} from '../../src/people/administration/service-tokens.ts'
import { admitColleague } from '../../src/people/organisation/acting-for.ts'
import { claimOrganisation, openClaims } from '../../src/people/organisation/claims.ts'
import { decideClaim } from '../../src/people/organisation/decide-claim.ts'
import { openApplication } from '../../src/people/organisation/open-application.ts'
import { nameDeputy } from '../../src/people/post/deputies.ts'
import { endPost, givePost } from '../../src/people/post/give.ts'
import { handOver, historyOf } from '../../src/people/post/hand-over.ts'
import { postsOf } from '../../src/people/post/held.ts'
import { actorFor, standingOf, viewerFor } from '../../src/people/post/standing.ts'
import { SYSTEM } from '../../src/people/realm.ts'
import { sendSignInCode, signInByCode } from '../../src/people/sign-in/by-code.ts'
import { signIn } from '../../src/people/sign-in/by-password.ts'
import { listSessions, readSession, sweepSessions } from '../../src/people/sign-in/sessions.ts'
import { keptTickets, signInByTicket } from '../../src/people/sign-in/ticket.ts'
import { beginTotp, confirmTotp, proveTotp } from '../../src/people/sign-in/totp.ts'
import { sweepTries } from '../../src/people/sign-in/attempts.ts'
import { type TestDatabases, testDatabases } from '../kit/databases.ts'
import {
  active,
  atWork,
  invited,
  must,
  PASSWORD,
  realmFor,
  refusal,
  type TestRealm,
  cycleCalled,
} from '../kit/people-realm.ts'

const CODE = usccFrom('91990101MA0000001')
const works = { code: CODE, name: '示例公司', kind: 'legalPerson', letterSha256: 'a'.repeat(64) } as const
const enter = (realm: TestRealm, login: string, password = PASSWORD) =>
  signIn(realm, { login, password, agent: '', from: '10.0.0.1' })
const codesOf = (
  answers: readonly (Awaited<ReturnType<typeof signIn>> | { ok: boolean; error?: { code: string } })[],
) => answers.map((answer) => (answer.ok ? 'done' : (answer.error?.code ?? ''))).sort()

describe.each(['sqlite', 'postgres'] as const)('people on %s', (kind) => {
  let databases: TestDatabases
  beforeAll(async () => {
    databases = await testDatabases(kind)
  })
  afterAll(() => databases.close())
  const realmHere = async (authority?: string) =>
    realmFor({
      db: (await databases.make()).connection.database,
      ...(authority === undefined ? {} : { authority }),
    })

  it('from the first start to an office at work', async () => {
    const system = await realmHere(SYSTEM)
    const link = await firstStart(system)
    const admin = must(await activate(system, { token: link?.token ?? '', password: PASSWORD })).account
    expect(await firstStart(system)).toBe(null)
    const posts = await postsOf(system, admin)
    const founder = posts.find(({ role }) => role === 'systemAdmin')?.id ?? ''
    const realm = await realmFor({ db: system.db })
    const local = must(await firstAdministrator(realm, must(await standingOf(system, admin, founder))))
    const head = must(await activate(realm, { token: local.token, password: PASSWORD })).account
    const held = await postsOf(realm, head)
    const as = async (role: string) =>
      must(await standingOf(realm, head, held.find((post) => post.role === role)?.id ?? ''))
    const [keeper, giver] = [await as('systemAdmin'), await as('securityAdmin')]
    const clerk = must(
      await createAccount(realm, keeper, { login: 'clerk', name: '经办人', phone: '13800000000' }),
    )
    const slip = must(await issueActivation(realm, keeper, clerk, 'slip'))
    must(await activate(realm, { token: slip.token.toLowerCase(), password: 'Award-Office-1' }))
    const post = must(await givePost(realm, giver, { account: clerk, role: 'secretariat', actor: 'clerk-1' }))
    expect(must(await actorFor(realm, clerk, post, { log: 'c' }))).toEqual({
      role: 'secretariat',
      id: 'clerk-1',
    })
    const rows = [{ row: 2, login: 'expert', name: '专家', role: 'assessor', actor: 'p1' }] as const
    const both = { accounts: keeper, posts: giver }
    expect(must(await importAccounts(realm, both, rows, { dryRun: true })).errors).toEqual([])
    expect(must(await importAccounts(realm, both, rows, { dryRun: false })).kept).toBe(true)
    const again = must(await importAccounts(realm, both, rows, { dryRun: false }))
    expect([again.kept, again.errors.map(({ problem }) => problem.code)]).toEqual([false, ['LoginTaken']])
    must(
      await setSeparation(realm, giver, { rule: 'systemNotSecurity', mode: 'override', reason: '仅有一人' }),
    )
    must(await setSeparation(realm, giver, { rule: 'systemNotSecurity', mode: 'off', reason: '仅有一人' }))
    const { rules, done, standing } = must(await separationReport(realm, giver))
    expect(rules.filter(({ at }) => at !== null).map(({ rule, mode }) => [rule, mode])).toEqual([
      ['systemNotSecurity', 'off'],
    ])
    expect([done.length, standing.map(({ login }) => login)]).toEqual([1, ['admin']])
    const listed = must(await listAccounts(realm, keeper, { begins: 'CL' }))
    expect(listed.map(({ login, phone, posts }) => [login, phone, posts.length])).toEqual([
      ['clerk', '138****0000', 1],
    ])
    must(await changeAccount(realm, keeper, clerk, { phone: null }))
    const page = must(await readSecurityEvents(realm, giver, { limit: 3 }))
    expect(page.length).toBe(3)
  })

  it('signing in, waiting, a second factor, another password', async () => {
    const realm = await realmHere()
    const account = await active(realm, 'li.hua')
    const burst = await Promise.all([...Array(9)].map(() => enter(realm, 'li.hua', 'wrong')))
    expect(codesOf(burst)).toEqual([...Array(5).fill('SignInWrong'), ...Array(4).fill('TryLater')])
    realm.later(60)
    const { token, session } = must(await enter(realm, 'li.hua'))
    expect(must(await readSession(realm, token)).account).toBe(account)
    const { secret } = must(await beginTotp(realm, account))
    const code = () => generateSync({ secret, epoch: millisecondsOf(realm.now()) / 1000 })
    must(await confirmTotp(realm, session, code()))
    realm.later(60)
    const waiting = [must(await enter(realm, 'li.hua')), must(await enter(realm, 'li.hua'))]
    expect(waiting.map((opened) => opened.session.awaits)).toEqual(['totp', 'totp'])
    const shown = await Promise.all(waiting.map((opened) => proveTotp(realm, opened.session, code())))
    expect(codesOf(shown)).toEqual(['TotpWrong', 'done'])
    const proven = shown.find(({ ok }) => ok)
    if (!proven?.ok) throw new Error('one of two was right')
    const next = { present: PASSWORD, next: 'Quality-2027' }
    const changed = must(await changePassword(realm, proven.value.session, next))
    expect((await listSessions(realm, account)).map(({ id }) => id)).toEqual([changed.session.id])
    expect(refusal(await enter(realm, 'li.hua'))).toEqual(['SignInWrong', {}])
    realm.later(86_400)
    await sweepSessions(realm)
    await sweepTries(realm)
    expect(await realm.db.selectFrom('session').selectAll().execute()).toEqual([])
    expect(await realm.db.selectFrom('attempt').selectAll().execute()).toEqual([])
  })

  it('a one-time code and a ticket, each once', async () => {
    const realm = await realmHere()
    await active(realm, 'li.hua', '13900001111')
    must(await sendSignInCode(realm, { login: 'li.hua', from: '10.0.0.1' }))
    const data = realm.messages.kept[0]?.data
    const code = data && 'code' in data ? data.code : ''
    const twice = await Promise.all(
      [1, 2].map(() => signInByCode(realm, { login: 'li.hua', code, agent: '' })),
    )
    expect(codesOf(twice)).toEqual(['CodeWrong', 'done'])
    const port = keptTickets('https://gov.example', 'phone', { T: { subject: 's', value: '13900001111' } })
    expect(refusal(await signInByTicket(realm, port, { ticket: 'T', agent: '' }))).toBe('done')
    expect(refusal(await signInByTicket(realm, port, { ticket: 'T', agent: '' }))).toEqual(['TicketVoid', {}])
  })

  it('an activation is used by one of two who have it', async () => {
    const realm = await realmHere()
    const system = await atWork(realm, 'systemAdmin')
    const { token } = must(await issueActivation(realm, system, await invited(realm, 'li.hua'), 'link'))
    const using = (password: string) => activate(realm, { token, password })
    const answers = await Promise.all([using('Quality-2026'), using('Quality-2027')])
    expect(codesOf(answers)).toEqual(['ActivationVoid', 'done'])
  })

  it('posts that do not go together are not given at the same moment', async () => {
    const realm = await realmHere()
    const security = await atWork(realm, 'securityAdmin')
    const account = await invited(realm, 'li.hua')
    const answers = await Promise.all([
      givePost(realm, security, { account, role: 'assessor', actor: 'p1' }),
      givePost(realm, security, { account, role: 'secretariat', actor: 'clerk-1' }),
    ])
    expect(codesOf(answers)).toEqual(['SeparationForbids', 'done'])
  })

  it('nobody shares an assessor’s id, also when it is given twice at the same moment', async () => {
    const realm = await realmHere()
    const security = await atWork(realm, 'securityAdmin')
    const accounts = [await invited(realm, 'li.hua'), await invited(realm, 'wang.fang')]
    const answers = await Promise.all(
      accounts.map((account) => givePost(realm, security, { account, role: 'assessor', actor: 'p1' })),
    )
    expect(codesOf(answers)).toEqual(['ActorTaken', 'done'])
    expect(await realm.db.selectFrom('lease').selectAll().execute()).toEqual([])
  })

  it('deputies, hand-over, and what an ended post leaves', async () => {
    const realm = await realmHere()
    const security = await atWork(realm, 'securityAdmin')
    const clerk = await atWork(realm, 'secretariat')
    const [deputy, to] = [await invited(realm, 'zhao.lei'), await invited(realm, 'wang.fang')]
    const wish = {
      post: clerk.post,
      account: deputy,
      since: realm.now(),
      until: '2026-05-01T00:00:00.000Z',
      reason: '出差',
    }
    must(await nameDeputy(realm, clerk, wish))
    expect(must(await standingOf(realm, deputy, clerk.post)).asDeputy).toBe(true)
    realm.later(60)
    const post = must(await handOver(realm, security, { post: clerk.post, to, reason: '调动' }))
    expect([await postsOf(realm, deputy), await postsOf(realm, clerk.account)]).toEqual([[], []])
    realm.later(60)
    must(await endPost(realm, security, post))
    expect((await historyOf(realm, post)).map(({ account, until }) => [account, until])).toEqual([
      [to, '2026-03-02T01:02:00.000Z'],
      [clerk.account, '2026-03-02T01:01:00.000Z'],
    ])
  })

  it('one of two rivals holds an organisation; a takeover is told and keeps the application', async () => {
    const realm = await realmHere()
    const clerk = await atWork(realm, 'secretariat')
    const accounts = [
      await active(realm, 'li.hua', '13900000001'),
      await active(realm, 'wang.fang', '13900000002'),
    ]
    const claims = await Promise.all(
      accounts.map(async (account) => must(await claimOrganisation(realm, account, works))),
    )
    const answers = await Promise.all(
      claims.map((claim) => decideClaim(realm, clerk, { claim, approve: true })),
    )
    expect(codesOf(answers)).toEqual(['TakeoverNeedsReason', 'done'])
    const won = answers.findIndex(({ ok }) => ok)
    const [holder = '', rival = ''] = won === 0 ? accounts : accounts.toReversed()
    const [post] = await postsOf(realm, holder)
    const standing = must(await standingOf(realm, holder, post?.id ?? ''))
    await active(realm, 'zhao.lei')
    must(await admitColleague(realm, standing, 'zhao.lei'))
    await cycleCalled(realm, 'c')
    const application = must(await openApplication(realm, standing, 'c'))
    const [claim] = must(await openClaims(realm, clerk))
    expect([claim?.account, claim?.holder]).toEqual([rival, holder])
    realm.later(1)
    const decision = { claim: claim?.claim ?? '', approve: true, reason: '代表人变更' }
    expect(must(await decideClaim(realm, clerk, decision)).takenFrom).toBe(holder)
    expect(realm.messages.kept.map(({ kind }) => kind)).toEqual(['takenOver'])
    const [taken] = await postsOf(realm, rival)
    expect(must(await viewerFor(realm, rival, taken?.id ?? '', 'c')).owns).toEqual([application])
    expect(await postsOf(realm, holder)).toEqual([])
  })

  it('a service token, and a person who is erased', async () => {
    const realm = await realmHere()
    const security = await atWork(realm, 'securityAdmin')
    const system = await atWork(realm, 'systemAdmin')
    const wish = { name: '统计', scopes: ['register:read'], expiresAt: '2027-01-01T00:00:00.000Z' } as const
    const { id, token } = must(await makeServiceToken(realm, security, wish))
    expect(must(await checkServiceToken(realm, token, 'register:read')).name).toBe('统计')
    must(await endServiceToken(realm, security, id))
    expect(refusal(await checkServiceToken(realm, token, 'register:read'))).toEqual(['TokenVoid', {}])
    const account = await active(realm, 'li.hua')
    must(await eraseAccount(realm, system, account))
    const row = await realm.db
      .selectFrom('account')
      .selectAll()
      .where('id', '=', account)
      .executeTakeFirstOrThrow()
    expect([row.login, row.name, row.phone, row.password_hash, row.state]).toEqual([
      `erased-${account}`,
      '',
      null,
      null,
      'erased',
    ])
  })

  it('what was noted stays as it was noted', async () => {
    const realm = await realmHere()
    await invited(realm, 'li.hua')
    await expect(realm.db.deleteFrom('security_event').execute()).rejects.toThrow()
    await expect(realm.db.updateTable('security_event').set({ kind: 'x' }).execute()).rejects.toThrow()
    expect(
      (await realm.db.selectFrom('security_event').selectAll().execute()).map(({ kind }) => kind),
    ).toEqual(['accountCreated'])
  })
})
