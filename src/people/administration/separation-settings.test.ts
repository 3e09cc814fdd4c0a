import { describe, expect, it } from 'vitest'
import { atWork, invited, inPost, must, realmFor, refusal } from '../../../tests/kit/people-realm.ts'
import { givePost } from '../post/give.ts'
import { saySeparation } from './say-separation.ts'
import { separationReport, setSeparation } from './separation-settings.ts'

describe('how an authority holds to the rules', () => {
  it('is set by the security administrator, with a reason for less than enforcing', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const system = await atWork(realm, 'systemAdmin')
    const off = { rule: 'ownClaim', mode: 'off', reason: '' } as const
    expect(refusal(await setSeparation(realm, system, off))).toEqual([
      'NotYourTask',
      { task: 'setSeparation', roles: ['securityAdmin'] },
    ])
    expect(refusal(await setSeparation(realm, security, off))).toEqual(['ReasonMissing', {}])
    must(await setSeparation(realm, security, { ...off, reason: '人手不足' }))
    must(await setSeparation(realm, security, { ...off, mode: 'enforced' }))
    const { rules } = must(await separationReport(realm, security))
    expect(rules.find(({ rule }) => rule === 'ownClaim')).toEqual({
      rule: 'ownClaim',
      mode: 'enforced',
      reason: '',
      at: '2026-03-02T01:00:00.000Z',
    })
    expect(rules.find(({ rule }) => rule === 'ownPost')).toEqual({
      rule: 'ownPost',
      mode: 'enforced',
      reason: '',
      at: null,
    })
  })

  it('is set in one authority and not in another', async () => {
    const realm = await realmFor()
    const neighbour = await realmFor({ db: realm.db, authority: 'neighbour' })
    const security = await atWork(realm, 'securityAdmin')
    for (const rule of ['ownPost', 'securityNotAudit'] as const)
      must(await setSeparation(realm, security, { rule, mode: 'off', reason: '一人办公' }))
    must(await givePost(realm, security, { account: security.account, role: 'auditAdmin', actor: 'a' }))
    const there = await atWork(neighbour, 'securityAdmin')
    expect(
      refusal(await givePost(neighbour, there, { account: there.account, role: 'auditAdmin', actor: 'a' })),
    ).toEqual(['SeparationForbids', { rules: ['ownPost', 'securityNotAudit'] }])
  })

  it('is read by those who supervise, and by nobody else', async () => {
    const realm = await realmFor()
    for (const role of ['auditAdmin', 'inspector', 'securityAdmin'] as const)
      expect((await separationReport(realm, await atWork(realm, role))).ok).toBe(true)
    expect((await separationReport(realm, await atWork(realm, 'systemAdmin'))).ok).toBe(false)
  })

  it('is printed with what was done against it and who holds what does not go together', async () => {
    const realm = await realmFor()
    const security = await atWork(realm, 'securityAdmin')
    const account = await invited(realm, 'li.hua')
    await inPost(realm, account, 'secretariat')
    must(
      await givePost(realm, security, {
        account,
        role: 'finance',
        actor: 'payer',
        override: '仅有|两人\n<b>',
      }),
    )
    const report = must(await separationReport(realm, security))
    const zh = saySeparation(report, 'zh')
    expect(zh).toContain(
      '| 2026年3月2日 | 财务人员不兼任秘书处工作人员 | li.hua | securityadmin | 仅有\\|两人 \\<b> |',
    )
    expect(zh).toContain('|  | 财务人员不兼任秘书处工作人员 | li.hua |  |  |')
    expect(zh).toContain('| 不得为自己授予岗位 | 严格执行 | 默认 |  |')
    const en = saySeparation(report, 'en')
    expect(en.split('\n')[0]).toBe('# Separation of duties')
    expect(en).toContain(
      '| who pays is no officer of the secretariat | can be departed from with a reason | as usual |  |',
    )
  })
})
