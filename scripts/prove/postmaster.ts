import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Chance } from '../../src/rehearsal/kit.ts'
import type { PostgresCluster } from '../../tests/kit/postgres.ts'
import type { Disturb } from './rounds.ts'
import type { Served } from './target.ts'

const MOST_TRIES = 20

/** The processes that another one has started. */
const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)

/** Ends the postmaster and all its processes at once, as a crash of the machine's database does, and starts it again after a while. */
export const postmasterKilled =
  <T extends Served>(cluster: PostgresCluster, chance: Chance): Disturb<T> =>
  async (target) => {
    const children = childrenOf(cluster.pid())
    const ended = cluster.kill()
    for (const pid of children) kill(pid)
    await ended
    await pause(chance.below(400))
    await restart(cluster)
    return target
  }

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended with its postmaster.
  }
}

/** What the operating system still holds of the processes that ended may keep a new one from starting for a moment. */
async function restart(cluster: PostgresCluster): Promise<void> {
  for (let tries = 1; ; tries += 1)
    try {
      return await cluster.restart()
    } catch (error) {
      if (tries === MOST_TRIES) throw error
      await pause(250)
    }
}
