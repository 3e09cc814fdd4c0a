import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { World } from '../../src/core/process/state.ts'
import { startPostgres } from '../../tests/kit/postgres.ts'
import { type RecordedAct, recordedRows } from '../../scripts/prove/recorded-rows.ts'
import { postgresSite, type Site, sqliteSite, using } from '../../scripts/prove/site.ts'
import { wishFor } from '../../scripts/prove/casework.ts'
import { worldFor } from '../../scripts/prove/world.ts'
import { actingRows, allActLogs } from './acting.ts'
import { addPeople, healthRows, signInRows } from './people.ts'
import { type Programs, startProgram } from './programs.ts'
import { type RankedLog, rankedLogs } from './ranked-logs.ts'
import { readingRows } from './reading.ts'
import { NAMES, type Row } from './rows.ts'
import { type ScoredCycle, scoredCycle } from './scored-cycle.ts'
import { realmOn, stage } from './staged.ts'
import { startingRows } from './starting.ts'

/** Everybody who applies is ranked under it, so that there are rankings as long as the list of applications. */
const EDITION = 'changchun-2018'
const APPLICANTS_OF_ACTS = 72
const RECORDED = 'recorded'

type Prepared = {
  readonly world: World
  readonly ranked: readonly RankedLog[]
  readonly cycle: ScoredCycle
}

/** The rows of every sheet, as the service writes them. */
async function recordSheets(site: Site, { world, cycle: { staged, sheets, now } }: Prepared) {
  return using(site.serve(), async (connection) => {
    await stage(connection, world, [{ log: RECORDED, played: staged }])
    return recordedRows(connection, { worldToOpen: async () => null, now: () => now }, async (target) => {
      for (const [index, sheet] of sheets.entries()) {
        const kept = await target.act(wishFor(RECORDED, sheet, String(index)))
        if (!kept.ok) throw new Error(`a sheet was not kept: ${JSON.stringify(kept.error)}`)
      }
    })
  })
}

async function measuredOn(
  site: Site,
  programs: Programs,
  given: Prepared,
  acts: string,
): Promise<readonly Row[]> {
  const { world, ranked, cycle } = given
  const where = NAMES[site.kind]
  const people = await using(site.serve(), async (connection) => {
    const actLogs = allActLogs.map((log) => ({ log, played: cycle.staged }))
    await stage(connection, world, [...ranked, ...actLogs])
    return addPeople(realmOn(connection), [...new Set(cycle.sheets.map(({ actor }) => actor.id))])
  })
  const { place } = site
  const product = await startProgram(programs.product, { place, edition: EDITION, now: cycle.now })
  const bare = await startProgram(programs.bare, { place, acts })
  const rows: Row[] = []
  const keep = (more: readonly Row[]) => rows.push(...more)
  try {
    keep(await actingRows({ product, bare, where, cycle, cookies: people.assessors }))
    for (const one of ranked) keep(await readingRows({ product, bare, where, cookies: people.readers }, one))
    keep(await signInRows(product, where))
    if (site.kind === 'sqlite') keep(await healthRows(product, bare))
    const [ours, theirs] = [await product.use(), await bare.use()]
    rows.push({
      what: `processor time and memory after all that, ${where}`,
      ms: ours.ms,
      mb: ours.mb,
      beside: `bare Hono, ${Math.round(theirs.mb)} MiB`,
      besideMs: theirs.ms,
    })
  } finally {
    await product.stop()
    await bare.stop()
  }
  const largest = ranked.at(-1)
  if ('folder' in place && largest)
    keep(await startingRows(place.folder, largest, people.readers.secretariat ?? ''))
  return rows
}

/** Measures the service on both databases, beside programs that do the same by hand. */
export async function measureService(programs: Programs): Promise<readonly Row[]> {
  const world = await worldFor(EDITION)
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-bench-'))
  const given: Prepared = { world, ranked: rankedLogs(world), cycle: scoredCycle(world, APPLICANTS_OF_ACTS) }
  const acts = join(folder, 'acts.json')
  const sqlite = await sqliteSite()
  const cluster = await startPostgres()
  try {
    const recorded: readonly RecordedAct[] = await recordSheets(sqlite, given)
    writeFileSync(acts, JSON.stringify(recorded))
    const onSqlite = await measuredOn(sqlite, programs, given, acts)
    return [...onSqlite, ...(await measuredOn(await postgresSite(cluster), programs, given, acts))]
  } finally {
    await sqlite.close()
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
