import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { handWrittenPostgres, handWrittenSqlite } from './kit/by-hand.mjs'
import { load } from './kit/load.mjs'

const core = await load(
  'scripts/prove/casework.ts',
  'scripts/prove/recorded-rows.ts',
  'scripts/prove/service.ts',
  'scripts/prove/site.ts',
  'scripts/prove/stage-logs.ts',
  'scripts/prove/world.ts',
  'tests/kit/postgres.ts',
)

const CASES = 120
const CALLERS = [1, 10, 100]
/** Turns of the service and of the hand-written transaction, one after the other. */
const TURNS = 3
/** An act may take twice as long as the rows alone. */
const AIM = { ratio: 2 }
const NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' }

const percentile = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]
const median = (numbers) => percentile(numbers, 0.5)

/** Does all cases through so many callers; the milliseconds (on the clock) of each act, and of all. */
async function throughService(service, log, cases, callers) {
  const times = []
  const next = cases
    .map((commands, n) => commands.map((command, m) => core.wishFor(log, command, `${log}/${n}/${m}`)))
    .values()
  const began = performance.now()
  const caller = async () => {
    for (let item = next.next(); !item.done; item = next.next())
      for (const wish of item.value) {
        const asked = performance.now()
        const answer = await service.act(wish)
        if (!answer.ok) throw new Error(`not done: ${JSON.stringify(answer.error)}`)
        times.push(performance.now() - asked)
      }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return { all: performance.now() - began, times }
}

async function byHand(put, log, acts) {
  const began = performance.now()
  for (const act of acts) await put(core.movedTo(act, log))
  return performance.now() - began
}

async function handOf(site) {
  if (site.kind === 'sqlite') {
    const sqlite = new Sqlite(join(site.place.folder, 'zhiheng.db'))
    sqlite.pragma('synchronous = FULL')
    return { put: handWrittenSqlite(sqlite), close: async () => sqlite.close() }
  }
  const client = new pg.Client({ connectionString: site.place.url })
  await client.connect()
  return { put: handWrittenPostgres(client), close: () => client.end() }
}

async function measured(site, world) {
  const { cases, on } = core.caseworkOf(world, CASES, '1')
  const acts = cases.flat().length
  const played = (log) =>
    core.playedUntil(world, { applicants: 12, seed: '1', until: core.stepOfKind(world, 'application'), log })
  const logs = ['recorded', ...CALLERS.map((n) => `callers-${n}`)]
  for (let turn = 0; turn <= TURNS; turn += 1) logs.push(`service-${turn}`, `hand-${turn}`)
  await core.using(site.serve(), (connection) => core.stageLogs(connection, world, logs.map(played)))

  return core.using(site.serve(), async (connection) => {
    const settings = { worldToOpen: async () => null, now: () => on, mostWaiting: 1000 }
    const service = core.serviceOver(connection, settings)
    const recorded = await core.recordedRows(connection, settings, (target) =>
      throughService(target, 'recorded', cases, 1),
    )
    const hand = await handOf(site)
    const [services, hands] = [[], []]
    for (let turn = 0; turn <= TURNS; turn += 1) {
      const one = await throughService(service, `service-${turn}`, cases, 1)
      const other = await byHand(hand.put, `hand-${turn}`, recorded)
      if (turn > 0) services.push(one.all)
      if (turn > 0) hands.push(other)
    }
    await hand.close()
    const [ms, besideMs] = [median(services), median(hands)]
    const where = NAMES[site.kind]
    const rows = [
      {
        what: `acts in process, ${where}, by the clock`,
        n: acts,
        ms,
        beside: 'its rows in a transaction written by hand',
        besideMs,
        ratio: ms / besideMs,
        aim: AIM,
      },
    ]
    for (const callers of CALLERS) {
      const { all, times } = await throughService(service, `callers-${callers}`, cases, callers)
      const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)]
      const what = `acts of ${callers} callers, ${where}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`
      rows.push({ what, n: acts, ms: all, mb: process.memoryUsage().rss / 2 ** 20 })
    }
    return rows
  })
}

export const bench = {
  name: 'store',
  async run() {
    const world = await core.worldFor()
    const cluster = await core.startPostgres()
    const sqlite = await core.sqliteSite()
    try {
      return {
        rows: [
          ...(await measured(sqlite, world)),
          ...(await measured(await core.postgresSite(cluster), world)),
        ],
      }
    } finally {
      await sqlite.close()
      await cluster.stop()
    }
  },
}
