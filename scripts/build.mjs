/**
 * Bundles the command line into dist/cli.js, which needs nothing but Node, what it loads from dist/parts when that is asked for, and
 * the data folders beside dist/.
 */
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { project } from './project.mjs'

const entry = join(project, 'src/cli/main.ts')
const output = join(project, 'dist/cli.js')

if (!existsSync(entry)) {
  console.error('src/cli/main.ts is missing, so there is no command line to build.')
  process.exit(1)
}

const startedAt = Date.now()
const shebang = readFileSync(entry, 'utf8').startsWith('#!') ? [] : ['#!/usr/bin/env node']
const { metafile } = await build({
  absWorkingDir: project,
  entryPoints: { cli: entry },
  outdir: join(project, 'dist'),
  bundle: true,
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'bundle',
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'linked',
  logLevel: 'warning',
  // Bundled CommonJS packages call require for Node's own modules, which ES modules do not have.
  banner: {
    js: [
      ...shebang,
      "import { createRequire as createRequireForBundle } from 'node:module'",
      'const require = createRequireForBundle(import.meta.url)',
    ].join('\n'),
  },
})
chmodSync(output, 0o755)
// Only now, so that a program that runs meanwhile finds its parts: those of an earlier build.
for (const file of readdirSync(join(project, 'dist/parts')))
  if (!Object.hasOwn(metafile.outputs, `dist/parts/${file}`)) rmSync(join(project, 'dist/parts', file))
console.log(`built dist/cli.js in ${Date.now() - startedAt} ms`)
