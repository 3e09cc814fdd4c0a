import { z } from 'zod'
import { err, ok, type Result } from '../../core/basics/result.ts'
import type { LogKey } from '../../core/store/log-store.ts'
import { allKinds, type ThingKind } from '../../core/visibility/thing.ts'
import type { Cases } from '../kit/cases.ts'
import type { Format } from '../kit/formats.ts'
import { formatOf } from '../kit/formats.ts'
import { MOST_ROWS, PAGE } from '../kit/paging.ts'
import { BAD_CURSOR } from '../kit/list-table.ts'
import type { Problem } from '../kit/problem.ts'
import type { Reader, ShownThing, ThingsAsked, ThingSort } from '../kit/reader.ts'
import type { Asked } from '../kit/route.ts'
import type { Who } from '../kit/who.ts'

export const CYCLES = '/api/authorities/{authority}/cycles'

export const READ_TAG = 'read'
export const READ_HEADERS = ['Acting-Post', 'Reading-Purpose'] as const

export type Reading = { readonly reader: Reader; readonly cases: Cases }

const isKind = (kind: string): kind is ThingKind => allKinds.some((known) => known === kind)

/** The kind that an address or a filter names; null for what is none. */
export const kindNamed = (kind: string | undefined): ThingKind | null =>
  kind !== undefined && isKind(kind) ? kind : null

export const logOf = ({ params }: Pick<Asked<unknown, unknown>, 'params'>): LogKey => ({
  authority: params['authority'] ?? '',
  log: params['cycle'] ?? '',
})

/** What a list was asked for, whatever it lists. */
export type ListQuery = {
  readonly limit: number
  readonly after?: string
  readonly sort: ThingSort
  readonly format?: Format
}

type Found = { readonly things: readonly ShownThing[]; readonly next: string | null }

/**
 * One page for a screen; for a table that is taken away as a file, all pages up to the most rows that a file has. Every page is read as its
 * own statement, so that a long list holds up nobody.
 */
export async function listThings(
  reader: Reader,
  asked: Asked<ListQuery, unknown>,
  filter: Omit<ThingsAsked, 'order' | 'limit' | 'after'>,
): Promise<Result<Found, Problem>> {
  const { query, who } = asked
  const format = formatOf(query.format, asked.header('accept'))
  if (!format.ok) return format
  const order = query.sort
  const from = query.after === undefined ? {} : { after: query.after }
  if (format.value === 'json') {
    const page = await reader.list(who, { ...filter, order, limit: query.limit, ...from })
    return page === 'badCursor' ? err(BAD_CURSOR) : ok(page)
  }
  return allPages(reader, who, { ...filter, order, limit: PAGE.most, ...from })
}

async function allPages(reader: Reader, who: Who, asked: ThingsAsked): Promise<Result<Found, Problem>> {
  const things: ShownThing[] = []
  let after = asked.after
  for (;;) {
    const page = await reader.list(who, { ...asked, ...(after === undefined ? {} : { after }) })
    if (page === 'badCursor') return err(BAD_CURSOR)
    things.push(...page.things)
    if (page.next === null || things.length >= MOST_ROWS) return ok({ things, next: page.next })
    after = page.next
  }
}

/** A thing as programs read it. */
export const shownThing = z.strictObject({
  kind: z.enum(allKinds as [ThingKind, ...ThingKind[]]),
  id: z.string(),
  step: z.string(),
  application: z.string(),
  state: z.string(),
  sight: z.enum(['whole', 'masked']),
  publicFrom: z.string().nullable(),
  place: z.int(),
  papers: z.record(z.string(), z.unknown()),
  version: z.int(),
})

export const thingForPrograms = (thing: ShownThing): z.infer<typeof shownThing> => ({
  kind: thing.kind,
  id: thing.id,
  step: thing.step,
  application: thing.owner,
  state: thing.state,
  sight: thing.sight,
  publicFrom: thing.publicFrom,
  place: thing.place,
  papers: thing.data,
  version: thing.version,
})
