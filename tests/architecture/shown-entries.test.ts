import { describe, expect, it } from 'vitest'
import { isContractType } from '../../src/core/contract/entries.ts'
import { isProcessType } from '../../src/core/process/entries.ts'
import { showingsOf } from '../../src/core/visibility/projection/take.ts'
import { allKinds } from '../../src/core/visibility/thing.ts'
import { sharedEntries } from '../../src/core/wording/shared-entries.en.ts'
import { stages } from '../../src/stages/registry.generated.ts'
import { stageWords } from '../../src/stages/words.generated.ts'

describe('of every entry it is said of which thing it is a paper', () => {
  const types = Object.entries(stageWords).flatMap(([kind, { en }]) =>
    Object.keys(en.entries).map((type) => [kind, type] as const),
  )

  it.each(types)('%s: %s', (kind, type) => {
    const stage = stages[kind as keyof typeof stages]
    const showings = showingsOf(stage, type)
    expect(showings.length).toBeGreaterThan(0)
    for (const { kind: shown } of showings) expect(allKinds).toContain(shown)
  })

  it.each(Object.keys(sharedEntries))('of the process and the contract: %s', (type) => {
    expect(isProcessType(type) || isContractType(type)).toBe(true)
    expect(showingsOf(null, type).length).toBeGreaterThan(0)
  })

  it('and one of which nobody says it is a bug', () => {
    expect(() => showingsOf(stages.objection, 'ObjectionForgotten')).toThrow('ObjectionForgotten')
    expect(() => showingsOf(null, 'ObjectionAccepted')).toThrow('ObjectionAccepted')
  })
})
