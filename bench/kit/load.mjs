import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { project } from '../../scripts/project.mjs'

const folder = mkdtempSync(join(project, 'node_modules', '.bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

let count = 0

async function bundle(contents) {
  count += 1
  const outfile = join(folder, `${count}.mjs`)
  await build({
    absWorkingDir: project,
    stdin: { contents, resolveDir: project },
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  })
  return outfile
}

/**
 * Imports several modules of the project as one program, so that what they share is there once: `load('src/a.ts', 'src/b.ts')`
 * answers all that they export. Packages stay outside.
 */
export async function load(...paths) {
  const file = await bundle(paths.map((path) => `export * from './${path}'`).join('\n'))
  return import(pathToFileURL(file).href)
}

/** The file of a program for a process of its own, whose `main` a module exports. */
export const programOf = (path) => bundle(`import { main } from './${path}'\nawait main()`)
