import { err, ok } from '../../core/basics/result.ts'
import { type Format, formatOf } from './formats.ts'
import { cursorOf, keysIn, MOST_ROWS, PAGE } from './paging.ts'
import { problem } from './problem.ts'
import type { Answer, Asked } from './route.ts'
import type { TableReply } from './table-reply.ts'

export const BAD_CURSOR = problem('BadShape', {
  places: [
    {
      path: 'after',
      problem: { zh: '须为上一页给出的位置（next）', en: 'it is what `next` of the page before says' },
    },
  ],
})

type ListAsked = {
  readonly limit: number
  readonly after?: string
  readonly format?: Format
}

type Listed<T> = Pick<TableReply, 'name' | 'columns'> & {
  /** What follows the place in the list, at most so many; everything from the beginning where no place is given. */
  readonly read: (after: string | null, limit: number) => Promise<readonly T[]>
  /** The key by which the list is ordered, and by which no two are the same. */
  readonly keyOf: (item: T) => string
  readonly shown: (item: T) => unknown
  readonly row: (item: T) => TableReply['rows'][number]
}

/** Where a list of one key goes on; null at its beginning, undefined where somebody made the place up. */
function placeIn(after: string | undefined): string | null | undefined {
  if (after === undefined) return null
  const [key, ...more] = keysIn(after) ?? []
  return typeof key === 'string' && more.length === 0 ? key : undefined
}

/**
 * A list that is ordered by one key, as a route answers it: a page where a program reads it, everything up to the most rows of a file where
 * it is taken away as a table.
 */
export async function listTable<T>(
  { query, header }: Pick<Asked<ListAsked, unknown>, 'query' | 'header'>,
  { name, columns, read, keyOf, shown, row }: Listed<T>,
): Promise<Answer> {
  const format = formatOf(query.format, header('accept'))
  if (!format.ok) return format
  const from = placeIn(query.after)
  if (from === undefined) return err(BAD_CURSOR)
  const most = format.value === 'json' ? query.limit : MOST_ROWS
  const found: T[] = []
  let place = from
  let hasMore = true
  while (hasMore && found.length < most) {
    const wanted = Math.min(PAGE.most, most - found.length)
    const page = await read(place, wanted + 1)
    hasMore = page.length > wanted
    const taken = page.slice(0, wanted)
    found.push(...taken)
    const last = taken.at(-1)
    if (last !== undefined) place = keyOf(last)
  }
  const next = hasMore && place !== null ? cursorOf([place]) : null
  return ok({ status: 200, table: { name, columns, items: found.map(shown), rows: found.map(row), next } })
}
