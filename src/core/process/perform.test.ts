import { describe, expect, it } from 'vitest'
import { applicant, toyCycle, toyStep, toyWorld, typesOf } from '../../../tests/kit/toy-world.ts'
import { append, foldLog } from './fold.ts'
import { emptyState } from './state.ts'

const row = [
  toyStep('apply', 'gather', []),
  toyStep('first', 'sift', ['apply']),
  toyStep('second', 'sift', ['first']),
]

/** Three applications entered, and the first step closed. */
function begun(steps = row) {
  const world = toyWorld(steps)
  const cycle = toyCycle(world)
  cycle.open()
  for (const id of ['A', 'B', 'C']) cycle.act('apply', 'enter', { application: id }, { as: applicant(id) })
  return { ...cycle, world }
}

describe('opening a cycle', () => {
  const opening = (edition: object, on = '2026-03-02', rehearsal = false) =>
    typesOf(toyCycle(toyWorld(row, edition)).open({ on, rehearsal }))
  const blank = { effect: { mode: 'unset', article: '9', basis: 'explicit' } }

  it('refuses a draft, blank dates, an expired text and one not yet in force, each for its own reason', () => {
    expect(opening({ state: 'draft' })).toBe('EditionIsDraft')
    expect(opening(blank)).toBe('EditionIsIncomplete')
    expect(opening({}, '2027-01-01')).toBe('EditionHasExpired')
    expect(opening({}, '2025-12-31')).toBe('EditionNotYetInForce')
  })

  it('opens under a text in force, on its last day too, and opens the first step', () => {
    expect(opening({}, '2026-12-31')).toEqual(['CycleOpened', 'StepOpened'])
  })

  it('lets each of them be rehearsed', () => {
    for (const edition of [{ state: 'draft' }, blank])
      expect(opening(edition, '2026-03-02', true)).toEqual(['CycleOpened', 'StepOpened'])
    expect(opening({}, '2027-01-01', true)).toEqual(['CycleOpened', 'StepOpened'])
  })

  it('does nothing before, and does not open twice', () => {
    const cycle = toyCycle(toyWorld(row))
    expect(cycle.act('apply', 'enter', { application: 'A' })).toBe('CycleNotOpen')
    cycle.open()
    expect(cycle.open()).toBe('CycleAlreadyOpen')
  })
})

describe('who may', () => {
  it('refuses another role, another’s case, a recused person, an unknown step, act, input and application', () => {
    const { act } = begun()
    expect(act('apply', 'enter', { application: 'D' })).toBe('NotYourAct')
    expect(act('apply', 'enter', { application: 'D' }, { as: applicant('A') })).toBe('NotOwnCase')
    expect(act('apply', 'close', { more: 1 })).toBe('InputUnfit')
    expect(act('nowhere', 'close', {})).toBe('UnknownStep')
    expect(act('apply', 'dance', {})).toBe('UnknownAct')
    act('apply', 'close', {})
    expect(act('first', 'note', { application: 'X', text: 't' })).toBe('UnknownApplication')
    const judge = { role: 'assessor', id: 'z1' }
    expect(typesOf(act('first', 'note', { application: 'A', text: 't' }, { as: judge }))).toEqual(['Noted'])
    act('first', 'recuse', { application: 'A', person: 'z1' })
    expect(act('first', 'note', { application: 'A', text: 't' }, { as: judge })).toBe('MustRecuse')
    expect(typesOf(act('first', 'note', { application: 'B', text: 't' }, { as: judge }))).toEqual(['Noted'])
  })

  it('refuses a step that has not begun and one that is concluded', () => {
    const { act } = begun()
    expect(act('first', 'conclude', { passed: [] })).toBe('StepNotOpen')
    act('apply', 'close', {})
    expect(act('apply', 'close', {})).toBe('StepConcludedAlready')
  })
})

