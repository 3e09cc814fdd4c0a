/**
 * Bundles the command line into dist/cli.js, which needs nothing but Node, what it loads from dist/parts when that is asked for, and
 * the data folders beside dist/.
 */
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
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
  // A thread is started from a file of its own, found beside the part that starts it.
  entryPoints: { cli: entry, 'parts/highs-worker': 'src/adapters/solver/highs-worker.js' },
  outdir: join(project, 'dist'),
  bundle: true,
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'bundle',
  // Native code is loaded from where npm put it; pg asks for its own only where somebody added that.
  external: ['better-sqlite3', '@node-rs/argon2', 'pg-native'],
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
// The solver's WebAssembly is read from beside its loader.
const WASM = 'highs.wasm'
copyFileSync(createRequire(import.meta.url).resolve('highs/runtime'), join(project, 'dist/parts', WASM))
// Only now, so that a program that runs meanwhile finds its parts: those of an earlier build.
for (const file of readdirSync(join(project, 'dist/parts')))
  if (file !== WASM && !Object.hasOwn(metafile.outputs, `dist/parts/${file}`))
    rmSync(join(project, 'dist/parts', file))
console.log(`built dist/cli.js in ${Date.now() - startedAt} ms`)
