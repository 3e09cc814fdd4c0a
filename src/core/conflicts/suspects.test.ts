import fc from 'fast-check'
import { expect, it } from 'vitest'
import { conflictFacts } from './conflict-facts.ts'
import { conflictsOf } from './conflicts-of.ts'
import { GROUNDS, USUAL_CONFLICT_SETTINGS } from './ground.ts'
import { suspectsAmong } from './suspects.ts'

const firm = fc.constantFrom('LAKE', 'RIVER', 'HILL', 'PARENT', ' lake')
const firms = fc.uniqueArray(firm, { maxLength: 2 })
const ties = fc.array(fc.record({ firm, until: fc.constantFrom(null, '2025-01-01', '2001-01-01') }), {
  maxLength: 2,
})
const place = fc.constantFrom('湖滨县', '山前县')
const assessor = fc.record({
  id: fc.constantFrom('E1', 'E2'),
  employers: firms,
  executiveOf: firms,
  formerEmployers: ties,
  advised: ties,
  kinAt: firms,
  regions: fc.uniqueArray(place, { maxLength: 1 }),
  subSector: place,
})
const subject = fc.record({ id: fc.constantFrom('A1', 'A2'), firms, region: place, subSector: place })
const pairs = fc.array(fc.tuple(firm, firm), { maxLength: 2 })
const declared = fc.array(
  fc.record({
    assessor: fc.constantFrom('E1', 'E2'),
    ground: fc.constantFrom(...GROUNDS),
    about: fc.oneof(fc.record({ case: fc.constantFrom('A1', 'A2') }), fc.record({ firm })),
  }),
  { maxLength: 2 },
)
const settings = { ...USUAL_CONFLICT_SETTINGS, rival: { effect: 'bars', sameSubSector: true } } as const

it('leaves out nobody who is in conflict, on any ground', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      assessor,
      subject,
      pairs,
      pairs,
      firms,
      declared,
      (who, what, affiliates, rivals, winners, declared) => {
        const facts = conflictFacts({ on: '2026-06-01', affiliates, rivals, winners, declared })
        const found = conflictsOf(who, what, facts, settings)
        for (const { ground } of found) seen.add(ground)
        if (found.length > 0) expect(suspectsAmong([who], facts)(what)).toEqual([0])
      },
    ),
    { numRuns: 2000, seed: 7 },
  )
  expect([...seen].sort()).toEqual([...GROUNDS].sort())
})

it('names nobody who shares nothing with the case', () => {
  const nobody = {
    employers: ['HILL'],
    executiveOf: [],
    formerEmployers: [],
    advised: [],
    kinAt: [],
    regions: ['山前县'],
  }
  const suspects = suspectsAmong([{ id: 'E1', ...nobody }], conflictFacts({ on: '2026-06-01' }))
  expect(suspects({ id: 'A1', firms: ['LAKE'], region: '湖滨县' })).toEqual([])
})