describe('dates', () => {
  const scan = { kind: 'scan', sha256: 'f'.repeat(64) }
  const paper = { on: '2026-03-05', occurredOn: '2026-03-02', onBehalfOf: applicant('D') }

  it('records a paper act on its own day, with who entered and who checked it', () => {
    const { act } = begun()
    const done = act('apply', 'enter', { application: 'D' }, { ...paper, checkedBy: 'li', evidence: [scan] })
    const [first] = typeof done === 'string' ? [] : done.entries
    expect([
      first?.entry.occurredOn,
      first?.entry.recordedAt.slice(0, 10),
      first?.entry.actor.id,
      first?.entry.onBehalfOf?.id,
      first?.entry.checkedBy,
    ]).toEqual(['2026-03-02', '2026-03-05', 'office', 'D', 'li'])
  })

  it('refuses a paper act without scan or second person, and an earlier date without paper', () => {
    const { act } = begun()
    expect(act('apply', 'enter', { application: 'D' }, { ...paper, checkedBy: 'li' })).toBe(
      'PaperActNeedsEvidence',
    )
    expect(act('apply', 'enter', { application: 'D' }, { ...paper, evidence: [scan] })).toBe(
      'PaperActNeedsChecker',
    )
    expect(
      act('apply', 'enter', { application: 'D' }, { ...paper, evidence: [scan], checkedBy: 'office' }),
    ).toBe('PaperActNeedsChecker')
    expect(act('apply', 'close', {}, { on: '2026-03-05', occurredOn: '2026-03-04' })).toBe(
      'DatedBeforeReceipt',
    )
    expect(act('apply', 'close', {}, { on: '2026-03-05', occurredOn: '2026-03-06' })).toBe('DatedInFuture')
    expect(act('apply', 'close', {}, { on: '2026-03-01' })).toBe('RecordedOutOfOrder')
  })

  it('is in time by its receipt, and entered when its turn has come', () => {
    const { act } = begun()
    const midnight = '2026-03-05T16:00:00.000Z'
    const waited = { on: '2026-03-05', at: '2026-03-05T15:59:59.900Z', recordedAt: midnight }
    const done = act('apply', 'close', {}, waited)
    const [first] = typeof done === 'string' ? [] : done.entries
    expect([first?.entry.occurredOn, first?.entry.receivedAt, first?.entry.recordedAt]).toEqual([
      '2026-03-05',
      '2026-03-05T15:59:59.900Z',
      midnight,
    ])
    const wrong = (recordedAt: string) => begun().act('apply', 'close', {}, { ...waited, recordedAt })
    expect(wrong('2026-03-05T15:59:59.899Z')).toBe('RecordedFarFromReceipt')
    expect(wrong('2026-03-05T16:59:59.901Z')).toBe('RecordedFarFromReceipt')
    expect(wrong('2026-03-05T16:59:59.900Z')).not.toBeTypeOf('string')
  })

  it('changes nothing when it refuses', () => {
    const { act, state } = begun()
    const before = state()
    act('apply', 'close', {}, { on: '2026-03-01' })
    expect(state()).toBe(before)
  })
})

