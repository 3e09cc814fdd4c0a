import { createLogStore } from '../../src/database/log-store.ts'
import type { LogStore } from '../../src/core/store/log-store.ts'
import { memoryLogStore } from '../../tests/kit/memory-log-store.ts'
import { startPostgres } from '../../tests/kit/postgres.ts'
import type { Audit } from './audit.ts'
import { crowd } from './crowd.ts'
import { type Interleaved, interleave, type InterleaveSettings } from './interleave.ts'
import { lastMinute } from './last-minute.ts'
import { optionsFrom } from './options.ts'
import { pageOf, type Proven, writePage } from './page.ts'
import { clock, projecting } from './service.ts'
import { postgresSite, type Site, sqliteSite } from './site.ts'
import { stageLogs } from './stage-logs.ts'
import { answersIn } from './tally.ts'
import { worldFor } from './world.ts'

const DEFAULTS = {
  interleavings: 9_000,
  'on-each-database': 500,
  assessors: 200,
  clerks: 50,
  seconds: 120,
  applicants: 500,
  'last-seconds': 60,
}
const PARTS = ['interleave', 'crowd', 'last-minute']
/** Applications that the crowd scores. */
const SCORED = 40
const A_LOG = 20
const VERIFY_EVERY = 10

const interleaved = (what: string, found: Interleaved): Proven => ({
  what,
  counted: [
    `${found.interleavings.toLocaleString('en')} interleavings in ${found.orders.size.toLocaleString('en')} different orders`,
    `corrected ${found.corrected}`,
    `determined ${found.determined}`,
    `faults ${found.faults.length}`,
    `answers: ${answersIn(found.answers)}`,
  ].join('; '),
  holds: found.faults.length === 0,
})

const audited = (what: string, answers: ReadonlyMap<string, number>, found: Audit, more: string): Proven => ({
  what,
  counted: [
    `acknowledged ${found.acknowledged.toLocaleString('en')}`,
    `lost ${found.lost}`,
    `doubled ${found.doubled}`,
    `other faults ${found.faults.length}`,
    more,
    `answers: ${answersIn(answers)}`,
  ].join('; '),
  holds: found.lost === 0 && found.doubled === 0 && found.faults.length === 0,
})

const NOTES = [
  'Interleavings: two processes of the service on one store. Every call of either is held until all who work wait for theirs; then a seed',
  'chooses which one goes. Corrections of submitted sheets meet closing and determining. From the entries alone it is found whether each',
  'determined score is the mean of the sheets as they stood corrected, whether a correction after that has opened the step again, and whether every',
  'acknowledged act is in the log. Of every tenth log all acts are decided again. One call of the store goes at a time: what happens inside a',
  'database when two come at once is the matter of the crowd.',
  '',
  'Crowd: two processes of the service on PostgreSQL, one on SQLite, as on which each can be run. Last minute: legal time goes by as it does.',
]

async function onSites<T>(work: (site: Site) => Promise<T>): Promise<T[]> {
  const cluster = await startPostgres()
  const sqlite = await sqliteSite()
  try {
    return [await work(sqlite), await work(await postgresSite(cluster))]
  } finally {
    await sqlite.close()
    await cluster.stop()
  }
}

const NAMES = { sqlite: 'SQLite', postgres: 'PostgreSQL' }

/** prove:concurrency [PART …] [--interleavings N] …: answers whether everything holds. */
export async function proveConcurrency(args: readonly string[]): Promise<boolean> {
  const { numbers, seed, wants, isWritten } = optionsFrom(args, DEFAULTS, PARTS)
  console.log(`seed ${seed}`)
  const world = await worldFor()
  const proven: Proven[] = []
  const say = (line: string) => console.log(line)
  const tell = (one: Proven, faults: readonly string[]) => {
    proven.push(one)
    for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`)
    console.log(`${one.holds ? 'holds ' : 'BROKEN'} ${one.what}: ${one.counted}`)
  }

  if (wants('interleave')) {
    const settings: InterleaveSettings = {
      world,
      seed,
      say,
      aLog: A_LOG,
      verifyEvery: VERIFY_EVERY,
      interleavings: numbers.interleavings,
    }
    const play = async (where: string, store: LogStore, more: Partial<InterleaveSettings> = {}) => {
      const found = await interleave(store, { ...settings, ...more })
      tell(interleaved(`corrections against closing and determining, ${where}`, found), found.faults)
    }
    await play('in memory', memoryLogStore())
    await onSites(async (site) => {
      const connection = site.serve()
      await stageLogs(connection, world, [])
      const more = { project: projecting, interleavings: numbers['on-each-database'] }
      await play(NAMES[site.kind], createLogStore({ connection, clock }), more)
      await connection.close()
    })
  }
  if (wants('crowd'))
    await onSites(async (site) => {
      const { assessors, clerks, seconds } = numbers
      const processes = site.kind === 'sqlite' ? 1 : 2
      const people = { assessors, clerks, seconds, applicants: SCORED, processes }
      const { answers, found, corrected } = await crowd(site, { world, seed, say, ...people })
      const what = `${assessors} assessors and ${clerks} clerks for ${seconds} s, ${NAMES[site.kind]}`
      tell(audited(what, answers, found, `corrected ${corrected}`), found.faults)
    })
  if (wants('last-minute'))
    await onSites(async (site) => {
      const { applicants } = numbers
      const rate = 60 / numbers['last-seconds']
      const { answers, found, late } = await lastMinute(site, { world, seed, applicants, rate })
      const what = `${applicants} applicants in the last minute, ${NAMES[site.kind]}`
      tell(audited(what, answers, found, `received after midnight ${late}`), found.faults)
    })
  if (isWritten) writePage('concurrency', pageOf('Many at once', seed, proven, NOTES))
  return proven.every(({ holds }) => holds)
}
