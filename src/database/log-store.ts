import { createHash } from 'node:crypto'
import { err, ok } from '../core/basics/result.ts'
import { isStorable } from '../core/record/canonical.ts'
import { bytesOf, type SealedEntry } from '../core/record/chain.ts'
import type { Entry } from '../core/record/entry.ts'
import type { Append, Head, KeptReply, LogKey, LogStore, NotKept } from '../core/store/log-store.ts'
import { StoreUnavailable } from '../core/store/log-store.ts'
import { type Instant, instantOf, millisecondsOf } from '../core/time/instant.ts'
import { type Connection, tryAgain } from './connection.ts'
import * as statements from './log-statements.ts'
import { hasChanged } from './statement.ts'
import type { Tables, Work } from './tables.ts'

export type LogStoreSettings = {
  readonly connection: Connection
  /** Operational time, by which kept replies grow old. */
  readonly clock: () => Instant
}

const A_DAY = 24 * 3_600_000

/** The log store on a database (ADR 0025). */
export function createLogStore({ connection, clock }: LogStoreSettings): LogStore {
  const { database } = connection
  const reading = async <T>(read: () => Promise<T>): Promise<T> => {
    try {
      return await tryAgain(connection, read)
    } catch (error) {
      if (connection.troubleOf(error) === null) throw error
      throw new StoreUnavailable(messageOf(error), { cause: error })
    }
  }
  const position = async (key: LogKey) =>
    (await statements.positionOfLog(database, keyOf(key))).rows[0]?.position
  return {
    append: async (act) => {
      const rows = rowsOf(act)
      try {
        await tryAgain(connection, () =>
          database.transaction().execute((work) => keep(work, act, rows, before(act.reply?.at ?? clock()))),
        )
        return ok({ position: act.after + rows.length })
      } catch (error) {
        if (error instanceof Stop) return err(error.why)
        if (connection.troubleOf(error) === null) throw error
        const isKept = await wasKept(act, rows).catch(() => false)
        if (isKept) return ok({ position: act.after + rows.length })
        return err({ reason: 'unavailable', cause: messageOf(error) })
      }
    },
    read: (key, after, limit = Number.MAX_SAFE_INTEGER) =>
      reading(async () => {
        const { rows } = await statements.entriesAfter(database, { ...keyOf(key), after, limit })
        return rows.map(sealedEntryOf)
      }),
    position: (key) => reading(async () => (await position(key)) ?? null),
    logs: (authority) =>
      reading(async () => (await statements.logsOf(database, { authority })).rows.map(({ id }) => id)),
    sealed: (key) => reading(async () => (await statements.sealedOfLog(database, keyOf(key))).rows),
    pinned: (authority, hash) =>
      reading(async () => (await statements.pinnedText(database, { authority, hash })).rows[0]?.text ?? null),
    replyTo: (authority, account, route, key) =>
      reading(async () => {
        const asked = { authority, account, route, requestKey: key, expired: before(clock()) }
        return (await statements.replyKept(database, asked)).rows[0] ?? null
      }),
  }

  /** Where the connection broke while a commit was under way: whether it went through, if the database can be asked. */
  async function wasKept(act: Append, rows: readonly EntryRow[]): Promise<boolean> {
    const last = rows.at(-1)
    if (!last) return false
    const { rows: found } = await statements.hashAt(database, { ...keyOf(act), position: last.position })
    return found[0]?.hash === last.hash
  }
}

/** Ends the transaction of an act that cannot be kept. */
class Stop extends Error {
  constructor(readonly why: NotKept) {
    super(why.reason)
  }
}

async function keep(work: Work, act: Append, rows: readonly EntryRow[], expired: Instant): Promise<void> {
  const key = keyOf(act)
  if (!(await moves(work, act))) {
    const answered = act.reply && (await answeredBefore(work, act, act.reply, expired))
    const position = (await statements.positionOfLog(work, key)).rows[0]?.position ?? 0
    throw new Stop(answered ? { reason: 'answered', reply: answered } : { reason: 'moved', position })
  }
  const changed = await changedHeads(work, act, act.read ?? [])
  if (changed.length > 0) throw new Stop({ reason: 'changed', heads: changed })
  if (act.reply) await keepReply(work, act, act.reply, expired)
  const { authority, sealed = [], pinned = {}, forget = [] } = act
  await statements.insertPinned(
    work,
    Object.entries(pinned).map(([hash, text]) => ({ authority, hash, text })),
  )
  await statements.insertEntries(work, rows)
  await statements.insertSealed(
    work,
    sealed.map(({ id, salt, value }) => ({ ...key, id, salt, value })),
  )
  for (const id of forget) await statements.forgetSealed(work, { ...key, id })
  await act.project?.(work)
}

async function moves(work: Work, act: Append): Promise<boolean> {
  const [opening] = act.entries
  const to = act.after + act.entries.length
  if (act.after > 0 || !opening)
    return hasChanged(await statements.moveLog(work, { ...keyOf(act), from: act.after, to }))
  const { data, recordedAt } = opening.entry
  const edition = typeof data['edition'] === 'string' ? data['edition'] : ''
  return hasChanged(await statements.beginLog(work, { ...keyOf(act), edition, to, at: recordedAt }))
}

async function changedHeads(work: Work, act: Append, read: readonly Head[]): Promise<readonly Head[]> {
  const changed: Head[] = []
  for (const { stream, version: seen } of read) {
    const { rows } = await statements.headOfStream(work, { ...keyOf(act), stream })
    const version = rows[0]?.version ?? 0
    if (version !== seen) changed.push({ stream, version })
  }
  return changed
}

async function keepReply(work: Work, act: Append, reply: KeptReply, expired: Instant): Promise<void> {
  const { account, route, key, bodyHash, status, at } = reply
  const row = { authority: act.authority, account, route, requestKey: key, bodyHash, status, at, expired }
  if (hasChanged(await statements.keepReply(work, { ...row, reply: reply.reply }))) return
  const before = await answeredBefore(work, act, reply, expired)
  if (!before) throw new Error('a reply is kept and not kept')
  throw new Stop({ reason: 'answered', reply: before })
}

async function answeredBefore(
  work: Work,
  { authority }: Append,
  { account, route, key }: KeptReply,
  expired: Instant,
): Promise<KeptReply | undefined> {
  return (await statements.replyKept(work, { authority, account, route, requestKey: key, expired })).rows[0]
}

type EntryRow = Tables['entry']

/** The rows of an act. Throws on what no database would give back as it went in, because only a bug can cause that. */
function rowsOf(act: Append): readonly EntryRow[] {
  const { authority, log, after, entries, sealed = [], pinned = {} } = act
  for (const text of [...sealed.map(({ value }) => value), ...Object.values(pinned)])
    if (!isStorable(text)) throw new Error('a text with U+0000 or half a character cannot be kept')
  return entries.map(({ entry, hash }, index) => {
    const bytes = bytesOf(entry)
    if (createHash('sha256').update(bytes).digest('hex') !== hash)
      throw new Error(`not the hash of ${entry.type}`)
    const { stream, version, type, act } = entry
    return { authority, log, position: after + index + 1, stream, version, act_no: act.no, type, hash, bytes }
  })
}

const sealedEntryOf = ({ hash, bytes }: { hash: string; bytes: string }): SealedEntry => ({
  entry: JSON.parse(bytes) as Entry,
  hash,
})

const keyOf = ({ authority, log }: LogKey) => ({ authority, log })
const before = (at: Instant): Instant => instantOf(millisecondsOf(at) - A_DAY)
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
