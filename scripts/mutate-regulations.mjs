import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

// Changes every leaf of an edition's data and expects a test that names a rule to fail: npm run mutate:regulations [EDITION…]
const asked = process.argv.slice(2)
const editions = asked.length > 0 ? asked : readdirSync('regulations')
const least = 95
const shards = Math.min(2, availableParallelism())

const run = (edition, shard) =>
  new Promise((resolve, reject) => {
    const out = join('reports', `mutation-${edition}-${shard}.json`)
    const env = {
      ...process.env,
      MUTATE_EDITION: edition,
      MUTATE_SHARD: `${shard}/${shards}`,
      MUTATE_OUT: out,
    }
    const child = spawn('npx', ['vitest', 'run', '--config', 'vitest.mutation.config.ts'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('exit', (code) =>
      code === 0
        ? resolve(JSON.parse(readFileSync(out, 'utf8')))
        : reject(new Error(`mutation of ${edition} stopped with ${code}`)),
    )
  })

mkdirSync('reports', { recursive: true })
mkdirSync('proofs', { recursive: true })
let failed = false
for (const edition of editions) {
  // The tests are loaded as they are now: whatever is committed while they run is not what was proven.
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  const verdicts = (await Promise.all(Array.from({ length: shards }, (_, i) => run(edition, i + 1)))).flat()
  const of = (outcome) => verdicts.filter((verdict) => verdict.outcome === outcome)
  const [killed, survived, refused] = [of('killed'), of('survived'), of('refused')]
  const share = (100 * killed.length) / (killed.length + survived.length)
  const own = killed.filter((verdict) => verdict.own).length
  const lines = [
    `# Mutation of \`${edition}\``,
    '',
    `Commit ${commit}. Every leaf of the data changed once, every item of a list left out once: ${verdicts.length} changes.`,
    '',
    '| | |',
    '|---|---|',
    `| killed by a test that names a rule | ${killed.length} |`,
    `| of these by a test that names a rule of the value's own article | ${own} |`,
    `| survived | ${survived.length} |`,
    `| share killed | ${share.toFixed(1)} % |`,
    `| not runnable: \`regulation check\` refuses the changed data (not counted in the share) | ${refused.length} |`,
    '',
    '## Survived',
    '',
    ...(survived.length === 0
      ? ['None.']
      : survived.map((v) => `- \`${v.path}\` ${v.change}: ${v.from} → ${v.to}`)),
    '',
  ]
  writeFileSync(join('proofs', `mutation-${edition}.md`), lines.join('\n'))
  console.log(
    `${edition}: ${killed.length} killed, ${survived.length} survived, ${refused.length} refused by check; ${share.toFixed(1)} %`,
  )
  if (share < least) failed = true
}
process.exitCode = failed ? 1 : 0
