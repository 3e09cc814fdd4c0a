import type { ViewerRole } from '../core/visibility/viewer.ts'

/** 执行方式 Held to; may be gone past with a reason; not held to. What is done against a rule is listed in every case. */
export const SEPARATION_MODES = ['enforced', 'override', 'off'] as const
export type SeparationMode = (typeof SEPARATION_MODES)[number]

/**
 * `apart`: one account does not hold posts of both sides at a time. `notOneself`: nobody does this to himself, or checks what he did.
 * `usual` is how the rule is held to where an authority says nothing.
 */
type Rule = { readonly usual: SeparationMode } & (
  | { readonly kind: 'apart'; readonly one: readonly ViewerRole[]; readonly other: readonly ViewerRole[] }
  | { readonly kind: 'notOneself' }
)

/** Roles in which people act in the award. */
const AWARD: readonly ViewerRole[] = [
  'approver',
  'committee',
  'secretariat',
  'panel',
  'recommender',
  'inspector',
  'agency',
  'department',
  'finance',
  'applicant',
  'assessor',
]
const OFFICIALS: readonly ViewerRole[] = ['secretariat', 'committee', 'approver', 'inspector', 'finance']

/** 职责分离 What one person does not do alone. */
export const SEPARATION_RULES = {
  ownPost: { kind: 'notOneself', usual: 'enforced' },
  ownClaim: { kind: 'notOneself', usual: 'enforced' },
  ownRecovery: { kind: 'notOneself', usual: 'enforced' },
  recorderNotChecker: { kind: 'notOneself', usual: 'enforced' },
  systemAdminNoAward: { kind: 'apart', one: ['systemAdmin'], other: AWARD, usual: 'enforced' },
  securityAdminNoAward: { kind: 'apart', one: ['securityAdmin'], other: AWARD, usual: 'enforced' },
  auditAdminNoAward: { kind: 'apart', one: ['auditAdmin'], other: AWARD, usual: 'enforced' },
  systemNotSecurity: { kind: 'apart', one: ['systemAdmin'], other: ['securityAdmin'], usual: 'enforced' },
  systemNotAudit: { kind: 'apart', one: ['systemAdmin'], other: ['auditAdmin'], usual: 'enforced' },
  securityNotAudit: { kind: 'apart', one: ['securityAdmin'], other: ['auditAdmin'], usual: 'enforced' },
  assessorNotSecretariat: { kind: 'apart', one: ['assessor'], other: ['secretariat'], usual: 'enforced' },
  assessorNotDecider: {
    kind: 'apart',
    one: ['assessor'],
    other: ['committee', 'approver'],
    usual: 'override',
  },
  applicantNotJudge: {
    kind: 'apart',
    one: ['applicant'],
    other: ['assessor', ...OFFICIALS],
    usual: 'enforced',
  },
  inspectorNotSecretariat: { kind: 'apart', one: ['inspector'], other: ['secretariat'], usual: 'enforced' },
  payerNotSecretariat: { kind: 'apart', one: ['finance'], other: ['secretariat'], usual: 'override' },
} as const satisfies Readonly<Record<string, Rule>>

export type SeparationRule = keyof typeof SEPARATION_RULES
export const ruleNames = Object.keys(SEPARATION_RULES) as readonly SeparationRule[]

/** The rules against one account holding a further role beside those that it has. */
export function againstRole(held: readonly ViewerRole[], further: ViewerRole): readonly SeparationRule[] {
  return ruleNames.filter((name) => {
    const rule: Rule = SEPARATION_RULES[name]
    if (rule.kind !== 'apart') return false
    const { one, other } = rule
    const meets = (roles: readonly ViewerRole[]) => held.some((role) => roles.includes(role))
    return (one.includes(further) && meets(other)) || (other.includes(further) && meets(one))
  })
}

/** The rules that the roles of one account are against as they stand. */
export const againstRoles = (held: readonly ViewerRole[]): readonly SeparationRule[] => [
  ...new Set(held.flatMap((role, at) => againstRole(held.slice(0, at), role))),
]
