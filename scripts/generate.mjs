/**
 * Writes what follows from the folders: the registries of condition kinds and stages, docs/GLOSSARY.md and
 * docs/VISIBILITY.md.
 *
 *   node scripts/generate.mjs            writes what changed
 *   node scripts/generate.mjs --check    writes nothing; names stale files, exit 1
 *   --root DIR                           another tree (tests)
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { clientTypes } from './client-types.mjs'
import { glossaryPage } from './glossary-page.mjs'
import { conditionRegistry, rehearsalRegistry, stageRegistry, wordsRegistry } from './registries.mjs'
import { settingsPage } from './settings-page.mjs'
import { visibilityPage } from './visibility-page.mjs'

const { values: options } = parseArgs({
  options: {
    root: { type: 'string', default: resolve(dirname(fileURLToPath(import.meta.url)), '..') },
    check: { type: 'boolean', default: false },
  },
})

const isStale = ({ path, text }) => {
  const file = join(options.root, path)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
}

/**
 * A generated file: its path, its text, and what is missing among the folders it is made from. The registries come first: the other pages
 * are made by running the code that stands on them.
 */
const registries = settle([
  conditionRegistry(options.root),
  stageRegistry(options.root),
  wordsRegistry(options.root),
  rehearsalRegistry(options.root),
])
const others = settle([
  await glossaryPage(options.root),
  await settingsPage(options.root),
  await clientTypes(options.root),
  await visibilityPage(options.root),
])
const pages = [...registries.pages, ...others.pages]
const stale = [...registries.stale, ...others.stale]

const problems = [...new Set(pages.flatMap((page) => page.problems))]
for (const problem of problems) console.log(problem)
if (stale.length + problems.length === 0) console.log(`${pages.length} generated files are up to date`)
process.exitCode = problems.length > 0 || (options.check && stale.length > 0) ? 1 : 0

/** Writes what is stale, or says so. */
function settle(all) {
  const found = all.filter((page) => page !== undefined)
  const old = found.filter(isStale)
  for (const page of old) {
    if (options.check) console.log(`${page.path} is stale: run npm run generate`)
    else write(page)
  }
  return { pages: found, stale: old }
}

function write({ path, text }) {
  const file = join(options.root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`wrote ${path}`)
}
