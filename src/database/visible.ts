import { type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { IsoDate } from '../core/time/iso-date.ts'
import type { Predicate } from '../core/visibility/predicates.ts'
import { rules as ours, type Grant, type Rules } from '../core/visibility/rules.ts'
import { areaPrefix } from '../core/visibility/sees.ts'
import type { Viewer } from '../core/visibility/viewer.ts'
import type { Tables } from './tables.ts'

type Eb = ExpressionBuilder<Tables, 'thing'>
type Condition = Expression<SqlBool>

/** What a query is told beside the viewer: the day, and the steps that the viewer's body conducts. The rest stands in the tables. */
export type Asked = { readonly on: IsoDate; readonly conducts: readonly string[] }

/** Neither database has the other's words for true and false. */
const NEVER: Condition = sql<SqlBool>`1 = 0`
const ALWAYS: Condition = sql<SqlBool>`1 = 1`
const among = (eb: Eb, column: 'thing.owner' | 'thing.step', values: readonly string[]): Condition =>
  values.length === 0 ? NEVER : eb(column, 'in', [...values])

/** The seats of whoever looks, in the log of the thing. */
const seatsOf = (eb: Eb, { actor }: Viewer) =>
  eb
    .selectFrom('seat')
    .select('seat.person')
    .whereRef('seat.authority', '=', 'thing.authority')
    .whereRef('seat.log', '=', 'thing.log')
    .where('seat.person', '=', actor)

const recusalsOf = (eb: Eb, { actor }: Viewer) =>
  eb
    .selectFrom('recusal')
    .select('recusal.person')
    .whereRef('recusal.authority', '=', 'thing.authority')
    .whereRef('recusal.log', '=', 'thing.log')
    .where('recusal.person', '=', actor)

function areaWithin(eb: Eb, { areas }: Viewer): Condition {
  const prefixes = areas.map(areaPrefix).filter((prefix) => prefix !== null)
  return prefixes.length === 0
    ? NEVER
    : eb.or(prefixes.map((prefix) => eb('thing.area', 'like', `${prefix}%`)))
}

/** The case that a seat is for, or the panel itself where the thing belongs to no case. */
const ofCase = (eb: Eb, viewer: Viewer) =>
  eb.and([
    eb('thing.owner', '<>', ''),
    eb.exists(seatsOf(eb, viewer).whereRef('seat.application', '=', 'thing.owner')),
  ])

const ofPanel = (eb: Eb, viewer: Viewer) =>
  eb.and([
    eb('thing.owner', '=', ''),
    eb.exists(
      seatsOf(eb, viewer).whereRef('seat.step', '=', 'thing.step').whereRef('seat.panel', '=', 'thing.panel'),
    ),
  ])

const ofCaseHere = (eb: Eb, viewer: Viewer) =>
  eb.and([
    eb('thing.owner', '<>', ''),
    eb.exists(
      seatsOf(eb, viewer)
        .whereRef('seat.step', '=', 'thing.step')
        .whereRef('seat.application', '=', 'thing.owner'),
    ),
  ])

/** Each predicate of the rules as a condition on a row; the same as in `core/visibility/sees.ts`. */
const conditions: Readonly<Record<Predicate, (eb: Eb, viewer: Viewer, asked: Asked) => Condition>> = {
  own: (eb, { owns }) =>
    among(
      eb,
      'thing.owner',
      owns.filter((each) => each !== ''),
    ),
  ownWork: (eb, { actor }) => (actor === '' ? NEVER : eb('thing.person', '=', actor)),
  area: areaWithin,
  seat: (eb, viewer) => eb.or([ofCase(eb, viewer), ofPanel(eb, viewer)]),
  seatHere: (eb, viewer) => eb.or([ofCaseHere(eb, viewer), ofPanel(eb, viewer)]),
  notRecused: (eb, viewer) =>
    eb.not(
      eb.or([
        eb.exists(
          recusalsOf(eb, viewer)
            .where('recusal.application', '=', '')
            .whereRef('recusal.step', '=', 'thing.step'),
        ),
        eb.exists(
          recusalsOf(eb, viewer)
            .where('recusal.application', '<>', '')
            .whereRef('recusal.application', '=', 'thing.owner'),
        ),
      ]),
    ),
  published: (eb, _, { on }) =>
    eb.and([eb('thing.public_from', 'is not', null), eb('thing.public_from', '<=', on)]),
  purpose: (eb, { purpose = '' }) => (purpose.trim() === '' ? NEVER : ALWAYS),
  stepBody: (eb, _, { conducts }) => among(eb, 'thing.step', conducts),
}

const fits = (eb: Eb, viewer: Viewer, asked: Asked, { kinds, states, when }: Grant): Condition =>
  eb.and([
    kinds.length === 0 ? NEVER : eb('thing.kind', 'in', [...kinds]),
    ...(states ? [states.length === 0 ? NEVER : eb('thing.state', 'in', [...states])] : []),
    ...when.map((predicate) => conditions[predicate](eb, viewer, asked)),
  ])

/** 可见条件 The rules for one viewer as conditions of a query over `thing`: which rows are seen at all, and which of them whole. */
export type Visible = {
  readonly atAll: (eb: Eb) => Condition
  readonly whole: (eb: Eb) => Condition
}

/**
 * Compiles what somebody sees. Where a list asks for some kinds only, the grants on others are left out; nothing else about the statement
 * depends on which rows there are, so that a foreign row and an absent one cost the same.
 */
export function visibleTo(
  viewer: Viewer,
  asked: Asked,
  kinds: readonly string[] | null = null,
  rules: Rules = ours,
): Visible {
  const grants = rules[viewer.role]
    .map((grant) => ({
      ...grant,
      kinds: kinds ? grant.kinds.filter((kind) => kinds.includes(kind)) : grant.kinds,
    }))
    .filter((grant) => grant.kinds.length > 0)
    // What asks for least comes first: a row that it lets through is not looked up among recusals and seats.
    .toSorted((a, b) => a.when.length - b.when.length)
  const anyOf = (some: readonly Grant[]) => (eb: Eb) =>
    some.length === 0 ? NEVER : eb.or(some.map((grant) => fits(eb, viewer, asked, grant)))
  return { atAll: anyOf(grants), whole: anyOf(grants.filter(({ sees }) => sees === 'whole')) }
}
