import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { childProgram } from './child-program.ts'
import type { Asked, ChildStart, Told } from './child-service.ts'
import { type Answer, lost, type Served } from './target.ts'

/** The service in a process of its own, which can be ended or held at any moment. */
export type ChildTarget = Served & {
  readonly pid: number
  readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void
}

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (bug: Error) => void }

/** Starts a child and waits until it serves. */
export async function startChild(start: ChildStart): Promise<ChildTarget> {
  const child = fork(await childProgram(), [JSON.stringify(start)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-4000)
  })
  const ended = once(child, 'exit')
  const [first] = (await Promise.race([once(child, 'message'), ended])) as [unknown]
  if (first !== 'ready') throw new Error(`the service did not start: ${said}`)
  return targetOver(child, ended)
}

function targetOver(child: ChildProcess, ended: Promise<unknown>): ChildTarget {
  const waiting = new Map<number, Waiting>()
  let last = 0
  child.on('message', (told: Told) => {
    const one = waiting.get(told.id)
    waiting.delete(told.id)
    if ('answer' in told) one?.resolve(told.answer)
    else one?.reject(new Error(`the service has a bug: ${told.bug}`))
  })
  // What it had answered before it ended is still read: the channel closes after that.
  child.on('disconnect', () => {
    for (const { resolve } of waiting.values()) resolve(lost)
    waiting.clear()
  })
  return {
    act: (wish) =>
      new Promise((resolve, reject) => {
        if (!child.connected) return resolve(lost)
        const id = ++last
        waiting.set(id, { resolve, reject })
        child.send({ id, wish } satisfies Asked, (error) => {
          if (error && waiting.delete(id)) resolve(lost)
        })
      }),
    signal: (signal) => child.kill(signal),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    waiting: () => waiting.size,
    pid: child.pid ?? 0,
  }
}
