import type { IntegerProgram, Solver } from '../../src/core/assignment/solver.ts'

/** Columns without an upper bound go up to here: loads and missing seats of the small awards of tests do not come near it. */
const HIGHEST = 6

type Entry = { readonly row: number; readonly by: number }

/**
 * Solves a small program by trying every whole number in every column, and leaves off where a row can no longer be kept or nothing is
 * to be saved. In the programs of assignments columns that may be fractions have whole values too, once the seats are whole. Of equals
 * the first in the order of the columns is answered.
 */
export const solveByTrying: Solver = async (program) => {
  const values = new Float64Array(program.cost.length)
  const best = { values: new Float64Array(0), cost: Infinity }
  const entries = entriesOf(program)
  const sums = program.rowLower.map(() => 0)
  const { least, most } = whatRestCanGive(program, entries)
  const isKept = (row: number, next: number) =>
    (sums[row] ?? 0) + (least[next]?.[row] ?? 0) <= (program.rowUpper[row] ?? 0) &&
    (sums[row] ?? 0) + (most[next]?.[row] ?? 0) >= (program.rowLower[row] ?? 0)
  const rows = [...program.rowLower.keys()]

  const tryFrom = (column: number, cost: number) => {
    if (cost >= best.cost) return
    if (column === values.length) {
      best.values = values.slice()
      best.cost = cost
      return
    }
    const own = entries[column] ?? []
    for (let value = program.lower[column] ?? 0; value <= upperOf(program, column); value += 1) {
      for (const { row, by } of own) sums[row] = (sums[row] ?? 0) + by * value
      values[column] = value
      if (own.every(({ row }) => isKept(row, column + 1)))
        tryFrom(column + 1, cost + value * (program.cost[column] ?? 0))
      for (const { row, by } of own) sums[row] = (sums[row] ?? 0) - by * value
    }
  }
  if (rows.every((row) => isKept(row, 0))) tryFrom(0, 0)
  return best.cost === Infinity
    ? { outcome: 'infeasible' }
    : { outcome: 'solved', values: best.values, cost: best.cost, gap: 0, proven: true }
}

const upperOf = ({ upper }: IntegerProgram, column: number) => Math.min(upper[column] ?? 0, HIGHEST)

function entriesOf({ cost, rowLower, starts, indices, values }: IntegerProgram): readonly Entry[][] {
  const entries: Entry[][] = Array.from(cost, () => [])
  for (const row of rowLower.keys())
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      entries[indices[at] ?? 0]?.push({ row, by: values[at] ?? 0 })
  return entries
}

/** For each column, what it and those after it can add to each row at least and at most. */
function whatRestCanGive(program: IntegerProgram, entries: readonly (readonly Entry[])[]) {
  const none = () => new Float64Array(program.rowLower.length)
  const least = [none()]
  const most = [none()]
  for (let column = entries.length - 1; column >= 0; column -= 1) {
    const [low, high] = [least[0]?.slice() ?? none(), most[0]?.slice() ?? none()]
    for (const { row, by } of entries[column] ?? []) {
      const ends = [by * (program.lower[column] ?? 0), by * upperOf(program, column)]
      low[row] = (low[row] ?? 0) + Math.min(...ends)
      high[row] = (high[row] ?? 0) + Math.max(...ends)
    }
    least.unshift(low)
    most.unshift(high)
  }
  return { least, most }
}
