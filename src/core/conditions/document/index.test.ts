import { describe, expect, it } from 'vitest'
import { kind } from './index.ts'

const judge = (permit?: { held: boolean; validUntil?: string }) =>
  kind.judge({
    params: { document: 'permit' },
    facts: { documents: permit ? { permit } : {} },
    asOf: '2026-05-11',
  })

describe('document', () => {
  it('is held, and valid on the reference day itself', () => {
    expect(judge({ held: true }).outcome).toBe('met')
    expect(judge({ held: true, validUntil: '2026-05-11' }).outcome).toBe('met')
    expect(judge({ held: true, validUntil: '2026-05-10' })).toEqual({
      outcome: 'unmet',
      because: 'expired',
      data: { validUntil: '2026-05-10' },
    })
    expect(judge({ held: false })).toEqual({ outcome: 'unmet', because: 'notHeld', data: {} })
  })

  it('is asked for where nothing is stated', () => {
    expect(judge()).toEqual({
      outcome: 'unknown',
      because: 'missing',
      ask: [
        {
          fact: 'documents.permit',
          name: { zh: '证照“permit”的情况', en: 'whether the document "permit" is held' },
        },
      ],
    })
  })
})
