import { describe, expect, it } from 'vitest'
import { criterion } from './criterion.ts'
import { exampleFlaws } from './example-flaws.ts'
import { example } from './examples.ts'

const years = criterion.parse({
  id: 'years',
  kind: 'duration',
  label: { zh: '成立年限', en: 'years' },
  article: '8',
  with: { since: 'establishedOn', atLeast: { years: 3 }, uninterrupted: true },
})
const shown = (more: object) =>
  example.parse({ criterion: 'years', name: { zh: '恰满三年', en: 'three years' }, outcome: 'met', ...more })
const since = (establishedOn: string) => ({ facts: { applicant: { establishedOn } } })

/** Which example, and what is said of it. */
const said = (...examples: object[]) =>
  exampleFlaws([years], {}, examples.map(shown)).map(({ index, problem }) => [index, problem.zh, problem.en])

describe('the examples of conditions', () => {
  it('are left alone where they come out as they say', () => {
    expect(
      said(since('2023-05-11'), { ...since('2023-05-12'), outcome: 'unmet', metOn: '2026-05-12' }),
    ).toEqual([])
  })

  it('are told with what was expected and what came out', () => {
    expect(
      said(since('2023-05-11'), since('2023-05-12'), { ...since('2023-05-12'), outcome: 'unmet' }),
    ).toEqual([
      [
        1,
        '条件 years 的示例“恰满三年”写明结果为“符合”，实际为“不符合，2026-05-12起符合”',
        'the example "three years" of years says met, and it comes out unmet until 2026-05-12',
      ],
      [
        2,
        '条件 years 的示例“恰满三年”写明结果为“不符合”，实际为“不符合，2026-05-12起符合”',
        'the example "three years" of years says unmet, and it comes out unmet until 2026-05-12',
      ],
    ])
  })

  it('are told where their condition is gone, or their facts cannot be read', () => {
    expect(said({ criterion: 'gone' })).toEqual([
      [
        0,
        '示例“恰满三年”所说的条件 gone 不存在',
        'the example "three years" is of a condition gone, which does not exist',
      ],
    ])
    expect(said(since('11 May'))[0]?.[1]).toContain('中的事实不符合要求')
  })
})
