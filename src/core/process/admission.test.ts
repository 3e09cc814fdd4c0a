import { describe, expect, it } from 'vitest'
import { applicant, toyCycle, toyStep, toyWorld } from '../../../tests/kit/toy-world.ts'
import { checkActor, checkRecorder } from './admission.ts'
import type { Command } from './command.ts'
import type { Act } from './stage.ts'

const step = toyStep('apply', 'gather', [], { article: '12p2' })
const command = (more: Partial<Command>): Command => ({
  step: 'apply',
  act: 'enter',
  actor: applicant('A'),
  occurredOn: '2026-03-02',
  receivedAt: '2026-03-02T01:00:00.000Z',
  input: {},
  ...more,
})

describe('what stands in the way of a person cites the article of the step', () => {
  it('where somebody else would have to record', () => {
    const refused = checkRecorder(command({ onBehalfOf: applicant('D') }), step)
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'NotARecorder', articles: ['12p2'], data: { role: 'applicant' } },
    })
    const onCycle = checkRecorder(command({ onBehalfOf: applicant('D') }), undefined)
    expect(onCycle).toMatchObject({ ok: false, error: { code: 'NotARecorder', articles: [] } })
    expect(checkRecorder(command({}), step)).toEqual({ ok: true, value: true })
  })

  it('where the case is another’s', () => {
    const act = { by: ['applicant'] } as unknown as Act
    const { state } = toyCycle(toyWorld([step]))
    const asked = (application: string) => checkActor(state(), step, act, command({}), application)
    expect(asked('D')).toEqual({
      ok: false,
      error: {
        room: 'process',
        code: 'NotOwnCase',
        articles: ['12p2'],
        data: { application: 'D', actor: 'A' },
      },
    })
    expect(asked('A')).toEqual({ ok: true, value: true })
  })
})
