import { describe, expect, it } from 'vitest'
import { emptyState } from '../../core/process/state.ts'
import { markRows } from './score-rows.ts'

const entry = (version: number, type: string, data: object) => ({
  entry: { type, step: 'desk', stream: 'application/X', version, data },
})
const sheet = { application: 'X', assessor: 'zj-01', marks: { A1: 50, B1: 40 } }
const agreed = (marks: object) => ({ application: 'X', leader: 'zj-01', marks, reason: '讨论' })
const determined = { rows: [{ application: 'X', assessors: ['zj-01'] }] }
const stateOf = (...log: object[]) => ({ ...emptyState, log: log as never })

describe('score sheet', () => {
  it('a consensus given twice stands once for each item, as it was last agreed', () => {
    const rows = markRows(
      stateOf(
        entry(1, 'ScorecardSubmitted', sheet),
        entry(2, 'ConsensusRecorded', agreed({ A1: 60, B1: 50 })),
        entry(3, 'ConsensusRecorded', agreed({ A1: 70 })),
        entry(4, 'ScoresDetermined', determined),
      ),
    )
    expect(rows.map(({ assessor, item, percent }) => [assessor, item, percent])).toEqual([
      ['zj-01', 'A1', 50],
      ['zj-01', 'B1', 40],
      ['consensus', 'A1', 70],
      ['consensus', 'B1', 50],
    ])
  })

  it('holds nothing of a step whose scores were not determined', () => {
    const log = [entry(1, 'ScorecardSubmitted', sheet), entry(2, 'ConsensusRecorded', agreed({ A1: 60 }))]
    expect(markRows(stateOf(...log))).toEqual([])
  })
})
