import type { IntegerProgram } from './solver.ts'

/** Collects the columns and rows of an integer program. Columns and rows are named by their position. */
export type ProgramBuilder = {
  readonly column: (cost: number, lower: number, upper: number, kind: 'whole' | 'any') => number
  /** `columns` have the coefficient 1 unless `coefficients` says otherwise. */
  readonly row: (
    lower: number,
    upper: number,
    columns: readonly number[],
    coefficients?: readonly number[],
  ) => number
  readonly finish: () => IntegerProgram
}

export function programBuilder(): ProgramBuilder {
  const cost: number[] = []
  const lower: number[] = []
  const upper: number[] = []
  const integer: number[] = []
  const rowLower: number[] = []
  const rowUpper: number[] = []
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  return {
    column: (each, from, to, kind) => {
      lower.push(from)
      upper.push(to)
      integer.push(kind === 'whole' ? 1 : 0)
      return cost.push(each) - 1
    },
    row: (from, to, columns, coefficients) => {
      for (const [i, column] of columns.entries()) {
        indices.push(column)
        values.push(coefficients?.[i] ?? 1)
      }
      starts.push(indices.length)
      rowUpper.push(to)
      return rowLower.push(from) - 1
    },
    finish: () => ({
      cost: Float64Array.from(cost),
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      integer: Int32Array.from(integer),
      rowLower: Float64Array.from(rowLower),
      rowUpper: Float64Array.from(rowUpper),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    }),
  }
}
