import { describe, expect, it } from 'vitest'
import { panelsIn } from '../../../tests/kit/panels-in.ts'
import { type LineOdds, lineOdds } from './bootstrap-line.ts'
import { chanceFrom } from './chance.ts'
import { placesOf, type Standing } from './standings.ts'
import { withoutEach } from './without-one.ts'

const standingsIn = (picture: string): Standing[] =>
  panelsIn(picture).map(({ application, scores }) => ({ application, parts: [{ weight: 1, scores }] }))
const oddsOf = (standings: readonly Standing[], places: number, seed = '1', repeats = 2000): LineOdds => {
  const answer = lineOdds(standings, places, { repeats, chance: chanceFrom(seed) })
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

/** The second and the third are as good as equal; the others are far apart. */
const BLURRED = '90 92 91 / 70 60 65 / 68 58 66 / 20 22 21'
/** The same four, with a gap after the second. */
const CLEAR = '90 92 91 / 70 68 72 / 40 41 42 / 20 22 21'

describe('the line', () => {
  it('is separated where other draws of the same scores give the same names', () => {
    const { isSeparated, doubtful, rows } = oddsOf(standingsIn(CLEAR), 2)
    expect([isSeparated, doubtful]).toEqual([true, []])
    expect(rows.map(({ application, odds }) => [application, odds])).toEqual([
      ['A10', 1],
      ['A11', 1],
      ['A12', 0],
      ['A13', 0],
    ])
  })

  it('is not separated where the names next to it change, and names them alone', () => {
    const { isSeparated, doubtful } = oddsOf(standingsIn(BLURRED), 2)
    expect(isSeparated).toBe(false)
    expect(doubtful.map(({ application, side }) => [application, side])).toEqual([
      ['A11', 'above'],
      ['A12', 'below'],
    ])
    const [above, below] = doubtful
    expect(above?.odds).toBeLessThan(0.8)
    expect(below?.odds).toBeGreaterThan(0.2)
    expect((above?.odds ?? 0) + (below?.odds ?? 0)).toBeCloseTo(1, 12)
  })

  it('has the same odds for the same seed, and close ones for another', () => {
    expect(oddsOf(standingsIn(BLURRED), 2, 'a')).toEqual(oddsOf(standingsIn(BLURRED), 2, 'a'))
    const [one, other] = [oddsOf(standingsIn(BLURRED), 2, 'a'), oddsOf(standingsIn(BLURRED), 2, 'b')]
    expect(one.rows).not.toEqual(other.rows)
    expect(one.rows[1]?.odds).toBeCloseTo(other.rows[1]?.odds ?? 0, 1)
  })

  it('draws one score less than a panel has: of two each is the score half the time', () => {
    // 50 and 70 against 55 for certain: the mean of two draws would fall below in a quarter of the repeats only.
    const { rows } = oddsOf(standingsIn('50 70 / 55 55'), 1, '1', 20_000)
    expect(rows[0]?.application).toBe('A10')
    expect(rows[0]?.odds).toBeCloseTo(0.5, 1)
  })

  it('divides the last place among equals, who stand on the line and are never separated', () => {
    const { rows, isSeparated, doubtful } = oddsOf(standingsIn('80 80 / 60 60 / 60 60 / 40 40'), 2)
    expect(rows.map(({ rank, side, odds }) => [rank, side, odds])).toEqual([
      [1, 'above', 1],
      [2, 'on', 0.5],
      [2, 'on', 0.5],
      [4, 'below', 0],
    ])
    expect(isSeparated).toBe(false)
    expect(doubtful.map(({ application }) => application)).toEqual(['A11', 'A12'])
  })

  it('weights several stages, and ranks by their sum', () => {
    const part = (weight: number, score: number) => ({ weight, scores: [{ assessor: 'p', score }] })
    const standings = [
      { application: 'X', parts: [part(0.3, 50), part(0.7, 90)] },
      { application: 'Y', parts: [part(0.3, 90), part(0.7, 70)] },
    ]
    expect(placesOf(standings, 1)).toEqual([
      { application: 'X', rank: 1, score: 78, side: 'above' },
      { application: 'Y', rank: 2, score: 76, side: 'below' },
    ])
  })

  it('takes sums of floats that are one score for equal', () => {
    const places = placesOf(standingsIn('50.1 49.9 50.3 / 50.3 50.1 49.9'), 1)
    expect(places.map(({ rank, side }) => [rank, side])).toEqual([
      [1, 'on'],
      [1, 'on'],
    ])
  })

  it('names who was scored once, and answers nothing where all were or where there is no line', () => {
    expect(oddsOf(standingsIn('90 91 / 70 . / 10 20'), 1).scoredOnce).toEqual(['A11'])
    const drawing = { repeats: 10, chance: chanceFrom('1') }
    expect(lineOdds(standingsIn('90 / 70'), 1, drawing)).toEqual({
      ok: false,
      error: { code: 'SingleScores' },
    })
    expect(lineOdds(standingsIn('90 80 / 70 75'), 2, drawing)).toEqual({
      ok: false,
      error: { code: 'NoLine' },
    })
    expect(lineOdds([], 1, drawing)).toEqual({ ok: false, error: { code: 'NoScores' } })
  })
})

describe('without one assessor', () => {
  it('names who changes sides, and who has no score left', () => {
    // p2 alone lifts the third above the second; p1 alone scored the last.
    const moved = withoutEach(standingsIn('90 90 90 / 64 66 60 / 60 62 80 / . 30 .'), 2)
    expect(
      moved.map(({ assessor, enters, leaves, unscored }) => [assessor, enters, leaves, unscored]),
    ).toEqual([
      ['p0', [], [], []],
      ['p1', [], [], ['A13']],
      ['p2', ['A11'], ['A12'], []],
    ])
    expect(moved[2]?.ranking.map(({ application, rank, score }) => [application, rank, score])).toEqual([
      ['A10', 1, 90],
      ['A11', 2, 65],
      ['A12', 3, 61],
      ['A13', 4, 30],
    ])
  })
})
