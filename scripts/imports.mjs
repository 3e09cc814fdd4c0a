/**
 * Checks the import rules of .dependency-cruiser.mjs, and that every TypeScript file was really read: a cruiser that
 * sees nothing finds nothing wrong.
 *
 * dependency-cruiser cannot read TypeScript 7's syntax tree and guesses instead: it overlooks `export type … from`. So
 * swc reads each file, and dependency-cruiser judges a shadow of the project in which a file is only its imports.
 *
 *   node scripts/imports.mjs [--root DIR] [--config FILE] [--json]
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { cruise } from 'dependency-cruiser'
import { findImports } from './find-imports.mjs'

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const { values: options } = parseArgs({
  options: {
    root: { type: 'string', default: project },
    config: { type: 'string', default: join(project, '.dependency-cruiser.mjs') },
    json: { type: 'boolean', default: false },
  },
})
const root = resolve(options.root)
const config = (await import(pathToFileURL(resolve(options.config)).href)).default
const cruised = ['src', 'tests'].filter((folder) => existsSync(join(root, folder)))

const { files, unread, shadow } = castShadow()
try {
  const answer = await judge(files, unread, shadow)
  if (options.json) console.log(JSON.stringify(answer))
  else report(answer)
  process.exitCode = answer.violations.length + answer.unread.length === 0 ? 0 : 1
} finally {
  process.chdir(root)
  rmSync(shadow, { recursive: true, force: true })
}

async function judge(files, unread, shadow) {
  process.chdir(shadow)
  const { output } = await cruise(
    cruised,
    { ...config.options, preserveSymlinks: true, ruleSet: { forbidden: config.forbidden }, validate: true },
    config.options.enhancedResolveOptions,
  )
  const seen = new Set(output.modules.map((module) => module.source))
  const unseen = files.filter((file) => !seen.has(file)).map((file) => ({ file, why: 'was not read' }))
  const violations = output.summary.violations
    .map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const rules = config.forbidden.map(({ name, comment }) => ({ name, comment }))
  return { rules, files: files.length, unread: [...unread, ...unseen], violations }
}

/** A folder like the project, in which each TypeScript file holds its imports alone and all else is a link. */
function castShadow() {
  const shadow = mkdtempSync(join(tmpdir(), 'zhiheng-imports-'))
  const files = []
  const unread = []
  for (const entry of readdirSync(root)) {
    if (!cruised.includes(entry)) symlinkSync(join(root, entry), join(shadow, entry))
  }
  for (const path of cruised.flatMap(filesIn)) {
    mkdirSync(dirname(join(shadow, path)), { recursive: true })
    if (!/\.tsx?$/.test(path)) {
      symlinkSync(join(root, path), join(shadow, path))
      continue
    }
    files.push(path)
    const { imports, problem } = findImports(path, readFileSync(join(root, path), 'utf8'))
    if (problem) unread.push({ file: path, why: problem })
    writeFileSync(join(shadow, path), imports.map((name) => `import ${JSON.stringify(name)}\n`).join(''))
  }
  return { files, unread, shadow }
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

function report({ files, unread, violations }) {
  const reasons = new Map(config.forbidden.map(({ name, comment }) => [name, comment]))
  for (const { rule, from, to } of violations) console.log(`${from} → ${to}\n  ${rule}: ${reasons.get(rule)}`)
  for (const { file, why } of unread) console.log(`${file}\n  ${why}, so nothing is known of its imports`)
  console.log(`${violations.length} forbidden imports; ${files - unread.length} of ${files} files read`)
}
