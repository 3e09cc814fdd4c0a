import { z } from 'zod'
import { instant } from '../../core/time/instant.ts'
import { checkTask } from '../../people/administration/tasks.ts'
import { type Reading, readReadings } from '../../people/administration/readings.ts'
import { sayPostRole } from '../../people/say.ts'
import { listTable } from '../kit/list-table.ts'
import { listQuery } from '../kit/paging.ts'
import { type Route, route } from '../kit/route.ts'
import type { Column } from '../kit/table-reply.ts'
import { answered } from './people-problem.ts'
import { AUTHORITY, type PeopleService, realmOf } from './session-frame.ts'
import { standingFor } from './task-route.ts'

const shown = z.strictObject({
  id: z.string(),
  at: z.string(),
  account: z.string(),
  login: z.string().nullable(),
  role: z.string(),
  actor: z.string(),
  cycle: z.string(),
  kind: z.string(),
  thing: z.string(),
  purpose: z.string().nullable(),
})

const columns: readonly Column[] = [
  { key: 'at', title: { zh: '查阅时间', en: 'At' }, width: 26 },
  { key: 'login', title: { zh: '登录名', en: 'Login' }, width: 20 },
  { key: 'role', title: { zh: '岗位', en: 'Role' }, width: 16 },
  { key: 'cycle', title: { zh: '届次', en: 'Cycle' }, width: 12 },
  { key: 'kind', title: { zh: '种类', en: 'Kind' }, width: 16 },
  { key: 'thing', title: { zh: '编号', en: 'Thing' }, width: 30 },
  { key: 'purpose', title: { zh: '查阅目的', en: 'Purpose' }, width: 40 },
]

const id = z.string().min(1).max(200).exactOptional()

/** 查阅记录 Who looked at which file or score: for those who watch over those who may look. */
export const readingsRoute = (service: PeopleService): Route =>
  route({
    operationId: 'people.readings',
    method: 'get',
    path: `${AUTHORITY}/readings`,
    tag: 'people',
    summary: { zh: '查阅记录', en: 'who looked at what, and what for' },
    scope: 'people',
    headers: ['Acting-Post'],
    query: listQuery(['at']).extend({
      account: id,
      role: id,
      cycle: id,
      kind: id,
      thing: id,
      from: instant.exactOptional(),
      to: instant.exactOptional(),
    }),
    answers: [
      {
        status: 200,
        says: { zh: '查阅记录，最近的在前', en: 'The readings, the latest first' },
        schema: shown,
        table: true,
      },
    ],
    handle: async (asked) => {
      const realm = realmOf(service, asked)
      const by = await standingFor(realm, asked.who)
      if (!by.ok) return by
      const may = answered(checkTask(realm, by.value, 'readReadings'))
      if (!may.ok) return may
      const { limit: _, after: _after, sort: _sort, format: _format, ...filter } = asked.query
      return listTable<Reading>(asked, {
        name: { zh: '查阅记录', en: 'readings' },
        columns,
        read: async (before, limit) => {
          const page = { ...filter, limit, ...(before === null ? {} : { before }) }
          const found = await readReadings(realm, by.value, page)
          return found.ok ? found.value : []
        },
        keyOf: (reading) => reading.id,
        shown: (reading) => reading,
        row: ({ at, login, account, role, cycle, kind, thing, purpose }) => ({
          at,
          login: login ?? account,
          role: sayPostRole(role, asked.language),
          cycle,
          kind,
          thing,
          purpose,
        }),
      })
    },
  })
