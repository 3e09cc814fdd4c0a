import { sql } from 'kysely'
import { foldLog } from '../../src/core/process/fold.ts'
import { hashEntry } from '../../src/core/record/chain.ts'
import type { SealedEntry } from '../../src/core/record/chain.ts'
import { verifyLog } from '../../src/core/verification/verify-log.ts'
import { verifySeals } from '../../src/core/verification/verify-seals.ts'
import { emptyProjection, changesBetween, projectAll } from '../../src/core/visibility/projection/index.ts'
import type { Connection } from '../../src/database/connection.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import { thingRow } from '../../src/database/projections.ts'
import { loadLog } from '../../src/server/acts/live-log.ts'
import { stages } from '../../src/stages/registry.generated.ts'
import { keyOf } from './casework.ts'
import type { Note } from './notebook.ts'
import { clock } from './service.ts'

/** 查核 What a log looks like after all that happened to it. `lost` and `doubled` are what must never be. */
export type Audit = {
  readonly acts: number
  readonly entries: number
  readonly acknowledged: number
  /** Acknowledged acts that are not where they were said to be. */
  readonly lost: number
  /** Acts beyond those that were acknowledged. */
  readonly doubled: number
  /** Everything else that does not hold, in words. */
  readonly faults: readonly string[]
}

/** `before`: the acts that the log held before the proof began. */
export type AuditOf = { readonly log: string; readonly before: number; readonly notes: readonly Note[] }

/** Looks at a log and all rows beside it, after every request was settled. Throws where it cannot even be read. */
export async function audit(connection: Connection, { log, before, notes }: AuditOf): Promise<Audit> {
  const key = keyOf(log)
  const store = createLogStore({ connection, clock })
  const live = await loadLog(store, key, stages)
  if (!live) throw new Error(`the log ${log} is gone`)
  const { world, state } = live
  const entries = state.log
  const lost = notes.filter(({ places }) => !places.every((at) => entries[at.position - 1]?.hash === at.hash))
  const faults = [
    ...chainFaults(entries),
    ...verifyLog(world, entries).faults.map(({ line, reason }) => `line ${line}: ${reason}`),
    ...verifySeals(entries, await store.sealed(key)).faults.map(({ state }) => `a sealed value is ${state}`),
    ...(await rowFaults(connection, log, { acts: state.acts - before, notes })),
    ...(await brokenPages(connection)),
    ...(await thingFaults(connection, log, foldedThings(world, entries))),
  ]
  if ((await store.position(key)) !== entries.length) faults.push('the log stands elsewhere than its entries')
  const doubled = Math.max(0, state.acts - before - notes.length)
  return {
    acts: state.acts,
    entries: entries.length,
    acknowledged: notes.length,
    lost: lost.length,
    doubled,
    faults,
  }
}

/** What SQLite finds wrong in its own file. */
async function brokenPages({ kind, database }: Connection): Promise<string[]> {
  if (kind !== 'sqlite') return []
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database)
  return rows.map((row) => row.integrity_check).filter((word) => word !== 'ok')
}

function chainFaults(log: readonly SealedEntry[]): string[] {
  const heads = new Map<string, SealedEntry>()
  return log.flatMap((sealed, index) => {
    const { entry, hash } = sealed
    const last = heads.get(entry.stream)
    heads.set(entry.stream, sealed)
    const isLinked = entry.prev === (last?.hash ?? null) && entry.version === (last?.entry.version ?? 0) + 1
    return [
      ...(hashEntry(entry) === hash ? [] : [`line ${index + 1}: not its hash`]),
      ...(isLinked ? [] : [`line ${index + 1}: not linked`]),
    ]
  })
}

const foldedThings = (world: Parameters<typeof foldLog>[0], log: readonly SealedEntry[]) => {
  const frame = { world, sortKey: (name: string) => name }
  return changesBetween(emptyProjection, projectAll(frame, foldLog(world, log))).things.put
}

/** No half act: who did it and what was answered stand beside every act that a client sent, and beside nothing else. */
async function rowFaults(
  { database }: Connection,
  log: string,
  { acts, notes }: { acts: number; notes: readonly Note[] },
): Promise<string[]> {
  const { authority } = keyOf(log)
  const by = await database
    .selectFrom('act_by')
    .select('act_no')
    .where('authority', '=', authority)
    .where('log', '=', log)
    .execute()
  const replies = await database
    .selectFrom('kept_reply')
    .select('request_key')
    .where('authority', '=', authority)
    .where('request_key', 'like', `${log}/%`)
    .execute()
  const keys = new Set(replies.map(({ request_key }) => request_key))
  return [
    ...(by.length === acts ? [] : [`${acts} acts, ${by.length} of which have a row of who did them`]),
    ...(replies.length === acts ? [] : [`${acts} acts, ${replies.length} replies`]),
    ...notes.filter(({ key }) => !keys.has(key)).map(({ key }) => `no reply is kept for ${key}`),
  ]
}

type Things = ReturnType<typeof foldedThings>

async function thingFaults({ database }: Connection, log: string, things: Things): Promise<string[]> {
  const key = keyOf(log)
  const rows = await database
    .selectFrom('thing')
    .selectAll()
    .where('authority', '=', key.authority)
    .where('log', '=', log)
    .execute()
  const textOf = (row: object) => JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const found = new Set(rows.map(textOf))
  const expected = new Set(things.map((thing) => textOf(thingRow(key, thing))))
  return [
    ...[...expected].filter((row) => !found.has(row)).map((row) => `a row is missing: ${row.slice(0, 120)}`),
    ...[...found].filter((row) => !expected.has(row)).map((row) => `a row too many: ${row.slice(0, 120)}`),
  ].slice(0, 5)
}
