import { describe, expect, it } from 'vitest'
import { programBuilder } from '../../core/assignment/program-builder.ts'
import { solveInWorker } from './solve-in-worker.ts'

const OPTIONS = { seed: 1, seconds: 30, gap: 0 }

describe('HiGHS in a worker', () => {
  it('solves a knapsack: the two cheapest of three, and not the dear one', async () => {
    const { column, row, finish } = programBuilder()
    const columns = [column(5, 0, 1, 'whole'), column(9, 0, 1, 'whole'), column(2, 0, 1, 'whole')]
    row(2, 2, columns)
    const solved = await solveInWorker(finish(), OPTIONS)
    expect(solved).toEqual({
      outcome: 'solved',
      values: new Float64Array([1, 0, 1]),
      cost: 7,
      gap: 0,
      proven: true,
    })
  })

  it('keeps whole numbers where a fraction would be cheaper', async () => {
    const { column, row, finish } = programBuilder()
    const x = column(3, 0, 5, 'whole')
    row(3, Infinity, [x], [2])
    const solved = await solveInWorker(finish(), OPTIONS)
    expect(solved).toMatchObject({ outcome: 'solved', cost: 6 })
  })

  it('says that there is no answer where rows contradict each other', async () => {
    const { column, row, finish } = programBuilder()
    const columns = [column(0, 0, 1, 'whole'), column(0, 0, 1, 'whole')]
    row(2, 2, columns)
    row(0, 1, columns)
    expect(await solveInWorker(finish(), OPTIONS)).toEqual({ outcome: 'infeasible' })
  })
})
