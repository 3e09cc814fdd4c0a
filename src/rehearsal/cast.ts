import type { Json } from '../core/basics/json.ts'
import type { Facts } from '../core/conditions/facts.ts'
import type { Edition } from '../core/regulation/edition.ts'
import { eligibleFacts } from './cast-facts.ts'
import { identityOf } from './cast-names.ts'
import { spoil } from './cast-spoiling.ts'
import { earlierWinner, outOfBars, withoutEarlierAward } from './cast-winners.ts'
import { chanceFrom } from './chance.ts'
import type { Chance, Part } from './kit.ts'

/** So many of the items in a chance order, each as often as any other (one more or less); the first item comes first. */
function dealt<T>(items: readonly T[], count: number, chance: Chance): T[] {
  const deck = Array.from({ length: count }, (_, i) => items[i % items.length] as T)
  for (let i = deck.length - 1; i > 1; i--) {
    const j = 1 + chance.below(i)
    ;[deck[i], deck[j]] = [deck[j] as T, deck[i] as T]
  }
  return deck
}

/** Half of the first kind, the rest of the others in turn: with enough applicants each kind stands beside another of its own. */
const mixed = <T>([first, ...others]: readonly T[]): T[] =>
  others.flatMap((other) => [first as T, other]).concat(others.length === 0 ? [first as T] : [])

/** The first so many who can be made ineligible, after the two who have another part to play. Without any the rehearsal would prove nothing. */
function spoilSome(
  edition: Edition,
  owns: readonly Facts[],
  wanted: number,
  chance: Chance,
): Map<number, Facts> {
  const spoilt = new Map<number, Facts>()
  for (const [index, own] of owns.entries()) {
    if (index < 2 || spoilt.size === wanted) continue
    const facts = spoil(edition, own, chance)
    if (facts) spoilt.set(index, facts)
  }
  if (spoilt.size === 0) throw new Error(`no applicant can be made ineligible under ${edition.id}`)
  return spoilt
}

/** Stronger than chance makes anybody, so that an earlier winner wins again. */
const STRENGTH_OF_WINNER = 96

/**
 * 演练角色 Made-up applicants for an edition, of all kinds and sectors that it has: plausible facts, codes as they are handed in, a spread of
 * strength. Among them a few who are ineligible, one who withdraws, one whose papers need a supplement, and, where the edition makes
 * something of it, one who won before and some without an earlier award that is asked for.
 */
export function castFor(edition: Edition, count: number, seed: string, deadline: string): Part[] {
  const chance = chanceFrom(`${seed}/cast`)
  const kinds = dealt(mixed(edition.applicants.kinds), count, chanceFrom(`${seed}/kinds`))
  const sectors = dealt(
    edition.sectors.map(({ id }) => id),
    count,
    chanceFrom(`${seed}/sectors`),
  )
  const identities = kinds.map((kind, index) => identityOf(kind, index, edition.authority.region, seed))
  const owns = identities.map((identity, index) => {
    const more = { index, sector: sectors[index], asOf: deadline }
    return outOfBars(edition, eligibleFacts(edition, kinds[index] ?? 'legalPerson', identity, more))
  })
  const spoilt = spoilSome(edition, owns, Math.max(1, Math.floor(count / 10)), chance)
  const isOrdinary = (index: number) => index >= 2 && !spoilt.has(index)
  const winner = owns.findIndex((own, index) => isOrdinary(index) && earlierWinner(edition, own) !== null)
  const factsOf = (own: Facts, index: number): Facts => {
    if (index === winner) return earlierWinner(edition, own) ?? own
    const isNewcomer = isOrdinary(index) && index % 2 === 1
    return spoilt.get(index) ?? (isNewcomer ? withoutEarlierAward(edition, own) : own)
  }
  return identities.map(({ name, code }, index): Part => {
    const facts = factsOf(owns[index] as Facts, index)
    const strength = 35 + chance.below(30) + chance.below(30)
    return {
      application: `A${String(index + 1).padStart(4, '0')}`,
      name,
      code,
      kind: kinds[index] ?? 'legalPerson',
      facts: facts as unknown as Json,
      strength: index === winner ? STRENGTH_OF_WINNER : strength,
      ...(index === 0 ? { withdraws: true } : {}),
      ...(index === 1 ? { needsSupplement: true } : {}),
    }
  })
}