describe('the process follows', () => {
  it('opens the next step with those who passed, and closes the cycle after the last', () => {
    const { act, status, state } = begun()
    expect(typesOf(act('apply', 'close', {}))).toEqual(['StepConcluded', 'StepOpened'])
    expect(status('first')).toBe('open 1 A,B,C')
    act('first', 'conclude', { passed: ['A'], out: ['B', 'C'] })
    expect(status('second')).toBe('open 1 A')
    expect(typesOf(act('second', 'conclude', { passed: ['A'] }))).toEqual(['StepConcluded', 'CycleClosed'])
    expect(state().closed).toBe(true)
  })

  it('puts out who withdrew meanwhile, and does not count on them', () => {
    const { act, state } = begun()
    act('apply', 'close', {})
    act('apply', 'withdraw', { application: 'B' }, { as: applicant('B') })
    act('first', 'conclude', { passed: ['A', 'C'] })
    expect(state().steps.first?.out).toEqual(['B'])
  })

  it('has the held follow in a second round of the same step when they are released', () => {
    const { act, status, state } = begun()
    act('apply', 'close', {})
    act('first', 'hold', { application: 'C' })
    act('first', 'conclude', { passed: ['A', 'B'], held: ['C'] })
    act('second', 'conclude', { passed: ['A', 'B'] })
    expect([status('first'), state().closed]).toEqual(['concluded 1 A,B,C', false])
    expect(typesOf(act('first', 'release', { application: 'C' }))).toEqual([
      'CandidateReleased',
      'StepOpened',
    ])
    expect(status('first')).toBe('open 2 C')
    act('first', 'conclude', { passed: ['C'] })
    expect(status('second')).toBe('open 2 C')
    act('second', 'conclude', { passed: ['C'] })
    expect([state().steps.second?.passed, state().closed]).toEqual([['A', 'B', 'C'], true])
  })

  it('has nothing to do for nobody: steps conclude of themselves and the cycle closes', () => {
    const { act, state } = begun()
    act('apply', 'close', {})
    expect(typesOf(act('first', 'conclude', { passed: [], out: ['A', 'B', 'C'] }))).toEqual([
      'StepConcluded',
      'StepOpened',
      'StepConcluded',
      'CycleClosed',
    ])
    expect(state().closed).toBe(true)
  })

  it('lets a step with a live cohort act early, and not conclude before its supplier', () => {
    const beside = [
      toyStep('call', 'sift', []),
      toyStep('apply', 'gather', ['call']),
      toyStep('advise', 'sift', ['call'], { cohortFrom: 'apply' }),
      toyStep('end', 'sift', ['apply', 'advise'], { cohortFrom: 'advise' }),
    ]
    const { act, open, status } = toyCycle(toyWorld(beside))
    open()
    act('call', 'conclude', { passed: [] })
    act('apply', 'enter', { application: 'A' }, { as: applicant('A') })
    expect(typesOf(act('advise', 'note', { application: 'A', text: 'good' }))).toEqual(['Noted'])
    expect(act('advise', 'conclude', { passed: ['A'] })).toBe('CohortNotFinal')
    act('apply', 'close', {})
    act('advise', 'conclude', { passed: ['A'] })
    expect(status('end')).toBe('open 1 A')
  })

  it('throws when a stage loses somebody: that is a bug, not an answer', () => {
    const { act } = begun()
    act('apply', 'close', {})
    expect(() => act('first', 'conclude', { passed: ['A'] })).toThrow(
      'does not partition its cohort: lost B,C',
    )
  })
})

describe('corrections and extensions', () => {
  it('puts the corrected data in place of the recorded, beside it', () => {
    const { act, state } = begun()
    act('apply', 'close', {})
    act('first', 'note', { application: 'A', text: 'wrong' })
    const [place] = state().log.filter(({ entry }) => entry.type === 'Noted')
    const { stream = '', version = 0 } = place?.entry ?? {}
    const replacement = { application: 'A', text: 'right' }
    expect(
      typesOf(act('cycle', 'correctEntry', { stream, version, replacement, reason: 'typing error' })),
    ).toEqual(['EntryCorrected'])
    expect(state().log.find(({ entry }) => entry.type === 'Noted')?.entry.data).toEqual({
      application: 'A',
      text: 'wrong',
    })
    expect(state().corrections).toEqual({ [`${stream}@${version}`]: replacement })
  })

  it('opens a concluded step again and has everything after it wait anew', () => {
    const { act, state, status } = begun()
    act('apply', 'close', {})
    act('first', 'note', { application: 'A', text: 'wrong' })
    act('first', 'conclude', { passed: ['A', 'B'], out: ['C'] })
    expect(status('second')).toBe('open 1 A,B')
    const noted = state().log.find(({ entry }) => entry.type === 'Noted')?.entry
    act('cycle', 'correctEntry', {
      stream: noted?.stream ?? '',
      version: noted?.version ?? 0,
      replacement: { application: 'A', text: 'right' },
      reason: 'typing error',
    })
    expect([status('first'), status('second')]).toEqual(['open 2 A,B,C', 'waiting 1'])
    expect(act('second', 'conclude', { passed: ['A', 'B'] })).toBe('StepNotOpen')
    act('first', 'conclude', { passed: ['C'], out: ['A', 'B'] })
    expect(status('second')).toBe('open 2 C')
  })

  it('refuses to correct what is not there or was computed', () => {
    const { act } = begun()
    const by = { replacement: {}, reason: 'r' }
    expect(act('cycle', 'correctEntry', { stream: 'cycle', version: 99, ...by })).toBe('EntryNotFound')
    expect(act('cycle', 'correctEntry', { stream: 'cycle', version: 1, ...by })).toBe('EntryNotCorrectable')
  })

  it('extends a posted period and never shortens it', () => {
    const { act, state } = begun()
    act('apply', 'close', {})
    expect(act('cycle', 'extendPeriod', { step: 'first', lastDay: '2026-04-01', reason: 'r' })).toBe(
      'NoPeriodToExtend',
    )
    act('first', 'post', { lastDay: '2026-03-31' })
    expect(act('cycle', 'extendPeriod', { step: 'first', lastDay: '2026-03-30', reason: 'r' })).toBe(
      'PeriodNotShortened',
    )
    act('cycle', 'extendPeriod', { step: 'first', lastDay: '2026-04-01', reason: 'storm' })
    expect(state().view.notices.first?.lastDay).toBe('2026-04-01')
  })
})

