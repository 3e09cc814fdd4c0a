import { describe, expect, it } from 'vitest'
import { honourFacts } from '../conditions/facts-honours.ts'
import { outcomesFor } from './outcomes.ts'
import { emptyView } from './view.ts'

const won = (application: string, award: string) => ({
  application,
  award,
  items: [],
  prizeFen: 0,
  firstWin: true,
})
const decided = { application: 'A', rule: 'r', decidedOn: '2026-07-01', document: 'd' }
const view = {
  ...emptyView,
  awardedOn: { A: '2024-12-20', B: '2025-01-08' },
  honours: [won('A', 'gold'), won('A', 'silver'), won('B', 'gold')],
  revoked: [{ ...decided, award: 'gold', takesBack: [], clawback: 'no' as const }],
  sanctions: [
    { ...decided, act: 'revocation' as const, ground: 'incident' as const, bannedUntil: '2029-07-01' },
    { ...decided, application: 'C', act: 'fraudFinding' as const, ground: 'fraud' as const },
  ],
}

describe('what a cycle leaves behind for later applications', () => {
  it('each award with the day of its approval, and of its revocation where it was revoked, that one alone', () => {
    expect(outcomesFor(view, 'A')).toEqual({
      'records.honours': [
        { award: 'gold', approvedOn: '2024-12-20', revokedOn: '2026-07-01' },
        { award: 'silver', approvedOn: '2024-12-20' },
      ],
      'records.sanctions': [{ act: 'revocation', ground: 'incident', decidedOn: '2026-07-01' }],
      'records.awardFraud': [],
    })
  })

  it('fraud that was found, with an award or without; and nothing of anybody else', () => {
    expect(outcomesFor(view, 'C')).toEqual({
      'records.honours': [],
      'records.sanctions': [{ act: 'fraudFinding', ground: 'fraud', decidedOn: '2026-07-01' }],
      'records.awardFraud': [{ on: '2026-07-01' }],
    })
    expect(outcomesFor(view, 'B')['records.sanctions']).toEqual([])
  })

  it('has the shape in which conditions read it', () => {
    const outcomes = outcomesFor(view, 'A')
    for (const name of ['records.honours', 'records.sanctions'] as const)
      expect(honourFacts[name].parse(outcomes[name])).toEqual(outcomes[name])
  })
})
