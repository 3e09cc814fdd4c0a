import { hashEntry, type SealedEntry } from '../../src/core/record/chain.ts'
import type { Entry } from '../../src/core/record/entry.ts'
import type { Append } from '../../src/core/store/log-store.ts'
import type { Database } from '../../src/database/tables.ts'
import { NOW } from './databases.ts'

export const AUTHORITY = 'city'
export const LOG = 'cycle-2026'
export const KEY = { authority: AUTHORITY, log: LOG }

export const addAuthority = (database: Database, id = AUTHORITY) =>
  database
    .insertInto('authority')
    .values({ id, name_zh: '某市', name_en: 'A city', edition: 'toy', is_rehearsal: 0, created_at: NOW })
    .execute()

/** An entry with nothing behind it but its place and what it says. */
export function entryOf(
  place: { position: number; stream?: string; version?: number; log?: string },
  say = '',
): SealedEntry {
  const { position, stream = 'cycle', version = position, log = LOG } = place
  const entry: Entry = {
    type: 'Said',
    v: 1,
    authority: AUTHORITY,
    cycle: log,
    stream,
    version,
    prev: null,
    act: { no: position, name: 'say' },
    actor: { role: 'secretariat', id: 'office' },
    occurredOn: '2026-03-02',
    recordedAt: NOW,
    evidence: [],
    findings: [],
    data: { say, edition: 'toy' },
  }
  return { entry, hash: hashEntry(entry) }
}

/** An act of `count` entries after a position. */
export function actAfter(after: number, count = 1, more: Partial<Append> = {}): Append {
  const log = more.log ?? LOG
  const entries = Array.from({ length: count }, (_, i) => entryOf({ position: after + i + 1, log }))
  return { ...KEY, after, entries, ...more }
}
