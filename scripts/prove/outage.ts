import { setTimeout as pause } from 'node:timers/promises'
import type { Load } from './clients.ts'
import type { Disturb } from './rounds.ts'
import type { Served } from './target.ts'

/** 中断 What keeps the database from serving for a time: a full disk, a line that is cut. */
export type Outage = { readonly begin: () => Promise<void>; readonly end: () => Promise<void> }

const MOST_WAIT_MS = 30_000
/** So many times somebody has to be told before it ends. */
const ENOUGH = 3

const told = ({ answers }: Load) => answers.get('unavailable') ?? 0

/** Lasts until several clients were told that nothing can be kept now; the service goes on as the process that it is. Throws where nobody is told. */
export const during =
  <T extends Served>({ begin, end }: Outage): Disturb<T> =>
  async (target, { load }) => {
    const before = told(load)
    await begin()
    const over = Date.now() + MOST_WAIT_MS
    while (told(load) < before + ENOUGH) {
      if (Date.now() > over) throw new Error('the database was out of reach and nobody was told')
      await pause(5)
    }
    await end()
    return target
  }