describe('open points', () => {
  const point = {
    id: 'limit',
    question: { zh: '几家？', en: 'How many?' },
    answer: { form: 'whole', min: 1, max: 9 },
    decidedBy: 'committee',
    decideBefore: 'first',
    touchesRanking: false,
    article: '3',
    basis: 'silent',
  }
  const steps = [
    toyStep('apply', 'gather', []),
    toyStep('first', 'sift', ['apply'], { with: { limit: { decide: 'limit' } } }),
  ]
  const decide = (value: number) =>
    ['cycle', 'decideParameter', { parameter: 'limit', value, document: 'minutes 1' }] as const
  const committee = { as: { role: 'committee', id: 'chair' } }
  const cycleWith = (more: object) => {
    const cycle = toyCycle(toyWorld(steps, { openPoints: [{ ...point, ...more }] } as never))
    cycle.open()
    return cycle
  }

  it('blocks the step that needs an answer which nobody gave', () => {
    const { act } = cycleWith({})
    act('apply', 'enter', { application: 'A' }, { as: applicant('A') })
    act('apply', 'close', {})
    expect(act('first', 'conclude', { passed: ['A'] })).toBe('ParameterUndecided')
  })

  it('lets any body decide that the regulation names, and cites the article to any other', () => {
    const { act } = cycleWith({ decidedBy: 'finance' })
    expect(act(...decide(3), committee)).toBe('NotYourAct')
    expect(typesOf(act(...decide(3), { as: { role: 'finance', id: 'treasurer' } }))).toEqual([
      'ParameterDecided',
    ])
  })

  it('takes the default, or what the right body decided in time', () => {
    const { act, state } = cycleWith({ default: 2 })
    expect(act(...decide(3))).toBe('NotYourAct')
    expect(act(...decide(30), committee)).toBe('ParameterUnfit')
    expect(typesOf(act(...decide(3), committee))).toEqual(['ParameterDecided'])
    expect(state().parameters.limit?.value).toBe(3)
    act('apply', 'enter', { application: 'A' }, { as: applicant('A') })
    act('apply', 'close', {})
    expect(act(...decide(4), committee)).toBe('ParameterTooLate')
  })
})

describe('adapting the conditions', () => {
  const adaptable = { by: 'committee', before: 'first', article: '10p2', basis: 'explicit' }
  const criteria = [{ id: 'years' }, { id: 'rank' }]
  const adapt = ['cycle', 'adaptConditions', { document: 'minutes 2', drop: ['rank'], put: [] }] as const
  const committee = { as: { role: 'committee', id: 'chair' } }

  it('lets the right body do it before the notice, for this cycle alone', () => {
    const world = toyWorld(row, { adaptable, criteria } as never)
    const { act, open, state } = toyCycle(world)
    open()
    expect(act(...adapt)).toBe('NotTheAdaptingBody')
    expect(typesOf(act(...adapt, committee))).toEqual(['ConditionsAdapted'])
    expect([state().criteria, world.edition.criteria]).toEqual([[{ id: 'years' }], criteria])
    expect(act(...adapt, committee)).toBe('NoSuchCriterion')
  })

  it('refuses it after the notice, and where the text does not allow it', () => {
    const { act, open } = toyCycle(toyWorld(row, { adaptable, criteria } as never))
    open()
    act('apply', 'enter', { application: 'A' }, { as: applicant('A') })
    act('apply', 'close', {})
    act('first', 'post', { lastDay: '2026-03-31' })
    expect(act(...adapt, committee)).toBe('AdaptedTooLate')
    const silent = toyCycle(toyWorld(row, { criteria } as never))
    silent.open()
    expect(silent.act(...adapt, committee)).toBe('ConditionsNotAdaptable')
  })
})

