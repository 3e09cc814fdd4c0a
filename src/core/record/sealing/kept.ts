import type { Json } from '../../basics/json.ts'
import type { SealedValue } from '../sealed.ts'
import { referenceTo, replaceIn } from './reference.ts'

/** What is known of sealed values: commitment → the value, or null where an entry says that it was erased. */
export type Kept = ReadonlyMap<string, string | null>

export const NOTHING_KEPT: Kept = new Map()

/** What the rows beside a log keep, and what the log says was erased. */
export const keptOf = (rows: readonly SealedValue[], erased: readonly string[]): Kept =>
  new Map<string, string | null>([
    ...rows.map(({ id, value }): [string, string] => [id, value]),
    ...erased.map((id): [string, null] => [id, null]),
  ])

/** The value with what is kept in the place of its references; what was erased or is not at hand stays a reference. */
export const revealed = <T extends Json>(value: T, kept: Kept): T =>
  replaceIn(value, (id) => kept.get(id) ?? referenceTo(id))

/** The same for plain data that a program put together. */
export const revealedIn = (value: object, kept: Kept): Json =>
  revealed(JSON.parse(JSON.stringify(value)) as Json, kept)
