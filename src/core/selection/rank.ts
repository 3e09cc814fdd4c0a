import { compare } from '../number/arithmetic.ts'
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
  const sorted = [...scored].sort((a, b) => byScore(a, b) || byId(a, b))
  const groups: Scored[][] = []
  for (const each of sorted) {
    const group = groups.at(-1)
    if (group?.[0] && byScore(group[0], each) === 0) group.push(each)
    else groups.push([each])
  }
  let ahead = 0
  return groups.flatMap((group) => {
    const place = ahead + 1
    ahead += group.length
    return group.map(({ application, score }) => ({
      application,
      rank: place,
      score,
      tiedWith:
        group.length === 1
          ? NOBODY
          : group.map((other) => other.application).filter((other) => other !== application),
    }))
  })
}

/** Ranked applications from the first place down, equals by id. */
export const inOrder = (ranked: readonly Ranked[]): Ranked[] =>
  [...ranked].sort((a, b) => a.rank - b.rank || byId(a, b))

const NOBODY: readonly string[] = []
const NO_KEYS: readonly Exact[] = []

function byScore(a: Scored, b: Scored): number {
  const [own, others] = [a.tieKeys ?? NO_KEYS, b.tieKeys ?? NO_KEYS]
  if (own.length !== others.length) throw new Error('Applications are ranked by different keys')
  const difference = compare(b.score, a.score)
  if (difference !== 0) return difference
  for (const [index, key] of own.entries()) {
    const further = compare(others[index] ?? key, key)
    if (further !== 0) return further
  }
  return 0
}

/** By code units, the same on every machine. */
function byId(a: { application: string }, b: { application: string }): number {
  return a.application < b.application ? -1 : a.application > b.application ? 1 : 0
}
