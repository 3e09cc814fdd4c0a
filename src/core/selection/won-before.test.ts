import { expect, it } from 'vitest'
import type { ContractView } from '../contract/view.ts'
import type { Edition } from '../regulation/edition.ts'
import { wonBefore } from './won-before.ts'

const won = (award: string, more: object = {}) => ({
  records: { honours: [{ award, approvedOn: '2018-01-01', ...more }] },
})
const applications = {
  A: { facts: won('gold') },
  B: { facts: won('gold', { revokedOn: '2019-01-01' }) },
  C: { facts: won('silver') },
  D: { facts: {} },
} as unknown as ContractView['applications']
const edition = (repeatWin: object) =>
  ({ awards: [{ id: 'gold' }, { id: 'silver' }], repeatWin }) as unknown as Edition
const of = ['A', 'B', 'C', 'D']

it('names who has won an award before; an honour that was taken back does not count', () => {
  expect(wonBefore(edition({ usesSeat: false }), { applications }, of)).toEqual({
    gold: ['A'],
    silver: ['C'],
  })
})

it('asks only for the awards of which the text says it, and for none where a win again uses a seat', () => {
  expect(wonBefore(edition({ usesSeat: false, awards: ['gold'] }), { applications }, of)).toEqual({
    gold: ['A'],
  })
  expect(wonBefore(edition({ usesSeat: true }), { applications }, of)).toEqual({})
})
