import { describe, expect, it } from 'vitest'
import { stages } from '../../src/stages/registry.generated.ts'

describe('corrections', () => {
  it('are checked by every stage of which something can be corrected', () => {
    const correctable = Object.values(stages).filter(({ correctable }) => correctable.length > 0)
    expect(correctable.map(({ kind }) => kind).toSorted()).toEqual([
      'application',
      'assessment',
      'complaint',
      'deliberation',
      'duty',
      'eligibility',
      'expert-pool',
      'prize',
      'recommendation',
      'recorded-acts',
      'register',
      'review-cost',
      'title-use',
    ])
    const unchecked = correctable.flatMap(({ kind, correctable: types, mending, checkReplacement }) =>
      types
        .filter((type) => checkReplacement === undefined && mending?.fields?.[type] === undefined)
        .map((type) => `${kind} ${type}`),
    )
    expect(unchecked).toEqual([])
  })

  it('leave no entry on the money of a winner that can be rewritten in its amount, or annulled without a trace in the books', () => {
    const { mending } = stages.prize
    const { PaymentRecorded = {}, ClawbackRecorded = {} } = mending?.fields ?? {}
    expect([Object.keys(PaymentRecorded), Object.keys(ClawbackRecorded)]).toEqual([['overrun'], []])
    expect(mending?.annullable).not.toHaveProperty('PaymentRecorded')
    expect(mending?.annullable).not.toHaveProperty('ClawbackRecorded')
    expect(mending?.reversedBy).toEqual({
      PaymentRecorded: 'reversePayment',
      ClawbackRecorded: 'reverseClawback',
    })
  })
})
