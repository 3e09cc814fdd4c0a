import { z } from 'zod'
import { formats } from './formats.ts'

/** At most so many on one page; a table that is taken away as a file has all, up to `MOST_ROWS`. */
export const PAGE = { usual: 50, most: 200 } as const
export const MOST_ROWS = 20_000

const cursor = z
  .string()
  .max(400)
  .regex(/^[A-Za-z0-9_-]+$/, 'a place in a list is what `next` of the page before says')

/** What every list takes: how many, where it goes on, by which of its keys it is ordered, as what. */
export const listQuery = <const S extends readonly [string, ...string[]]>(sorts: S) =>
  z.strictObject({
    limit: z.coerce.number().int().min(1).max(PAGE.most).default(PAGE.usual),
    after: cursor.exactOptional(),
    sort: z.enum(sorts).default(sorts[0] as never),
    format: z.enum(formats).exactOptional(),
  })

/** The place after a row, in the keys by which the list is ordered. It is opaque to whoever hands it back. */
export const cursorOf = (keys: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url')

/** The keys of a place in a list; null where somebody made it up. */
export function keysIn(after: string): readonly (string | number)[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    const isKey = (key: unknown) => typeof key === 'string' || Number.isSafeInteger(key)
    return Array.isArray(keys) && keys.every(isKey) ? (keys as (string | number)[]) : null
  } catch {
    return null
  }
}
