import type { Solver } from '../../core/assignment/solver.ts'
import type { Progress } from '../progress.ts'

const A_SECOND = 1_000

/** A solver that shows how much of its time has passed; how much work is left, nobody knows before the end. */
export const showingProgress =
  (solve: Solver, progress: Progress): Solver =>
  async (program, options) => {
    let passed = 0
    progress.begin(options.seconds)
    const timer = setInterval(() => progress.step(Math.min((passed += 1), options.seconds)), A_SECOND)
    try {
      return await solve(program, options)
    } finally {
      clearInterval(timer)
      progress.end()
    }
  }
