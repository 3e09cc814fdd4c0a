import { expect, it } from 'vitest'
import { meetDemands } from './max-flow.ts'

it('meets all demands where it can, moving an earlier choice where that is needed', () => {
  const met = meetDemands({ demands: [1, 1], supplies: [1, 1], uses: [[0, 1], [0]], widths: [1, 1] })
  expect(met).toEqual({ met: 2, asked: 2, shortDemands: [], usedUp: [] })
})

it('names the demands that together ask for more than they can reach, and nobody else', () => {
  const met = meetDemands({
    demands: [1, 1, 1],
    supplies: [1, 5],
    uses: [[0], [0], [1]],
    widths: [1, 1, 1],
  })
  expect(met).toEqual({ met: 2, asked: 3, shortDemands: [0, 1], usedUp: [0] })
})

it('takes no more of one supply than the width allows', () => {
  expect(meetDemands({ demands: [2], supplies: [9, 9], uses: [[0, 1]], widths: [1] }).met).toBe(2)
  expect(meetDemands({ demands: [2], supplies: [9], uses: [[0]], widths: [1] })).toEqual({
    met: 1,
    asked: 2,
    shortDemands: [0],
    usedUp: [],
  })
})
