import type { Edition } from '../regulation/edition.ts'
import type { Standard } from '../scoring/standard.ts'
import type { CycleState, World } from './state.ts'

/** Persons are scored by a standard of their own; all other applicants by that of organisations. */
export type Scored = Standard['appliesTo']

/** The standards that the regulation names for scoring these applicants. */
export const standardsFor = ({ standards }: Pick<Edition, 'standards'>, scored: Scored) =>
  standards.filter(({ use, appliesTo }) => use !== 'guide' && appliesTo.includes(scored))

/** Whether a cycle needs a standard for persons beside that for organisations. */
export const scoresPersonsApart = ({ applicants: { kinds } }: Pick<Edition, 'applicants'>): boolean =>
  kinds.includes('person') && kinds.some((kind) => kind !== 'person')

/** Whom the cycle's first standard scores. */
export const firstScored = ({ applicants: { kinds } }: Pick<Edition, 'applicants'>): Scored =>
  kinds.every((kind) => kind === 'person') ? 'person' : 'organisation'

/**
 * 可用标准 Of all entered standards, those that a cycle under this regulation may use: the named ones; all for these applicants where a
 * body supplies it; and fictitious ones to rehearse with, where none of the named is entered.
 */
export function usableStandards(
  edition: Edition,
  entered: ReadonlyMap<string, Standard>,
): Readonly<Record<string, Standard>> {
  const files = edition.standards.flatMap(({ file }) => file ?? [])
  const isLeftOpen = ({ appliesTo, fictitious }: Standard) => {
    const uses = standardsFor(edition, appliesTo)
    const isEntered = uses.some(({ file }) => file !== undefined && entered.has(file))
    return uses.some(({ suppliedBy }) => suppliedBy !== undefined) || (fictitious === true && !isEntered)
  }
  const isAsked = ({ appliesTo }: Standard) =>
    appliesTo === firstScored(edition) || (appliesTo === 'person' && scoresPersonsApart(edition))
  return Object.fromEntries(
    [...entered].filter(([id, each]) => files.includes(id) || (isAsked(each) && isLeftOpen(each))),
  )
}

/** The standard that scores these applicants unless a cycle decides otherwise: the named one, else one that was supplied, else a fictitious one. */
export function usualStandard(
  { edition, standards }: Pick<World, 'edition' | 'standards'>,
  scored: Scored,
): string | undefined {
  const primary = standardsFor(edition, scored).find(
    ({ use, file }) => use === 'primary' && file !== undefined,
  )
  if (primary?.file !== undefined) return primary.file
  const own = Object.values(standards).filter(({ appliesTo }) => appliesTo === scored)
  return (own.find(({ fictitious }) => !fictitious) ?? own[0])?.id
}

/** The standard on which the cycle runs. */
export function standardOfCycle(world: World, state: CycleState): Standard {
  const standard = world.standards[state.opened?.standard ?? '']
  if (!standard) throw new Error('a cycle runs on a standard that the world holds')
  return standard
}

/**
 * 适用标准 The standard by which an application is scored. A person is scored by the standard for persons that the cycle was opened with,
 * never by that of organisations.
 */
export const standardsByApplication =
  (world: World, state: CycleState) =>
  (application: string): Standard => {
    const isPerson = state.view.applications[application]?.kind === 'person'
    if (!isPerson || firstScored(world.edition) === 'person') return standardOfCycle(world, state)
    const own = world.standards[state.opened?.personStandard ?? '']
    if (!own) throw new Error('persons apply only where the cycle was opened with a standard for them')
    return own
  }
