import { err, ok, type Result } from '../basics/result.ts'
import { midRanks, tally } from './mid-ranks.ts'
import { sumOf, squaresAbout } from './moments.ts'
import type { NoFigure } from './no-figure.ts'
import { type Panel, valuesOf } from './panels.ts'

/** 测量尺度 What a difference of two scores means: another one, another place, a distance, a proportion. */
export const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const
export type Level = (typeof LEVELS)[number]

/** The squared differences of all pairs of some values, summed. */
type Disagreement = (values: readonly number[]) => number

const distances: Disagreement = (values) => values.length * squaresAbout(values)

const changes: Disagreement = (values) =>
  (values.length ** 2 - sumOf([...tally(values).values()].map((count) => count ** 2))) / 2

const proportions: Disagreement = (values) => {
  const counts = [...tally(values)]
  let total = 0
  for (const [at, [a, timesA]] of counts.entries()) {
    for (const [b, timesB] of counts.slice(at + 1)) total += timesA * timesB * ((a - b) / (a + b)) ** 2
  }
  return total
}

const DISAGREEMENT: Readonly<Record<Level, Disagreement>> = {
  nominal: changes,
  ordinal: distances,
  interval: distances,
  ratio: proportions,
}

/**
 * Krippendorff 一致性系数 α = 1 − observed / expected disagreement, with scores missing (Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability"; 2019, Content Analysis, chapter 12). Scores that stand alone on an application cannot be paired and do not count.
 * The ordinal difference of two values is the distance of their mid-ranks among all paired scores, which is the sum that the paper gives.
 */
export function krippendorffAlpha(panels: readonly Panel[], level: Level): Result<number, NoFigure> {
  if (panels.length === 0) return err({ code: 'NoScores' })
  const units = panels.map(valuesOf).filter(({ length }) => length > 1)
  if (units.length === 0) return err({ code: 'SingleScores' })
  if (units.length === 1) return err({ code: 'OneApplication' })
  if (level === 'ratio' && units.flat().some((value) => value < 0)) return err({ code: 'NegativeScores' })
  const paired = level === 'ordinal' ? ranked(units) : units
  const all = paired.flat()
  const disagreement = DISAGREEMENT[level]
  if (new Set(all).size === 1) return err({ code: 'NoDifference' })
  const expected = disagreement(all) / (all.length - 1)
  const observed = sumOf(paired.map((unit) => disagreement(unit) / (unit.length - 1)))
  return ok(1 - observed / expected)
}

/** The same units with mid-ranks among all values in the place of values. */
function ranked(units: readonly (readonly number[])[]): number[][] {
  const ranks = midRanks(units.flat())
  let taken = 0
  return units.map(({ length }) => {
    taken += length
    return ranks.slice(taken - length, taken)
  })
}
