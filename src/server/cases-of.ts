import { under } from '../core/basics/given-id.ts'
import type { Text } from '../core/basics/text.ts'
import type { CycleState, World } from '../core/process/state.ts'
import type { LogKey } from '../core/store/log-store.ts'
import type { Viewer } from '../core/visibility/viewer.ts'
import type { WordsOfStages } from '../core/wording/sentences.ts'
import type { LiveLogs } from './acts/live-logs.ts'
import type { Cases } from './kit/cases.ts'

/** Roles to which every applicant is known by name; to all others a sentence names their own alone. */
const KNOWS_ALL: readonly string[] = ['secretariat', 'committee', 'approver']

type Applications = CycleState['view']['applications']
type Names = Readonly<Record<string, string>>

/** Every applicant's name, gathered once for each list of applications, which never changes: an act that adds one makes another. */
const gathered = new WeakMap<Applications, Names>()

function namesOf(applications: Applications): Names {
  const names =
    gathered.get(applications) ??
    Object.fromEntries(Object.entries(applications).map(([application, { name }]) => [application, name]))
  gathered.set(applications, names)
  return names
}

function namesFor({ view: { applications } }: CycleState, { role, owns }: Viewer): Names {
  if (KNOWS_ALL.includes(role)) return namesOf(applications)
  const own = owns.flatMap((application) => {
    const known = under(applications, application)
    return known ? [[application, known.name] as const] : []
  })
  return Object.fromEntries(own)
}

/** The name under which each body that others took over from goes on. */
function successorsIn({ successions }: CycleState): Readonly<Record<string, Text>> {
  const bodies = Object.keys(successions)
  return Object.fromEntries(
    bodies.flatMap((body) => {
      const last = under(successions, body)?.at(-1)
      return last ? [[body, last.name]] : []
    }),
  )
}

/** The logs that a process has in mind, for whoever reads them or words something about them. */
export function casesOf(
  logs: LiveLogs,
  worldToOpen: (key: LogKey) => Promise<World | null>,
  stages: WordsOfStages,
): Cases {
  const look: Cases['look'] = (key) => logs.look(key)
  return {
    look,
    wording: async (key, viewer) => {
      const looked = await look(key)
      if (looked !== 'overload' && looked !== null) {
        const { world, state } = looked
        const names = namesFor(state, viewer)
        return { edition: world.edition, stages, names, successors: successorsIn(state) }
      }
      const world = await worldToOpen(key)
      return world && { edition: world.edition, stages, names: {}, successors: {} }
    },
  }
}
