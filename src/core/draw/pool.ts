import { inOrderOf } from '../basics/order.ts'
import { canonicalText } from '../record/canonical.ts'
import { hashText } from '../record/hash.ts'
import type { Person } from './shape.ts'

/** By id, as the code units of its characters go: the same on every machine and in every language. */
export const byId = (pool: readonly Person[]): Person[] => pool.toSorted(inOrderOf(({ id }) => id))

/** SHA-256 of a value's canonical bytes (RFC 8785), as 64 hexadecimal digits. The value has passed its shape; anything else is a bug. */
export const fingerprint = (value: unknown): string => hashText(canonicalText(value))

/** Names of people, employers and groups as they are compared: blanks and full-width forms make no difference. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** An id that stands in the pool twice, or two ids of one person: the same name at the same employer. */
export function twiceIn(pool: readonly Person[]): { readonly ids: readonly string[] } | null {
  const seen = new Map<string, string>()
  for (const { id, name, employer } of pool) {
    const keys = [`id ${id}`, ...(name ? [`name ${plain(name)} ${plain(employer ?? '')}`] : [])]
    for (const key of keys) {
      const before = seen.get(key)
      if (before !== undefined) return { ids: [before, id] }
      seen.set(key, id)
    }
  }
  return null
}

/** Whether somebody counts for a group: a field or a region. Everybody counts for null. */
export const fits = ({ fields, region }: Person, group: string | null): boolean =>
  group === null || [...fields, ...(region ? [region] : [])].some((each) => plain(each) === plain(group))
