import { Worker } from 'node:worker_threads'
import type { IntegerProgram, Solved, Solver, SolverOptions } from '../../core/assignment/solver.ts'

/** Beside the sources as beside the bundle. */
const WORKER = new URL('./highs-worker.js', import.meta.url)

/**
 * 求解 HiGHS in a thread of its own: the solver does not yield, and what surrounds it has to stay able to show progress. Each program
 * gets a fresh thread, so that nothing is left over from the one before and its memory is given back. A solver that breaks is a bug:
 * the promise rejects.
 */
export const solveInWorker: Solver = (program: IntegerProgram, options: SolverOptions) =>
  new Promise<Solved>((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: { program, options } })
    worker.once('message', (solved: Solved) => {
      resolve(solved)
      void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the solver ended with ${code} and no answer`)))
  })
