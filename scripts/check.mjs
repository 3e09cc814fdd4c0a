/** What is quick to check: format, lint, types, import rules, generated files. Under two minutes. */
import { run } from './children.mjs'
import { installIfNeeded } from './install.mjs'
import { project, tools } from './project.mjs'

const node = (...args) => [process.execPath, args]

const checks = [
  ['format', ...node(tools.biome, 'format', '--max-diagnostics=50', '.')],
  ['lint', ...node(tools.oxlint, '--type-aware', '--deny-warnings')],
  ['types', ...node(tools.tsc, '-p', 'tsconfig.json')],
  ['types of pure zones', ...node(tools.tsc, '-p', 'tsconfig.pure.json')],
  ['import rules', ...node('scripts/imports.mjs')],
  ['lock file', ...node('scripts/complete-lock.mjs', '--check')],
  ['generated files', ...node('scripts/generate.mjs', '--check')],
]

/** Runs every check, prints what failed, and answers how many passed and failed. */
export async function check() {
  let failed = 0
  for (const [name, command, args] of checks) {
    const { code, output, seconds } = await run(command, args, { cwd: project, quiet: true })
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(20)} ${seconds.toFixed(1)} s`)
    if (code === 0) continue
    failed += 1
    console.log(output)
  }
  return { passed: checks.length - failed, failed, skipped: 0 }
}

if (import.meta.filename === process.argv[1]) {
  await installIfNeeded()
  const { failed } = await check()
  process.exitCode = failed === 0 ? 0 : 1
}
