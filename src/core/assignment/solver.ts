/**
 * 整数规划 A linear program whose columns may have to be whole numbers: minimise cost × x, with x between its bounds and every row
 * between its own. Rows are compressed: row r holds the entries from `starts[r]` up to `starts[r + 1]`.
 */
export type IntegerProgram = {
  readonly cost: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** 1 for a whole number, 0 for any. */
  readonly integer: Int32Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float64Array
}

/** `seed`: 0 to 2^31−1. `seconds` of the clock; `gap`: the part of the cost by which an answer may be worse than the best. */
export type SolverOptions = { readonly seed: number; readonly seconds: number; readonly gap: number }

/**
 * What became of a program. `gap` is the part of the cost that may still be saved, `proven` whether it is within what was asked for.
 * `undecided`: the time ended before an answer was found.
 */
export type Solved =
  | {
      readonly outcome: 'solved'
      readonly values: Float64Array
      readonly cost: number
      readonly gap: number
      readonly proven: boolean
    }
  | { readonly outcome: 'infeasible' }
  | { readonly outcome: 'undecided' }

/** 求解器 The port behind which a solver stands. The same program, seed and version give the same answer unless the time ends. */
export type Solver = (program: IntegerProgram, options: SolverOptions) => Promise<Solved>
