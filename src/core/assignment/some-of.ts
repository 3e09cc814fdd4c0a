import type { Text } from '../basics/text.ts'

const MOST_NAMED = 6

/** The first few of a list, and how many there are in all. */
export function someOf(all: readonly string[]): Text {
  const named = all.slice(0, MOST_NAMED)
  const isAll = named.length === all.length
  return {
    zh: `${named.join('、')}${isAll ? '' : `等${all.length}个`}`,
    en: `${named.join(', ')}${isAll ? '' : ` and ${all.length - named.length} more`}`,
  }
}
