import { z } from 'zod'
import { err, ok } from '../../core/basics/result.ts'
import { thingStates } from '../../core/visibility/thing.ts'
import { listQuery } from '../kit/paging.ts'
import { NOT_THERE } from '../kit/problem.ts'
import type { ShownThing } from '../kit/reader.ts'
import { type Route, route } from '../kit/route.ts'
import type { Column } from '../kit/table-reply.ts'
import {
  CYCLES,
  logOf,
  READ_HEADERS,
  READ_TAG,
  type Reading,
  shownThing,
  thingForPrograms,
} from './read-frame.ts'
import { seenThings } from './seen-things.ts'

const cycleColumns: readonly Column[] = [
  { key: 'cycle', title: { zh: '届次', en: 'Cycle' }, width: 16 },
  { key: 'state', title: { zh: '状态', en: 'State' }, width: 12 },
]

const cyclesRoute = (reading: Reading): Route =>
  route({
    operationId: 'read.cycles',
    method: 'get',
    path: CYCLES,
    tag: READ_TAG,
    summary: { zh: '各届评定', en: 'the cycles of an authority' },
    scope: 'cases:read',
    open: true,
    headers: READ_HEADERS,
    query: listQuery(['id']),
    answers: [
      {
        status: 200,
        says: { zh: '可以看到的各届', en: 'The cycles that can be seen' },
        schema: z.strictObject({ cycle: z.string(), ...shownThing.shape }),
        table: true,
      },
    ],
    handle: async (asked) => {
      const { authority } = logOf(asked)
      const logs = await reading.reader.logs(authority)
      const found: { cycle: string; thing: ShownThing }[] = []
      for (const cycle of logs) {
        const [thing] = await seenThings(reading, asked, 'cycle', cycle)
        if (thing) found.push({ cycle, thing })
      }
      return ok({
        status: 200,
        table: {
          name: { zh: '各届评定', en: 'cycles' },
          columns: cycleColumns,
          items: found.map(({ cycle, thing }) => ({ cycle, ...thingForPrograms(thing) })),
          rows: found.map(({ cycle, thing }) => ({ cycle, state: thingStates[thing.state][asked.language] })),
          next: null,
        },
      })
    },
  })

const cycleRoute = (reading: Reading): Route =>
  route({
    operationId: 'read.cycle',
    method: 'get',
    path: `${CYCLES}/{cycle}`,
    tag: READ_TAG,
    summary: { zh: '一届评定', en: 'one cycle' },
    scope: 'cases:read',
    open: true,
    headers: READ_HEADERS,
    answers: [{ status: 200, says: { zh: '该届评定', en: 'The cycle' }, schema: shownThing }],
    handle: async (asked) => {
      const [thing] = await seenThings(reading, asked, 'cycle')
      return thing ? ok({ status: 200, json: thingForPrograms(thing) }) : err(NOT_THERE)
    },
  })

/** The cycles of an authority, and one of them. */
export const cycleRoutes = (reading: Reading): readonly Route[] => [cyclesRoute(reading), cycleRoute(reading)]
