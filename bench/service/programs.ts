import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Told, Use } from './tell-parent.ts'

/** The files of the programs that are measured. */
export type Programs = { readonly product: string; readonly bare: string }

export type Running = Told & {
  readonly use: () => Promise<Use>
  readonly stop: () => Promise<void>
}

/** Starts a program and waits until it serves. Its log goes nowhere, as to a file. */
export async function startProgram(file: string, start: object): Promise<Running> {
  const child = fork(file, [JSON.stringify(start)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: process.env['BENCH_PROFILE']
      ? ['--cpu-prof', `--cpu-prof-dir=${process.env['BENCH_PROFILE']}`]
      : [],
  })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-4000)
  })
  const ended = once(child, 'exit')
  const [told] = (await Promise.race([once(child, 'message'), ended])) as [Told | number | null]
  if (typeof told !== 'object' || told === null) throw new Error(`a program did not start: ${said}`)
  return {
    ...told,
    use: async () => {
      child.send('use')
      const [use] = (await once(child, 'message')) as [Use]
      return use
    },
    stop: async () => {
      child.disconnect()
      await ended
    },
  }
}
