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

function namesFor({ view }: CycleState, { role, owns }: Viewer): Readonly<Record<string, string>> {
  const known = Object.entries(view.applications).filter(
    ([application]) => KNOWS_ALL.includes(role) || owns.includes(application),
  )
  return Object.fromEntries(known.map(([application, { name }]) => [application, name]))
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
