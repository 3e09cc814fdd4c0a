import { spawn } from 'node:child_process'

const running = new Set()

/**
 * Runs a program to its end. Its output goes to the terminal, or is collected with `quiet`. Answers its exit code (a program
 * that could not start or was killed: 1), what it wrote, and the seconds it took. It never outlives this process.
 */
export function run(command, args, { cwd, env, quiet = false } = {}) {
  const startedAt = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32',
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    running.add(child)
    const written = []
    child.stdout?.on('data', (chunk) => written.push(chunk))
    child.stderr?.on('data', (chunk) => written.push(chunk))
    const end = (code) => {
      running.delete(child)
      const seconds = (performance.now() - startedAt) / 1000
      resolve({ code, output: Buffer.concat(written).toString('utf8'), seconds })
    }
    child.on('error', (error) => {
      written.push(Buffer.from(`${command}: ${error.message}\n`))
      end(1)
    })
    child.on('close', (code) => end(code ?? 1))
  })
}

/** A child leads its own group, so that what it started ends with it. */
function endChildren() {
  for (const child of running) {
    try {
      if (process.platform === 'win32') child.kill()
      else process.kill(-child.pid, 'SIGTERM')
    } catch {
      // It ended in the meantime.
    }
  }
  running.clear()
}

process.on('exit', endChildren)
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => process.exit(code))
}
