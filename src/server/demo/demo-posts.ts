import type { World } from '../../core/process/state.ts'
import type { Actor } from '../../core/record/entry.ts'
import { bodyRole } from '../../core/regulation/schema/bodies.ts'
import type { ViewerRole } from '../../core/visibility/viewer.ts'
import type { Performance } from '../../rehearsal/script.ts'

/** A post of the demonstration: `application` is the one that an applicant acts as. */
export type DemoPost = {
  readonly login: string
  readonly role: ViewerRole
  readonly actor: string
  readonly application?: string
}

/** So many of each role sign in; more would only make the printed list longer. */
const MOST = 2

const ADMINISTRATORS: readonly ViewerRole[] = ['securityAdmin', 'auditAdmin']

/** In the record, the secretariat's paper acts are checked by a second person. */
const CHECKER: Actor = { role: 'secretariat', id: 'secretariat-checker' }

/** Who acted in a role, in the order in which they first did; bodies that did not act yet stand for themselves. */
function actorsOf(performance: Performance): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>([[CHECKER.role, new Set(['secretariat', CHECKER.id])]])
  for (const { command } of performance.happenings)
    for (const actor of [command.actor, ...(command.onBehalfOf ? [command.onBehalfOf] : [])]) {
      const { role, id } = actor
      found.set(role, (found.get(role) ?? new Set()).add(id))
    }
  return new Map([...found].map(([role, ids]) => [role, [...ids]]))
}

/** What a login may be made of; the ids of bodies that people made up have other letters. */
const isPlain = (id: string) => /^[A-Za-z0-9-]{1,40}$/.test(id)

/** Who signs in to a demonstration: for each role of the regulation one or two, with the ids under which the record knows them. */
export function demoPosts({ edition }: World, performance: Performance): readonly DemoPost[] {
  const seen = actorsOf(performance)
  const roles = [...new Set(edition.bodies.map(({ role }) => role))].toSorted(
    (a, b) => bodyRole.options.indexOf(a) - bodyRole.options.indexOf(b),
  )
  const bodies = roles.flatMap((role) =>
    (seen.get(role) ?? [role])
      .filter(isPlain)
      .slice(0, MOST)
      .map((actor, index): DemoPost => ({ login: `${role}${index + 1}`, role, actor })),
  )
  const assessors = (seen.get('assessor') ?? ['zj-01']).slice(0, MOST)
  const applications = Object.keys(performance.state.view.applications).slice(0, MOST)
  return [
    ...bodies,
    ...assessors.map((actor, i): DemoPost => ({ login: `assessor${i + 1}`, role: 'assessor', actor })),
    ...applications.map(
      (application, i): DemoPost => ({
        login: `applicant${i + 1}`,
        role: 'applicant',
        actor: 'person',
        application,
      }),
    ),
    ...ADMINISTRATORS.map((role): DemoPost => ({ login: role.toLowerCase(), role, actor: role })),
  ]
}
