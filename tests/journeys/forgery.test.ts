import { describe, expect, it } from 'vitest'
import type { Command } from '../../src/core/process/command.ts'
import { parseCheckpoint } from '../../src/core/record/checkpoint.ts'
import { checkpointOf, verifyText } from '../../src/core/verification/verify-text.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { found } from './found/index.ts'
import { entriesOf, forgedText } from './kit/forge.ts'
import { performedAnew } from './kit/performed-anew.ts'
import { plans } from './kit/plans/index.ts'
import { logText, rehearse } from './kit/rehearse.ts'

/** Deciding a whole log again takes its time where many do it at once. */
const PATIENCE = { timeout: 600_000 }

describe.each(Object.entries(found))('a forged log of %s', PATIENCE, (id, { applicants, first }) => {
  const world = worldOf(id)
  const performance = rehearse(world, '7', applicants)
  const log = entriesOf(performance.state.log)
  const text = logText(performance)
  const forgeryOf = (what: string) => plans[what]?.(log) ?? null
  const kept = () => {
    const checkpoint = parseCheckpoint(checkpointOf(text))
    if (!checkpoint.ok) throw new Error('the checkpoint of a sound log can be read')
    return checkpoint.value
  }

  it('is told from one that nobody forged', () => {
    expect(verifyText(world, text, { checkpoint: kept() })).toMatchObject({
      chain: [],
      log: [],
      checkpoint: null,
      entries: log.length,
    })
  })

  it('is tried in every way for which it has a target, in 30 at least', () => {
    const possible = Object.keys(plans).filter((what) => forgeryOf(what) !== null)
    expect(Object.keys(first).toSorted()).toEqual(possible.toSorted())
    expect(possible.length).toBeGreaterThanOrEqual(30)
  })

  it.each(Object.entries(first))('is found by deciding again: %s', (what, expected) => {
    const forged = forgeryOf(what)
    if (!forged) throw new Error('the log has no target for this forgery')
    const { chain, log: faults } = verifyText(world, forgedText(forged))
    expect([chain.length, faults[0]?.type, faults[0]?.article]).toEqual([0, ...expected])
  })

  it('that is consistent throughout agrees with itself, and falls by a checkpoint kept elsewhere', () => {
    const renamed = (given: Command): Command => JSON.parse(JSON.stringify(given).replaceAll('演练', '排练'))
    const forged = performedAnew(world, log, renamed)
    const { chain, log: faults, checkpoint: mismatch } = verifyText(world, forged, { checkpoint: kept() })
    expect([chain, faults, mismatch?.reason]).toEqual([[], [], 'rewritten'])
  })
})
