import { bytesOf } from '../../src/core/record/chain.ts'
import type { Append } from '../../src/core/store/log-store.ts'
import { projectAct, projectAll, type Projection } from '../../src/core/visibility/projection/index.ts'
import type { Connection } from '../../src/database/connection.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import { thingRow } from '../../src/database/projections.ts'
import type { Change } from '../../src/server/acts/do-acts.ts'
import { clock, projecting, serviceOn, type ServiceSettings } from './service.ts'
import type { Target } from './target.ts'

type Row = Readonly<Record<string, string | number | null>>

/** An act as the rows that it puts, table by table, and the move of its log. */
export type RecordedAct = {
  readonly authority: string
  readonly log: string
  readonly from: number
  readonly to: number
  readonly rows: readonly (readonly [table: string, row: Row])[]
}

/** Does something with a service and answers, act for act, which rows it has put. Acts that remove rows or correct others are none of this. */
export async function recordedRows(
  connection: Connection,
  settings: Pick<ServiceSettings, 'worldToOpen' | 'now'>,
  work: (target: Target) => Promise<unknown>,
): Promise<readonly RecordedAct[]> {
  const acts: RecordedAct[] = []
  const store = createLogStore({ connection, clock })
  const write = projecting()
  let projection: Projection | undefined
  let things: readonly Row[] = []
  let by: Change['by']
  const project = (change: Change) => {
    const frame = { world: change.world, sortKey: (name: string) => name }
    projection ??= projectAll(frame, change.before)
    const next = projectAct(frame, projection, change.after, change.entries)
    projection = next.projection
    things = next.changes.things.put.map((thing) => thingRow(change, thing) as Row)
    by = change.by
    return write(change)
  }
  const recording = {
    ...store,
    append: async (act: Append) => {
      const kept = await store.append(act)
      if (kept.ok) acts.push(recordedOf(act, things, by))
      return kept
    },
  }
  await work(serviceOn({ ...settings, store: recording, project }))
  return acts
}

function recordedOf(act: Append, things: readonly Row[], by: Change['by']): RecordedAct {
  const { authority, log, after, entries, sealed = [], reply } = act
  const key = { authority, log }
  const rows: (readonly [string, Row])[] = entries.map(({ entry, hash }, index) => {
    const { stream, version, type, act } = entry
    const position = after + index + 1
    return ['entry', { ...key, position, stream, version, act_no: act.no, type, hash, bytes: bytesOf(entry) }]
  })
  for (const { id, salt, value } of sealed) rows.push(['sealed_value', { ...key, id, salt, value }])
  if (reply) {
    const { account, route, key: request_key, bodyHash: body_hash, status, reply: text, at } = reply
    const asked = { authority, account, route, request_key, body_hash }
    rows.push(['kept_reply', { ...asked, status, reply: text, created_at: at }])
  }
  for (const thing of things) rows.push(['thing', thing])
  const act_no = entries[0]?.entry.act.no ?? 0
  if (by) rows.push(['act_by', { ...key, act_no, account: by.account, post: by.post, done_at: clock() }])
  return { ...key, from: after, to: after + entries.length, rows }
}

/** The same act on another log, under keys of that log. */
export const movedTo = (act: RecordedAct, log: string): RecordedAct => ({
  ...act,
  log,
  rows: act.rows.map(([table, row]) => [
    table,
    {
      ...row,
      ...('log' in row ? { log } : {}),
      ...('request_key' in row ? { request_key: `${log}/${row['request_key']}` } : {}),
    },
  ]),
})
