import { describe, expect, it } from 'vitest'
import { kind } from './index.ts'

const outcome = (declarations: Record<string, boolean>) =>
  kind.judge({ params: { declaration: 'truthful' }, facts: { declarations }, asOf: '2026-05-11' }).outcome

describe('declaration', () => {
  it('takes what is declared, and asks for what is not', () => {
    expect([outcome({ truthful: true }), outcome({ truthful: false }), outcome({ other: true })]).toEqual([
      'met',
      'unmet',
      'unknown',
    ])
  })
})
