import { expect, it } from 'vitest'
import { emptyBook, marksOf, standingOf, withConsensusOn, withScorecard } from './domain.ts'

const book = ['a', 'b', 'c'].reduce(
  (all, assessor) => withScorecard(all, 'X', { assessor, marks: { '4.1': 50 } }),
  emptyBook,
)

it('counts who sits and is not recused, sets the others aside, and names who owes a sheet', () => {
  const standing = standingOf(book, 'X', ['a', 'b', 'd'], (person) => person === 'b')
  expect(standing.counted.map(({ assessor }) => assessor)).toEqual(['a'])
  expect(standing.setAside).toEqual([
    { assessor: 'b', why: 'recused' },
    { assessor: 'c', why: 'replaced' },
  ])
  expect([standing.owing, standing.recused]).toEqual([['d'], ['b']])
})

it('keeps the later consensus on an item and the earlier ones on others', () => {
  const first = withConsensusOn(book, 'X', { '4.1': 50, '4.2': 60 })
  expect(withConsensusOn(first, 'X', { '4.1': 55 }).consensus).toEqual({ X: { '4.1': 55, '4.2': 60 } })
  expect(marksOf({ '4.1': 55 })).toEqual({ '4.1': '55' })
})
