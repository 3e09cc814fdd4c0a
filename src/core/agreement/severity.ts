import { groupedBy, inOrderOf } from '../basics/order.ts'
import type { Panel, Scored } from './panels.ts'
import { meanOf, sumOf } from './moments.ts'

/** 宽严 How many points an assessor gives above (+) or below (−) the mean assessor, were all to score the same applications. */
export type Severity = { readonly assessor: string; readonly offset: number; readonly applications: number }

/**
 * Assessors who are linked by applications that they share, also through others. Offsets of different groups cannot be compared:
 * whether one panel is stricter or its applications are weaker, no figure can tell.
 */
export type SeverityGroup = { readonly applications: number; readonly assessors: readonly Severity[] }

/** 连通 Panels that share an assessor, directly or through other panels, belong together. */
export function connected(panels: readonly Panel[]): (readonly Panel[])[] {
  const parents = new Map<string, string>()
  const rootOf = (name: string): string => {
    let root = name
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up
    if (root !== name) parents.set(name, root)
    return root
  }
  for (const { scores } of panels) {
    const [first, ...others] = scores
    if (!first) continue
    for (const { assessor } of others) {
      const [a, b] = [rootOf(first.assessor), rootOf(assessor)]
      if (a !== b) parents.set(b, a)
    }
  }
  return [...groupedBy(panels, ({ scores }) => rootOf(scores[0]?.assessor ?? '')).values()]
}

/** The additive effect of each assessor, score = application + assessor + rest, by least squares in each connected group. */
export const severities = (panels: readonly Panel[]): SeverityGroup[] => connected(panels).map(groupOf)

function groupOf(panels: readonly Panel[]): SeverityGroup {
  const counts = new Map<string, number>()
  for (const { scores } of panels) {
    for (const { assessor } of scores) counts.set(assessor, (counts.get(assessor) ?? 0) + 1)
  }
  const names = [...counts.keys()].sort()
  const offsets = solve(panels, new Map(names.map((name, index) => [name, index])))
  const assessors = names
    .map((assessor, index) => ({
      assessor,
      offset: offsets[index] ?? 0,
      applications: counts.get(assessor) ?? 0,
    }))
    .sort(inOrderOf(({ assessor }) => assessor))
  return { applications: panels.length, assessors }
}

/** Of each score, how far it is from the mean of its panel, summed by assessor. */
function residualsBy(
  panels: readonly Panel[],
  indexes: ReadonlyMap<string, number>,
  valueOf: (scored: Scored) => number,
): number[] {
  const sums = new Array<number>(indexes.size).fill(0)
  for (const { scores } of panels) {
    const values = scores.map(valueOf)
    const mean = meanOf(values)
    for (const [at, { assessor }] of scores.entries()) {
      const index = indexes.get(assessor) ?? 0
      sums[index] = (sums[index] ?? 0) + (values[at] ?? 0) - mean
    }
  }
  return sums
}

/**
 * The normal equations after the applications have been eliminated, by conjugate gradients (Hestenes & Stiefel 1952): offsets whose
 * residuals by assessor are those of the scores. Their mean is 0.
 */
function solve(panels: readonly Panel[], indexes: ReadonlyMap<string, number>): number[] {
  const dot = (a: readonly number[], b: readonly number[]) => sumOf(a.map((value, i) => value * (b[i] ?? 0)))
  const plus = (a: readonly number[], times: number, b: readonly number[]) =>
    a.map((value, i) => value + times * (b[i] ?? 0))
  let rest = residualsBy(panels, indexes, ({ score }) => score)
  let offsets = rest.map(() => 0)
  let direction = rest
  let square = dot(rest, rest)
  const enough = square * 1e-24
  for (let round = 0; square > enough && round < 4 * indexes.size; round++) {
    const step = direction
    const image = residualsBy(panels, indexes, ({ assessor }) => step[indexes.get(assessor) ?? 0] ?? 0)
    const length = square / dot(direction, image)
    offsets = plus(offsets, length, direction)
    rest = plus(rest, -length, image)
    const next = dot(rest, rest)
    direction = plus(rest, next / square, direction)
    square = next
  }
  const mean = meanOf(offsets)
  return offsets.map((offset) => offset - mean)
}
