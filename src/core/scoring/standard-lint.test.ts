import { describe, expect, it } from 'vitest'
import type { Standard } from './standard.ts'
import { lintStandard } from './standard-lint.ts'

const same = { zh: '例', en: 'Example' }
const item = (id: string, points: number) => ({ id, name: same, kind: 'process' as const, points })
const sound: Standard = {
  id: 'two-categories',
  code: 'T',
  edition: '1',
  title: same,
  appliesTo: 'organisation',
  note: same,
  totalPoints: 100,
  step: 10,
  bands: [
    { from: 0, to: 40 },
    { from: 50, to: 50 },
    { from: 60, to: 100 },
  ],
  categories: [
    { id: 'A', name: same, points: 60, items: [item('A1', 20), item('A2', 40)] },
    { id: 'B', name: same, points: 40, items: [item('B1', 40)] },
  ],
}
const faultsOf = (change: Partial<Standard>) => lintStandard({ ...sound, ...change })
const bands = (...pairs: readonly (readonly [number, number])[]) => ({
  bands: pairs.map(([from, to]) => ({ from, to })),
})

describe('a standard', () => {
  it('has nothing wrong when its sums, ids and bands fit', () => {
    expect(faultsOf({})).toEqual([])
  })

  it('says no other total than its parts make', () => {
    const [A, B] = sound.categories
    if (!A || !B) expect.unreachable()
    expect(faultsOf({ categories: [{ ...A, points: 50 }, B] })).toEqual([
      {
        path: ['categories', 0, 'points'],
        message: {
          zh: '类目 A 标明 50 分，各部分合计 60 分，两者应一致',
          en: 'category A says 50 points, its parts add up to 60',
        },
      },
      {
        path: ['totalPoints'],
        message: {
          zh: '标准总分标明 100 分，各部分合计 90 分，两者应一致',
          en: 'the standard says 100 points, its parts add up to 90',
        },
      },
    ])
  })

  it('names each part once', () => {
    const categories = [
      { id: 'A', name: same, points: 60, items: [item('A1', 20), item('B', 40)] },
      { id: 'B', name: same, points: 40, items: [item('A1', 40)] },
    ]
    const twice = (id: string) => ({
      zh: `编号 ${id} 重复，每个类目和条款的编号只能出现一次`,
      en: `the id ${id} is used twice`,
    })
    expect(faultsOf({ categories })).toEqual([
      { path: ['categories', 1, 'id'], message: twice('B') },
      { path: ['categories', 1, 'items', 0, 'id'], message: twice('A1') },
    ])
  })

  it.each([
    [
      bands([10, 40], [50, 100]),
      ['bands', 0],
      '该档位应从 0% 开始，现从 10% 开始，档位之间出现空档或重叠',
      'this band has to begin at 0%, it begins at 10%',
    ],
    [
      bands([0, 40], [60, 100]),
      ['bands', 1],
      '该档位应从 50% 开始，现从 60% 开始，档位之间出现空档或重叠',
      'this band has to begin at 50%, it begins at 60%',
    ],
    [
      bands([0, 45], [55, 100]),
      ['bands', 0],
      '档位 0%–45% 不能按 10% 的步长划分',
      'the band 0–45% cannot be walked in steps of 10%',
    ],
    [
      bands([0, 40], [50, 30], [40, 100]),
      ['bands', 1],
      '档位 50%–30% 不能按 10% 的步长划分',
      'the band 50–30% cannot be walked in steps of 10%',
    ],
    [
      bands([0, 40], [50, 90]),
      ['bands', 1, 'to'],
      '最后一档应到 100%，现到 90%',
      'the last band has to end at 100%, it ends at 90%',
    ],
    [
      bands(),
      ['bands', -1, 'to'],
      '最后一档应到 100%，现到 0%',
      'the last band has to end at 100%, it ends at 0%',
    ],
  ])('has bands that walk from 0 to 100: not %j', (change, path, zh, en) => {
    expect(faultsOf(change)[0]).toEqual({ path, message: { zh, en } })
    expect(faultsOf(change).some(({ path: where }) => where[0] !== 'bands')).toBe(false)
  })

  it('hears of every band that is wrong', () => {
    expect(faultsOf(bands([0, 45], [55, 90])).map(({ path }) => path)).toEqual([
      ['bands', 0],
      ['bands', 1],
      ['bands', 1, 'to'],
    ])
  })
})
