import { describe, expect, it } from 'vitest'
import { applyMutant, articleOf, mutantsOf } from './mutants.ts'

const tree = {
  quotas: [{ id: 'seats', max: 5, article: '3p2' }],
  fee: { charged: false, article: '6' },
  from: '2024-04-28',
  share: '2/3',
  weights: { desk: '30%' },
}

describe('mutants', () => {
  it('changes every leaf once and leaves out every item once', () => {
    expect(
      mutantsOf(tree).map(({ path, change, to }) => `${path.join('.')} ${change} ${String(to[0])}`),
    ).toEqual([
      'quotas.0 removed undefined',
      'quotas.0.id replaced seats-x',
      'quotas.0.max replaced 6',
      'quotas.0.article replaced 6',
      'fee.charged replaced true',
      'fee.article replaced 3p2',
      'from replaced 2024-04-01',
      'share replaced 2/4',
      'weights.desk replaced 31%',
    ])
  })

  it('puts one change into the tree and leaves the rest, and the given tree, alone', () => {
    const [removed, , max] = mutantsOf(tree)
    if (!removed || !max) throw new Error('no mutants')
    expect(applyMutant(tree, max, 6)).toEqual({ ...tree, quotas: [{ id: 'seats', max: 6, article: '3p2' }] })
    expect(applyMutant(tree, removed, undefined)).toEqual({ ...tree, quotas: [] })
    expect(tree.quotas).toEqual([{ id: 'seats', max: 5, article: '3p2' }])
  })

  it('knows the article that a value rests on', () => {
    expect([
      articleOf(tree, ['quotas', 0, 'max']),
      articleOf(tree, ['fee', 'charged']),
      articleOf(tree, ['from']),
    ]).toEqual(['3p2', '6', null])
  })
})
