import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { project } from '../../scripts/project.mjs'

const folder = mkdtempSync(join(project, 'node_modules', '.bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

let count = 0

/**
 * Imports several modules of the project as one program, so that what they share is there once: `load('src/a.ts', 'src/b.ts')`
 * answers all that they export. Packages stay outside.
 */
export async function load(...paths) {
  count += 1
  const outfile = join(folder, `${count}.mjs`)
  await build({
    absWorkingDir: project,
    stdin: { contents: paths.map((path) => `export * from './${path}'`).join('\n'), resolveDir: project },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}
