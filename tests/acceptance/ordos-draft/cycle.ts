import type { World } from '../../../src/core/process/state.ts'
import * as kit from '../kit/cycle.ts'

export * from '../kit/cycle.ts'

/** The text is a draft: a cycle can only be rehearsed, with a made-up standard for persons. */
export const begun = (world: World, before = (cycle: kit.Cycle) => cycle, on = kit.START): kit.Cycle =>
  before(kit.openCycle(world, on, { rehearsal: true, personStandard: 'example-person-2026' }))

/** The weights that the committee gave before anyone scored: the text names none. */
export const WEIGHTS = { desk: '40%', site: '60%' }
export const weighed = (cycle: kit.Cycle): kit.Cycle => kit.decide(cycle, 'weights', WEIGHTS)

/** Applications whose id begins with P are those of persons. */
export const kindsOf = (applicants: readonly string[]): Record<string, string> =>
  Object.fromEntries(applicants.filter((id) => id.startsWith('P')).map((id) => [id, 'person']))
/** `P01`, `P02` … */
export const persons = (count: number): string[] => Array.from({ length: count }, (_, i) => `P0${i + 1}`)

/** An organisation and a person, each a candidate for its own award. */
export const ONE_OF_EACH: kit.Plan = {
  applicants: ['A01', 'P01'],
  kinds: kindsOf(['A01', 'P01']),
  candidates: { 'organisation-award': ['A01'], 'person-award': ['P01'] },
}
