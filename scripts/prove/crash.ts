import { chanceFrom } from '../../src/rehearsal/chance.ts'
import { type PostgresCluster, startPostgres } from '../../tests/kit/postgres.ts'
import { openLine } from './broken-line.ts'
import { canMount, openDisk, openSmallSpace } from './disk.ts'
import { endBackends, postgresInSmallSpace } from './small-postgres.ts'
import { type Options, optionsFrom } from './options.ts'
import { during } from './outage.ts'
import { pageOf, type Proven, writePage } from './page.ts'
import { postmasterKilled } from './postmaster.ts'
import { powerCut, siteOn } from './power-cut.ts'
import { disturbed, inChild, inProcess, killed, type RoundSettings } from './rounds.ts'
import { postgresSite, sqliteSite } from './site.ts'
import { answersIn, holds, type Tally } from './tally.ts'
import { worldFor } from './world.ts'

const DEFAULTS = { rounds: 100, postmasters: 20, cuts: 10, outages: 10, clients: 8, cases: 300, within: 2000 }
/** The control has to lose acts, or the method could not have noticed a loss. */
const CONTROL_ROUNDS = 2

type Named = Options<keyof typeof DEFAULTS>
type Part = (settings: RoundSettings, options: Named) => Promise<readonly Proven[]>

const countedIn = (tally: Tally): string =>
  [
    `${tally.rounds} rounds`,
    `acknowledged ${tally.acknowledged.toLocaleString('en')}`,
    `in flight ${tally.inFlight}`,
    `sent again ${tally.resent}, of which kept before ${tally.keptUnanswered}`,
    `lost ${tally.lost}`,
    `doubled ${tally.doubled}`,
    `other faults ${tally.faults.length}`,
    `answers: ${answersIn(tally.answers)}`,
  ].join('; ')

const proven = (what: string, tally: Tally): Proven => ({
  what,
  counted: countedIn(tally),
  holds: holds(tally),
})

async function withCluster<T>(work: (cluster: PostgresCluster) => Promise<T>): Promise<T> {
  const cluster = await startPostgres()
  try {
    return await work(cluster)
  } finally {
    await cluster.stop()
  }
}

/** What needs a file system of its own says so where it cannot have one, and fails: nothing is left out in silence. */
function needsMount(what: string): Proven | null {
  if (canMount()) return null
  return {
    what,
    counted: 'not run: a file system of its own can be mounted only by an administrator',
    holds: false,
  }
}

const parts: Readonly<Record<string, Part>> = {
  'kill-sqlite': async (settings) => {
    const site = await sqliteSite()
    try {
      return [proven('kill -9 of the process, SQLite', await disturbed(site, inChild(), killed, settings))]
    } finally {
      await site.close()
    }
  },
  'kill-postgres': async (settings) =>
    withCluster(async (cluster) => {
      const site = await postgresSite(cluster)
      return [
        proven('kill -9 of the process, PostgreSQL', await disturbed(site, inChild(), killed, settings)),
      ]
    }),
  postmaster: async (settings, { numbers, seed }) =>
    withCluster(async (cluster) => {
      const disturb = postmasterKilled(cluster, chanceFrom(`${seed}/postmaster`))
      const rounds = { ...settings, rounds: numbers.postmasters }
      const tally = await disturbed(await postgresSite(cluster), inChild(), disturb, rounds)
      return [proven('kill -9 of the PostgreSQL postmaster and all its processes', tally)]
    }),
  'power-cut': async (settings, { numbers }) => {
    const what = 'power cut, SQLite: image of the file system copied under a held writer'
    return [
      needsMount(what) ?? proven(what, await cuts({ ...settings, rounds: numbers.cuts })),
      await control(settings),
    ]
  },
  'full-sqlite': async (settings, { numbers }) => {
    const what = 'disk full, SQLite'
    const hindered = needsMount(what)
    if (hindered) return [hindered]
    const space = openSmallSpace(48)
    try {
      const full = during({ begin: async () => space.fill(), end: async () => space.free() })
      const rounds = duringOutages(settings, numbers.outages)
      return [proven(what, await disturbed(await sqliteSite(space.folder), inProcess, full, rounds))]
    } finally {
      space.close()
    }
  },
  'full-postgres': async (settings, { numbers }) => {
    const what = 'disk full, PostgreSQL: the file system of its tables'
    const hindered = needsMount(what)
    if (hindered) return [hindered]
    return withCluster(async (cluster) => {
      const { site, space, close } = await postgresInSmallSpace(cluster)
      try {
        const full = during({ begin: async () => space.fill(), end: async () => space.free() })
        const rounds = duringOutages(settings, numbers.outages)
        return [proven(what, await disturbed(site, inProcess, full, rounds))]
      } finally {
        await close()
      }
    })
  },
  line: async (settings, { numbers }) =>
    withCluster(async (cluster) => {
      const line = await openLine(cluster.port)
      const rounds = duringOutages(settings, numbers.outages)
      try {
        const cut = during({ begin: line.cut, end: line.mend })
        const mute = during({ begin: line.mute, end: line.mend })
        const ended = endBackends(cluster)
        const brief = { statementTimeout: 1000 }
        return [
          proven(
            'line to PostgreSQL cut',
            await disturbed(await postgresSite(cluster, line.port), inProcess, cut, rounds),
          ),
          proven(
            'line to PostgreSQL dead, without a word',
            await disturbed(await postgresSite(cluster, line.port, brief), inProcess, mute, rounds),
          ),
          proven(
            'connections ended by PostgreSQL',
            await disturbed(await postgresSite(cluster), inProcess, ended, rounds),
          ),
        ]
      } finally {
        await line.close()
      }
    }),
}

