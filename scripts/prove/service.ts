import { randomBytes } from 'node:crypto'
import type { World } from '../../src/core/process/state.ts'
import type { LogStore } from '../../src/core/store/log-store.ts'
import { instantOf, type Instant } from '../../src/core/time/instant.ts'
import { noteWhoActed } from '../../src/database/act-by.ts'
import type { Connection } from '../../src/database/connection.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import { Projector } from '../../src/database/projector.ts'
import type { Work } from '../../src/database/tables.ts'
import { Acts, type Change } from '../../src/server/acts/do-acts.ts'
import { LiveLogs } from '../../src/server/acts/live-logs.ts'
import { stages } from '../../src/stages/registry.generated.ts'
import type { Target } from './target.ts'

export const AUTHORITY = 'proof'

export type ServiceSettings = {
  readonly store: LogStore
  readonly project?: (change: Change) => (transaction: unknown) => Promise<void>
  readonly worldToOpen: () => Promise<World | null>
  /** Legal time. */
  readonly now: () => Instant
  readonly mostWaiting?: number
}

/** Operational time. */
export const clock = (): Instant => instantOf(Date.now())

/** How things are ordered by name does not matter to what is proven. */
const sortKey = (name: string) => name

/** What an act writes beside the record, as the service writes it. */
export function projecting(): NonNullable<ServiceSettings['project']> {
  const projector = new Projector(sortKey)
  return (change) => {
    const rows = projector.project(change)
    return async (transaction) => {
      await rows(transaction)
      if (change.by) await noteWhoActed(transaction as Work, change, change.act, change.by, clock())
    }
  }
}

/** Acts on a store: one process of the service, with what it has in mind. */
export function serviceOn(settings: ServiceSettings): Target {
  const { store, worldToOpen, now, mostWaiting = 100, project = () => async () => {} } = settings
  const logs = new LiveLogs({ store, kinds: stages, worldToOpen, most: 8, mostWaiting })
  return new Acts({ store, logs, now, clock, salt: () => randomBytes(32).toString('hex'), project })
}

/** The service on a database, with all that it writes. */
export const serviceOver = (
  connection: Connection,
  settings: Pick<ServiceSettings, 'worldToOpen' | 'now' | 'mostWaiting'>,
): Target => serviceOn({ ...settings, store: createLogStore({ connection, clock }), project: projecting() })
