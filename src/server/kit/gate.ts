import { err, ok, type Result } from '../../core/basics/result.ts'
import type { ProblemCode } from './problem-kinds.ts'

/** How many requests run at the same time, how many more may wait for their turn, and how long at most (milliseconds). */
export type GateSize = { readonly running: number; readonly waiting: number; readonly patience: number }

/** Runs something after so many milliseconds, unless it is taken back. */
export type After = (milliseconds: number, run: () => void) => () => void

export type Turn = {
  /** Gives the turn back when all is done. */
  readonly leave: () => void
  /** Lets others have it while something outside is awaited, such as a body on its way; then it is this one's before theirs who wait. */
  readonly lend: <T>(work: () => Promise<T>) => Promise<T>
}

export type Gate = {
  /** Waits for a turn. */
  readonly enter: () => Promise<Result<Turn, Extract<ProblemCode, 'Busy' | 'Stopping'>>>
  /** Lets nobody in any more, and is done when the last has left. */
  readonly close: () => Promise<void>
  readonly load: () => { readonly running: number; readonly waiting: number }
}

/**
 * 过载保护 Refuses early what could not be answered in time: so many requests run, so many wait, and the next is told to come again. Without
 * it a burst makes everybody wait, and those who gave up are answered still.
 */
export function openGate({ running: most, waiting: mostWaiting, patience }: GateSize, after: After): Gate {
  let running = 0
  let away = 0
  let isClosing = false
  const queue: (() => void)[] = []
  const returning: (() => void)[] = []
  const left: (() => void)[] = []
  const isEmpty = () => running === 0 && away === 0
  const leave = () => {
    const next = returning.shift() ?? queue.shift()
    if (next) return next()
    running -= 1
    if (isEmpty()) for (const done of left.splice(0)) done()
  }
  const comeBack = () => {
    away -= 1
    if (running === most) return new Promise<void>((goIn) => returning.push(goIn))
    running += 1
    return Promise.resolve()
  }
  const turn = (): Turn => {
    let isGivenBack = false
    return {
      leave: () => {
        if (isGivenBack) return
        isGivenBack = true
        leave()
      },
      lend: async (work) => {
        away += 1
        leave()
        try {
          return await work()
        } finally {
          await comeBack()
        }
      },
    }
  }
  return {
    enter: () => {
      if (isClosing) return Promise.resolve(err('Stopping'))
      if (running < most) {
        running += 1
        return Promise.resolve(ok(turn()))
      }
      if (queue.length >= mostWaiting) return Promise.resolve(err('Busy'))
      return new Promise((settle) => {
        const goIn = () => {
          forget()
          settle(ok(turn()))
        }
        const forget = after(patience, () => {
          queue.splice(queue.indexOf(goIn), 1)
          settle(err('Busy'))
        })
        queue.push(goIn)
      })
    },
    close: () => {
      isClosing = true
      return isEmpty() ? Promise.resolve() : new Promise((done) => left.push(done))
    },
    load: () => ({ running, waiting: queue.length }),
  }
}
