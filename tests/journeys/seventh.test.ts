import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { openPorts } from '../../src/cli/compose.ts'
import { silentProgress } from '../../src/cli/progress.ts'
import { run } from '../../src/cli/run.ts'
import { project, scratch } from './cli/cli-under-test.ts'

const ROOMS = ['regulations', 'standards', 'calendars', 'src', 'scripts', 'docs']

/** Every file of the copy with the hash of its bytes. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  const entries = ROOMS.flatMap((room) =>
    readdirSync(join(folder, room), { recursive: true, withFileTypes: true }),
  )
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )
}

it.each(['example-city', 'ordos-draft', 'huaiyin-2024-draft'])(
  'a further regulation begun from %s is checked, rehearsed and verified, and no other file has changed',
  async (model) => {
    const folder = scratch()
    for (const room of ROOMS) cpSync(join(project, room), join(folder, room), { recursive: true })
    const zhiheng = async (...argv: string[]) => {
      const said: string[] = []
      const io = {
        stdout: (text: string) => void said.push(text),
        stderr: (text: string) => void said.push(text),
        env: {},
        today: '2026-06-01',
        progress: silentProgress,
      }
      return [await run(argv, io, () => openPorts(folder)), said.join('')] as const
    }
    const before = filesIn(folder)
    const names = ['--name', '江州市', '--name-en', 'Jiangzhou', '--region', '990200']
    expect((await zhiheng('regulation', 'new', 'river-2031', '--like', model, ...names))[0]).toBe(0)
    expect((await zhiheng('regulation', 'check', 'river-2031'))[1]).toContain('river-2031：未发现问题')
    const out = join(folder, 'rehearsed')
    const rehearsed = await zhiheng('rehearse', 'river-2031', '--applicants', '14', '--out', out)
    expect([rehearsed[0], rehearsed[1].includes('演练一届，办结')]).toEqual([0, true])
    expect((await zhiheng('verify', out, '--checkpoint', join(out, 'checkpoint.txt')))[0]).toBe(0)
    const after = filesIn(folder)
    const added = Object.keys(after).filter((path) => !Object.hasOwn(before, path))
    expect(added.every((path) => path.startsWith(join('regulations', 'river-2031')))).toBe(true)
    expect(Object.fromEntries(Object.entries(after).filter(([path]) => !added.includes(path)))).toEqual(
      before,
    )
  },
  120_000,
)
