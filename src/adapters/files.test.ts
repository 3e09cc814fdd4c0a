import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBytes, writeTextAtomically } from './files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
})
afterEach(() => rm(folder, { recursive: true }))

const tooLarge = (bytes: number) => ({ zh: `${bytes}`, en: `${bytes}` })

describe('writeTextAtomically', () => {
  it('writes UTF-8, replaces what was there, and leaves nothing beside it', async () => {
    const file = join(folder, 'register.json')
    expect(await writeTextAtomically(file, '旧')).toEqual({ ok: true, value: null })
    expect(await writeTextAtomically(file, '新')).toEqual({ ok: true, value: null })
    expect(await readFile(file, 'utf8')).toBe('新')
    expect(await readdir(folder)).toEqual(['register.json'])
  })

  it('names a folder that does not exist', async () => {
    const file = join(folder, 'absent', 'a.txt')
    expect(await writeTextAtomically(file, 'x')).toEqual({
      ok: false,
      error: {
        file,
        message: {
          zh: '文件或所在文件夹不存在，请核对路径。',
          en: 'The file or its folder does not exist; check the path.',
        },
      },
    })
  })

  it('leaves nothing half-written where the name is taken by a folder', async () => {
    const file = join(folder, 'taken')
    await mkdir(join(file, 'inside'), { recursive: true })
    const written = await writeTextAtomically(file, 'x')
    expect(written.ok ? '' : written.error.message.en).toBe('This is a folder; name a file.')
    expect(await readdir(folder)).toEqual(['taken'])
  })
})

describe('readBytes', () => {
  it('reads up to the limit and not beyond', async () => {
    const file = join(folder, 'a.txt')
    await writeFile(file, 'abc')
    expect(await readBytes(file, 3, tooLarge)).toEqual({ ok: true, value: Buffer.from('abc') })
    expect(await readBytes(file, 2, tooLarge)).toEqual({
      ok: false,
      error: { file, message: { zh: '3', en: '3' } },
    })
  })

  it('reads only ordinary files', async () => {
    const found = await Promise.all(
      [folder, '/dev/zero', join(folder, 'absent')].map((f) => readBytes(f, 9, tooLarge)),
    )
    expect(found.map((r) => (r.ok ? '' : r.error.message.en))).toEqual([
      'This is a folder; name a file.',
      'This is not an ordinary file; name a file.',
      'The file or its folder does not exist; check the path.',
    ])
  })
})
