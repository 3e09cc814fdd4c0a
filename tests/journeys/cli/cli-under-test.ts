import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { openPorts } from '../../../src/cli/compose.ts'
import { silentProgress } from '../../../src/cli/progress.ts'
import { run } from '../../../src/cli/run.ts'

export const project = fileURLToPath(new URL('../../../', import.meta.url))

export type Ran = { readonly exit: number; readonly stdout: string; readonly stderr: string }

/** One call of the command line in this process, on a day of the legal clock. */
export async function cli(
  argv: readonly string[],
  { today = '2026-06-01', env = {} }: { today?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const io = {
    stdout: (text: string) => void (written.stdout += text),
    stderr: (text: string) => void (written.stderr += text),
    env,
    today,
    progress: silentProgress,
  }
  const exit = await run(argv, io, openPorts)
  return { exit, ...written }
}

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into documents of many shapes.
export type Document = any

/** The document that a call prints with `--json`. */
export async function json(argv: readonly string[]): Promise<{ exit: number; document: Document }> {
  const { exit, stdout } = await cli([...argv, '--json'])
  return { exit, document: JSON.parse(stdout) }
}

const folders: string[] = []

/** A folder that is gone when the tests of the file are over. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhiheng-cli-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A file with this content. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch(), name)
  writeFileSync(path, content)
  return path
}

/** A copy of the project's data in which one file of the edition reads otherwise. */
export function dataWhere(name: string, from: string | RegExp, to: string): string {
  const folder = scratch()
  for (const part of ['regulations', 'standards', 'calendars']) {
    cpSync(join(project, part), join(folder, part), { recursive: true })
  }
  const path = join(folder, 'regulations', 'wuxi-2024', name)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  if (after === before) throw new Error(`nothing to change in ${name}`)
  writeFileSync(path, after)
  return folder
}
