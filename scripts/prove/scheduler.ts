import type { LogStore } from '../../src/core/store/log-store.ts'
import type { Chance } from '../../src/rehearsal/kit.ts'

type Parked = { readonly name: string; readonly go: () => Promise<void> }

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/**
 * 排程 Holds every call of a store until it lets one go, and lets one go only when all who work wait for theirs. So the order in which several
 * processes of the service reach the store is chosen by a seed, and the same seed gives the same order again.
 */
export class Scheduler {
  private readonly parked: Parked[] = []

  constructor(private readonly chance: Chance) {}

  /** The store as one process sees it. */
  seenBy(process: string, store: LogStore): LogStore {
    const held =
      <A extends unknown[], R>(name: string, call: (...asked: A) => Promise<R>) =>
      (...asked: A): Promise<R> =>
        new Promise((resolve, reject) => {
          const go = () => call(...asked).then(resolve, reject)
          this.parked.push({ name: `${process}.${name}`, go })
        })
    return {
      append: held('append', store.append),
      read: held('read', store.read),
      position: held('position', store.position),
      logs: held('logs', store.logs),
      sealed: held('sealed', store.sealed),
      pinned: held('pinned', store.pinned),
      replyTo: held('replyTo', store.replyTo),
    }
  }

  /** Waits for a turn without calling anything, so that somebody comes later. */
  readonly later = (): Promise<void> =>
    new Promise((resolve) => {
      this.parked.push({ name: 'later', go: async () => resolve() })
    })

  /** Works until all are done, and answers in which order the calls went. */
  async run(works: readonly Promise<unknown>[]): Promise<readonly string[]> {
    const order: string[] = []
    let left = works.length
    const all = Promise.all(works.map((work) => work.finally(() => (left -= 1))))
    // It is waited for below; what fails meanwhile fails there.
    all.catch(() => {})
    while (left > 0) {
      await turn()
      const [next] = this.parked.splice(this.chance.below(Math.max(1, this.parked.length)), 1)
      if (!next) continue
      order.push(next.name)
      await next.go()
    }
    await all
    return order
  }
}
