import { expect, it } from 'vitest'
import { applicant, toyCycle, toyStep, toyWorld, typesOf } from '../../../tests/kit/toy-world.ts'

it('a period is extended on paper no earlier than it was posted', () => {
  const { open, act } = toyCycle(
    toyWorld([toyStep('apply', 'gather', []), toyStep('first', 'sift', ['apply'])]),
  )
  open()
  act('apply', 'enter', { application: 'A' }, { as: applicant('A') })
  act('apply', 'close', {})
  act('first', 'post', { lastDay: '2026-03-20' }, { on: '2026-03-05' })
  const extend = (occurredOn: string) =>
    act(
      'cycle',
      'extendPeriod',
      { step: 'first', lastDay: '2026-03-27', reason: 'storm' },
      {
        on: '2026-03-09',
        occurredOn,
        onBehalfOf: { role: 'secretariat', id: 'office' },
        checkedBy: 'li',
        evidence: [{ kind: 'scan', sha256: 'f'.repeat(64) }],
      },
    )
  expect(extend('2026-03-04')).toBe('DatedBeforeOpening')
  expect(typesOf(extend('2026-03-05'))).toEqual(['PeriodExtended', 'NoticePosted'])
})
