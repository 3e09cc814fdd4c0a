import type { World } from '../../../src/core/process/state.ts'
import * as kit from '../kit/cycle.ts'

export * from '../kit/cycle.ts'

/** The text is a draft and persons may apply: a rehearsal, with a standard for persons. */
export const open = (world: World): kit.Cycle =>
  kit.openCycle(world, kit.START, { rehearsal: true, personStandard: 'example-person-2026' })

/** With the one point decided that has no default. */
export const begin = (world: World): kit.Cycle => kit.decide(open(world), 'panel-size', 3)

/** Organisations of a sector. */
export const inSector = (sector: string, applications: readonly string[]) =>
  Object.fromEntries(applications.map((application) => [application, { applicant: { sector } }]))

export const county = kit.recommender('county-governments')
