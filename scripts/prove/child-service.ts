import { openPostgres } from '../../src/adapters/database/postgres.ts'
import { openSqlite } from '../../src/adapters/database/sqlite.ts'
import type { LogStore } from '../../src/core/store/log-store.ts'
import type { Connection } from '../../src/database/connection.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import type { Wish } from '../../src/server/acts/act-service.ts'
import { sql } from 'kysely'
import { clock, projecting, serviceOn } from './service.ts'
import type { Answer } from './target.ts'
import { worldFor } from './world.ts'

/** Where a child finds its database. `folder`: SQLite; `url`: PostgreSQL. */
export type Place = { readonly folder: string } | { readonly url: string }

/**
 * What a child is started with. `flaw` plants what a proof has to find: `answersEarly` acknowledges an act before it is kept, `unsynced`
 * leaves what was committed to the operating system.
 */
export type ChildStart = {
  readonly place: Place
  readonly edition: string
  readonly now: string
  readonly mostWaiting: number
  readonly flaw?: 'answersEarly' | 'unsynced'
}

export type Asked = { readonly id: number; readonly wish: Wish }
export type Told =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly bug: string }

async function open(place: Place): Promise<Connection> {
  if ('url' in place) return openPostgres({ url: place.url })
  const opened = openSqlite(place.folder)
  if (!opened.ok) throw new Error(`${place.folder} is in use`)
  return opened.value
}

/** How long a flawed store takes to keep what it has acknowledged. */
const LATE_MS = 500

const answeringEarly = (store: LogStore): LogStore => ({
  ...store,
  append: async (act) => {
    setTimeout(() => void store.append(act), LATE_MS)
    return { ok: true, value: { position: act.after + act.entries.length } }
  },
})

async function serve({ place, edition, now, mostWaiting, flaw }: ChildStart): Promise<void> {
  const connection = await open(place)
  if (flaw === 'unsynced') await sql`pragma synchronous = off`.execute(connection.database)
  const store = createLogStore({ connection, clock })
  const target = serviceOn({
    store: flaw === 'answersEarly' ? answeringEarly(store) : store,
    project: projecting(),
    worldToOpen: () => worldFor(edition),
    now: () => now,
    mostWaiting,
  })
  process.on('message', ({ id, wish }: Asked) => {
    target.act(wish).then(
      (answer) => tell({ id, answer }),
      (error: unknown) => tell({ id, bug: error instanceof Error ? String(error.stack) : String(error) }),
    )
  })
  process.on('disconnect', () => process.exit())
}

const tell = (told: Told) => process.send?.(told)

/** The program of a child: the service, which takes acts from its parent. */
export async function main(): Promise<void> {
  await serve(JSON.parse(process.argv[2] ?? '') as ChildStart)
  process.send?.('ready')
}
