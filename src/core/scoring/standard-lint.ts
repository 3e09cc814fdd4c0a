import type { Text } from '../basics/text.ts'
import type { Standard } from './standard.ts'

/** A fault of a standard; `path` leads to the value that is wrong. */
export type StandardFault = { readonly path: readonly (string | number)[]; readonly message: Text }

/** All faults that a schema cannot see: sums, ids, bands. Empty when the standard can be used. */
export const lintStandard = (standard: Standard): StandardFault[] => [
  ...lintSums(standard),
  ...lintIds(standard),
  ...lintBands(standard),
]

function lintSums({ categories, totalPoints }: Standard): StandardFault[] {
  const inside = categories.flatMap(({ id, points, items }, index) => {
    const sum = total(items)
    return sum === points ? [] : [wrongSum(['categories', index, 'points'], id, points, sum)]
  })
  const sum = total(categories)
  return sum === totalPoints ? inside : [...inside, wrongSum(['totalPoints'], undefined, totalPoints, sum)]
}

const total = (parts: readonly { points: number }[]): number =>
  parts.reduce((sum, { points }) => sum + points, 0)

function wrongSum(
  path: StandardFault['path'],
  id: string | undefined,
  stated: number,
  sum: number,
): StandardFault {
  return {
    path,
    message: {
      zh: `${id === undefined ? '标准总分' : `类目 ${id} `}标明 ${stated} 分，各部分合计 ${sum} 分，两者应一致`,
      en: `${id === undefined ? 'the standard' : `category ${id}`} says ${stated} points, its parts add up to ${sum}`,
    },
  }
}

function lintIds({ categories }: Standard): StandardFault[] {
  const seen = new Set<string>()
  const repeated = (id: string, path: StandardFault['path']): StandardFault[] => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      {
        path,
        message: {
          zh: `编号 ${id} 重复，每个类目和条款的编号只能出现一次`,
          en: `the id ${id} is used twice`,
        },
      },
    ]
  }
  return categories.flatMap((category, c) => [
    ...repeated(category.id, ['categories', c, 'id']),
    ...category.items.flatMap((item, i) => repeated(item.id, ['categories', c, 'items', i, 'id'])),
  ])
}

/** Bands tile the steps: from 0 to 100, each begins one step after the last one ends. */
function lintBands({ bands, step }: Standard): StandardFault[] {
  const faults = bands.flatMap(({ from, to }, index) => {
    const expected = index === 0 ? 0 : (bands[index - 1]?.to ?? 0) + step
    const path = ['bands', index]
    if (from !== expected) return [gap(path, from, expected)]
    return to < from || (to - from) % step !== 0 ? [offStep(path, from, to, step)] : []
  })
  const end = bands.at(-1)?.to
  return end === 100 ? faults : [...faults, openEnd(bands.length - 1, end ?? 0)]
}

const gap = (path: StandardFault['path'], from: number, expected: number): StandardFault => ({
  path,
  message: {
    zh: `该档位应从 ${expected}% 开始，现从 ${from}% 开始，档位之间出现空档或重叠`,
    en: `this band has to begin at ${expected}%, it begins at ${from}%`,
  },
})

const offStep = (path: StandardFault['path'], from: number, to: number, step: number): StandardFault => ({
  path,
  message: {
    zh: `档位 ${from}%–${to}% 不能按 ${step}% 的步长划分`,
    en: `the band ${from}–${to}% cannot be walked in steps of ${step}%`,
  },
})

const openEnd = (index: number, end: number): StandardFault => ({
  path: ['bands', index, 'to'],
  message: {
    zh: `最后一档应到 100%，现到 ${end}%`,
    en: `the last band has to end at 100%, it ends at ${end}%`,
  },
})
