import type { ZodError } from 'zod'
import type { Json, JsonObject } from '../basics/json.ts'
import { err, ok, type Result } from '../basics/result.ts'
import { canonicalJson } from './canonical.ts'
import { type Entry, entrySchema } from './entry.ts'
import { hashText } from './hash.ts'

/**
 * 链 The log as text: one line per entry, each the canonical JSON of `{"entry":…,"hash":…}`, where the hash is the
 * SHA-256 of the canonical entry. In each stream the entries are numbered 1..n and hold the hash of the one before.
 * A chain shows changes inside it. That its end was cut off, or that all of it was written anew, shows only
 * against a checkpoint kept elsewhere.
 */
export type SealedEntry = { readonly entry: Entry; readonly hash: string }

/** A line of the log file, numbered from 1. */
export type LogLine = { readonly line: number; readonly text: string }
export type SealedLine = SealedEntry & { readonly line: number }

export type FaultReason =
  | 'notJson'
  | 'notAnEntry'
  | 'notCanonical'
  | 'unfinishedLine'
  | 'hashMismatch'
  | 'versionGap'
  | 'prevMismatch'
  | 'recordedEarlier'

/** One fault of the log: where, what was expected, what was found. */
export type Fault = {
  readonly line: number
  readonly reason: FaultReason
  readonly stream?: string
  readonly version?: number
  readonly expected?: string
  readonly found?: string
}

/** The SHA-256 of the canonical entry, by which the next entry of its stream points to it. */
export const hashEntry = (entry: Entry): string => hashText(bytesOf(entry))

/** The entry's line in the log, without the line feed that ends it. */
export function sealLine(entry: Entry): string {
  const bytes = bytesOf(entry)
  // Both keys stand in canonical order, so the parts may be put together as they are.
  return `{"entry":${bytes},"hash":"${hashText(bytes)}"}`
}

/** The canonical text of an entry. Throws when there is none, because only a bug can cause that. */
export function bytesOf(entry: Entry): string {
  const canonical = canonicalJson(entry)
  if (!canonical.ok) throw new Error(`an entry with ${canonical.error.reason} at ${canonical.error.path}`)
  return canonical.value
}

/** The text of a whole log: each line ended by a line feed. */
export const formatLog = (entries: readonly Entry[]): string =>
  entries.map((entry) => `${sealLine(entry)}\n`).join('')

/** The lines of a log text; a line which does not end with a line feed is kept and found by `checkChain`. */
export function splitLines(text: string): readonly LogLine[] {
  const lines = text.split('\n')
  const last = lines.pop() ?? ''
  const complete = lines.map((line, i) => ({ line: i + 1, text: `${line}\n` }))
  return last === '' ? complete : [...complete, { line: lines.length + 1, text: last }]
}

/** The entries of a log text, or every line that cannot be read as one. Hashes and links are for `checkChain`. */
export function readLines(text: string): Result<readonly SealedLine[], readonly Fault[]> {
  const faults: Fault[] = []
  const sealed: SealedLine[] = []
  for (const line of splitLines(text)) {
    const read = readLine(line)
    faults.push(...read.faults)
    if (read.sealed) sealed.push(read.sealed)
  }
  return faults.length > 0 ? err(faults) : ok(sealed)
}

/**
 * Every fault of the lines, in their order. One change is named once: the link to a changed entry is accepted when
 * it fits the hash that was recorded or the hash that the content now has.
 */
export function checkChain(lines: readonly LogLine[]): readonly Fault[] {
  const faults: Fault[] = []
  const heads = new Map<string, Head>()
  let latest = ''
  for (const line of lines) {
    const read = readLine(line)
    faults.push(...read.faults)
    if (!read.sealed) continue
    const { entry } = read.sealed
    const head = heads.get(entry.stream) ?? { version: 0, hashes: [null] }
    const computed = hashEntry(entry)
    faults.push(...checkLinks(read.sealed, computed, head))
    if (entry.recordedAt < latest) {
      faults.push(faultAt(read.sealed, 'recordedEarlier', `≥ ${latest}`, entry.recordedAt))
    } else {
      latest = entry.recordedAt
    }
    heads.set(entry.stream, { version: entry.version, hashes: [read.sealed.hash, computed] })
  }
  return faults
}

/** The last entry seen of a stream: its number, and the hashes by which the next one may point to it. */
type Head = { readonly version: number; readonly hashes: readonly (string | null)[] }

function checkLinks(sealed: SealedLine, computed: string, head: Head): readonly Fault[] {
  const { entry, hash } = sealed
  const faults: Fault[] = []
  if (hash !== computed) faults.push(faultAt(sealed, 'hashMismatch', computed, hash))
  if (entry.version !== head.version + 1) {
    faults.push(faultAt(sealed, 'versionGap', String(head.version + 1), String(entry.version)))
  }
  if (!head.hashes.includes(entry.prev)) {
    faults.push(faultAt(sealed, 'prevMismatch', String(head.hashes.at(0)), String(entry.prev)))
  }
  return faults
}

type ReadLine = { readonly faults: readonly Fault[]; readonly sealed?: SealedLine }

function readLine({ line, text }: LogLine): ReadLine {
  const parsed = parse(text)
  if (!parsed.ok) return { faults: [{ line, reason: 'notJson' }] }
  const found = fieldsOf(parsed.value)
  const checked = entrySchema.safeParse(found.entry)
  if (!checked.success) {
    return { faults: [{ line, reason: 'notAnEntry', found: fieldOf(checked.error) }] }
  }
  if (typeof found.hash !== 'string') return { faults: [{ line, reason: 'notAnEntry', found: 'hash' }] }
  const sealed: SealedLine = { line, entry: checked.data, hash: found.hash }
  const canonical = canonicalJson(parsed.value)
  const isExact =
    canonical.ok && text.replace(/\n$/, '') === canonical.value && Object.keys(found).length === 2
  const faults: Fault[] = []
  if (!isExact) faults.push(faultAt(sealed, 'notCanonical'))
  if (!text.endsWith('\n')) faults.push(faultAt(sealed, 'unfinishedLine'))
  return { faults, sealed }
}

/** The field at fault as a path, or the field which does not belong there. */
function fieldOf({ issues: [issue] }: ZodError): string {
  const stranger = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...(issue?.path ?? []), ...stranger].join('/')
}

function parse(text: string): Result<Json, null> {
  try {
    return ok(JSON.parse(text) as Json)
  } catch {
    return err(null)
  }
}

const fieldsOf = (value: Json): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}

function faultAt(sealed: SealedLine, reason: FaultReason, expected?: string, found?: string): Fault {
  const { stream, version } = sealed.entry
  return {
    line: sealed.line,
    reason,
    stream,
    version,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  }
}
