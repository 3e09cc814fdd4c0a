import { describe, expect, it } from 'vitest'
import { toyKinds, toyStep, toyWorld } from '../../../../tests/kit/toy-world.ts'
import type { Limit, Step } from '../schema/process.ts'
import { lintLimits } from './limits.ts'

const limit = (more: Partial<Limit>): Limit => ({
  id: 'in-time',
  article: '16',
  basis: 'explicit',
  days: 10,
  kind: 'workday',
  bound: 'atMost',
  from: 'opening',
  rolls: true,
  missed: 'overrun',
  ...more,
})
const flaws = (limits: Limit[], where = 'check', more: Partial<Step> = {}) => {
  const steps = [
    toyStep('call', 'sift', []),
    toyStep('apply', 'gather', ['call']),
    toyStep('check', 'sift', ['apply'], more),
    toyStep('end', 'sift', ['check']),
  ].map((step) => (step.id === where ? { ...step, limits } : step))
  return lintLimits(toyWorld(steps).edition, toyKinds).map(({ path, problem }) => [
    path.join('.'),
    problem.en,
  ])
}

describe('limits of steps', () => {
  it('are sound from the opening, a receipt, or a step before', () => {
    const sound = [
      limit({}),
      limit({ id: 'two', from: 'receipt' }),
      limit({ id: 'three', from: { concluded: 'call' } }),
    ]
    expect(flaws(sound)).toEqual([])
    expect(flaws([limit({ from: 'receipt', missed: 'forfeits' })], 'apply')).toEqual([])
  })

  it.each(['end', 'check', 'nowhere'])(
    'do not run from the conclusion of %s, which is not before',
    (concluded) => {
      expect(flaws([limit({ from: { concluded } })])).toEqual([
        [
          'steps.2.limits.0',
          `the limit in-time of step check runs from the conclusion of ${concluded}, which does not come before the step`,
        ],
      ])
    },
  )

  it('do not run from a receipt where nothing has come in', () => {
    expect(flaws([limit({ from: 'receipt' })], 'call')).toEqual([
      [
        'steps.0.limits.0',
        'the limit in-time of step call runs from the receipt of applications, but none has come in when the step is open',
      ],
    ])
  })

  it('bind applicants only where they act, and only as a longest time', () => {
    const said = 'makes applicants forfeit, but is no longest time for something that they do in the step'
    expect(flaws([limit({ missed: 'forfeits' })])).toEqual([
      ['steps.2.limits.0', `the limit in-time of step check ${said}`],
    ])
    expect(flaws([limit({ missed: 'forfeits', bound: 'atLeast' })], 'apply')).toEqual([
      ['steps.1.limits.0', `the limit in-time of step apply ${said}`],
    ])
  })

  it('are not set where the step never ends', () => {
    expect(flaws([limit({})], 'check', { standing: true })).toEqual([
      [
        'steps.2.limits.0',
        'the limit in-time of step check is never held against anything: the step is standing and not concluded',
      ],
    ])
  })

  it('have ids of their own', () => {
    expect(flaws([limit({}), limit({ days: 20 })])).toEqual([
      ['steps.2.limits.1', 'the limit in-time of step check has an id that is used twice in the step'],
    ])
  })
})