describe('what must not happen', () => {
  const scan = { kind: 'scan', sha256: 'f'.repeat(64) }

  it('no paper act is dated before its step began, and so has a period run before it was posted', () => {
    const { act } = begun()
    act('apply', 'close', {}, { on: '2026-03-10' })
    const paper = {
      on: '2026-03-20',
      onBehalfOf: { role: 'secretariat', id: 'chief' },
      checkedBy: 'li',
      evidence: [scan],
    }
    expect(act('first', 'post', { lastDay: '2026-03-08' }, { ...paper, occurredOn: '2026-03-01' })).toBe(
      'DatedBeforeOpening',
    )
    expect(
      typesOf(act('first', 'post', { lastDay: '2026-03-31' }, { ...paper, occurredOn: '2026-03-10' })),
    ).toEqual(['NoticePosted'])
  })

  it('nobody records for others but the secretariat and the body of the step, and nobody checks the own act', () => {
    const { act } = begun()
    const paper = { occurredOn: '2026-03-02', onBehalfOf: applicant('D'), evidence: [scan], checkedBy: 'li' }
    expect(act('apply', 'enter', { application: 'D' }, { ...paper, as: applicant('A') })).toBe('NotARecorder')
    expect(
      act(
        'cycle',
        'decideParameter',
        { parameter: 'x', value: 1, document: 'd' },
        { ...paper, as: applicant('A') },
      ),
    ).toBe('NotARecorder')
    expect(act('apply', 'enter', { application: 'D' }, { ...paper, checkedBy: 'D' })).toBe(
      'PaperActNeedsChecker',
    )
  })

  it('nothing enters the record that the record cannot hold', () => {
    const { act, state } = begun()
    const before = state()
    expect(act('apply', 'close', { more: 1.5 })).toBe('InputUnfit')
    expect(act('apply', 'close', { more: '\ud800' })).toBe('InputUnfit')
    expect(act('apply', 'close', {}, { as: { role: 'secretariat', id: '' } })).toBe('InputUnfit')
    expect(act('apply', 'close', {}, { evidence: [{ kind: 'scan', sha256: 'abc' }] })).toBe('InputUnfit')
    expect(act('apply', 'close', {}, { at: '2026-03-02T05:00:00Z' })).toBe('InputUnfit')
    expect(act('apply', 'constructor', {})).toBe('UnknownAct')
    expect(act('cycle', 'toString', {})).toBe('UnknownAct')
    expect(state()).toBe(before)
  })

  it('what the government approved is not done anew by a correction', () => {
    const { act, state } = begun()
    act('apply', 'close', {})
    act('first', 'note', { application: 'A', text: 'wrong' })
    act('first', 'conclude', { passed: ['A'], out: ['B', 'C'] })
    act('second', 'approve', { approved: ['A'] })
    act('second', 'conclude', { passed: ['A'] })
    const noted = state().log.find(({ entry }) => entry.type === 'Noted')?.entry
    const correction = {
      stream: noted?.stream ?? '',
      version: noted?.version ?? 0,
      replacement: { application: 'A', text: 'right' },
      reason: 'r',
    }
    expect(act('cycle', 'correctEntry', correction)).toBe('ApprovedAlready')
  })

  it('a period that is over is not revived, nor extended by another body', () => {
    const { act } = begun()
    act('apply', 'close', {})
    act('first', 'post', { lastDay: '2026-03-10' })
    const longer = { step: 'first', lastDay: '2026-03-20', reason: 'r' }
    expect(act('cycle', 'extendPeriod', longer, { as: { role: 'committee', id: 'chair' } })).toBe(
      'NotYourAct',
    )
    expect(act('cycle', 'extendPeriod', longer, { on: '2026-03-11' })).toBe('PeriodIsOver')
  })

  it('a step with nobody left in it concludes of itself', () => {
    const { act, state } = begun()
    act('apply', 'close', {})
    for (const id of ['A', 'B']) act('apply', 'withdraw', { application: id }, { as: applicant(id) })
    expect(typesOf(act('apply', 'withdraw', { application: 'C' }, { as: applicant('C') }))).toEqual([
      'ApplicationWithdrawn',
      'StepConcluded',
      'StepOpened',
      'StepConcluded',
      'CycleClosed',
    ])
    expect(state().steps.first?.out).toEqual(['A', 'B', 'C'])
  })

  it('what had to be decided before a step stays decided when that step waits anew', () => {
    const point = {
      id: 'limit',
      question: { zh: '几家？', en: 'How many?' },
      answer: { form: 'whole', min: 1, max: 9 },
      default: 2,
      decidedBy: 'committee',
      decideBefore: 'second',
      touchesRanking: false,
      article: '3',
      basis: 'silent',
    }
    const { act, open, state } = toyCycle(toyWorld(row, { openPoints: [point] } as never))
    open()
    act('apply', 'enter', { application: 'A' }, { as: applicant('A') })
    act('apply', 'close', {})
    act('first', 'note', { application: 'A', text: 'wrong' })
    act('first', 'conclude', { passed: ['A'] })
    const noted = state().log.find(({ entry }) => entry.type === 'Noted')?.entry
    act('cycle', 'correctEntry', {
      stream: noted?.stream ?? '',
      version: noted?.version ?? 0,
      replacement: { application: 'A', text: 'right' },
      reason: 'r',
    })
    expect(state().steps.second?.status).toBe('waiting')
    const committee = { as: { role: 'committee', id: 'chair' } }
    expect(act('cycle', 'decideParameter', { parameter: 'limit', value: 3, document: 'm' }, committee)).toBe(
      'ParameterTooLate',
    )
  })

  it('a step done anew tells the others nothing of what it told before', () => {
    const { act, state } = begun()
    act('apply', 'close', {})
    act('first', 'post', { lastDay: '2026-03-10' })
    act('first', 'note', { application: 'A', text: 'wrong' })
    act('first', 'conclude', { passed: ['A'], out: ['B', 'C'] })
    const noted = state().log.find(({ entry }) => entry.type === 'Noted')?.entry
    act('cycle', 'correctEntry', {
      stream: noted?.stream ?? '',
      version: noted?.version ?? 0,
      replacement: { application: 'A', text: 'right' },
      reason: 'r',
    })
    expect(state().view.notices).toEqual({})
  })
})

