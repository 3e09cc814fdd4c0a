import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { panelsIn } from '../../../tests/kit/panels-in.ts'
import { panelsOf } from './panels.ts'
import { severities } from './severity.ts'
import { toTalkAbout } from './to-talk-about.ts'

describe('severity', () => {
  it('is the least-squares effect of each assessor, about their mean', () => {
    // Worked out with another program: a general least-squares solver on the two-way design.
    const [group, another] = severities(panelsIn('60 66 . / 50 53 41 / . 77 70 / 80 . .'))
    expect(another).toBeUndefined()
    expect(group?.applications).toBe(4)
    expect(
      group?.assessors.map(({ assessor, offset, applications }) => [
        assessor,
        offset.toFixed(6),
        applications,
      ]),
    ).toEqual([
      ['p0', '0.866667', 3],
      ['p1', '4.600000', 3],
      ['p2', '-5.466667', 2],
    ])
  })

  it('finds planted offsets exactly where every assessor is linked to the others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 2, maxLength: 12 }),
        fc.array(fc.integer({ min: 20, max: 80 }), { minLength: 12, maxLength: 12 }),
        (offsets, qualities) => {
          // A chain: each application is scored by two neighbours.
          const ratings = offsets.slice(1).flatMap((offset, i) => [
            { application: `A${i}`, assessor: `p${i + 10}`, score: (qualities[i] ?? 0) + (offsets[i] ?? 0) },
            { application: `A${i}`, assessor: `p${i + 11}`, score: (qualities[i] ?? 0) + offset },
          ])
          const mean = offsets.reduce((a, b) => a + b, 0) / offsets.length
          const groups = severities(panelsOf(ratings))
          expect(groups.length).toBe(1)
          for (const [i, { offset }] of (groups[0]?.assessors ?? []).entries()) {
            expect(offset).toBeCloseTo((offsets[i] ?? 0) - mean, 6)
          }
        },
      ),
    )
  })

  it('is told apart for panels that share nobody', () => {
    const groups = severities(panelsIn('60 70 . . / 50 60 . . / . . 90 80'))
    expect(
      groups.map(({ assessors }) => assessors.map(({ assessor, offset }) => [assessor, offset])),
    ).toEqual([
      [
        ['p0', -5],
        ['p1', 5],
      ],
      [
        ['p2', 5],
        ['p3', -5],
      ],
    ])
  })

  it('is 0 where all give the same, and where one assessor stands alone', () => {
    expect(severities(panelsIn('60 60 / 70 70'))[0]?.assessors.map(({ offset }) => offset)).toEqual([0, 0])
    expect(severities(panelsIn('60 / 70'))[0]?.assessors.map(({ offset }) => offset)).toEqual([0])
  })
})

describe('what to talk about', () => {
  const marked = (application: string, item: string | null, ...scores: number[]) => ({
    application,
    item,
    scores: scores.map((score, i) => ({ assessor: `p${i}`, score })),
  })

  it('lists what is more than so many points from the median or apart, the widest first', () => {
    const limits = { fromMedian: 10, range: 20 }
    const all = [
      marked('A', null, 50, 60, 70),
      marked('B', null, 50, 60, 71),
      marked('C', '4.1.2', 20, 22, 21, 60),
      marked('D', null, 90),
    ]
    expect(toTalkAbout(all, limits)).toEqual([
      {
        application: 'C',
        item: '4.1.2',
        lowest: 20,
        highest: 60,
        range: 40,
        median: 21.5,
        outliers: [{ assessor: 'p3', score: 60, by: 38.5 }],
      },
      {
        application: 'B',
        item: null,
        lowest: 50,
        highest: 71,
        range: 21,
        median: 60,
        outliers: [{ assessor: 'p2', score: 71, by: 11 }],
      },
    ])
  })

  it('does not list exactly as many points', () => {
    expect(toTalkAbout([marked('A', null, 50, 60, 70)], { fromMedian: 10, range: 20 })).toEqual([])
  })
})
