import { describe, expect, it } from 'vitest'
import { fixed } from '../../../tests/kit/draw-case.ts'
import { GIVEN_REASONS, givenReasonIn, REASONS } from './reasons.ts'
import { fixedPlan, person, skip, step } from './shape.ts'

const plan = () => structuredClone(fixed())
const reads = (value: unknown) => fixedPlan.safeParse(value).success
const placesOf = (value: unknown) =>
  fixedPlan.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? []

describe('a plan that is read again', () => {
  it('is what was fixed, to the last word', () => {
    expect(fixedPlan.parse(plan())).toEqual(plan())
  })

  it.each(['', 'A'.repeat(64), '0'.repeat(63), '0'.repeat(65), ` ${'0'.repeat(64)}`])(
    'has a hash, not %j',
    (hash) => {
      expect(placesOf({ ...plan(), hash })).toEqual(['hash'])
    },
  )

  it.each([
    ['21:15', true],
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['9:15', false],
    ['21:60', false],
    ['21:15:00', false],
  ])('takes the time %s: %s', (publicAt, fits) => {
    const { plan: own, ...rest } = plan()
    expect(reads({ ...rest, plan: { ...own, source: { ...own.source, publicAt } } })).toBe(fits)
  })

  it('needs somebody, and a figure of a source', () => {
    const { plan: own, ...rest } = plan()
    expect(placesOf({ ...rest, plan: { ...own, needs: [] } })).toEqual(['plan.needs'])
    expect(placesOf({ ...rest, plan: { ...own, purpose: ' ' } })).toEqual(['plan.purpose'])
    expect(placesOf({ ...rest, plan: { ...own, source: { ...own.source, figures: [] } } })).toEqual([
      'plan.source.figures',
    ])
    const figures = (count: number) => [{ count, from: 0, to: 9 }]
    const withCount = (count: number) =>
      reads({ ...rest, plan: { ...own, source: { ...own.source, figures: figures(count) } } })
    expect([0, 1, 100, 101].map(withCount)).toEqual([false, true, true, false])
    expect(placesOf({ ...rest, plan: { ...own, more: 1 } })).toEqual(['plan'])
    expect(placesOf({ ...rest, plan: { ...own, algorithm: 'draw/2' } })).toEqual(['plan.algorithm'])
  })
})

describe('people and those passed over', () => {
  it('have an id and fields; words that are not empty', () => {
    expect(person.safeParse({ id: 'E01', fields: [] }).success).toBe(true)
    for (const wrong of [{ id: 'E01' }, { id: 'E01', fields: [''] }, { id: 'E01', fields: [], name: '' }])
      expect(person.safeParse(wrong).success).toBe(false)
    expect(person.safeParse({ id: 'E01', fields: ['x'.repeat(500)] }).success).toBe(true)
    expect(person.safeParse({ id: 'E01', fields: ['x'.repeat(501)] }).success).toBe(false)
  })

  it('are skipped by people for reasons of the closed list alone', () => {
    const by = (reason: string) => skip.safeParse({ id: 'E01', reason, words: '说明' }).success
    expect(GIVEN_REASONS.map(by)).toEqual([true, true, true, true, true, true])
    expect(['groupFull', 'employerRepresented', 'otherGroup', ''].map(by)).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(skip.safeParse({ id: 'E01', reason: 'conflict' }).success).toBe(false)
  })

  it('are skipped by the plan for its own reasons as well', () => {
    const by = (reason: string) => step.safeParse({ place: 1, id: 'E01', as: 'skipped', reason }).success
    expect(['groupFull', 'employerRepresented', 'otherGroup', 'declined', 'whim'].map(by)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ])
    expect(step.safeParse({ place: 1, id: 'E01', as: 'taken', group: null }).success).toBe(true)
    expect(step.safeParse({ place: -1, id: 'E01', as: 'taken', group: null }).success).toBe(false)
  })
})

describe('reasons in words', () => {
  it.each([
    ['conflict', '回避', 'conflict of interest'],
    ['untrained', '未经培训', 'not trained'],
    ['lapsed', '证书失效', 'certificate lapsed'],
    ['removed', '取消资格或者暂停', 'removed or suspended'],
    ['declined', '本人谢绝', 'declined'],
    ['unreachable', '联系不上', 'not reached'],
  ] as const)('%s', (reason, zh, en) => {
    expect([reason, zh, en].map(givenReasonIn)).toEqual([reason, reason, reason])
    expect(REASONS[reason]).toEqual({ zh, en })
  })

  it('are not those that follow from the plan, nor anything else', () => {
    for (const text of ['groupFull', '所属组别已满', '同单位已有人入选', 'group full', '', '回'])
      expect(givenReasonIn(text)).toBe(undefined)
  })
})
