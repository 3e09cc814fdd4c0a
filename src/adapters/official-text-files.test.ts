import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashUnit } from '../core/regulation/unit-hash.ts'
import { compareWithOfficialText, officialTextPath } from './official-text-files.ts'

const TEXT = '茶园奖办法\n第一条 茶要香。\n第二条 茶要热：\n（一）不烫；\n（二）不凉。\n'
const listed = [
  { id: 'preamble', hash: hashUnit('茶园奖办法') },
  { id: '1', hash: hashUnit('茶要香。') },
  { id: '2', hash: hashUnit('茶要热：') },
  { id: '2(1)', hash: hashUnit('不烫；') },
  { id: '2(2)', hash: hashUnit('不凉。') },
]

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'official-texts-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function compare(content: string | Uint8Array) {
  const path = officialTextPath(folder, 'tea')
  await writeFile(path, content)
  const outcome = await compareWithOfficialText(listed, path)
  return outcome.ok ? outcome.value.map((unit) => `${unit.ref} ${unit.outcome}`) : outcome.error
}

const ALL_SAME = ['preamble same', '1 same', '2 same', '2(1) same', '2(2) same']

it('finds a text the same whatever its layout', async () => {
  expect(await compare(TEXT)).toEqual(ALL_SAME)
  expect(await compare(`\ufeff${TEXT.replaceAll('\n', '\r\n\r\n　　')}`)).toEqual(ALL_SAME)
})

it('reads a text in GB18030', async () => {
  // 茶园奖办法 / 第一条 茶要香。 / 第二条 茶要热： / （一）不烫； / （二）不凉。
  const hex =
    'b2e8d4b0bdb1b0ecb7a80ab5dad2bbccf520b2e8d2aacfe3a1a30ab5dab6feccf520b2e8d2aac8c8a3ba0aa3a8d2bba3a9b2bbcccca3bb0aa3a8b6fea3a9b2bbc1b9a1a30a'
  expect(await compare(Buffer.from(hex, 'hex'))).toEqual(ALL_SAME)
})

it('reports one changed character, a unit that is gone and one that is new', async () => {
  expect(await compare(TEXT.replace('茶要香', '茶不香'))).toEqual(ALL_SAME.with(1, '1 different'))
  expect(await compare(TEXT.replace('（二）不凉。\n', ''))).toEqual(ALL_SAME.with(4, '2(2) missing'))
  expect(await compare(`${TEXT}第三条 茶要满。`)).toEqual([...ALL_SAME, '3 unlisted'])
})

it('says why a text cannot be compared', async () => {
  const path = join(folder, 'tea.txt')
  expect(await compare('第一条 茶。\n第三条 茶。')).toEqual({ reason: 'articleOutOfOrder', path, line: 2 })
  expect(await compare(new Uint8Array([0x8f]))).toEqual({ reason: 'unknownEncoding', path })
  expect(await compare(new Uint8Array(5_000_001))).toEqual({ reason: 'tooLarge', path })
  const absent = join(folder, 'coffee.txt')
  expect(await compareWithOfficialText(listed, absent)).toEqual({
    ok: false,
    error: { reason: 'notFound', path: absent },
  })
  expect(await compareWithOfficialText(listed, folder)).toEqual({
    ok: false,
    error: { reason: 'unreadable', path: folder },
  })
})
