/**
 * Starts a regulation, a stage or a condition kind from scripts/templates/, without a change to any other file.
 *
 *   npm run scaffold -- regulation|stage|condition ID
 *
 * In a template's paths and text `__id__` becomes the id (`site-visit`), `__Id__` and `__iD__` the same in code (`SiteVisit`,
 * `siteVisit`). Template files end in `.template`, so that no tool takes them for code.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { run } from './children.mjs'
import { project, tools } from './project.mjs'

const homes = { regulation: 'regulations', stage: 'src/stages', condition: 'src/core/conditions' }

const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: project } },
  allowPositionals: true,
})
const [what, id, ...rest] = positionals

if (!Object.hasOwn(homes, what ?? '') || id === undefined || rest.length > 0) {
  end(`Write: npm run scaffold -- ${Object.keys(homes).join('|')} ID`)
}
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  end(
    `"${id}" cannot be an id: write lower-case letters, digits and single hyphens, as in site-visit or lake-2030.`,
  )
}
const target = join(homes[what], id)
if (existsSync(join(values.root, target))) end(`${target} is there already; nothing was changed.`)

const templates = join(project, 'scripts/templates', what)
for (const path of filesIn(templates)) {
  const file = join(target, fill(relative(templates, path)).replace(/\.template$/, ''))
  mkdirSync(dirname(join(values.root, file)), { recursive: true })
  writeFileSync(join(values.root, file), fill(readFileSync(path, 'utf8')))
  console.log(`wrote ${file}`)
}
// Where a line breaks depends on how long the id is.
const format = [tools.biome, 'format', '--write', `--config-path=${project}`, join(values.root, target)]
await run(process.execPath, format, { quiet: true })
const { code } = await run(process.execPath, [join(project, 'scripts/generate.mjs'), '--root', values.root])
process.exitCode = code

function fill(text) {
  const pascal = id.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase())
  const camel = pascal[0].toLowerCase() + pascal.slice(1)
  return text.replaceAll('__id__', id).replaceAll('__Id__', pascal).replaceAll('__iD__', camel)
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function end(sentence) {
  console.error(sentence)
  process.exit(2)
}
