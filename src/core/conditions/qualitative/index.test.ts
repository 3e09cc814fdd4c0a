import { describe, expect, it } from 'vitest'
import { kind } from './index.ts'

const question = { zh: '是否突出', en: 'whether it is outstanding' }
const evidence = [{ zh: '报告', en: 'report' }]
const sanction = (decidedOn: string) => ({ act: 'revocation', ground: 'fraud', decidedOn }) as const

describe('qualitative', () => {
  it('is always left to people', () => {
    expect(
      kind.judge({ params: { question, evidence, weighsSanctions: false }, facts: {}, asOf: '2026-05-11' }),
    ).toEqual({
      outcome: 'judged',
      because: 'peopleFind',
      data: { question, evidence, levels: [], need: null, earlier: 0 },
    })
  })

  it('shows earlier sanctions where they have to be weighed, and those of the future never', () => {
    const judge = (facts: Parameters<typeof kind.judge>[0]['facts']) =>
      kind.judge({ params: { question, evidence, weighsSanctions: true }, facts, asOf: '2026-05-11' })
    expect(judge({ 'records.sanctions': [sanction('2026-05-11'), sanction('2026-05-12')] })).toMatchObject({
      data: { earlier: 1 },
    })
    expect(judge({}).outcome).toBe('unknown')
  })
})
