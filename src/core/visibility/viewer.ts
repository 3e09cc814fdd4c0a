import type { Role } from '../process/stage.ts'

/**
 * Roles in which somebody looks. Beside those in which people act: administrators (of the system, of security, of the audit), who see no
 * file of the award, and observers of a panel.
 */
export type ViewerRole = Role | 'observer' | 'systemAdmin' | 'securityAdmin' | 'auditAdmin'

/** Roles in which each actor of the record is one person, with one vote or one scorecard: nobody shares them. */
export const aloneRoles: readonly ViewerRole[] = ['assessor', 'committee', 'panel']

/**
 * 查看者 Who looks: in what role, as whom in the record, how far. `areas` are region codes of which a recommender sees the applications; empty
 * where the role is bound to none. `owns` are the applications of an applicant in the log that is looked at. `purpose` is what an inspector
 * states before reading.
 */
export type Viewer = {
  readonly authority: string
  readonly role: ViewerRole
  readonly actor: string
  readonly areas: readonly string[]
  readonly owns: readonly string[]
  readonly purpose?: string
}

/** Somebody who did not sign in. */
export const citizen = (authority: string): Viewer => ({
  authority,
  role: 'public',
  actor: 'public',
  areas: [],
  owns: [],
})
