import { describe, expect, it } from 'vitest'
import { earlierRounds, noEarlierRounds } from './earlier-rounds.ts'

const concluded = { type: 'StepConcluded', data: { passed: ['A'], held: ['B'], out: ['C'] } }
const opened = (...cohort: string[]) => ({ type: 'StepOpened', data: { cohort } })
const after = (...entries: { type: string; data: unknown }[]) =>
  entries.reduce(earlierRounds, noEarlierRounds)

describe('earlier rounds', () => {
  it('are remembered while further rounds bring new names and names that were held', () => {
    expect(after(opened('A', 'B', 'C'), concluded, opened('B', 'D'))).toEqual({ passed: ['A'], out: ['C'] })
  })

  it('are forgotten when the step is opened again, or anew after an earlier step was: also with wholly other names', () => {
    expect(after(concluded, { type: 'StepReopened', data: {} })).toEqual(noEarlierRounds)
    const anew = { type: 'StepOpened', data: { cohort: ['X', 'Y'], anew: true } }
    expect(after(concluded, anew)).toEqual(noEarlierRounds)
  })
})
