import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const project = resolve(fileURLToPath(import.meta.url), '../..')

/** The program of an installed package, run by this Node: quicker than npx, and the version of the lock file. */
export const program = (path) => resolve(project, 'node_modules', path)

export const tools = {
  biome: program('@biomejs/biome/bin/biome'),
  oxlint: program('oxlint/bin/oxlint'),
  tsc: program('typescript/bin/tsc'),
  vitest: program('vitest/vitest.mjs'),
}
