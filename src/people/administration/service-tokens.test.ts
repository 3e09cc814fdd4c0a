import { describe, expect, it } from 'vitest'
import { atWork, must, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { checkServiceToken, endServiceToken, listServiceTokens, makeServiceToken } from './service-tokens.ts'

const made = async () => {
  const realm = await realmFor()
  const security = await atWork(realm, 'securityAdmin')
  const wish = { name: '统计平台', scopes: ['register:read'], expiresAt: '2026-03-03T01:00:00.000Z' } as const
  return { realm, security, wish, ...must(await makeServiceToken(realm, security, wish)) }
}

describe('a service token', () => {
  it('does what its scopes say, in its authority, and is kept as a hash', async () => {
    const { realm, token, id } = await made()
    const neighbour = await realmFor({ db: realm.db, authority: 'neighbour' })
    expect(must(await checkServiceToken(realm, token, 'register:read'))).toEqual({
      id,
      name: '统计平台',
      scopes: ['register:read'],
    })
    expect(refusal(await checkServiceToken(realm, token, 'scores:read'))).toEqual([
      'ScopeMissing',
      { scope: 'scores:read' },
    ])
    for (const answer of [
      checkServiceToken(realm, `${token}x`, 'register:read'),
      checkServiceToken(neighbour, token, 'register:read'),
    ])
      expect(refusal(await answer)).toEqual(['TokenVoid', {}])
    expect(JSON.stringify(await realm.db.selectFrom('service_token').selectAll().execute())).not.toContain(
      token,
    )
  })

  it('ends by itself, or at once when somebody says so', async () => {
    const old = await made()
    old.realm.later(86_400)
    expect(refusal(await checkServiceToken(old.realm, old.token, 'register:read'))).toEqual(['TokenVoid', {}])
    const { realm, security, token, id } = await made()
    must(await endServiceToken(realm, security, id))
    expect(refusal(await checkServiceToken(realm, token, 'register:read'))).toEqual(['TokenVoid', {}])
    expect(refusal(await endServiceToken(realm, security, id))).toEqual(['TokenVoid', {}])
    expect(must(await listServiceTokens(realm, security)).map(({ ended_at }) => ended_at)).toEqual([
      '2026-03-02T01:00:00.000Z',
    ])
  })

  it('is made by the security administrator, with a name, a scope and an end', async () => {
    const { realm, security, wish } = await made()
    const codes = []
    for (const [by, change] of [
      [await atWork(realm, 'secretariat'), {}],
      [security, { name: ' ' }],
      [security, { scopes: [] }],
      [security, { expiresAt: realm.now() }],
    ] as const)
      codes.push(refusal(await makeServiceToken(realm, by, { ...wish, ...change }))[0])
    expect(codes).toEqual(['NotYourTask', 'NameMissing', 'ScopesUnfit', 'PeriodUnfit'])
  })
})
