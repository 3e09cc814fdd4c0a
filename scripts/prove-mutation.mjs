/**
 * Changes the code of src/core, folder by folder, and counts which changes a test notices: npm run prove:mutation [-- FOLDER …]. The
 * rows of proofs/stryker.md for these folders are made anew; what survived is listed in proofs/stryker/FOLDER.md.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './children.mjs'
import { folders } from './mutation/folders.mjs'
import { program, project } from './project.mjs'

/** Per cent of mutants killed that a folder owes. */
const STRICT = ['draw', 'record', 'scoring', 'selection', 'time']
const leastOf = (folder) => (STRICT.includes(folder) ? 90 : 70)

const asked = process.argv.slice(2)
const unknown = asked.filter((folder) => !folders.includes(folder))
if (unknown.length > 0) {
  console.error(`src/core has none of these: ${unknown.join(', ')}`)
  process.exit(2)
}

mkdirSync(join(project, 'proofs/stryker'), { recursive: true })
const page = join(project, 'proofs/stryker.md')
const rows = new Map(existsSync(page) ? rowsIn(readFileSync(page, 'utf8')) : [])
for (const folder of asked.length > 0 ? asked : folders) {
  const stryker = program('@stryker-mutator/core/bin/stryker.js')
  const env = { MUTATE_FOLDER: folder }
  const { code, output } = await run(process.execPath, [stryker, 'run'], { cwd: project, env, quiet: true })
  if (code !== 0) {
    console.error(`${folder}: Stryker ended with ${code}\n${output}`)
    process.exitCode = 1
    continue
  }
  const report = JSON.parse(readFileSync(join(project, `reports/stryker/${folder}.json`), 'utf8'))
  const mutants = Object.entries(report.files).flatMap(([file, { source, mutants: own }]) =>
    own.map((mutant) => ({ file, source, ...mutant })),
  )
  const row = rowOf(folder, mutants)
  rows.set(folder, row.line)
  writeFileSync(join(project, `proofs/stryker/${folder}.md`), survivorsOf(folder, mutants))
  writeFileSync(page, pageOf(rows))
  console.log(row.line)
  if (row.score < leastOf(folder)) process.exitCode = 1
}

function rowOf(folder, mutants) {
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length
  const [killed, timeout, survived, uncovered] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map((s) =>
    count(s),
  )
  const score = (100 * (killed + timeout)) / Math.max(killed + timeout + survived + uncovered, 1)
  const least = leastOf(folder)
  const ignored = count('Ignored', 'RuntimeError', 'CompileError')
  const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], {
    cwd: project,
    encoding: 'utf8',
  }).trim()
  const cells = [
    `\`${folder}\``,
    killed,
    timeout,
    survived,
    uncovered,
    ignored,
    `${score.toFixed(1)} %`,
    `${least} %`,
    score >= least ? 'yes' : 'no',
    commit,
  ]
  return { score, line: `| ${cells.join(' | ')} |` }
}

function rowsIn(text) {
  return text.split('\n').flatMap((line) => {
    const folder = /^\| `([a-z-]+)` \|/.exec(line)?.[1]
    return folder && folders.includes(folder) ? [[folder, line]] : []
  })
}

function pageOf(known) {
  return [
    '# Mutation of the core',
    '',
    'Each change of the code that Stryker makes, against the tests of its folder. Killed and timed out count as noticed; survived and not',
    'covered do not. Not counted: changes to what is computed once while modules load (shapes, tables, fixed texts), and files of words.',
    'What survived stands in `proofs/stryker/`; what the figures mean, in `docs/adr/0022-what-is-measured.md`.',
    '',
    '| folder | killed | timed out | survived | not covered | not counted | score | aim | met | commit |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...folders.flatMap((folder) => known.get(folder) ?? []),
    '',
  ].join('\n')
}

function survivorsOf(folder, mutants) {
  const left = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  const lines = left.map(({ file, source, location, mutatorName, replacement, status }) => {
    const { start, end } = location
    const first = source.split('\n')[start.line - 1] ?? ''
    const was = first.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined).trim()
    const short = (text) => text.replaceAll('`', "'").replace(/\s+/g, ' ').slice(0, 70)
    const note = status === 'NoCoverage' ? ', not covered' : ''
    return `- ${file.replace(`src/core/${folder}/`, '')}:${start.line} ${mutatorName}${note}: \`${short(was)}\` → \`${short(replacement ?? '')}\``
  })
  return [`# Survived in \`${folder}\``, '', ...(lines.length > 0 ? lines : ['None.']), ''].join('\n')
}
