import { expect, it } from 'vitest'
import { applicant, toyCycle, toyStep, toyWorld, typesOf } from '../../../tests/kit/toy-world.ts'

it('a step is concluded on paper no earlier than what was done in it', () => {
  const cycle = toyCycle(toyWorld([toyStep('apply', 'gather', []), toyStep('first', 'sift', ['apply'])]))
  cycle.open()
  const { act } = cycle
  act('apply', 'enter', { application: 'A' }, { as: applicant('A') })
  act('apply', 'close', {})
  act('first', 'note', { application: 'A', text: 't' }, { on: '2026-03-10' })
  const conclude = (occurredOn: string) =>
    act(
      'first',
      'conclude',
      { passed: ['A'] },
      {
        on: '2026-03-12',
        occurredOn,
        onBehalfOf: { role: 'secretariat', id: 'office' },
        checkedBy: 'li',
        evidence: [{ kind: 'scan', sha256: 'f'.repeat(64) }],
      },
    )
  expect(conclude('2026-03-09')).toBe('ConcludedBeforeLastAct')
  expect(typesOf(conclude('2026-03-10'))).toContain('StepConcluded')
})
