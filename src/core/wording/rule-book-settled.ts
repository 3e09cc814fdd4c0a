import { settle } from '../conditions/settle.ts'
import { answersOf } from '../process/parameters.ts'
import type { Edition } from '../regulation/edition.ts'
import type { Pen } from './rule-book-section.ts'

/** Settings with the defaults of their open points, and the points that were used. */
export function settledIn(edition: Edition, value: unknown) {
  const settled = settle(value, answersOf(edition, {}))
  return { value: settled.value, used: [...new Set(settled.used)] }
}

/** Settings for which there are no words: each leaf with its path. Nothing is left out, though it reads less well. */
export function spellOut(value: unknown, { both, id }: Pen, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, i) => spellOut(item, { both, id } as Pen, `${path}.${i + 1}`))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) =>
      spellOut(item, { both, id } as Pen, path === '' ? key : `${path}.${key}`),
    )
  }
  return [both(`${path}：${String(value)}`, `${path}: ${String(value)}`)]
}
