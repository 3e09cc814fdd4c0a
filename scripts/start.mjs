/** The main job, from nothing: install, build, rehearse every edition that is present, and say where the results lie. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './children.mjs'
import { installIfNeeded } from './install.mjs'
import { project } from './project.mjs'

const RULES_REFUSE = 4

await installIfNeeded()
const built = await run(process.execPath, ['scripts/build.mjs'], { cwd: project })
if (built.code !== 0) process.exit(1)

const results = []
for (const edition of await editions()) {
  console.log(`\n== ${edition.id} ${edition.title}`)
  const out = join('rehearsals', edition.id)
  const { code, seconds } = await zhiheng(['rehearse', edition.id, '--out', out])
  results.push({ edition, out, code, seconds })
}
summarise(results)
process.exit(
  results.every(({ code }) => code === 0 || code === RULES_REFUSE) && results.some(({ code }) => code === 0)
    ? 0
    : 1,
)

async function editions() {
  const { code, output } = await zhiheng(['regulation', 'list', '--json'], { quiet: true })
  if (code !== 0) {
    console.error(output)
    process.exit(1)
  }
  return JSON.parse(output).regulations.map(({ id, title }) => ({ id, title: title?.zh ?? title ?? '' }))
}

function zhiheng(args, options = {}) {
  return run(process.execPath, ['dist/cli.js', ...args], { cwd: project, ...options })
}

function summarise(results) {
  console.log('\n演练结果 Rehearsals')
  for (const { edition, out, code, seconds } of results) {
    console.log(`  ${edition.id}  ${outcome(code)}  ${seconds.toFixed(1)} s`)
    if (code !== 0 || !existsSync(join(project, out))) continue
    for (const file of readdirSync(join(project, out)).sort()) console.log(`    ${join(out, file)}`)
  }
  const done = results.find(({ code }) => code === 0)
  if (!done) return
  console.log(`
逐步过程见 ${join(done.out, 'transcript.zh.md')}；核验：node dist/cli.js verify ${done.out}
Each step stands in ${join(done.out, 'transcript.zh.md')}; verify it: node dist/cli.js verify ${done.out}`)
}

function outcome(code) {
  if (code === 0) return '完成 done'
  if (code === RULES_REFUSE)
    return '依规则暂不能演练 not yet possible under its rules (the reason stands above)'
  return `出错 failed (exit ${code})`
}
