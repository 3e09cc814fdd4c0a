import { describe, expect, it } from 'vitest'
import { testSalts } from '../../../tests/kit/sealing.ts'
import { applicant, toyCycle, toyStep, toyWorld } from '../../../tests/kit/toy-world.ts'
import type { Json } from '../basics/json.ts'
import { commit } from '../record/sealed.ts'
import { referenceTo } from '../record/sealing/reference.ts'
import { verifyLog } from '../verification/verify-log.ts'
import { perform } from './perform.ts'

const world = toyWorld([toyStep('apply', 'gather', []), toyStep('first', 'sift', ['apply'])])
const committee = { role: 'committee', id: 'c' }
const reference = (value: string) =>
  referenceTo(commit(testSalts({ place: '', kind: 'freeText', value }), value))

function begun() {
  const cycle = toyCycle(world)
  cycle.open()
  cycle.act('apply', 'enter', { application: 'A' }, { as: applicant('A') })
  const suspend = (input: Json) => cycle.act('cycle', 'suspendCycle', input, { as: committee })
  return { ...cycle, suspend }
}

describe('a command with free text', () => {
  it('is decided and recorded with a commitment, in the input and in what comes of it', () => {
    const { suspend, state } = begun()
    suspend({ reason: ' 防汛 ', document: 'd' })
    const entry = state().log.at(-1)?.entry
    expect(entry?.data).toEqual({ reason: reference('防汛'), document: 'd' })
    expect(entry?.act.input).toMatchObject({ input: { reason: reference('防汛') } })
    expect(verifyLog(world, state().log).faults).toEqual([])
  })

  it('is not recorded in plain text: without salts it is refused', () => {
    const { state } = begun()
    const input = { reason: '防汛', document: 'd' }
    const at = { occurredOn: '2026-03-02', receivedAt: '2026-03-02T08:00:00.000Z' }
    const done = perform(world, state(), {
      step: 'cycle',
      act: 'suspendCycle',
      actor: committee,
      ...at,
      input,
    })
    expect(done).toMatchObject({ ok: false, error: { code: 'NotSealed', data: { places: ['reason'] } } })
  })

  it('may not point to what others said, in a sealed field or elsewhere', () => {
    const { suspend, state } = begun()
    const before = state()
    expect(suspend({ reason: reference('别人的话'), document: 'd' })).toBe('SealedFormGiven')
    expect(suspend({ reason: '防汛', document: reference('别人的话') })).toBe('SealedFormGiven')
    expect(state()).toBe(before)
  })
})

describe('an erasure', () => {
  const erasing = (value: string) => ({
    values: [reference(value).slice('sealed:'.length)],
    ground: 'consentWithdrawn',
    reason: '本人申请',
    document: 'd2',
  })

  it('is of what is sealed, once, and possible while nothing else is', () => {
    const { suspend, act, state } = begun()
    suspend({ reason: '防汛', document: 'd' })
    expect(act('first', 'note', { application: 'A', text: 'x' })).toBe('CycleIsSuspended')
    expect(act('cycle', 'eraseValues', erasing('没说过'))).toBe('NothingSealed')
    act('cycle', 'eraseValues', erasing('防汛'))
    expect(state().erased).toEqual(erasing('防汛').values)
    expect(act('cycle', 'eraseValues', erasing('防汛'))).toBe('ErasedAlready')
    expect(act('cycle', 'eraseValues', erasing('防汛'), { as: committee })).toBe('NotYourAct')
    expect(verifyLog(world, state().log).faults).toEqual([])
  })

  it('counts a value that was named twice once', () => {
    const { suspend, act, state } = begun()
    suspend({ reason: '防汛', document: 'd' })
    const { values, ...why } = erasing('防汛')
    act('cycle', 'eraseValues', { values: [...values, ...values], ...why })
    expect(state().log.at(-1)?.entry.data['values']).toEqual(values)
    expect(verifyLog(world, state().log).faults).toEqual([])
  })
})
