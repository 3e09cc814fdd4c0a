import { setTimeout as pause } from 'node:timers/promises'
import type { Wish } from '../../src/server/acts/act-service.ts'
import type { Notebook } from './notebook.ts'
import { outcomeOf, type Target } from './target.ts'

/** What came of a load: how often each answer was given, and what was sent without an answer that settles it. */
export type Load = { readonly answers: Map<string, number>; readonly unsettled: Wish[] }

export const newLoad = (): Load => ({ answers: new Map(), unsettled: [] })

export const count = (answers: Map<string, number>, word: string) =>
  answers.set(word, (answers.get(word) ?? 0) + 1)

/** Between two tries of the same request. */
const PATIENCE_MS = 20

/** Answers after which the same request is sent again: nothing was said about it for good. */
const AGAIN = ['overload', 'unavailable']

/**
 * Sends one wish until it is settled, always under the same key. False where no answer comes any more. A client that is told that the store
 * is out of reach sends the request again, as people do.
 */
export async function settle(target: Target, wish: Wish, notebook: Notebook, load: Load): Promise<boolean> {
  for (;;) {
    const answer = await target.act(wish)
    const word = outcomeOf(answer)
    if (answer.ok) notebook.note(wish, answer.value.done)
    count(load.answers, answer.ok && answer.value.repeated ? 'repeated' : word)
    if (word === 'lost') {
      load.unsettled.push(wish)
      return false
    }
    if (!AGAIN.includes(word)) return true
    await pause(PATIENCE_MS)
  }
}

/** Several clients, each of which takes the next case when it is done with one; they stop where no answer comes any more. */
export async function work(
  target: Target,
  cases: Iterable<readonly Wish[]>,
  { clients, notebook, load }: { readonly clients: number; readonly notebook: Notebook; readonly load: Load },
): Promise<void> {
  const next = cases[Symbol.iterator]()
  const client = async () => {
    for (let item = next.next(); !item.done; item = next.next())
      for (const wish of item.value) if (!(await settle(target, wish, notebook, load))) return
  }
  await Promise.all(Array.from({ length: clients }, client))
}