/** Clients go on until somebody is told, which takes more cases the sooner acts are done; so it begins early. */
const duringOutages = (settings: RoundSettings, rounds: number): RoundSettings => ({
  ...settings,
  rounds,
  cases: 3 * settings.cases,
  within: settings.within / 5,
})

async function cuts(settings: RoundSettings, flaw?: 'unsynced'): Promise<Tally> {
  const disk = openDisk()
  try {
    return await disturbed(await siteOn(disk), inChild(flaw), powerCut(disk), settings)
  } finally {
    disk.close()
  }
}

async function control(settings: RoundSettings): Promise<Proven> {
  const what = 'control: the same without fsync, which has to lose acts'
  const hindered = needsMount(what)
  if (hindered) return hindered
  const tally = await cuts({ ...settings, rounds: CONTROL_ROUNDS, say: () => {} }, 'unsynced')
  return {
    what,
    counted: `${tally.rounds} rounds; lost ${tally.lost} of ${tally.acknowledged}`,
    holds: tally.lost > 0,
  }
}

const NOTES = [
  'Each round has a log of its own. Clients send acts of applicants and of the office, each client its next one when the last is answered; every',
  'acknowledgement is written to a file outside the service before anything else is sent. After each disturbance what had no answer is sent',
  'again under the same key, twice. Then the log is read and folded, its hashes and links are checked, every act is decided again, sealed values and',
  'the rows that screens query are compared with it. Lost: an acknowledged act whose entries are not where they were said to be. Doubled: an act that',
  'nobody had acknowledged.',
  '',
  'A power cut is the image of an ext4 file system on a loop device, copied while the writer is held, until a copy was equal to the image',
  'after it was made. It has what the file system gave to its device by then. It does not show what a device loses or reorders that had',
  'said it wrote it. The control shows that the method notices a commit that was not synced.',
]

/** prove:crash [PART …] [--rounds N] …: answers whether everything holds. */
export async function proveCrash(args: readonly string[]): Promise<boolean> {
  const options = optionsFrom(args, DEFAULTS, Object.keys(parts))
  const { numbers, seed, wants, isWritten } = options
  const { rounds, clients, cases, within } = numbers
  console.log(`seed ${seed}`)
  const world = await worldFor()
  const found: Proven[] = []
  for (const [name, part] of Object.entries(parts).filter(([name]) => wants(name))) {
    const say = (line: string) => console.log(`${name} ${line}`)
    const settings = { world, rounds, clients, cases, within, seed: `${seed}/${name}`, say }
    for (const one of await part(settings, options)) {
      found.push(one)
      console.log(`${one.holds ? 'holds ' : 'BROKEN'} ${one.what}: ${one.counted}`)
    }
  }
  if (isWritten) writePage('crash', pageOf('Crashes, power cuts, full disks, lost lines', seed, found, NOTES))
  return found.every(({ holds }) => holds)
}
