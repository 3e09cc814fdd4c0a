import type { DrawPlan } from './shape.ts'

/** n over k, exactly. */
function choose(n: number, k: number): bigint {
  let ways = 1n
  for (let i = 1; i <= k; i++) ways = (ways * BigInt(n - k + i)) / BigInt(i)
  return ways
}

/** Whole bits that a number of equally likely outcomes is worth, rounded down. */
const bits = (outcomes: bigint): number => outcomes.toString(2).length - 1

/**
 * 来源是否充分 How many bits the source yields, and how many a fair choice of all who are needed takes (RFC 3797, section 3.3). With
 * fewer, some selections cannot come up at all. Figures count as a set, which is the less where they may repeat. Advice only.
 */
export function entropyOf({ source, needs, pool }: DrawPlan): { offered: number; wanted: number } {
  const outcomes = source.figures.map(({ count, from, to }) => {
    const range = to - from + 1
    return count <= range ? choose(range, count) : 1n
  })
  const needed = needs.reduce((sum, { need, reserves }) => sum + need + reserves, 0)
  return {
    offered: bits(outcomes.reduce((product, each) => product * each, 1n)),
    wanted: bits(choose(pool.size, Math.min(needed, pool.size))),
  }
}
