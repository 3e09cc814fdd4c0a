import { expect, it } from 'vitest'
import { applicant, toyCycle, toyStep, toyWorld, typesOf } from '../../../tests/kit/toy-world.ts'

const NUMBER = '11010519491231002X'

/** The step `first` is open for one application. */
function begun() {
  const cycle = toyCycle(toyWorld([toyStep('apply', 'gather', []), toyStep('first', 'sift', ['apply'])]))
  cycle.open()
  cycle.act('apply', 'enter', { application: 'A' }, { as: applicant('A') })
  cycle.act('apply', 'close', {})
  const note = (text: string, more = {}) => cycle.act('first', 'note', { application: 'A', text }, more)
  return { ...cycle, note }
}

it('lets no ID number into the record, wherever somebody writes it', () => {
  const { note, act, state } = begun()
  const before = state()
  expect(note(`身份证${NUMBER}已核对`)).toBe('PersonalNumberInside')
  expect(note('已核对', { as: { role: 'secretariat', id: NUMBER } })).toBe('PersonalNumberInside')
  const suspension = { reason: '核实', document: NUMBER }
  expect(act('cycle', 'suspendCycle', suspension, { as: { role: 'committee', id: 'c' } })).toBe(
    'PersonalNumberInside',
  )
  expect(state()).toBe(before)
})

it('takes one in a text that is sealed, because it can be erased there and never enters the record', () => {
  const { act, state } = begun()
  const suspension = { reason: `当事人${NUMBER}`, document: 'd' }
  const done = act('cycle', 'suspendCycle', suspension, { as: { role: 'committee', id: 'c' } })
  expect(typeof done === 'string' ? done : done.sealed.map(({ value }) => value)).toEqual([`当事人${NUMBER}`])
  expect(JSON.stringify(state().log)).not.toContain(NUMBER)
  expect(JSON.stringify(state().suspensions)).not.toContain(NUMBER)
})

it('leaves alone what only looks like one', () => {
  const { note } = begun()
  expect(typesOf(note('函110105194912310021号'))).toEqual(['Noted'])
  expect(typesOf(note('ab'.repeat(32)))).toEqual(['Noted'])
})
