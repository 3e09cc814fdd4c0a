import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises'
import type { World } from '../../src/core/process/state.ts'
import type { Instant } from '../../src/core/time/instant.ts'
import { chanceFrom } from '../../src/rehearsal/chance.ts'
import type { Wish } from '../../src/server/acts/act-service.ts'
import { audit } from './audit.ts'
import { type Casework, caseworkOf, playedUntil, stepOfKind, wishFor } from './casework.ts'
import type { ChildStart } from './child-service.ts'
import { type ChildTarget, startChild } from './child-target.ts'
import { type Load, newLoad, settle, work } from './clients.ts'
import { Notebook } from './notebook.ts'
import { serviceOver } from './service.ts'
import { type Site, using } from './site.ts'
import { stageLogs } from './stage-logs.ts'
import type { Served } from './target.ts'
import { addTo, newTally, type Tally } from './tally.ts'

export type RoundSettings = {
  readonly world: World
  readonly rounds: number
  readonly clients: number
  /** How many cases are at hand in a round. */
  readonly cases: number
  readonly seed: string
  /** The disturbance comes within so many milliseconds of the first request. */
  readonly within: number
  readonly say: (line: string) => void
}

/** What a disturbance may use: `start` starts the service anew, `load` is what clients were answered so far. */
export type Scene<T> = { readonly start: () => Promise<T>; readonly load: Load }

/** What happens to the service or its database under load; answers the service as it is then, the same or another. */
export type Disturb<T> = (target: T, scene: Scene<T>) => Promise<T>

/** Ends the process and starts it again. */
export const killed: Disturb<ChildTarget> = async (target, { start }) => {
  await target.kill()
  return start()
}

/** How a round starts the service, given what it serves and the legal time at which it does. */
export type Start<T> = (site: Site, world: World, now: Instant) => Promise<T>

/** The service in a process of its own. */
export const inChild =
  (flaw?: ChildStart['flaw']): Start<ChildTarget> =>
  ({ place }, { edition }, now) =>
    startChild({ place, edition: edition.id, now, mostWaiting: MOST_WAITING, ...(flaw ? { flaw } : {}) })

/** The service in this process, which a disturbance must not end. */
export const inProcess: Start<Served> = async (site, world, now) => {
  const connection = site.serve()
  const service = serviceOver(connection, {
    worldToOpen: async () => world,
    now: () => now,
    mostWaiting: MOST_WAITING,
  })
  let waiting = 0
  return {
    act: async (wish) => {
      waiting += 1
      try {
        // A request comes over a line: others have their turn between two of them.
        await turn()
        return await service.act(wish)
      } finally {
        waiting -= 1
      }
    },
    waiting: () => waiting,
    kill: () => connection.close(),
  }
}

const MOST_WAITING = 100

/** Cases until it is over. */
function* whileOn<T>(all: readonly T[], isOver: () => boolean): Generator<T> {
  for (const one of all) {
    if (isOver()) return
    yield one
  }
}

function wishesOf(log: string, { cases }: Casework): Wish[][] {
  let sent = 0
  return cases.map((commands) => commands.map((command) => wishFor(log, command, `${log}/${sent++}`)))
}

/**
 * 轮次 Disturbs the service again and again while clients send acts, each time on a log of its own, and looks afterwards whether every act that
 * was acknowledged is there once, whether there is nothing else, and whether what got no answer is done exactly once when it is sent again.
 */
export async function disturbed<T extends Served>(
  site: Site,
  begin: Start<T>,
  disturb: Disturb<T>,
  settings: RoundSettings,
): Promise<Tally> {
  const { world, rounds, clients, seed, within, say } = settings
  const chance = chanceFrom(`${seed}/moments`)
  const casework = caseworkOf(world, settings.cases, seed)
  const until = stepOfKind(world, 'application')
  const logs = Array.from({ length: rounds }, (_, n) => `round-${n + 1}`)
  const begun = new Map<string, number>()
  function* played() {
    for (const log of logs) {
      const one = playedUntil(world, { applicants: 12, seed, until, log })
      begun.set(log, one.state.acts)
      yield one
    }
  }
  await using(site.serve(), (connection) => stageLogs(connection, world, played()))
  const start = () => begin(site, world, casework.on)
  const notebook = new Notebook()
  const tally = newTally()
  let target = await start()
  try {
    for (const log of logs) {
      const load = newLoad()
      let isOver = false
      const cases = whileOn(wishesOf(log, casework), () => isOver)
      const working = work(target, cases, { clients, notebook, load })
      // It is waited for below; what fails meanwhile fails there.
      working.catch(() => {})
      await pause(chance.below(Math.ceil(within)))
      const inFlight = target.waiting()
      target = await disturb(target, { start, load })
      isOver = true
      await working
      const resent = [...load.unsettled]
      for (const wish of resent) await settle(target, wish, notebook, load)
      const keptUnanswered = load.answers.get('repeated') ?? 0
      for (const wish of resent) await settle(target, wish, notebook, load)
      const found = await using(site.look(), (connection) =>
        audit(connection, { log, before: begun.get(log) ?? 0, notes: notebook.of(log) }),
      )
      addTo(tally, { log, found, inFlight, resent: resent.length, keptUnanswered, answers: load.answers })
      say(
        `${log}: ${found.acknowledged} acknowledged, ${inFlight} in flight, ${resent.length} sent again, lost ${found.lost}`,
      )
      for (const fault of found.faults) say(`  ${fault}`)
    }
  } finally {
    await target.kill()
    notebook.close()
  }
  return tally
}
