import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** One line of a proof: what was done, what was counted, and whether it holds. */
export type Proven = { readonly what: string; readonly counted: string; readonly holds: boolean }

function surroundings(seed: string): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain') === '' ? '' : ', with changes that are not committed'
  return [
    `- machine: ${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `- node ${process.version}, ${process.platform} ${process.arch}`,
    `- commit ${git('rev-parse', 'HEAD')}${changed}`,
    `- day ${new Date().toISOString().slice(0, 10)}`,
    `- seed ${seed}`,
  ]
}

/** The result of a long proof as a page; what each part proves and what it does not stands under the table. */
export function pageOf(
  title: string,
  seed: string,
  proven: readonly Proven[],
  notes: readonly string[],
): string {
  const rows = proven.map(
    ({ what, counted, holds }) => `| ${what} | ${counted} | ${holds ? 'yes' : '**no**'} |`,
  )
  const table = ['| what | counted | holds |', '|---|---|---|', ...rows]
  return [`# ${title}`, '', ...surroundings(seed), '', ...table, '', ...notes, ''].join('\n')
}

export function writePage(name: string, page: string): void {
  mkdirSync('proofs', { recursive: true })
  writeFileSync(`proofs/${name}.md`, page)
}
