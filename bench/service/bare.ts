import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { Place } from '../../scripts/prove/child-service.ts'
import { movedTo, type RecordedAct } from '../../scripts/prove/recorded-rows.ts'
import { AUTHORITY } from '../../scripts/prove/service.ts'
import { statementsOf } from './hand-written.ts'
import { openRaw, type Statement, type Value } from './raw-database.ts'
import { tellParent } from './tell-parent.ts'

/** `acts`: the file of what acts write. */
export type BareStart = { readonly place: Place; readonly acts: string }

const COLUMNS =
  'kind, id, step, owner, person, area, panel, state, public_from, place, sort_name, data, version'
const OF_LOG = 'where authority = ? and log = ? and kind = ?'

const placesAfter = (log: string, place: number, limit: number): Statement => ({
  text: `select ${COLUMNS} from thing ${OF_LOG} and place > ? order by place, id limit ?`,
  values: [AUTHORITY, log, 'place', place, limit],
})
const application = (log: string, id: string): Statement => ({
  text: `select ${COLUMNS} from thing ${OF_LOG} and id = ?`,
  values: [AUTHORITY, log, 'application', id],
})

type Row = Readonly<Record<string, Value>>
const shown = ({ data, ...row }: Row) => ({ ...row, papers: JSON.parse(String(data)) as unknown })
const line = (row: Row) => `${row['place']},${row['owner']},${row['sort_name']}\r\n`

/** 裸服务 The same answers without anything that makes them an award's: no sign-in, no rules, no words. What is written, a hand wrote. */
export async function main(): Promise<void> {
  const { place, acts: file } = JSON.parse(process.argv[2] ?? '') as BareStart
  const database = openRaw(place)
  const acts = JSON.parse(readFileSync(file, 'utf8')) as readonly RecordedAct[]
  const app = new Hono()
  app.post('/acts/:log/:index', async (context) => {
    const body: unknown = await context.req.json()
    const act = acts[Number(context.req.param('index'))]
    if (!act || !body) return context.notFound()
    await database.write(statementsOf(movedTo(act, context.req.param('log'))))
    return context.json({ kept: true, from: act.from, to: act.to }, 201)
  })
  app.get('/places/:log', async (context) => {
    const after = Number(context.req.query('after') ?? 0)
    const rows = await database.read(placesAfter(context.req.param('log'), after, 51))
    return context.json({ items: rows.slice(0, 50).map(shown), next: rows.length > 50 })
  })
  app.get('/places/:log/csv', async (context) => {
    const rows = await database.read(placesAfter(context.req.param('log'), 0, 20_000))
    return context.body(rows.map(line).join(''), 200, { 'content-type': 'text/csv; charset=utf-8' })
  })
  app.get('/applications/:log/:id', async (context) => {
    const [row] = await database.read(application(context.req.param('log'), context.req.param('id')))
    return row ? context.json(shown(row)) : context.notFound()
  })
  const address = await listening(createServer(getRequestListener(app.fetch)))
  tellParent({ address, plain: await listening(createServer(healthy)) })
}

const healthy: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end('{"status":"ok"}')
}

const listening = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
