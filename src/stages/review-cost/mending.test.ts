import { describe, expect, it } from 'vitest'
import { standingCase } from '../../../tests/kit/standing-case.ts'
import { costLedgerOf, stage } from './domain/index.ts'

const cost = { purpose: 'travel', payee: 'supplier', fen: 5_000, voucher: 'K1' }
const reversing = { voucher: 'K1', reason: '重复列支', document: '说明' }

function ledger() {
  const kit = standingCase(stage)
  expect(kit.act('enterCost', cost, { on: '2026-06-01' })).toBe(undefined)
  return { ...kit, sums: () => costLedgerOf(kit.state()) }
}

describe('review-cost: what was entered wrongly', () => {
  it('amounts are reversed, a payee or a note is put right', () => {
    const { correct, annul, sums } = ledger()
    for (const changes of [{ fen: 1 }, { voucher: 'K2' }, { purpose: 'venue' }, { payee: 'nobody' }])
      expect(correct('CostEntered', changes)).toBe('ReplacementUnfit')
    expect(correct('CostEntered', { payee: 'agency', note: '差旅' })).toBe(undefined)
    expect(annul('CostEntered')).toBe('EntryNotCorrectable')
    expect(sums().spentFen).toBe(5_000)
  })

  it('a reversal by mistake is annulled, unless the ledger was closed on it; and so is the closing', () => {
    const { act, annul, sums } = ledger()
    expect(act('reverseCost', reversing, { on: '2026-06-02' })).toBe(undefined)
    expect(act('closeLedger', { document: '结账单' })).toBe(undefined)
    expect(annul('CostReversed')).toBe('LedgerIsClosed')
    expect(sums()).toMatchObject({ spentFen: 0, isClosed: true })
    expect(annul('LedgerClosed')).toBe(undefined)
    expect(annul('CostReversed')).toBe(undefined)
    expect(sums()).toMatchObject({ spentFen: 5_000, isClosed: false })
  })
})

it('review-cost: nothing is reversed before it was entered, nor the ledger closed before its last entry', () => {
  const { act, sums } = ledger()
  const early = { on: '2026-05-31', today: '2026-06-10' }
  expect(act('reverseCost', reversing, early)).toBe('DatedBeforeFollowed')
  expect(act('closeLedger', { document: '结账单' }, early)).toBe('DatedBeforeFollowed')
  expect(sums()).toMatchObject({ spentFen: 5_000, isClosed: false })
  expect(act('reverseCost', reversing, { on: '2026-06-01', today: '2026-06-10' })).toBe(undefined)
})
