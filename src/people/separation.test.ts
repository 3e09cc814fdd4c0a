import { describe, expect, it } from 'vitest'
import { againstRole, againstRoles } from './separation.ts'

describe('rules of separation', () => {
  it('keep administrators out of the award, whichever post came first', () => {
    expect(againstRole(['secretariat'], 'systemAdmin')).toEqual(['systemAdminNoAward'])
    expect(againstRole(['systemAdmin'], 'secretariat')).toEqual(['systemAdminNoAward'])
    expect(againstRole(['assessor'], 'auditAdmin')).toEqual(['auditAdminNoAward'])
  })

  it('keep the three administrators apart', () => {
    expect(againstRole(['systemAdmin', 'securityAdmin'], 'auditAdmin')).toEqual([
      'systemNotAudit',
      'securityNotAudit',
    ])
  })

  it('keep who assesses, who prepares and who applies apart', () => {
    expect(againstRole(['assessor'], 'secretariat')).toEqual(['assessorNotSecretariat'])
    expect(againstRole(['applicant'], 'assessor')).toEqual(['applicantNotJudge'])
    expect(againstRole(['assessor'], 'committee')).toEqual(['assessorNotDecider'])
  })

  it('say nothing against posts that go together, or two of one kind', () => {
    expect(againstRole(['secretariat', 'recommender'], 'department')).toEqual([])
    expect(againstRole(['secretariat'], 'secretariat')).toEqual([])
    expect(againstRole([], 'systemAdmin')).toEqual([])
  })

  it('are named once for all that one account holds', () => {
    expect(againstRoles(['assessor', 'secretariat', 'assessor'])).toEqual(['assessorNotSecretariat'])
    expect(againstRoles(['secretariat', 'department'])).toEqual([])
  })
})
