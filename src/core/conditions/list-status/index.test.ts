import { describe, expect, it } from 'vitest'
import { kind } from './index.ts'

const lists = ['abnormalOperations', 'seriousDishonesty'] as const
type Listing = { list: (typeof lists)[number]; listedOn: string; removedOn?: string }
const judge = (barredBy: 'any' | 'all', ...creditLists: Listing[]) =>
  kind.judge({
    params: { lists, barredBy },
    facts: { 'records.creditLists': creditLists },
    asOf: '2026-05-11',
  })
const abnormal = { list: 'abnormalOperations', listedOn: '2025-07-01' } as const
const dishonest = { list: 'seriousDishonesty', listedOn: '2025-08-01' } as const

describe('list-status', () => {
  it('is barred by either list, or by both together where the text means that', () => {
    expect(judge('any', abnormal).outcome).toBe('unmet')
    expect(judge('all', abnormal).outcome).toBe('met')
    expect(judge('all', abnormal, dishonest)).toEqual({
      outcome: 'unmet',
      because: 'listed',
      data: { asOf: '2026-05-11', on: [abnormal, dishonest] },
    })
  })

  it('counts a listing that stands on the reference day, none that was lifted or came later', () => {
    expect(judge('any', { ...abnormal, removedOn: '2026-05-11' }).outcome).toBe('met')
    expect(judge('any', { ...abnormal, removedOn: '2026-05-12' }).outcome).toBe('unmet')
    expect(judge('any', { ...abnormal, listedOn: '2026-05-12' }).outcome).toBe('met')
    expect(judge('any').outcome).toBe('met')
  })

  it('asks when nothing is stated', () => {
    expect(kind.judge({ params: { lists, barredBy: 'any' }, facts: {}, asOf: '2026-05-11' }).outcome).toBe(
      'unknown',
    )
  })
})