describe('the log', () => {
  it('folds to the very same state, at every prefix', () => {
    const { act, state, world } = begun()
    act('apply', 'close', {})
    act('first', 'note', { application: 'A', text: 'wrong' })
    act('first', 'conclude', { passed: ['A', 'B'], out: ['C'] })
    expect(foldLog(world, state().log)).toEqual(state())
  })

  it('folds at once to what it folds to entry by entry, the latest of several corrections in place', () => {
    const { act, state, world } = begun()
    act('apply', 'close', {})
    act('first', 'note', { application: 'A', text: 'wrong' })
    const before = state()
    const noted = before.log.at(-1)?.entry
    const correct = (text: string) =>
      act('cycle', 'correctEntry', {
        stream: noted?.stream ?? '',
        version: noted?.version ?? 0,
        replacement: { application: 'A', text },
        reason: 'r',
      })
    correct('nearly')
    correct('right')
    const { log, corrections } = state()
    expect(corrections).toEqual({
      [`${noted?.stream}@${noted?.version}`]: { application: 'A', text: 'right' },
    })
    expect(log.reduce((next, sealed) => append(world, next, sealed), emptyState)).toEqual(state())
    expect(foldLog(world, log)).toEqual(state())
    // What was known before stays as it was.
    expect(before.corrections).toEqual({})
    expect(foldLog(world, log.slice(0, before.log.length))).toEqual(before)
  })
})
