import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { applicant, toyCycle, toyKinds, toyStep, toyWorld, typesOf } from '../../../tests/kit/toy-world.ts'
import { ok } from '../basics/result.ts'
import { verifyLog } from '../verification/verify-log.ts'
import { foldLog } from './fold.ts'
import { actOf, type StageKind } from './stage.ts'

const act = actOf<unknown, object>()

/** A list on which somebody can move up after it was concluded. */
const list = {
  ...toyKinds['sift'],
  kind: 'list',
  acts: {
    ...toyKinds['sift']?.acts,
    moveUp: act({
      by: ['step'],
      input: z.strictObject({ names: z.array(z.string()) }),
      alsoWhenConcluded: true,
      decide: (_, { names }) => ok({ entries: [], admit: names }),
    }),
  },
} as StageKind

const steps = [
  toyStep('apply', 'gather', []),
  toyStep('choose', 'list', ['apply']),
  toyStep('object', 'sift', ['choose'], { standing: true }),
  toyStep('post', 'sift', ['choose']),
  toyStep('sign', 'sift', ['post']),
]

/** A passed, B and C left at the step of the list. */
function chosen() {
  const world = { ...toyWorld(steps), kinds: { ...toyKinds, list } }
  const cycle = toyCycle(world)
  cycle.open()
  for (const id of ['A', 'B', 'C']) cycle.act('apply', 'enter', { application: id }, { as: applicant(id) })
  cycle.act('apply', 'close', {})
  cycle.act('choose', 'conclude', { passed: ['A'], out: ['B', 'C'] })
  return { ...cycle, world, moveUp: (...names: string[]) => cycle.act('choose', 'moveUp', { names }) }
}

describe('a name that moves up after the list was concluded', () => {
  it('follows in a further round of the steps after it that are concluded', () => {
    const { act: does, moveUp, status, state, world } = chosen()
    does('post', 'conclude', { passed: ['A'] })
    expect(typesOf(moveUp('B'))).toEqual(['StepAmended', 'StepJoined', 'StepOpened'])
    expect(state().steps['choose']).toMatchObject({ status: 'concluded', passed: ['A', 'B'], out: ['C'] })
    expect([status('post'), status('sign'), status('object')]).toEqual(['open 2 B', 'open 1 A', 'open 1 A,B'])
    does('post', 'conclude', { passed: ['B'] })
    does('sign', 'conclude', { passed: ['A'] })
    expect(status('sign')).toBe('open 2 B')
    does('sign', 'conclude', { passed: ['B'] })
    expect(state().closed).toBe(true)
    expect(verifyLog(world, state().log).faults).toEqual([])
    expect(foldLog(world, state().log)).toEqual(state())
  })

  it('waits for the end of a round that runs, and is in the first round of a step that has not begun', () => {
    const { act: does, moveUp, status } = chosen()
    expect(typesOf(moveUp('B'))).toEqual(['StepAmended', 'StepJoined'])
    expect(status('post')).toBe('open 1 A')
    does('post', 'conclude', { passed: ['A'] })
    expect([status('post'), status('sign')]).toEqual(['open 2 B', 'waiting 0'])
    does('post', 'conclude', { passed: ['B'] })
    expect(status('sign')).toBe('open 1 A,B')
  })

  it('is somebody who had left the step and is still in the running: all else is a bug', () => {
    const { act: does, moveUp } = chosen()
    expect(() => moveUp('A')).toThrow('step choose cannot let on A')
    expect(() => moveUp('X')).toThrow('step choose cannot let on X')
    does('apply', 'withdraw', { application: 'C' }, { as: applicant('C') })
    expect(() => moveUp('C')).toThrow('step choose cannot let on C')
    moveUp('B')
    expect(() => moveUp('B')).toThrow('step choose cannot let on B')
  })

  it('is not let on once the cycle is closed', () => {
    const { act: does, moveUp, state } = chosen()
    does('post', 'conclude', { passed: ['A'] })
    does('sign', 'conclude', { passed: ['A'] })
    expect(state().closed).toBe(true)
    expect(moveUp('B')).toBe('CycleIsClosed')
  })
})
