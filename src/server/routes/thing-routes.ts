import { z } from 'zod'
import { err, ok } from '../../core/basics/result.ts'
import { seenOfCase, streamOf } from '../../core/process/seen.ts'
import type { LogKey } from '../../core/store/log-store.ts'
import { allKinds, allStates, type ThingKind, type ThingState } from '../../core/visibility/thing.ts'
import { hashText } from '../../core/record/hash.ts'
import { hasAlready, tagOf } from '../kit/etag.ts'
import { listQuery } from '../kit/paging.ts'
import { NOT_THERE, problem } from '../kit/problem.ts'
import { type ShownThing, thingSorts } from '../kit/reader.ts'
import { seesOwnCasesAlone } from '../kit/refusal-status.ts'
import { type Answer, type Route, route } from '../kit/route.ts'
import type { TableReply } from '../kit/table-reply.ts'
import type { Who } from '../kit/who.ts'
import type { Wording } from '../kit/wording.ts'
import {
  CYCLES,
  kindNamed,
  listThings,
  logOf,
  READ_HEADERS,
  READ_TAG,
  type Reading,
  shownThing,
  thingForPrograms,
} from './read-frame.ts'
import { kindName, rankingTable, registerTable, thingColumns, thingRow } from './thing-columns.ts'

const thingsQuery = listQuery(thingSorts).extend({
  kind: z.enum(allKinds as [ThingKind, ...ThingKind[]]),
  step: z.string().max(100).exactOptional(),
  state: z.enum(allStates as [ThingState, ...ThingState[]]).exactOptional(),
  application: z.string().max(100).exactOptional(),
})

const answers = [
  { status: 200, says: { zh: '可以看到的各项', en: 'What can be seen' }, schema: shownThing, table: true },
] as const

/** Marks and votes are more than the cases themselves: a token reads them only where it is made for that. */
const SCORES: readonly ThingKind[] = ['scorecard', 'consensus', 'score', 'place', 'ballot', 'shortlist']

const isWithin = ({ scopes }: Who, kind: ThingKind) =>
  scopes === undefined || !SCORES.includes(kind) || scopes.includes('scores:read')

type Tabled = Pick<TableReply, 'columns' | 'rows'>

const tableReply = (
  name: TableReply['name'],
  things: readonly ShownThing[],
  next: string | null,
  tabled: Tabled,
): Answer => ok({ status: 200, table: { name, items: things.map(thingForPrograms), next, ...tabled } })

const thingsRoute = ({ reader, cases }: Reading): Route =>
  route({
    operationId: 'read.things',
    method: 'get',
    path: `${CYCLES}/{cycle}/things`,
    tag: READ_TAG,
    summary: { zh: '查看一类事项', en: 'list things of a kind' },
    scope: 'cases:read',
    open: true,
    headers: READ_HEADERS,
    query: thingsQuery,
    answers,
    handle: async (asked) => {
      const key = logOf(asked)
      const { kind, step, state, application } = asked.query
      if (!isWithin(asked.who, kind)) return err(problem('NotYours'))
      const found = await listThings(reader, asked, {
        ...key,
        kind,
        ...(step === undefined ? {} : { step }),
        ...(state === undefined ? {} : { state }),
        ...(application === undefined ? {} : { owner: application }),
      })
      const wording = await cases.wording(key, asked.who.viewer)
      if (!wording) return err(NOT_THERE)
      if (!found.ok) return found
      const { things, next } = found.value
      const rows = things.map((thing) => thingRow(thing, wording, asked.language))
      return tableReply(kindName(kind), things, next, { columns: thingColumns, rows })
    },
  })

/** Who judges no case and is not to learn, from a tag that changes, that somebody works on it. */
const judgesNothing = (role: string) => seesOwnCasesAlone(role) && role !== 'assessor'

/**
 * The tag of a thing is that of its case, so that an act that judges the case can say what was seen of it; for whoever judges none it is that of
 * what is shown.
 */
