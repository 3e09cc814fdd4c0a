import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Entry } from '../../core/record/entry.ts'
import type { Beside } from '../../core/visibility/showing.ts'
import { beside } from './domain/beside.ts'
import { evolve, initial } from './domain/state.ts'

/** What is told beside the last of these entries. */
function told(entries: readonly (readonly [string, JsonObject])[], recused: readonly string[] = []): Beside {
  let state = initial
  let last: Beside = {}
  for (const [type, data] of entries) {
    const entry = { type, data } as unknown as Entry
    state = evolve(state, entry)
    last = beside(state, entry, (person) => recused.includes(person))
  }
  return last
}

const panel = [
  'PanelFormed',
  { panel: 'p', leader: 'li', members: ['li', 'wang'], applications: ['A'] },
] as const
const sheet = (assessor: string) =>
  ['ScorecardSubmitted', { application: 'A', assessor, marks: { '4.1': 80 } }] as const
const card = (assessor: string, state: 'open' | 'settled') => ({
  kind: 'scorecard',
  id: `A/${assessor}`,
  state,
})

describe('who sits, and which sheets may be compared', () => {
  it('a panel is told with all its seats', () => {
    expect(told([panel])).toEqual({
      seats: {
        panel: 'p',
        sat: [
          { person: 'li', application: 'A' },
          { person: 'wang', application: 'A' },
        ],
      },
    })
  })

  it('sheets stay with those who gave them until nobody owes one', () => {
    expect(told([panel, sheet('li')])).toEqual({ states: [card('li', 'open')] })
    expect(told([panel, sheet('li'), sheet('wang')])).toEqual({
      states: [card('li', 'settled'), card('wang', 'settled')],
    })
  })

  it('a recusal may be what was missing', () => {
    const recusal = ['RecusalRecorded', { application: 'A', person: 'wang' }] as const
    expect(told([panel, sheet('li'), recusal], ['wang'])).toEqual({ states: [card('li', 'settled')] })
  })

  it('who comes in later finds the sheets closed again, and scoring that is closed opens them', () => {
    const replaced = ['AssessorReplaced', { panel: 'p', out: 'wang', in: 'zhao', reason: 'r' }] as const
    const before = [panel, sheet('li'), sheet('wang'), replaced]
    expect(told(before)).toEqual({
      seats: {
        panel: 'p',
        sat: [
          { person: 'li', application: 'A' },
          { person: 'zhao', application: 'A' },
        ],
      },
      states: [card('li', 'open'), card('wang', 'open')],
    })
    expect(told([...before, ['ScoringClosed', { applications: ['A'], inputs: 'i' }]]).states).toEqual([
      card('li', 'settled'),
      card('wang', 'settled'),
    ])
  })

  it('other acts tell nothing', () => {
    expect(told([panel, ['ReportSigned', { document: 'd', sha256: 's', signedBy: 'li' }]])).toEqual({})
  })
})
