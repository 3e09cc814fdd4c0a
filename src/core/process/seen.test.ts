import { describe, expect, it } from 'vitest'
import { applicant, toyCycle, toyStep, toyWorld } from '../../../tests/kit/toy-world.ts'
import { seenFor, seenOfStep, stillStands } from './seen.ts'

const world = toyWorld([
  toyStep('apply', 'gather', []),
  toyStep('first', 'sift', ['apply']),
  toyStep('second', 'sift', ['first']),
])

function begun() {
  const cycle = toyCycle(world)
  cycle.open()
  for (const id of ['A', 'B']) cycle.act('apply', 'enter', { application: id }, { as: applicant(id) })
  cycle.act('apply', 'close', {})
  return cycle
}

describe('what stood on the screen', () => {
  it('of a step changes with its own entries; what came before it stands', () => {
    const { act, state } = begun()
    const before = seenOfStep(world, state(), 'first')
    act('first', 'note', { application: 'A', text: 'x' })
    const after = seenOfStep(world, state(), 'first')
    expect(before).toMatch(/^[0-9a-f]{16}\.[0-9a-f]{16}$/)
    expect([stillStands([before], after, 'step'), stillStands([before], after, 'before')]).toEqual([
      false,
      true,
    ])
    expect(stillStands(['nothing.known', after], after, 'step')).toBe(true)
  })

  it('of a step changes when something before it does, however far back', () => {
    const { act, state } = begun()
    act('first', 'conclude', { passed: ['A', 'B'] })
    const before = seenOfStep(world, state(), 'second')
    act('apply', 'withdraw', { application: 'B' }, { as: applicant('B') })
    const after = seenOfStep(world, state(), 'second')
    expect(stillStands([before], after, 'before')).toBe(false)
  })

  it('of a case changes with its own stream alone; an act that judges nothing looks at nothing', () => {
    const { act, state } = begun()
    const seen = () => seenFor(world, state(), { step: 'first', saw: 'case', about: 'A' }) ?? ''
    const before = seen()
    act('first', 'note', { application: 'B', text: 'x' })
    expect(seen()).toBe(before)
    act('first', 'note', { application: 'A', text: 'x' })
    expect([stillStands([before], seen(), 'case'), stillStands([seen()], seen(), 'case')]).toEqual([
      false,
      true,
    ])
    expect(seenFor(world, state(), { step: 'first', saw: undefined, about: 'A' })).toBe(null)
  })

  it('of a case tells nobody how many entries it has, nor its name', () => {
    const { act, state } = begun()
    const seen = (about: string) => seenFor(world, state(), { step: 'first', saw: 'case', about })
    const first = seen('A')
    act('first', 'note', { application: 'A', text: 'x' })
    for (const token of [first, seen('A'), seen('B'), seen('nobody')]) expect(token).toMatch(/^[0-9a-f]{16}$/)
    expect(new Set([first, seen('A'), seen('B'), seen('nobody')]).size).toBe(4)
  })
})
