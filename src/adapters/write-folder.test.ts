import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { writeFolder } from './write-folder.ts'

const place = mkdtempSync(join(tmpdir(), 'folder-'))
afterEach(() => {
  for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true })
})

describe('writeFolder', () => {
  it('writes a folder, and replaces one of ours as a whole', async () => {
    const folder = join(place, 'a/b')
    expect(
      await writeFolder(folder, [
        { name: 'log.jsonl', text: '1' },
        { name: 'blobs/x.json', text: 'x' },
      ]),
    ).toEqual({ ok: true, value: null })
    await writeFolder(folder, [{ name: 'log.jsonl', text: '2' }])
    expect([
      readdirSync(folder),
      readFileSync(join(folder, 'log.jsonl'), 'utf8'),
      readdirSync(join(place, 'a')),
    ]).toEqual([['log.jsonl'], '2', ['b']])
  })

  it('leaves a folder alone that holds something else, and a file in its place', async () => {
    const folder = join(place, 'mine')
    mkdirSync(folder)
    writeFileSync(join(folder, 'diary.txt'), 'dear')
    const refused = await writeFolder(folder, [{ name: 'log.jsonl', text: '1' }])
    expect([refused.ok, readdirSync(folder), readdirSync(place)]).toEqual([false, ['diary.txt'], ['mine']])
    expect((await writeFolder(join(folder, 'diary.txt'), [])).ok).toBe(false)
    expect(readFileSync(join(folder, 'diary.txt'), 'utf8')).toBe('dear')
  })
})
