import { ok, err, type Result } from '../core/basics/result.ts'
import type { Json, JsonObject } from '../core/basics/json.ts'
import { pinsOf, worldOfPinned } from '../core/process/pinned.ts'
import type { StageKind } from '../core/process/stage.ts'
import type { World } from '../core/process/state.ts'
import type { SealedEntry } from '../core/record/chain.ts'
import type { Entry } from '../core/record/entry.ts'
import { hashText } from '../core/record/hash.ts'
import type { SealedValue } from '../core/record/sealed.ts'
import type { LogKey } from '../core/store/log-store.ts'
import { pinnedText, sealedOfLog } from './log-statements.ts'
import type { Database, Tables } from './tables.ts'

export type EntryRow = Tables['entry']

/** 整部卷宗 One log as a database holds it: the rows of its entries, the text that they make, and what is kept beside it. */
export type WholeLog = {
  readonly key: LogKey
  readonly rows: readonly EntryRow[]
  /** As the file of an export has it: a line for each entry, with the bytes that were hashed. */
  readonly text: string
  readonly sealed: readonly SealedValue[]
}

const PAGE = 2000

/** The entries of a log in their order, page by page. */
export async function* entryPages(database: Database, { authority, log }: LogKey) {
  for (let after = 0; ; ) {
    const page = await database
      .selectFrom('entry')
      .selectAll()
      .where('authority', '=', authority)
      .where('log', '=', log)
      .where('position', '>', after)
      .orderBy('position')
      .limit(PAGE)
      .execute()
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.position
  }
}

/** Reads a whole log. Read it in a snapshot, so that all of it is of one moment. */
export async function readWholeLog(database: Database, key: LogKey): Promise<WholeLog> {
  const rows: EntryRow[] = []
  for await (const page of entryPages(database, key)) rows.push(...page)
  const { authority, log } = key
  return {
    key,
    rows,
    text: rows.map(({ bytes, hash }) => `{"entry":${bytes},"hash":${JSON.stringify(hash)}}\n`).join(''),
    sealed: (await sealedOfLog(database, { authority, log })).rows,
  }
}

/** The entry of a row; null where its bytes are none. */
export function entryIn({ bytes }: Pick<EntryRow, 'bytes'>): Entry | null {
  try {
    const value = JSON.parse(bytes) as Json
    return typeof value === 'object' && value !== null && 'data' in value ? (value as unknown as Entry) : null
  } catch {
    return null
  }
}

/** The entries of a log as they are folded. Throws on bytes that are no entry: verification says where. */
export const entriesIn = ({ rows }: Pick<WholeLog, 'rows'>): readonly SealedEntry[] =>
  rows.map(({ bytes, hash }) => ({ entry: JSON.parse(bytes) as Entry, hash }))

/** A text that a log runs on and that is not kept here as it was pinned. `unreadable`: they are all there and make no world. */
export type PinFault = {
  readonly reason: 'missing' | 'changed' | 'unreadable'
  readonly name: string
}

/** What a log runs on, from the texts that it pins by their hashes. */
export async function worldPinned(
  database: Database,
  { key, rows: [opening] }: Pick<WholeLog, 'key' | 'rows'>,
  kinds: Readonly<Record<string, StageKind>>,
): Promise<Result<World, readonly PinFault[]>> {
  const data: JsonObject = (opening && entryIn(opening)?.data) ?? {}
  const texts: Record<string, string> = {}
  const faults: PinFault[] = []
  for (const [name, hash] of Object.entries(pinsOf(data))) {
    const { rows } = await pinnedText(database, { authority: key.authority, hash })
    const [kept] = rows
    if (!kept) faults.push({ reason: 'missing', name })
    else if (hashText(kept.text) !== hash) faults.push({ reason: 'changed', name })
    else texts[name] = kept.text
  }
  if (faults.length > 0) return err(faults)
  const world = readable(() => worldOfPinned(texts, kinds))
  return world ? ok(world) : err([{ reason: 'unreadable', name: Object.keys(texts).join(', ') }])
}

function readable<T>(read: () => T | null): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** The logs of a database: of all its authorities, of one, or the one that is named. */
export async function logsIn(
  database: Database,
  { authority, log }: { readonly authority?: string; readonly log?: string } = {},
): Promise<readonly (LogKey & { readonly position: number })[]> {
  let query = database.selectFrom('log').select(['authority', 'id as log', 'position'])
  if (authority !== undefined) query = query.where('authority', '=', authority)
  if (log !== undefined) query = query.where('id', '=', log)
  return query.orderBy('authority').orderBy('created_at').orderBy('id').execute()
}
