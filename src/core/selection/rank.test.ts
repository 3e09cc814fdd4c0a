import { describe, expect, it } from 'vitest'
import { exactly } from '../number/exact.ts'
import { checkChoice } from './choice.ts'
import { drawLine } from './line.ts'
import { inOrder, rank } from './rank.ts'

const scored = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([application, score]) => ({ application, score: exactly(score) }))
const places = (...pairs: readonly (readonly [string, string])[]) =>
  rank(scored(...pairs)).map(({ application, rank: place }) => [application, place])

describe('a ranking', () => {
  it('lists equals by id, whatever their order before, and skips the ranks that they take', () => {
    const expected = [
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 2],
      ['e', 5],
    ]
    expect(places(['d', '70'], ['b', '70'], ['e', '9.5'], ['c', '70.0'], ['a', '70.1'])).toEqual(expected)
    expect(places(['e', '9.5'], ['c', '70'], ['a', '70.1'], ['d', '70'], ['b', '70'])).toEqual(expected)
  })

  it('names for each the others on its rank', () => {
    const ranked = rank(scored(['b', '70'], ['c', '60'], ['a', '70']))
    expect(ranked.map(({ tiedWith }) => tiedWith)).toEqual([['b'], ['a'], []])
    expect(inOrder([...ranked].reverse())).toEqual(ranked)
  })

  it('orders a fraction among decimals, and the decimals as without it', () => {
    const ranked = rank(scored(['a', '66.6'], ['b', '200/3'], ['c', '66.7'], ['d', '9'], ['e', '66.6']))
    expect(ranked.map(({ application, rank: place }) => [application, place])).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', 3],
      ['e', 3],
      ['d', 5],
    ])
    const plain = rank(scored(['a', '66.6'], ['c', '66.7'], ['d', '9'], ['e', '66.6']))
    expect(plain.map(({ application }) => application)).toEqual(['c', 'a', 'e', 'd'])
  })

  it('holds nobody twice', () => {
    expect(() => rank(scored(['a', '70'], ['a', '60']))).toThrow('An application is ranked twice')
    expect(rank([])).toEqual([])
  })

  it('orders equal scores by their keys, higher first, and wants the same keys of all', () => {
    const keyed = (application: string, ...keys: string[]) => ({
      application,
      score: exactly('70'),
      tieKeys: keys.map(exactly),
    })
    const ranked = rank([
      keyed('a', '1', '2'),
      keyed('b', '1', '3'),
      keyed('c', '2', '0'),
      keyed('d', '1', '3'),
    ])
    expect(ranked.map(({ application, rank: place }) => [application, place])).toEqual([
      ['c', 1],
      ['b', 2],
      ['d', 2],
      ['a', 4],
    ])
    expect(() => rank([keyed('a', '1'), keyed('b')])).toThrow('Applications are ranked by different keys')
  })
})

describe('a line in a ranking', () => {
  const five = rank(scored(['a', '90'], ['b', '80'], ['c', '80'], ['d', '80'], ['e', '70']))
  const names = (each: readonly { application: string }[]) => each.map(({ application }) => application)
  it.each([
    [0, '', '', 'abcde', 0],
    [1, 'a', '', 'bcde', 0],
    [2, 'a', 'bcd', 'e', 1],
    [3, 'a', 'bcd', 'e', 2],
    [4, 'abcd', '', 'e', 0],
    [5, 'abcde', '', '', 0],
    [9, 'abcde', '', '', 0],
  ])('after %i places', (count, above, tied, below, left) => {
    const line = drawLine(five, count)
    expect([names(line.above), names(line.tied), names(line.below), line.places]).toEqual([
      [...above],
      [...tied],
      [...below],
      left,
    ])
  })
})

describe('what a body chose among equals', () => {
  const choice = { chosen: ['b'], body: 'committee', reason: '第3次会议' }
  const tied = ['a', 'b', 'c']
  it('stands with a body and a reason', () => {
    expect(checkChoice(choice, tied, 1, false)).toEqual({ ok: true, value: choice })
    for (const blank of ['', ' ', '\t\n']) {
      const error = { code: 'ChoiceWithoutReason' }
      expect(checkChoice({ ...choice, body: blank }, tied, 1, false)).toEqual({ ok: false, error })
      expect(checkChoice({ ...choice, reason: blank }, tied, 1, false)).toEqual({ ok: false, error })
    }
  })

  it('leaves a place empty only where that is allowed', () => {
    const error = { code: 'TooFewChosen', places: 2, chosen: 1 }
    expect(checkChoice(choice, tied, 2, false)).toEqual({ ok: false, error })
    expect(checkChoice(choice, tied, 2, true)).toEqual({ ok: true, value: choice })
  })
})
