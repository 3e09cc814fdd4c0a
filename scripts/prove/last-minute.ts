import { setTimeout as pause } from 'node:timers/promises'
import { instantOf, millisecondsOf } from '../../src/core/time/instant.ts'
import type { World } from '../../src/core/process/state.ts'
import { createLogStore } from '../../src/database/log-store.ts'
import { chanceFrom } from '../../src/rehearsal/chance.ts'
import type { Wish } from '../../src/server/acts/act-service.ts'
import { type Audit, audit } from './audit.ts'
import { caseworkOf, keyOf, playedUntil, stepOfKind, wishFor } from './casework.ts'
import { count } from './clients.ts'
import { Notebook } from './notebook.ts'
import { clock, serviceOver } from './service.ts'
import { type Site, using } from './site.ts'
import { stageLogs } from './stage-logs.ts'
import { outcomeOf, type Target } from './target.ts'

export type LastMinuteSettings = {
  readonly world: World
  readonly seed: string
  readonly applicants: number
  /** So many seconds of legal time go by in one second. */
  readonly rate: number
  /** By so many milliseconds the service's clock is wrong: planted by a test. */
  readonly skew?: number
}

export type LastMinute = {
  readonly answers: ReadonlyMap<string, number>
  readonly found: Audit
  readonly late: number
}

const LOG = 'last-minute'
const A_MINUTE = 60_000
/** Some come a little after the end of the day. */
const AFTER = 3000
/** The processes of the service; on SQLite there is one. */
const PROCESSES = { sqlite: 1, postgres: 2 }

/**
 * 末分钟 Everybody hands in within the last minute before 24:00 of the last day, and some after it. Whoever was received before is in time,
 * however long it takes until the act is decided; whoever was received later is not; whoever was told that too many are here tries again.
 */
export async function lastMinute(site: Site, settings: LastMinuteSettings): Promise<LastMinute> {
  const { world, seed, applicants, rate, skew = 0 } = settings
  const casework = caseworkOf(world, applicants, seed)
  const played = playedUntil(world, {
    applicants: 12,
    seed,
    until: stepOfKind(world, 'application'),
    log: LOG,
  })
  await using(site.serve(), (connection) => stageLogs(connection, world, [played]))
  const midnight = millisecondsOf(`${casework.on.slice(0, 10)}T16:00:00.000Z`)
  const connections = Array.from({ length: PROCESSES[site.kind] }, () => site.serve())
  const began = performance.now()
  let received = ''
  const now = () => {
    const legal = Math.floor(midnight - A_MINUTE + (performance.now() - began) * rate)
    received = instantOf(legal)
    return instantOf(legal + skew)
  }
  const targets = connections.map((connection) =>
    serviceOver(connection, { worldToOpen: async () => null, now }),
  )
  const notebook = new Notebook()
  const answers = new Map<string, number>()
  const faults: string[] = []
  const times = new Map<string, string>()
  const chance = chanceFrom(`${seed}/last-minute`)

  /** The service reads its clock as soon as it is asked. */
  const ask = (target: Target, wish: Wish) => {
    const answer = target.act(wish)
    return { receivedAt: received, answer }
  }
  const applicant = async (wish: Wish) => {
    await pause(chance.below(A_MINUTE + AFTER) / rate)
    for (;;) {
      const { receivedAt, answer: asked } = ask(chance.pick(targets), wish)
      const answer = await asked
      const word = outcomeOf(answer)
      const isInTime = millisecondsOf(receivedAt) < midnight
      count(answers, word)
      if (answer.ok) {
        notebook.note(wish, answer.value.done)
        for (const { hash } of answer.value.done.entries) times.set(hash, receivedAt)
      }
      if (word === 'overload') {
        await pause(5)
        continue
      }
      const code = !answer.ok && answer.error.reason === 'refused' ? answer.error.refusal.code : ''
      const expected = isInTime ? word === 'done' : code === 'DeadlineMissed'
      if (!expected) faults.push(`received at ${receivedAt}: ${word} ${code}`)
      return isInTime
    }
  }
  try {
    const wishes = casework.cases.flatMap(([first], n) => (first ? [wishFor(LOG, first, `${LOG}/${n}`)] : []))
    const inTime = await Promise.all(wishes.map(applicant))
    const found = await using(site.look(), async (connection) => {
      const entries = await createLogStore({ connection, clock }).read(keyOf(LOG), played.state.log.length)
      for (const { entry, hash } of entries)
        if ((entry.receivedAt ?? entry.recordedAt) !== times.get(hash))
          faults.push(`${entry.stream}@${entry.version} does not say when it was received`)
      return audit(connection, { log: LOG, before: played.state.acts, notes: notebook.of(LOG) })
    })
    const late = inTime.filter((one) => !one).length
    if (found.acknowledged !== applicants - late)
      faults.push(`${applicants - late} were in time, ${found.acknowledged} are in the log`)
    return { answers, found: { ...found, faults: [...found.faults, ...faults] }, late }
  } finally {
    for (const connection of connections) await connection.close()
    notebook.close()
  }
}
