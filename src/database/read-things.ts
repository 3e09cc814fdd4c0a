import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { JsonObject } from '../core/basics/json.ts'
import type { LogKey } from '../core/store/log-store.ts'
import { type Behind, forList, masked } from '../core/visibility/mask.ts'
import type { Sight } from '../core/visibility/rules.ts'
import type { Thing, ThingKind, ThingState } from '../core/visibility/thing.ts'
import type { Viewer } from '../core/visibility/viewer.ts'
import { commitmentsIn, replaceIn } from '../core/record/sealing/reference.ts'
import type { Database, Tables } from './tables.ts'
import { type Asked, visibleTo } from './visible.ts'

/** 所见 A thing as somebody sees it: what is not for that person is not in `data`. */
export type SeenThing = Thing & { readonly sees: Exclude<Sight, 'not'> }

/** Which things a list is about. `kinds` must name some; the rest narrows it down. */
export type Filter = {
  readonly kinds: readonly [ThingKind, ...ThingKind[]]
  readonly step?: string
  readonly owner?: string
  readonly person?: string
  readonly area?: string
  readonly panel?: string
  readonly states?: readonly ThingState[]
}

/** PostgreSQL knows no NUL in a text; nothing that is kept has one. */
const asKept = (text: string): string => text.replaceAll('\0', '\uFFFD')

/** The end of a page from what somebody sent; null where no page of this order could have ended there. */
export const cursorFor = (order: Order, { key, kind, id }: Cursor): Cursor | null =>
  order === 'place'
    ? Number.isSafeInteger(key)
      ? { key, kind: asKept(kind), id: asKept(id) }
      : null
    : typeof key === 'string'
      ? { key: asKept(key), kind: asKept(kind), id: asKept(id) }
      : null

/** Orders that an index serves; what is equal by them is ordered by kind and id. */
export type Order = 'place' | 'name' | 'id'

/** One page: what comes after the last row of the page before (`after` as that answered it), `limit` rows at most. */
export type Page = { readonly order: Order; readonly after?: Cursor; readonly limit: number }

/** Where a page ended. */
export type Cursor = { readonly key: string | number; readonly kind: string; readonly id: string }

export type Listed = { readonly things: readonly SeenThing[]; readonly next: Cursor | null }

type Eb = ExpressionBuilder<Tables, 'thing'>
type Condition = Expression<SqlBool>

const COLUMNS = [
  'kind',
  'id',
  'step',
  'owner',
  'person',
  'area',
  'panel',
  'state',
  'public_from',
  'place',
  'sort_name',
  'data',
  'version',
] as const

const BY: Readonly<Record<Order, 'place' | 'sort_name' | 'id'>> = {
  place: 'place',
  name: 'sort_name',
  id: 'id',
}

/** The part of a log that a list is about, as somebody may see it. Lists, counts and single things stand on this alone. */
function within(
  database: Database,
  viewer: Viewer,
  asked: Asked,
  { log }: Pick<LogKey, 'log'>,
  filter: Filter,
) {
  const { kinds, step, owner, person, area, panel, states } = filter
  const visible = visibleTo(viewer, asked, kinds)
  const narrowed = (eb: Eb): Condition =>
    eb.and([
      eb('thing.authority', '=', viewer.authority),
      eb('thing.log', '=', asKept(log)),
      kinds.length === 1 ? eb('thing.kind', '=', kinds[0]) : eb('thing.kind', 'in', [...kinds]),
      ...(step === undefined ? [] : [eb('thing.step', '=', asKept(step))]),
      ...(owner === undefined ? [] : [eb('thing.owner', '=', asKept(owner))]),
      ...(person === undefined ? [] : [eb('thing.person', '=', asKept(person))]),
      ...(area === undefined ? [] : [eb('thing.area', '=', asKept(area))]),
      ...(panel === undefined ? [] : [eb('thing.panel', '=', asKept(panel))]),
      ...(states === undefined || states.length === 0 ? [] : [eb('thing.state', 'in', [...states])]),
      visible.atAll(eb),
    ])
  return { query: database.selectFrom('thing').where(narrowed), whole: visible.whole }
}

/** What comes after the end of a page, row by row of the order. The first condition follows from the others; by it an index is entered at once. */
const afterCursor =
  (order: Order, { key, kind, id }: Cursor) =>
  (eb: Eb): Condition =>
    eb.and([
      eb(`thing.${BY[order]}`, '>=', key),
      eb.or([
        eb(`thing.${BY[order]}`, '>', key),
        eb.and([eb(`thing.${BY[order]}`, '=', key), eb('thing.kind', '>', kind)]),
        eb.and([eb(`thing.${BY[order]}`, '=', key), eb('thing.kind', '=', kind), eb('thing.id', '>', id)]),
      ]),
    ])

