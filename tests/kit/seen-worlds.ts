import fc from 'fast-check'
import { allPredicates } from '../../src/core/visibility/predicates.ts'
import type { Grant, Rules } from '../../src/core/visibility/rules.ts'
import { rules } from '../../src/core/visibility/rules.ts'
import { allKinds, allStates, type Thing } from '../../src/core/visibility/thing.ts'
import type { Viewer, ViewerRole } from '../../src/core/visibility/viewer.ts'

export const ROLES = Object.keys(rules) as readonly ViewerRole[]
const STEPS = ['apply', 'desk', 'site']
const APPLICATIONS = ['A', 'B', 'C']
const PEOPLE = ['li', 'wang', 'zhao']
const AREAS = ['990100', '990102', '990200', '991302', '']
export const TODAY = '2026-06-15'

const thing = fc.record({
  kind: fc.constantFrom(...allKinds),
  id: fc.constant(''),
  step: fc.constantFrom(...STEPS),
  owner: fc.constantFrom('', ...APPLICATIONS),
  person: fc.constantFrom('', ...PEOPLE),
  area: fc.constantFrom(...AREAS),
  panel: fc.constantFrom('', 'p1', 'p2'),
  state: fc.constantFrom(...allStates),
  publicFrom: fc.constantFrom(null, '2026-06-14', TODAY, '2026-06-16'),
  place: fc.integer({ min: 0, max: 3 }),
  sortName: fc.constantFrom('', 'a', 'b'),
  data: fc.constant({ Said: { application: 'A', secret: 'SEALED' } }),
  version: fc.integer({ min: 1, max: 5 }),
}) satisfies fc.Arbitrary<Thing>

/** Things under ids of their own. */
const things = fc
  .array(thing, { maxLength: 40 })
  .map((all) => all.map((each, n) => ({ ...each, id: `${n}` })))

const viewer: fc.Arbitrary<Viewer> = fc.record(
  {
    authority: fc.constant('a'),
    role: fc.constantFrom(...ROLES),
    actor: fc.constantFrom('', ...PEOPLE),
    areas: fc.subarray(['990000', '990100', '990102', '991302', '000000', 'x%']),
    owns: fc.subarray(['', ...APPLICATIONS]),
    purpose: fc.constantFrom('', '  ', 'a complaint'),
  },
  { requiredKeys: ['authority', 'role', 'actor', 'areas', 'owns'] },
)

const recusal = fc.record({
  step: fc.constantFrom(...STEPS),
  person: fc.constantFrom(...PEOPLE),
  application: fc.constantFrom('', ...APPLICATIONS),
})
const seat = fc.record({
  step: fc.constantFrom(...STEPS),
  panel: fc.constantFrom('p1', 'p2'),
  person: fc.constantFrom(...PEOPLE),
  application: fc.constantFrom(...APPLICATIONS),
})

const someOf = <T>(all: readonly T[], most: number) =>
  fc.subarray([...all], { minLength: 0, maxLength: most })

const grant: fc.Arbitrary<Grant> = fc.record(
  {
    kinds: someOf(allKinds, 20),
    states: someOf(allStates, 3),
    sees: fc.constantFrom('whole' as const, 'masked' as const),
    when: someOf(allPredicates, 3),
  },
  { requiredKeys: ['kinds', 'sees', 'when'] },
)

/** The rules of this product, or any others. */
const anyRules: fc.Arbitrary<Rules> = fc.oneof(
  fc.constant(rules),
  fc
    .array(grant, { maxLength: 4 })
    .map((grants) => ({ ...rules, ...Object.fromEntries(ROLES.map((role) => [role, grants])) })),
)

const unique = <T>(of: fc.Arbitrary<T>) =>
  fc.uniqueArray(of, { maxLength: 6, selector: (each) => JSON.stringify(each) })

/** A log with what can be seen in it, somebody who looks, and rules. */
export const seenWorlds = fc.record({
  things,
  recusals: unique(recusal),
  seats: unique(seat),
  viewers: fc.array(viewer, { minLength: 3, maxLength: 3 }),
  conducts: fc.subarray(STEPS),
  rules: anyRules,
})
