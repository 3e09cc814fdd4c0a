import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkChain, splitLines } from '../../src/core/record/chain.ts'
import { parseCheckpoint } from '../../src/core/record/checkpoint.ts'
import { checkpointOf, isSound, verifyText } from '../../src/core/verification/verify-text.ts'
import { chanceFrom } from '../../src/rehearsal/chance.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { changesOf } from './kit/changes.ts'
import { logText, rehearse } from './kit/rehearse.ts'

const PATIENCE = { timeout: 600_000 }
const editions = readdirSync(new URL('../../regulations', import.meta.url))

const keptOf = (text: string) => {
  const checkpoint = parseCheckpoint(checkpointOf(text))
  if (!checkpoint.ok) throw new Error('the checkpoint of a sound log can be read')
  return checkpoint.value
}

describe.each(editions)('a changed log of %s', PATIENCE, (id) => {
  it('is found out in each of 100 changes of bytes and lines', () => {
    const world = worldOf(id)
    const text = logText(rehearse(world, '7', 10))
    const checkpoint = keptOf(text)
    const changes = changesOf(text, 100, chanceFrom(`${id}/changes`)).filter(
      ({ text: changed }) => changed !== text,
    )
    // What the links show, deciding every act again need not show a second time.
    const isNoticed = (changed: string) =>
      checkChain(splitLines(changed)).length > 0 || !isSound(verifyText(world, changed, { checkpoint }))
    const unnoticed = changes.filter(({ text: changed }) => !isNoticed(changed))
    expect([changes.length, unnoticed.map(({ kind }) => kind)]).toEqual([100, []])
  })
})

it('shows that its end is missing only against a checkpoint kept elsewhere', PATIENCE, () => {
  const world = worldOf('wuxi-2024')
  const text = logText(rehearse(world, '7', 10))
  const lines = text.split('\n').length - 1
  const cut = `${text.split('\n').slice(0, -6).join('\n')}\n`
  const { chain, checkpoint: mismatch } = verifyText(world, cut, { checkpoint: keptOf(text) })
  expect([chain, mismatch]).toEqual([[], { reason: 'shorter', size: lines, lines: lines - 5 }])
})
