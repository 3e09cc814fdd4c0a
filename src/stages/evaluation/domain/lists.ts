import { compare } from '../../../core/number/arithmetic.ts'
import type { Exact } from '../../../core/number/exact.ts'
import type { Assignment } from '../../../core/selection/quotas.ts'

/** 合并名单 Two lists by award, the names of the first ahead. */
export function merged(first: Assignment, second: Assignment): Record<string, string[]> {
  const awards = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  return Object.fromEntries(awards.map((id) => [id, [...(first[id] ?? []), ...(second[id] ?? [])]]))
}

/** The lists without some names. */
export const without = (lists: Assignment, names: readonly string[]): Assignment =>
  Object.fromEntries(
    Object.entries(lists).map(([award, listed]) => [award, listed.filter((each) => !names.includes(each))]),
  )

/**
 * Puts later names where their score has them, ahead of the first earlier name with a lower one. The names that were there keep their
 * order and their award: their list may have been publicised.
 */
export function mergedByScore(
  first: Assignment,
  second: Assignment,
  scoreOf: (application: string) => Exact | undefined,
): Record<string, string[]> {
  const isBelow = (one: string, other: string) => {
    const [a, b] = [scoreOf(one), scoreOf(other)]
    return a !== undefined && b !== undefined && compare(a, b) < 0
  }
  const awards = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  return Object.fromEntries(
    awards.map((award) => {
      const names = [...(first[award] ?? [])]
      for (const name of second[award] ?? []) {
        const at = names.findIndex((earlier) => isBelow(earlier, name))
        names.splice(at < 0 ? names.length : at, 0, name)
      }
      return [award, names]
    }),
  )
}
