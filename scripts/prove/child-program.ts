import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

let program: Promise<string> | undefined

/** The child's program as one file that Node can run; made once, removed when this process ends. */
export function childProgram(): Promise<string> {
  program ??= bundle()
  return program
}

async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.prove-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, 'child.mjs')
  await build({
    absWorkingDir: process.cwd(),
    stdin: {
      contents: "import { main } from './scripts/prove/child-service.ts'\nawait main()",
      resolveDir: process.cwd(),
    },
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
