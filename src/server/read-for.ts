import type { World } from '../core/process/state.ts'
import type { IsoDate } from '../core/time/iso-date.ts'
import type { LogKey } from '../core/store/log-store.ts'
import type { Viewer } from '../core/visibility/viewer.ts'
import {
  type Cursor,
  cursorFor,
  listThings,
  type Order,
  readThing,
  type SeenThing,
} from '../database/read-things.ts'
import type { Database } from '../database/tables.ts'
import { cursorOf, keysIn } from './kit/paging.ts'
import type { Reader, ShownThing } from './kit/reader.ts'
import type { Who } from './kit/who.ts'

export type ReaderSettings = {
  readonly database: Database
  /** What a log runs on; null where there is none. */
  readonly worldOf: (key: LogKey) => Promise<World | null | 'overload'>
  readonly logs: Reader['logs']
  /** The legal day, from which what is published is seen by everybody. */
  readonly today: () => IsoDate
  /** Writes down who opened what. */
  readonly note: (who: Who, opened: LogKey & { readonly kind: string; readonly id: string }) => Promise<void>
}

const shown = ({ sees, ...thing }: SeenThing): ShownThing => ({ ...thing, sight: sees })

const cursorIn = (order: Order, after: string): Cursor | null => {
  const [key, kind, id] = keysIn(after) ?? []
  return key !== undefined && typeof kind === 'string' && typeof id === 'string'
    ? cursorFor(order, { key, kind, id })
    : null
}

/** The rows that screens query, as somebody may see them. */
export function readerOf({ database, worldOf, logs, today, note }: ReaderSettings): Reader {
  /** Which steps of the log the viewer's body conducts. */
  async function askedBy({ role }: Viewer, key: LogKey) {
    const world = await worldOf(key)
    const steps = world === 'overload' || world === null ? [] : world.edition.steps
    return { on: today(), conducts: steps.filter(({ by }) => by === role).map(({ id }) => id) }
  }
  return {
    logs,
    list: async ({ viewer }, { authority, log, kind, step, state, owner, order, limit, after }) => {
      const from = after === undefined ? undefined : cursorIn(order, after)
      if (from === null) return 'badCursor'
      const filter = {
        kinds: [kind] as const,
        ...(step === undefined ? {} : { step }),
        ...(state === undefined ? {} : { states: [state] }),
        ...(owner === undefined ? {} : { owner }),
      }
      const asked = await askedBy(viewer, { authority, log })
      const page = { order, limit, ...(from === undefined ? {} : { after: from }) }
      const found = await listThings(database, viewer, asked, log, filter, page)
      const { next } = found
      return {
        things: found.things.map(shown),
        next: next ? cursorOf([next.key, next.kind, next.id]) : null,
      }
    },
    open: async (who, { authority, log, kind, id }) => {
      const asked = await askedBy(who.viewer, { authority, log })
      const thing = await readThing(database, who.viewer, asked, log, kind, id)
      if (thing === null) return null
      if (thing.sees === 'whole' && who.account !== null) await note(who, { authority, log, kind, id })
      return shown(thing)
    },
  }
}
