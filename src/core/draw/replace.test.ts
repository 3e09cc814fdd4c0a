import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { declined, drawn, FIGURES, lastOf, must, numbers, people } from '../../../tests/kit/draw-case.ts'
import { drawAgain } from './draw.ts'
import { replaceIn } from './replace.ts'
import type { DrawResult } from './shape.ts'

const ON = '2026-06-08'
const without = (result: DrawResult, ...ids: string[]): DrawResult =>
  ids.reduce((now, id) => must(replaceIn(now, { on: ON, out: declined(id) })), result)
const refusal = (result: DrawResult, id: string, on = ON) => {
  const replaced = replaceIn(result, { on, out: declined(id) })
  return replaced.ok ? null : [replaced.error.code, replaced.error.data]
}

describe('replaceIn', () => {
  it('takes the next of the drawn order, and keeps everybody else', () => {
    const run = lastOf(without(drawn(), 'E01'))
    expect(numbers(run.taken)).toEqual([20, 23, 14, 17, 9, 11, 15, 7, 13, 21])
    expect(run.replacements).toEqual([
      { on: ON, out: declined('E01'), as: 'taken', group: null, passed: [], in: 'E21' },
    ])
    expect(numbers(lastOf(without(drawn(), 'E01', 'E21')).taken).at(-1)).toBe(10)
  })

  it('lets reserves move up, and follows none who falls out', () => {
    const result = drawn({ needs: [{ group: null, need: 3, reserves: 2 }] })
    expect(numbers(lastOf(result).reserves)).toEqual([14, 17])
    const run = lastOf(without(result, 'E14', 'E20'))
    expect([numbers(run.taken), numbers(run.reserves), run.short]).toEqual([[23, 1, 17], [], []])
    expect(run.replacements.map(({ as, in: next }) => [as, next])).toEqual([
      ['reserve', null],
      ['taken', 'E17'],
    ])
  })

  it('takes reserves for anybody behind those of the group, and none of another group', () => {
    const result = drawn({
      pool: people(25, ['制造', '服务']),
      needs: [
        { group: '制造', need: 2, reserves: 1 },
        { group: '服务', need: 1, reserves: 1 },
        { group: null, need: 0, reserves: 1 },
      ],
    })
    expect(lastOf(result).reserves).toEqual([
      { id: 'E14', group: '服务' },
      { id: 'E17', group: '制造' },
      { id: 'E09', group: null },
    ])
    const run = lastOf(without(result, 'E23', 'E01', 'E17'))
    expect(run.taken).toEqual([
      { id: 'E20', group: '服务' },
      { id: 'E09', group: '制造' },
      { id: 'E11', group: '制造' },
    ])
    expect(run.reserves).toEqual([{ id: 'E14', group: '服务' }])
  })

  it('stays in the group, and finds whom it had passed over as superfluous', () => {
    const result = drawn({
      pool: people(25, ['制造', '服务']),
      needs: [
        { group: '制造', need: 1, reserves: 0 },
        { group: '服务', need: 2, reserves: 0 },
      ],
    })
    // 20 and 14 serve for 服务, 23 for 制造; 1 found the group full.
    expect(numbers(lastOf(result).taken)).toEqual([20, 23, 14])
    expect(numbers(lastOf(without(result, 'E23')).taken)).toEqual([20, 14, 1])
  })

  it('passes over who cannot serve, and over colleagues of those who stay', () => {
    const pool = people(25).map((each) => (each.id === 'E10' ? { ...each, employer: '单位20' } : each))
    const result = drawn({ pool, onePerEmployer: true }, [declined('E21')])
    const run = lastOf(without(result, 'E01'))
    expect(run.replacements[0]?.passed).toEqual([
      { place: 11, id: 'E21', as: 'skipped', reason: 'declined', words: '来电说明' },
      { place: 12, id: 'E10', as: 'skipped', reason: 'employerRepresented', against: 'E20' },
    ])
    expect(numbers(run.taken).at(-1)).toBe(22)
    expect(numbers(lastOf(without(result, 'E20')).taken).at(-1)).toBe(10)
  })

  it('leaves the seat empty when nobody is left, and says so', () => {
    const run = lastOf(without(drawn({ pool: people(10) }), 'E01'))
    expect([run.taken.length, run.replacements[0]?.in, run.short]).toEqual([
      9,
      null,
      [{ group: null, missing: 1, missingReserves: 0 }],
    ])
  })

  it('replaces only whoever is on the list, not earlier than the draw', () => {
    const result = without(drawn(), 'E01')
    expect(refusal(result, 'E01')?.[0]).toBe('NotSeated')
    expect(refusal(result, 'E02')?.[0]).toBe('NotSeated')
    expect(refusal(result, 'X')).toEqual(['UnknownPerson', { id: 'X' }])
    expect(refusal(result, 'E20', '2026-06-07')).toEqual([
      'DatedBeforeLast',
      { on: '2026-06-07', last: '2026-06-08' },
    ])
    const conflict = { on: ON, out: { id: 'E20', reason: 'conflict', words: '顾问' } } as const
    const refused = replaceIn(result, conflict)
    expect(refused.ok ? null : refused.error.code).toBe('ConflictWithWhom')
  })

  it('touches the last drawing alone', () => {
    const again = must(drawAgain(drawn(), { on: ON, figures: FIGURES, skips: [] }, '更正'))
    const replaced = without(again, 'E01')
    expect(replaced.runs.map(({ replacements }) => replacements.length)).toEqual([0, 1])
  })
})

describe('its properties', () => {
  it('never moves anybody who was taken before, and brings back nobody who fell out', () => {
    const pool = people(25, ['制造', '服务', '工程']).map((each, i) => ({
      ...each,
      employer: `单位${i % 9}`,
      fields: i % 4 === 0 ? [...each.fields, '服务'] : each.fields,
    }))
    const needs = [
      { group: '制造', need: 2, reserves: 1 },
      { group: '服务', need: 2, reserves: 0 },
      { group: null, need: 1, reserves: 1 },
    ]
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.uniqueArray(fc.integer({ min: 1, max: 25 }), { maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        (onePerEmployer, skipped, choices) => {
          const skips = skipped.map((n) => declined(`E${String(n).padStart(2, '0')}`))
          let result = drawn({ pool, needs, onePerEmployer }, skips)
          const gone = new Set(skips.map(({ id }) => id))
          for (const choice of choices) {
            const before = lastOf(result).taken
            const out = before[choice % Math.max(1, before.length)]
            if (!out) break
            gone.add(out.id)
            result = without(result, out.id)
            const after = lastOf(result).taken
            const stayed = before.filter(({ id }) => id !== out.id)
            expect(after.slice(0, stayed.length)).toEqual(stayed)
            expect(after.length - stayed.length).toBe(lastOf(result).replacements.at(-1)?.in ? 1 : 0)
            expect(after.filter(({ id }) => gone.has(id))).toEqual([])
            expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
          }
        },
      ),
      { numRuns: 80 },
    )
  })
})
