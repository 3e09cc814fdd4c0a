import { describe, expect, it } from 'vitest'
import { kind } from './index.ts'

const asOf = '2026-05-11'
const params = { kinds: ['legalPerson', 'subUnit'] as const }
const judge = (facts: Parameters<typeof kind.judge>[0]['facts']) => kind.judge({ params, facts, asOf })

describe('applicant-kind', () => {
  it('admits the kinds named and no others', () => {
    expect(judge({ 'applicant.kind': 'legalPerson' })).toEqual({
      outcome: 'met',
      because: 'admitted',
      data: { kind: 'legalPerson' },
    })
    expect(judge({ 'applicant.kind': 'person' })).toEqual({
      outcome: 'unmet',
      because: 'notAdmitted',
      data: { kind: 'person', kinds: ['legalPerson', 'subUnit'] },
    })
  })

  it('asks for the kind, and for what identifies a sub-unit', () => {
    expect(judge({})).toMatchObject({ outcome: 'unknown', ask: [{ fact: 'applicant.kind' }] })
    expect(judge({ 'applicant.kind': 'subUnit', 'applicant.unitName': '一分厂' })).toMatchObject({
      outcome: 'unknown',
      ask: [{ fact: 'applicant.parentCode' }],
    })
  })
})
