/** From nothing to a service: installs what is missing, builds, and serves on http://localhost:8080 until it is stopped (Ctrl-C). */
import { spawn } from 'node:child_process'
import { run } from './children.mjs'
import { installIfNeeded } from './install.mjs'
import { project } from './project.mjs'

await installIfNeeded()
const built = await run(process.execPath, ['scripts/build.mjs'], { cwd: project })
if (built.code !== 0) process.exit(1)

// Ctrl-C reaches both; this one waits for the service, which ends what runs first. Other signals are handed on.
const service = spawn(process.execPath, ['dist/cli.js', 'serve', ...process.argv.slice(2)], {
  cwd: project,
  stdio: 'inherit',
})
process.on('SIGINT', () => {})
process.on('SIGTERM', () => service.kill('SIGTERM'))
service.on('exit', (code) => process.exit(code ?? 1))
