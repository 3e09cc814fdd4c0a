import { instantOf, shanghaiDateOf } from '../core/time/instant.ts'
import { openPorts } from './compose.ts'
import type { Io } from './io.ts'
import { silentProgress, terminalProgress } from './progress.ts'
import { run } from './run.ts'

/** A reader that closes the pipe (`| head`) has seen enough; that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const io: Io = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  env: process.env,
  today: shanghaiDateOf(instantOf(Date.now())),
  columns: process.stdout.columns ?? 100,
  progress: process.stderr.isTTY ? terminalProgress(process.stderr) : silentProgress,
}

// Not process.exit: what was written to a pipe has to arrive first.
process.exitCode = await run(process.argv.slice(2), io, openPorts)
