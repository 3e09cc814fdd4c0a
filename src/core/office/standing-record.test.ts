import { describe, expect, it } from 'vitest'
import { toyCycle, toyStep, toyWorld, typesOf } from '../../../tests/kit/toy-world.ts'
import { officeEdition } from './office-edition.ts'

const expired = { mode: 'fixed', from: '2020-01-01', to: '2025-12-31', article: '9' } as const
const alone = () =>
  toyWorld([toyStep('pool', 'sift', [], { standing: true })], { effect: { ...expired, basis: 'explicit' } })
const opening = { cycle: 'office', year: 2026, rehearsal: false, standard: 's' }

describe('what an authority keeps beside its cycles', () => {
  it('is opened also when the text has expired, and never closes', () => {
    const cycle = toyCycle(alone())
    const opened = cycle.act('cycle', 'openCycle', opening)
    expect(typesOf(opened)).toEqual(['CycleOpened', 'StepOpened'])
    expect(cycle.state().log[0]?.entry.data).toMatchObject({ cycle: 'office', standing: true })
    expect(cycle.state().closed).toBe(false)
  })

  it('a cycle under an expired text is not opened, and says nothing of standing', () => {
    const steps = [toyStep('pool', 'sift', [], { standing: true }), toyStep('apply', 'gather', [])]
    const cycle = toyCycle(toyWorld(steps, { effect: { ...expired, basis: 'explicit' } }))
    expect(cycle.act('cycle', 'openCycle', opening)).toBe('EditionHasExpired')
    cycle.act('cycle', 'openCycle', { ...opening, rehearsal: true })
    expect(cycle.state().log[0]?.entry.data['standing']).toBe(undefined)
  })

  it('has the pool, the history and the complaints as standing steps, each on its article', () => {
    const edition = officeEdition({
      experts: { keptBy: 'secretariat', requires: [], measures: [], article: '7', basis: 'explicit' },
      complaints: { to: 'inspector', article: '26', basis: 'silent' },
      repeatWin: { article: '11', basis: 'explicit', prize: false, honour: true, usesSeat: true },
      openPoints: ['anything'],
      provisions: ['anything'],
      sequence: { links: ['anything'], article: '12' },
      steps: ['anything'],
    } as never)
    const said = edition.steps.map(({ id, kind, by, article, basis, after, standing }) => [
      [id, kind, by, article, basis],
      [after, standing],
    ])
    expect(said).toEqual([
      [
        ['experts', 'expert-pool', 'secretariat', '7', 'explicit'],
        [[], true],
      ],
      [
        ['history', 'history', 'secretariat', '11', 'inferred'],
        [[], true],
      ],
      [
        ['complaints', 'complaint', 'inspector', '26', 'silent'],
        [[], true],
      ],
    ])
    expect(edition.steps.map(({ name }) => [name.zh, name.en])).toEqual([
      ['评审专家库', 'Pool of assessors'],
      ['历届获奖和处理记录', 'Earlier awards and sanctions'],
      ['投诉举报', 'Complaints about staff'],
    ])
    expect(edition.steps.map((step) => [step.limits, step.with])).toEqual([
      [[], {}],
      [[], {}],
      [[], {}],
    ])
    expect([edition.openPoints, edition.provisions, 'sequence' in edition]).toEqual([[], [], false])
  })
})
