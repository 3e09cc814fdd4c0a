import { describe, expect, it } from 'vitest'
import { stages } from '../../src/stages/registry.generated.ts'

describe('corrections', () => {
  it('are checked by every stage of which something can be corrected', () => {
    const correctable = Object.values(stages).filter(({ correctable }) => correctable.length > 0)
    expect(correctable.map(({ kind }) => kind).toSorted()).toEqual([
      'application',
      'assessment',
      'deliberation',
      'eligibility',
      'recommendation',
      'recorded-acts',
      'register',
    ])
    const unchecked = correctable.filter(({ checkReplacement }) => checkReplacement === undefined)
    expect(unchecked.map(({ kind }) => kind)).toEqual([])
  })
})
