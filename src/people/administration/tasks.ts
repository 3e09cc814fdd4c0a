import { ok, type Result } from '../../core/basics/result.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { ViewerRole } from '../../core/visibility/viewer.ts'
import type { Standing } from '../post/standing.ts'
import { refuse } from '../problems.ts'
import { type Realm, SYSTEM } from '../realm.ts'

type Task = { readonly by: readonly ViewerRole[]; readonly fromSystem?: true }

/**
 * 三员分工 Which administrator does what. The system administrator keeps accounts, the security administrator gives powers, the audit
 * administrator reads what both did. `fromSystem` is done for an authority by the administrators of the installation.
 */
export const TASKS = {
  keepAccounts: { by: ['systemAdmin'] },
  readAccounts: { by: ['systemAdmin', 'securityAdmin', 'auditAdmin'] },
  eraseAccounts: { by: ['systemAdmin'] },
  givePosts: { by: ['securityAdmin'] },
  recoverSignIn: { by: ['securityAdmin'] },
  setSeparation: { by: ['securityAdmin'] },
  keepServiceTokens: { by: ['securityAdmin'] },
  readSecurityEvents: { by: ['auditAdmin', 'securityAdmin'] },
  readReadings: { by: ['auditAdmin', 'inspector'] },
  readDeviations: { by: ['auditAdmin', 'securityAdmin', 'inspector'] },
  decideClaims: { by: ['secretariat'] },
  keepOrganisations: { by: ['secretariat'] },
  foundAuthorities: { by: ['systemAdmin'], fromSystem: true },
  appointFirstAdministrator: { by: ['systemAdmin'], fromSystem: true },
} as const satisfies Readonly<Record<string, Task>>
export type TaskName = keyof typeof TASKS

/** Whether somebody may do a task in this realm. Powers end at the authority: those of another one count for nothing here. */
export function checkTask(realm: Realm, by: Standing, task: TaskName): Result<true, Refusal> {
  const { by: roles, fromSystem }: Task = TASKS[task]
  const home = fromSystem ? SYSTEM : realm.authority
  return by.authority === home && roles.includes(by.role)
    ? ok(true)
    : refuse('NotYourTask', { task, roles: [...roles] })
}