async function tagOfThing(
  { cases }: Reading,
  { viewer }: Who,
  key: LogKey,
  thing: ShownThing,
): Promise<string | null> {
  if (judgesNothing(viewer.role)) return tagOf(hashText(JSON.stringify(thingForPrograms(thing))).slice(0, 32))
  const looked = await cases.look(key)
  if (looked === 'overload') return null
  const isOfStep = looked?.world.edition.steps.some(({ id }) => id === thing.step) === true
  if (!looked || thing.owner === '' || !isOfStep) return tagOf(`${thing.kind}/${thing.id}@${thing.version}`)
  return tagOf(seenOfCase(looked.state, streamOf(looked.world, thing.step, thing.owner)))
}

const thingRoute = (reading: Reading): Route =>
  route({
    operationId: 'read.thing',
    method: 'get',
    path: `${CYCLES}/{cycle}/things/{kind}/{id}`,
    tag: READ_TAG,
    summary: { zh: '查看一项', en: 'look at one thing' },
    scope: 'cases:read',
    open: true,
    headers: [...READ_HEADERS, 'If-None-Match'],
    answers: [
      { status: 200, says: { zh: '该项内容', en: 'The thing' }, schema: shownThing },
      { status: 304, says: { zh: '没有变化', en: 'Nothing has changed' } },
    ],
    handle: async (asked) => {
      const key = logOf(asked)
      const kind = kindNamed(asked.params['kind'])
      if (kind === null) return err(NOT_THERE)
      if (!isWithin(asked.who, kind)) return err(problem('NotYours'))
      const thing = await reading.reader.open(asked.who, { ...key, kind, id: asked.params['id'] ?? '' })
      if (thing === null) return err(NOT_THERE)
      const tag = await tagOfThing(reading, asked.who, key, thing)
      if (tag === null) return err(problem('Busy'))
      const headers = { etag: tag, 'cache-control': 'private, no-cache' }
      if (hasAlready(asked.header('if-none-match'), tag)) return ok({ status: 304, empty: true, headers })
      return ok({ status: 200, json: thingForPrograms(thing), headers })
    },
  })

/** A list of one kind that offices know by a name of its own, in columns of its own. */
function namedList(
  { reader, cases }: Reading,
  given: Pick<Route, 'operationId' | 'path' | 'summary' | 'scope'> & {
    readonly kind: ThingKind
    readonly sort: 'place' | 'id'
  },
  table: (things: readonly ShownThing[], wording: Wording, language: 'zh' | 'en') => Tabled,
): Route {
  const { kind, sort, ...rest } = given
  const others = thingSorts.filter((each) => each !== sort)
  return route({
    ...rest,
    method: 'get',
    tag: READ_TAG,
    open: true,
    headers: READ_HEADERS,
    query: listQuery([sort, ...others]),
    answers,
    handle: async (asked) => {
      const key = logOf(asked)
      const { step } = asked.params
      const found = await listThings(reader, asked, { ...key, kind, ...(step === undefined ? {} : { step }) })
      const wording = await cases.wording(key, asked.who.viewer)
      if (!wording) return err(NOT_THERE)
      if (!found.ok) return found
      const { things, next } = found.value
      return tableReply(rest.summary, things, next, table(things, wording, asked.language))
    },
  })
}

/** What can be read of a cycle: any kind of thing, one thing, the ranking of a step, the register. */
export const thingRoutes = (reading: Reading): readonly Route[] => [
  thingsRoute(reading),
  thingRoute(reading),
  namedList(
    reading,
    {
      operationId: 'read.ranking',
      path: `${CYCLES}/{cycle}/ranking/{step}`,
      summary: { zh: '评分汇总表', en: 'ranking' },
      scope: 'scores:read',
      kind: 'place',
      sort: 'place',
    },
    rankingTable,
  ),
  namedList(
    reading,
    {
      operationId: 'read.register',
      path: `${CYCLES}/{cycle}/register`,
      summary: { zh: '获奖名录', en: 'register of winners' },
      scope: 'register:read',
      kind: 'honour',
      sort: 'id',
    },
    registerTable,
  ),
]
