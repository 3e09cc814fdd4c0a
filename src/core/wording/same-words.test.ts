import { expect, it } from 'vitest'
import { sameWords } from './same-words.ts'

it('puts together what is said alike, in order', () => {
  const found = sameWords(
    ['a1', 'b2', 'c1'],
    (item) => item.slice(1),
    (item) => item.slice(0, 1),
  )
  expect(found).toEqual([
    ['1', ['a', 'c']],
    ['2', ['b']],
  ])
})
