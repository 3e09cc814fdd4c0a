import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLine } from '../../scripts/prove/broken-line.ts'
import { during } from '../../scripts/prove/outage.ts'
import { postmasterKilled } from '../../scripts/prove/postmaster.ts'
import { disturbed, inChild, inProcess, killed, type RoundSettings } from '../../scripts/prove/rounds.ts'
import { postgresSite, type Site, sqliteSite } from '../../scripts/prove/site.ts'
import { holds } from '../../scripts/prove/tally.ts'
import { worldFor } from '../../scripts/prove/world.ts'
import type { Connection } from '../../src/database/connection.ts'
import { chanceFrom } from '../../src/rehearsal/chance.ts'
import { type PostgresCluster, startPostgres } from '../kit/postgres.ts'

const SLOW = 180_000

let cluster: PostgresCluster
const sites: Site[] = []
beforeAll(async () => {
  cluster = await startPostgres()
}, SLOW)
afterAll(async () => {
  for (const site of sites) await site.close()
  await cluster.stop()
})

const siteOf = async (kind: 'sqlite' | 'postgres') => {
  const site = kind === 'sqlite' ? await sqliteSite() : await postgresSite(cluster)
  sites.push(site)
  return site
}

const settings = async (more: Partial<RoundSettings> = {}): Promise<RoundSettings> => ({
  world: await worldFor(),
  rounds: 2,
  clients: 4,
  cases: 60,
  seed: 'torture',
  within: 1200,
  say: () => {},
  ...more,
})

describe.each(['sqlite', 'postgres'] as const)('a service on %s that is ended under load', (kind) => {
  it('has every act that it acknowledged once, and nothing else', { timeout: SLOW }, async () => {
    const tally = await disturbed(await siteOf(kind), inChild(), killed, await settings())
    expect(tally.faults).toEqual([])
    expect([tally.rounds, tally.lost, tally.doubled]).toEqual([2, 0, 0])
    expect(tally.acknowledged).toBeGreaterThan(0)
  })
})

it('a store that answers before it keeps is found out', { timeout: SLOW }, async () => {
  // Ended while the clients still act, and well before what was answered last is kept.
  const soon = await settings({ rounds: 3, within: 400, cases: 400 })
  const tally = await disturbed(await siteOf('sqlite'), inChild('answersEarly'), killed, soon)
  expect(holds(tally)).toBe(false)
  expect(tally.lost).toBeGreaterThan(0)
})

it('a postmaster that is ended under load takes nothing with it, and the service goes on', {
  timeout: SLOW,
}, async () => {
  const disturb = postmasterKilled(cluster, chanceFrom('torture'))
  const tally = await disturbed(await siteOf('postgres'), inChild(), disturb, await settings({ rounds: 1 }))
  expect(tally.faults).toEqual([])
  expect([tally.rounds, tally.lost, tally.doubled]).toEqual([1, 0, 0])
  expect(tally.answers.has('lost')).toBe(false)
})

const early = { rounds: 1, within: 200, cases: 200 }

it.each(['cut', 'mute'] as const)(
  'a line that is %s is told of, and the same process goes on when it is mended',
  { timeout: SLOW },
  async (how) => {
    const line = await openLine(cluster.port)
    const site = await postgresSite(cluster, line.port, { statementTimeout: 1000 })
    const outage = during({ begin: line[how], end: line.mend })
    const tally = await disturbed(site, inProcess, outage, await settings(early))
    await line.close()
    expect(tally.faults).toEqual([])
    expect([tally.lost, tally.doubled, tally.answers.has('unavailable')]).toEqual([0, 0, true])
  },
)

it('a full SQLite file is told of, and the same process goes on when there is room', {
  timeout: SLOW,
}, async () => {
  const site = await siteOf('sqlite')
  const served: Connection[] = []
  const serve = () => {
    const connection = site.serve()
    served.push(connection)
    return connection
  }
  const limit = async (pages: number) => {
    const last = served.at(-1)
    if (last) await sql`pragma max_page_count = ${sql.lit(pages)}`.execute(last.database)
  }
  const full = during({ begin: () => limit(1), end: () => limit(1_000_000) })
  const tally = await disturbed({ ...site, serve }, inProcess, full, await settings(early))
  expect(tally.faults).toEqual([])
  expect([tally.lost, tally.doubled, tally.answers.has('unavailable')]).toEqual([0, 0, true])
})
