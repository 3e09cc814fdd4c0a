import { describe, expect, it } from 'vitest'
import type { Edition } from '../../core/regulation/edition.ts'
import { dependsOnHistory, honoursOf, payableFrom, prizeOf } from './domain/index.ts'

const rule = {
  id: 'fixed',
  award: 'gold',
  yuan: 100,
  firstWinOnly: false,
  per: 'winner',
  onUpgrade: 'full',
  article: '12',
}
const repeatWin = { prize: true, honour: true, usesSeat: true, article: '13' }
const rules = (prizes: object[], again: object = {}) =>
  ({
    prizes: prizes.map((one) => ({ ...rule, ...one })),
    repeatWin: { ...repeatWin, ...again },
  }) as unknown as Edition
const alone = { winners: 1, taken: {} }
const fenOf = (edition: Edition, firstWin: boolean | 'unknown', sharing = alone) => {
  const { fen, lines } = prizeOf(edition, { award: 'gold', firstWin }, sharing)
  return [fen, lines.map(({ why, fen: own, keptFen }) => [why, own, keptFen])]
}

describe('prize rules', () => {
  it('one that waits for the history makes the whole prize wait', () => {
    const edition = rules([{}, { id: 'bonus', yuan: 50, firstWinOnly: true }])
    expect(fenOf(edition, true)).toEqual([
      15_000,
      [
        ['firstWin', 10_000, undefined],
        ['firstWin', 5_000, undefined],
      ],
    ])
    expect(fenOf(edition, false)).toEqual([
      10_000,
      [
        ['repeatWin', 10_000, undefined],
        ['firstWinOnly', 0, undefined],
      ],
    ])
    expect(fenOf(edition, 'unknown')).toEqual([
      0,
      [
        ['historyUnknown', 0, undefined],
        ['historyUnknown', 0, undefined],
      ],
    ])
  })

  it('keep the share of who waits, and pay who need not wait', () => {
    const shared = { per: 'award', firstWinOnly: true }
    const sharing = { winners: 3, taken: { fixed: 1_000 } }
    expect(fenOf(rules([shared]), 'unknown', sharing)).toEqual([0, [['historyUnknown', 0, 3_000]]])
    expect(fenOf(rules([{ per: 'award' }]), 'unknown', sharing)).toEqual([
      3_000,
      [['eitherWay', 3_000, undefined]],
    ])
    expect(fenOf(rules([]), 'unknown')).toEqual([0, []])
  })

  it('depend on the history where it could change the amount', () => {
    const of = (prize: object, again?: object) => dependsOnHistory(rules([prize], again), 'gold')
    expect([
      of({}),
      of({ yuan: 0, firstWinOnly: true }),
      of({ award: 'silver', firstWinOnly: true }),
    ]).toEqual([false, false, false])
    expect([of({ firstWinOnly: true }), of({ onUpgrade: 'difference' }), of({}, { prize: false })]).toEqual([
      true,
      true,
      true,
    ])
    expect([
      of({}, { prize: false, awards: ['silver'] }),
      of({}, { prize: false, awards: ['gold'] }),
    ]).toEqual([false, true])
  })
})

it('honours: who may have won before is handed only what a win again brings', () => {
  const given = [{ awards: ['gold'], items: ['plaque'], grantedBy: 'government', article: '12' }]
  const of = (honour: boolean, firstWin: boolean | 'unknown') =>
    honoursOf({ honours: given, repeatWin: { ...repeatWin, honour } } as unknown as Edition, 'gold', firstWin)
      .items
  expect([of(true, 'unknown'), of(false, 'unknown'), of(false, true), of(false, false)]).toEqual([
    ['plaque'],
    [],
    ['plaque'],
    [],
  ])
})

it('payment: the days lie in the year of the conferral or the next, and an end before the beginning in the one after', () => {
  const window = (year: string, from: string, to: string) =>
    payableFrom({ prizePayment: { year, from, to, article: '12' } } as unknown as Edition, '2026-11-20')
  expect(window('next', '01-01', '03-31')).toEqual({ article: '12', from: '2027-01-01', to: '2027-03-31' })
  expect(window('same', '12-01', '02-29')).toEqual({ article: '12', from: '2026-12-01', to: '2027-02-28' })
  expect(payableFrom({ prizePayment: undefined }, '2026-11-20')).toBe(null)
})
