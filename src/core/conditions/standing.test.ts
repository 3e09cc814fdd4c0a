import { expect, it } from 'vitest'
import { countOf } from './standing.ts'

it('counts a condition that does not concern an applicant apart from those that are met', () => {
  const findings = [
    { outcome: 'met', explanation: { key: 'duration.long' } },
    { outcome: 'met', explanation: { key: 'general.notApplicable' } },
    { outcome: 'unmet', explanation: { key: 'duration.short' } },
  ]
  const counts = (['met', 'notApplicable', 'unmet', 'judged'] as const).map((each) => countOf(findings, each))
  expect(counts).toEqual([1, 1, 1, 0])
})
