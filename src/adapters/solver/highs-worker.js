/**
 * 求解线程 Solves one integer program with HiGHS (WebAssembly) and answers. It is plain JavaScript because a worker is started from a
 * file: in tests from this one, in the bundle from the copy that scripts/build.mjs lays beside the parts, with highs.wasm.
 */
import { parentPort, workerData } from 'node:worker_threads'
import loadHighs from 'highs'

/** Costs are whole numbers: an answer that is less than 1 above the best possible one is the best. */
const LESS_THAN_ONE = 0.999

const { program, options } = workerData
const { cost, lower, upper, integer, rowLower, rowUpper, starts, indices, values } = program
const highs = await loadHighs()
const { modelStatus, solutionStatus } = highs.constants

const solved = highs.withModel(
  {
    numCols: cost.length,
    numRows: rowLower.length,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower,
    rowUpper,
    integrality: integer,
    matrix: {
      format: 'csr',
      numRows: rowLower.length,
      numCols: cost.length,
      starts,
      indices,
      values,
    },
  },
  (model) => {
    model.options.set({
      output_flag: false,
      random_seed: options.seed,
      time_limit: options.seconds,
      mip_rel_gap: options.gap,
      mip_abs_gap: LESS_THAN_ONE,
    })
    model.run()
    const status = model.getModelStatus()
    // Nothing here is unbounded: every cost is zero or more, and so is every column.
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
      return { outcome: 'infeasible' }
    if (model.info.get('primal_solution_status') !== solutionStatus.feasible) return { outcome: 'undecided' }
    const gap = model.info.get('mip_gap')
    return {
      outcome: 'solved',
      values: model.getSolution().colValue,
      cost: Math.round(model.getObjectiveValue()),
      gap: Number.isFinite(gap) ? gap : 0,
      proven: status === modelStatus.optimal,
    }
  },
)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not between windows
parentPort.postMessage(solved)
