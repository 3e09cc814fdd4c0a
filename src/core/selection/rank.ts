import { compare } from '../number/arithmetic.ts'
import { inOneUnit } from '../number/decimal.ts'
import type { Exact } from '../number/exact.ts'

/** An application with its score. `tieKeys` order equal scores, higher first, where a rule ranks by more than the score. */
export type Scored = {
  readonly application: string
  readonly score: Exact
  readonly tieKeys?: readonly Exact[]
}

/** 排名 A place in the ranking; `tiedWith` are the others on the same rank. */
export type Ranked = {
  readonly application: string
  readonly rank: number
  readonly score: Exact
  readonly tiedWith: readonly string[]
}

/**
 * The ranking from the highest score: equals share a rank and the next rank is skipped (1, 1, 3). Equals are listed by
 * id, so that the order of input shows nowhere. Throws when an application is listed twice or has more or fewer tie
 * keys than another, which its caller prevents.
 */
export function rank(scored: readonly Scored[]): Ranked[] {
  if (new Set(scored.map(({ application }) => application)).size < scored.length) {
    throw new Error('An application is ranked twice')
  }
  if (new Set(scored.map((each) => keysOf(each).length)).size > 1) {
    throw new Error('Applications are ranked by different keys')
  }
  const groups: Scored[][] = []
  for (const each of fromTheHighest(scored)) {
    const group = groups.at(-1)
    // Equal numbers have equal texts.
    if (group?.[0]?.score === each.score && byKeys(group[0], each) === 0) group.push(each)
    else groups.push([each])
  }
  const ranked: Ranked[] = []
  for (const group of groups) {
    const place = ranked.length + 1
    for (const { application, score } of group)
      ranked.push({ application, rank: place, score, tiedWith: othersIn(group, application) })
  }
  return ranked
}

/** Ranked applications from the first place down, equals by id. */
export const inOrder = (ranked: readonly Ranked[]): Ranked[] =>
  [...ranked].sort((a, b) => a.rank - b.rank || byId(a, b))

/** In a large field every score is compared many times, so it is read once before. */
function fromTheHighest(scored: readonly Scored[]): Scored[] {
  const units = inOneUnit(scored.map(({ score }) => score))
  if (!units) return [...scored].sort((a, b) => compare(b.score, a.score) || byKeys(a, b) || byId(a, b))
  return scored
    .map((each, at) => ({ each, units: units[at] ?? 0n }))
    .sort((a, b) =>
      a.units === b.units ? byKeys(a.each, b.each) || byId(a.each, b.each) : a.units < b.units ? 1 : -1,
    )
    .map(({ each }) => each)
}

const NOBODY: readonly string[] = []
const othersIn = (group: readonly Scored[], own: string): readonly string[] =>
  group.length === 1 ? NOBODY : group.flatMap(({ application }) => (application === own ? [] : [application]))

const NO_KEYS: readonly Exact[] = []
const keysOf = ({ tieKeys = NO_KEYS }: Scored): readonly Exact[] => tieKeys

function byKeys(a: Scored, b: Scored): number {
  const others = keysOf(b)
  for (const [index, key] of keysOf(a).entries()) {
    const difference = compare(others[index] ?? key, key)
    if (difference !== 0) return difference
  }
  return 0
}

/** By code units, the same on every machine. */
function byId(a: { application: string }, b: { application: string }): number {
  return a.application < b.application ? -1 : a.application > b.application ? 1 : 0
}
