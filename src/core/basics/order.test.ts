import { expect, it } from 'vitest'
import { byText, groupedBy, inOrderOf } from './order.ts'

it('orders texts by code units, equals staying where they stand', () => {
  expect(['b', 'A', '评', 'a', 'B'].toSorted(byText)).toEqual(['A', 'B', 'a', 'b', '评'])
  expect([byText('a', 'a'), byText('a', 'b'), byText('b', 'a')]).toEqual([0, -1, 1])
  const rows = [{ id: 'b' }, { id: 'a', at: 1 }, { id: 'a', at: 2 }]
  expect(rows.toSorted(inOrderOf(({ id }) => id))).toEqual([rows[1], rows[2], rows[0]])
})

it('groups values by key, in the order in which keys and values come up', () => {
  expect([...groupedBy(['b1', 'a1', 'b2'], (each) => each.slice(0, 1))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
  expect([...groupedBy([], String)]).toEqual([])
})
