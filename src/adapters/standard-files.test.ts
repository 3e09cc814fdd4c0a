import { describe, expect, it } from 'vitest'
import { exactly } from '../core/number/exact.ts'
import { panelScore } from '../core/scoring/panel-score.ts'
import { itemsOf } from '../core/scoring/standard.ts'
import { loadStandards, parseStandard } from './standard-files.ts'

const folder = new URL('../../standards/', import.meta.url).pathname

const small = `id: three-items
code: T
edition: '1'
title: { zh: 三条标准, en: Three items }
appliesTo: person
note: { zh: 举例, en: An example }
totalPoints: 100
step: 10
bands:
  - { from: 0, to: 40 }
  - { from: 50, to: 100 }
categories:
  - id: A
    name: { zh: 甲, en: First }
    points: 60
    items:
      - { id: A1, kind: process, points: 20, name: { zh: 一, en: One } }
      - { id: A2, kind: result, points: 40, name: { zh: 二, en: Two } }
  - id: B
    name: { zh: 乙, en: Second }
    points: 40
    items:
      - { id: B1, kind: result, points: 40, name: { zh: 三, en: Three } }
`

const faultsOf = (text: string, file = 'three-items.yaml') => {
  const result = parseStandard(file, text)
  return result.ok ? [] : result.error.map(({ line, message }) => `${line} ${message.en}`)
}
const changed = (from: string, to: string) => faultsOf(small.replace(from, to))

describe('the standards that are shipped', () => {
  it('load, and say what they are', async () => {
    const loaded = await loadStandards(folder)
    const gbt = loaded.ok ? loaded.value.get('gbt-19580-2012') : undefined
    const baldrige = loaded.ok ? loaded.value.get('baldrige-2023') : undefined
    expect(gbt?.categories.map(({ id, points, items }) => [id, points, items.length])).toStrictEqual([
      ['4.1', 110, 3],
      ['4.2', 90, 2],
      ['4.3', 90, 2],
      ['4.4', 130, 6],
      ['4.5', 100, 2],
      ['4.6', 80, 2],
      ['4.7', 400, 6],
    ])
    expect(gbt?.note.en).toContain('check against the standard')
    expect([gbt?.totalPoints, gbt?.step, gbt?.appliesTo]).toStrictEqual([1000, 5, 'organisation'])
    expect(baldrige?.categories.map(({ items }) => items.map(({ points }) => points))).toStrictEqual([
      [70, 50],
      [45, 40],
      [40, 45],
      [45, 45],
      [40, 45],
      [45, 40],
      [120, 80, 80, 80, 90],
    ])
  })

  it.each([
    ['gbt-19580-2012', 23, '59', '590'],
    ['baldrige-2023', 17, '58.25', '582.5'],
  ])(
    'score an application on %s: process items 65 %, result items 45 % and 55 %',
    async (id, items, percent, points) => {
      const loaded = await loadStandards(folder)
      const standard = loaded.ok ? loaded.value.get(id) : undefined
      if (!standard) throw new Error(`${id} is not there`)
      const sheet = (assessor: string, result: string) => ({
        assessor,
        marks: Object.fromEntries(
          itemsOf(standard).map((item) => [item.id, exactly(item.kind === 'process' ? '65' : result)]),
        ),
      })
      const scored = panelScore(standard, [sheet('a', '45'), sheet('b', '55')])
      expect(scored.ok && scored.value.score.items.length).toBe(items)
      expect(scored.ok && [scored.value.score.percent, scored.value.score.points]).toStrictEqual([
        percent,
        points,
      ])
    },
  )
})

describe('parseStandard', () => {
  it('takes any tree', () => {
    expect(faultsOf(small)).toStrictEqual([])
  })

  it.each([
    [
      'a sum of a category',
      'points: 60',
      'points: 70',
      [
        '15 category A says 70 points, its parts add up to 60',
        '7 the standard says 100 points, its parts add up to 110',
      ],
    ],
    [
      'a total',
      'totalPoints: 100',
      'totalPoints: 90',
      ['7 the standard says 90 points, its parts add up to 100'],
    ],
    ['an id used twice', 'id: B1', 'id: A1', ['23 the id A1 is used twice']],
    ['a gap between bands', 'from: 50', 'from: 60', ['11 this band has to begin at 50%, it begins at 60%']],
    [
      'a band off the step',
      'to: 40',
      'to: 45',
      [
        '10 the band 0–45% cannot be walked in steps of 10%',
        '11 this band has to begin at 55%, it begins at 50%',
      ],
    ],
    ['an open end', 'to: 100', 'to: 90', ['11 the last band has to end at 100%, it ends at 90%']],
    [
      'another id than its file',
      'id: three-items',
      'id: four-items',
      ["1 the id four-items is not the file's name three-items"],
    ],
    ['an anchor', 'code: T', 'code: &c T', ['2 no anchors or aliases: write the value out']],
    ['a tag', 'code: T', 'code: !x T', ['2 not valid YAML: Unresolved tag: !x']],
    ['a known tag', 'code: T', 'code: !!str T', ['2 no tags: write the value plainly']],
    ['a duplicate key', 'code: T', 'code: T\ncode: U', ['3 not valid YAML: Map keys must be unique']],
    ['a float', 'step: 10', 'step: 2.5', ['8 2.5 has to be a whole number, or quoted']],
  ])('names file and line of %s', (_, from, to, faults) => {
    expect(changed(from, to)).toStrictEqual(faults)
  })

  it('names an unknown field, a missing one and a wrong kind by their place, in both languages', () => {
    const result = parseStandard('three-items.yaml', small.replace('kind: process', 'kind: other'))
    expect(result).toStrictEqual({
      ok: false,
      error: [
        {
          file: 'three-items.yaml',
          line: 17,
          message: {
            zh: 'categories.0.items.0.kind：无效选项：期望以下之一 "process"|"result"',
            en: 'categories.0.items.0.kind: Invalid option: expected one of "process"|"result"',
          },
        },
      ],
    })
    expect(changed('code: T\n', '')).toStrictEqual([
      '11 code: Invalid input: expected string, received undefined',
    ])
    expect(changed('code: T', 'code: T\ncolour: red')).toStrictEqual(['13 Unrecognized key: "colour"'])
  })

  it('refuses what is no standard at all', () => {
    expect(faultsOf('')).toStrictEqual(['1 the file is not valid YAML'])
    // Which limit of the parser is hit first depends on the machine's stack.
    expect(faultsOf('['.repeat(200_000)).map((fault) => fault.slice(0, 6))).toStrictEqual(['1 not '])
    expect(faultsOf(`${small}---\n${small}`)).toStrictEqual(['24 a file holds one standard only'])
    expect(faultsOf('x'.repeat(200_001))).toStrictEqual(['1 the file is too large for a standard'])
  })
})
