import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/core/record/entry.ts'
import { verifyText } from '../../src/core/verification/verify-text.ts'
import { worldOf } from '../acceptance/edition-under-test.ts'
import { entriesOf, forgedText } from './kit/forge.ts'
import { rehearse } from './kit/rehearse.ts'

const editions = readdirSync(new URL('../../regulations', import.meta.url))

describe.each(editions)('what nothing is computed from in %s is committed to all the same', (id) => {
  const world = worldOf(id)
  const log = entriesOf(rehearse(world, '7', 14).state.log)

  /** The entries in which re-hashed changes are found, though nothing is computed from what was changed. */
  const found = (forged: readonly Entry[]) =>
    verifyText(world, forgedText(forged)).log.map(({ type }) => type)

  it('a rehearsal is not turned into an official cycle', () => {
    const official = log.map(
      (entry): Entry =>
        entry.type === 'CycleOpened'
          ? {
              ...entry,
              data: { ...entry.data, rehearsal: false },
              act: {
                ...entry.act,
                input: JSON.parse(
                  JSON.stringify(entry.act.input).replace('"rehearsal":true', '"rehearsal":false'),
                ),
              },
            }
          : entry,
    )
    expect(found(official)).toContain('StepConcluded')
  })

  it('the checker of a paper act is not exchanged', () => {
    const forged = log.map((entry) =>
      entry.checkedBy === undefined ? entry : { ...entry, checkedBy: 'somebody-else' },
    )
    expect(found(forged)).toContain('CycleClosed')
  })

  it('a lead is not dropped', () => {
    const no = log.find(({ type }) => type === 'LeadKept')?.act.no
    expect(no).toBeGreaterThan(0)
    expect(found(log.filter((entry) => entry.act.no !== no))).toEqual(['CycleClosed'])
  })
})
