import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPorts } from '../../src/cli/compose.ts'
import { cycleFiles } from '../../src/cli/cycle-files/cycle-files.ts'
import type { Json } from '../../src/core/basics/json.ts'
import { perform } from '../../src/core/process/perform.ts'
import { type CycleState, emptyState, type World } from '../../src/core/process/state.ts'
import type { SealedEntry } from '../../src/core/record/chain.ts'
import type { Evidence } from '../../src/core/record/entry.ts'
import type { SealedValue } from '../../src/core/record/sealed.ts'
import { replaceIn } from '../../src/core/record/sealing/reference.ts'
import { formatRows } from '../../src/core/record/sealing/rows.ts'
import { commandOf } from '../../src/core/verification/verify-log.ts'
import { performanceOf } from '../../src/rehearsal/from-log.ts'
import { transcript } from '../../src/rehearsal/transcript.ts'
import { stageWords } from '../../src/stages/words.generated.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { testSalts } from '../kit/sealing.ts'
import { cli, json, scratch } from './cli/cli-under-test.ts'
import { rehearse } from './kit/rehearse.ts'

const NAME = '欧阳虚构'
const NUMBER = '11010519491231002X'
const PLANT = `${NAME} ${NUMBER}`

/** Choices that are sealed because they tell of a person; nothing can be written into them. */
const isChoice = (value: string) => ['yes', 'no', 'concern'].includes(value)

type Planted = { readonly state: CycleState; readonly rows: readonly SealedValue[] }

/** The same acts once more, with a name and an ID number at the end of whatever is sealed in them. */
function planted(world: World, log: readonly SealedEntry[], sealed: readonly SealedValue[]): Planted {
  const said = new Map(sealed.map(({ id, value }) => [id, isChoice(value) ? value : `${value} ${PLANT}`]))
  const plant = <T extends Json>(value: T): T =>
    replaceIn(value, (id) => said.get(id) ?? expect.unreachable())
  const rows = new Map<string, SealedValue>()
  let state = emptyState
  for (const command of log.flatMap(({ entry }) => commandOf(entry) ?? [])) {
    const evidence = plant(command.evidence as unknown as Json) as unknown as readonly Evidence[]
    const done = perform(world, state, { ...command, input: plant(command.input), evidence }, testSalts)
    if (!done.ok) throw new Error(JSON.stringify(done.error))
    state = done.value.state
    for (const row of done.value.sealed) rows.set(row.id, row)
  }
  return { state, rows: [...rows.values()] }
}

/** Every file below a folder, as text. */
const textsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

const filesWith = (folder: string, text: string) =>
  Object.entries(textsIn(folder)).flatMap(([name, content]) => (content.includes(text) ? [name] : []))

const erasure = (folder: string, on: string) =>
  cli([
    'erase',
    folder,
    '--containing',
    NAME,
    '--ground',
    'consentWithdrawn',
    '--reason',
    '本人申请',
    '--document',
    '删字〔2026〕1号',
    '--on',
    on,
  ])

async function written(folder: string, world: World, { state, rows }: Planted) {
  const told = (['zh', 'en'] as const).map((language) => ({
    name: `transcript.${language}.md`,
    text: transcript(world.edition, '2026', performanceOf(state, rows), stageWords, language),
  }))
  const done = await openPorts().writeFolder(folder, [...cycleFiles(world, state, rows), ...told])
  expect(done.ok).toBe(true)
}

describe.each(['wuxi-2024', 'ordos-draft'])('a name and an ID number in every free text of %s', (id) => {
  it('never stand in the log, and are gone from every file once they are erased', async () => {
    const world = worldOf(id)
    const first = rehearse(world, '7', 14)
    const played = planted(world, first.state.log, first.sealed)
    expect(played.rows.length).toBeGreaterThan(20)
    const free = played.rows.filter(({ value }) => !isChoice(value))
    const choices = played.rows.length - free.length
    expect(free.every(({ value }) => value.endsWith(PLANT))).toBe(true)
    const folder = join(scratch(), 'cycle')
    await written(folder, world, played)
    for (const text of [NAME, NUMBER]) {
      expect(filesWith(folder, text)).toEqual(
        expect.arrayContaining(['sealed.jsonl', 'transcript.en.md', 'transcript.zh.md']),
      )
      expect(filesWith(folder, text)).not.toContain('log.jsonl')
    }
    const before = await json(['verify', folder])
    expect([before.exit, before.document.sealed]).toEqual([
      0,
      { all: played.rows.length, kept: played.rows.length, erased: 0 },
    ])
    const last = played.state.log.at(-1)?.entry.occurredOn ?? ''
    expect((await erasure(folder, last)).exit).toBe(0)
    expect([filesWith(folder, NAME), filesWith(folder, NUMBER)]).toEqual([[], []])
    const scores = await openPorts().readTable(join(folder, 'scores.xlsx'), {})
    expect(JSON.stringify(scores)).not.toContain(NAME)
    const after = await json(['verify', folder])
    expect([after.exit, after.document.findings]).toEqual([0, []])
    // The reason of the erasure is sealed and kept now, beside what was a choice alone.
    expect(after.document.sealed).toEqual({
      all: played.rows.length + 1,
      kept: 1 + choices,
      erased: free.length,
    })
    expect((await cli(['verify', folder])).stdout).toContain(`依法删除${free.length}项`)
    expect(readFileSync(join(folder, 'transcript.zh.md'), 'utf8')).toContain('〔已删除〕')
  })

  it('are missed when they are gone without an entry, and found when they were changed or are still there', async () => {
    const world = worldOf(id)
    const first = rehearse(world, '7', 14)
    const rows = first.sealed
    const folder = join(scratch(), 'cycle')
    const findings = async (kept: readonly SealedValue[]) => {
      await written(folder, world, { state: first.state, rows })
      const done = await openPorts().writeText(join(folder, 'sealed.jsonl'), formatRows(kept))
      expect(done.ok).toBe(true)
      const { document, exit } = await json(['verify', folder])
      expect(exit).toBe(1)
      return (document.findings as { file: string; message: string }[])
        .filter(({ file }) => file.endsWith('sealed.jsonl'))
        .map(({ message }) => message.replace(/^.*?：/, ''))
    }
    const [one, ...others] = rows
    if (!one) throw new Error('nothing was sealed')
    expect(await findings(others)).toEqual(['封存的内容不在，而没有删除的记录'])
    expect(await findings([{ ...one, value: '别的' }, ...others])).toEqual([
      '封存的内容与记录中的摘要不符，已被改动',
    ])
    const stray = { ...one, id: 'ab'.repeat(32) }
    expect(await findings([...rows, stray])).toEqual(['没有记录引用的封存内容，请删去该行'])
  })
})