type Read = {
  readonly [K in Exclude<(typeof COLUMNS)[number], 'place' | 'version' | 'public_from'>]: string
} & { place: number | string; version: number | string; public_from: string | null; whole: number | string }

function asSeen(row: Read): SeenThing {
  const { public_from, sort_name, data, whole, kind, state, ...rest } = row
  const papers = JSON.parse(data) as JsonObject
  const isWhole = Number(whole) === 1
  const known = kind as ThingKind
  return {
    ...rest,
    kind: known,
    state: state as ThingState,
    place: Number(row.place),
    version: Number(row.version),
    publicFrom: public_from,
    sortName: sort_name,
    sees: isWhole ? 'whole' : 'masked',
    data: isWhole ? papers : masked(known, papers),
  }
}

/** The sealed values that some papers refer to and that were not erased. */
async function behind(
  database: Database,
  { authority }: Viewer,
  log: string,
  things: readonly SeenThing[],
): Promise<Behind> {
  const ids = [...new Set(things.flatMap(({ data }) => commitmentsIn(data)))]
  if (ids.length === 0) return () => undefined
  const rows = await database
    .selectFrom('sealed_value')
    .select(['id', 'value'])
    .where('authority', '=', authority)
    .where('log', '=', log)
    .where('id', 'in', ids)
    .execute()
  const values = new Map(rows.map(({ id, value }) => [id, value]))
  return (commitment) => values.get(commitment)
}

const levelOf = (whole: (eb: Eb) => Condition) => (eb: Eb) =>
  eb.case().when(whole(eb)).then(eb.lit(1)).else(eb.lit(0)).end().as('whole')

/**
 * 列表 One page of what somebody sees, with personal values masked. The order is by stored keys, so that a page costs the same wherever it
 * lies. `next` is null on the last page.
 */
export async function listThings(
  database: Database,
  viewer: Viewer,
  asked: Asked,
  log: string,
  filter: Filter,
  { order, after, limit }: Page,
): Promise<Listed> {
  const { query, whole } = within(database, viewer, asked, { log }, filter)
  const from = after === undefined ? query : query.where(afterCursor(order, after))
  const ordered = BY[order] === 'id' ? from.orderBy('thing.id') : from.orderBy(`thing.${BY[order]}`)
  const byKind = filter.kinds.length === 1 ? ordered : ordered.orderBy('thing.kind')
  const rows = await byKind
    .orderBy('thing.id')
    .select([...COLUMNS])
    .select(levelOf(whole))
    .limit(limit + 1)
    .execute()
  const things = rows.slice(0, limit).map(asSeen)
  const last = rows.length > limit ? things.at(-1) : undefined
  const sealed = await behind(database, viewer, log, things)
  return {
    things: things.map((thing) => ({ ...thing, data: forList(thing.data, sealed) })),
    next: last
      ? { key: { place: last.place, name: last.sortName, id: last.id }[order], kind: last.kind, id: last.id }
      : null,
  }
}

/** How many things a list has, for the same person: what is not seen is not counted. */
export async function countThings(
  database: Database,
  viewer: Viewer,
  asked: Asked,
  log: string,
  filter: Filter,
): Promise<number> {
  const { query } = within(database, viewer, asked, { log }, filter)
  const { count } = await query.select((eb) => eb.fn.countAll().as('count')).executeTakeFirstOrThrow()
  return Number(count)
}

/**
 * One thing as somebody sees it; null where there is none and where it is not for that person: the statements are the same, and so is the
 * answer. Whole, its sealed values stand in plain; masked, they are as in a list.
 */
export async function readThing(
  database: Database,
  viewer: Viewer,
  asked: Asked,
  log: string,
  kind: ThingKind,
  id: string,
): Promise<SeenThing | null> {
  const { query, whole } = within(database, viewer, asked, { log }, { kinds: [kind] })
  const row = await query
    .where('thing.id', '=', asKept(id))
    .select([...COLUMNS])
    .select(levelOf(whole))
    .executeTakeFirst()
  if (row === undefined) return null
  const thing = asSeen(row)
  const sealed = await behind(database, viewer, log, [thing])
  const data =
    thing.sees === 'whole'
      ? replaceIn(thing.data, (commitment) => sealed(commitment) ?? '')
      : forList(thing.data, sealed)
  return { ...thing, data }
}
