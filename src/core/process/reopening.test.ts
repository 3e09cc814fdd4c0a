import { describe, expect, it } from 'vitest'
import { inPlainWords, performSealed } from '../../../tests/kit/sealing.ts'
import { z } from 'zod'
import { ok } from '../basics/result.ts'
import type { JsonObject } from '../basics/json.ts'
import type { Edition } from '../regulation/edition.ts'
import type { Standard } from '../scoring/standard.ts'
import type { Calendar } from '../time/calendar.ts'
import { actOf, contract, defineStage } from './stage.ts'
import { type CycleState, emptyState, stepRecord, type World } from './state.ts'

const act = actOf<object, number>()
const common = { version: 1, params: z.object({}), initial: 0, evolve: (n: number) => n, correctable: [] }

const intake = defineStage<object, number>({
  ...common,
  kind: 'intake',
  suppliesCohort: true,
  whenNobody: 'proceed',
  acts: {
    enter: act({
      by: ['step'],
      input: z.object({ application: z.string() }),
      decide: (_context, { application }) =>
        ok({
          entries: [
            contract('ApplicationEntered', {
              application,
              name: application,
              code: '',
              kind: 'x',
              facts: {},
            }),
          ],
        }),
    }),
    close: act({
      by: ['step'],
      input: z.object({}),
      decide: ({ view }) =>
        ok({ entries: [], conclude: { passed: Object.keys(view.applications), out: [] } }),
    }),
  },
})

const round = defineStage<object, number>({
  ...common,
  correctable: ['Noted'],
  kind: 'round',
  whenNobody: 'conclude',
  acts: {
    pass: act({
      by: ['step'],
      input: z.object({ held: z.array(z.string()) }),
      decide: ({ cohort }, { held }) =>
        ok({ entries: [], conclude: { passed: cohort.filter((a) => !held.includes(a)), held, out: [] } }),
    }),
    hold: act({
      by: ['step'],
      input: z.object({ application: z.string() }),
      decide: (_context, { application }) =>
        ok({ entries: [contract('CandidateHeld', { application, cause: 'o1' })] }),
    }),
    release: act({
      by: ['step'],
      input: z.object({ application: z.string() }),
      decide: (_context, { application }) =>
        ok({ entries: [contract('CandidateReleased', { application, cause: 'o1' })] }),
    }),
    note: act({
      by: ['step'],
      input: z.object({ text: z.string() }),
      decide: (_context, { text }) => ok({ entries: [{ type: 'Noted', data: { text } }] }),
    }),
    honour: act({
      by: ['step'],
      input: z.object({}),
      decide: ({ cohort }) => {
        const more = { award: 'a', items: [], prizeFen: 100, firstWin: true }
        const entries = cohort.map((application) => contract('HonourConferred', { application, ...more }))
        return ok({ entries, conclude: { passed: cohort, out: [] } })
      },
    }),
    giveBack: act({
      by: ['step'],
      input: z.object({ step: z.string() }),
      decide: (_context, { step }) => ok({ entries: [], reopen: { step, reason: '材料需复核' } }),
    }),
  },
})

const stepOf = (id: string, kind: string, after: string[], more: object = {}) => ({
  id,
  kind,
  after,
  by: 'secretariat',
  article: '1',
  basis: 'explicit',
  standing: false,
  limits: [],
  with: {},
  name: { zh: id, en: id },
  ...more,
})
const world: World = {
  edition: {
    id: 'e',
    authority: { id: 'a' },
    effect: { mode: 'fixed', article: '1' },
    applicants: { kinds: ['legalPerson'], article: '2' },
    openPoints: [],
    steps: [
      stepOf('intake', 'intake', []),
      stepOf('review', 'round', ['intake']),
      stepOf('watch', 'round', ['review'], { standing: true }),
      stepOf('sign', 'round', ['review']),
      stepOf('hand-over', 'round', ['sign']),
    ],
    standards: [{ code: 's', use: 'primary', appliesTo: ['organisation'], article: '5' }],
  } as unknown as Edition,
  standards: { s: { appliesTo: 'organisation' } as Standard },
  calendar: {} as Calendar,
  kinds: { intake, round },
  pins: {},
}

const attempt = (state: CycleState, step: string, name: string, input: JsonObject) =>
  performSealed(world, state, {
    step,
    act: name,
    actor: { role: 'secretariat', id: 'secretariat' },
    occurredOn: '2026-03-02',
    receivedAt: '2026-03-02T02:00:00.000Z',
    input,
  })

function play(acts: readonly (readonly [string, string, JsonObject])[]): CycleState {
  return acts.reduce<CycleState>((state, [step, name, input]) => {
    const performed = attempt(state, step, name, input)
    if (!performed.ok) throw new Error(`${step}.${name}: ${performed.error.code}`)
    return performed.value.state
  }, emptyState)
}

const opening = { cycle: 'c', year: 2026, rehearsal: true, standard: 's' }
const begun = [
  ['cycle', 'openCycle', opening],
  ['intake', 'enter', { application: 'A' }],
  ['intake', 'enter', { application: 'B' }],
  ['intake', 'close', {}],
] as const
const held = [
  ['review', 'hold', { application: 'B' }],
  ['review', 'pass', { held: ['B'] }],
] as const
const lastEntries = (state: CycleState, n: number) =>
  state.log.slice(-n).map(({ entry }) => [entry.type, entry.data])
const statusOf = (state: CycleState) =>
  Object.fromEntries(world.edition.steps.map(({ id }) => [id, stepRecord(state, id).status]))

describe('a decision that returns an earlier step', () => {
  it('opens it again with its whole cohort and supersedes all that came after, the returning step too', () => {
    const state = play([...begun, ...held, ['sign', 'giveBack', { step: 'review' }]])
    expect(lastEntries(state, 1)).toEqual([
      ['StepReopened', { step: 'review', supersedes: ['watch', 'sign'], reason: '材料需复核' }],
    ])
    expect(statusOf(state)).toEqual({
      intake: 'concluded',
      review: 'open',
      watch: 'waiting',
      sign: 'waiting',
      'hand-over': 'waiting',
    })
    expect(stepRecord(state, 'review')).toMatchObject({ round: 2, cohort: ['A', 'B'], passed: [], held: [] })
  })

  it('lets the later steps open anew, in a further round, once it is concluded again', () => {
    const state = play([
      ...begun,
      ['review', 'pass', { held: [] }],
      ['sign', 'giveBack', { step: 'review' }],
      ['review', 'pass', { held: [] }],
    ])
    expect(stepRecord(state, 'sign')).toMatchObject({ status: 'open', round: 2, cohort: ['A', 'B'] })
    expect(stepRecord(state, 'watch')).toMatchObject({ status: 'open', round: 2 })
    expect(stepRecord(state, 'hand-over').status).toBe('waiting')
    const opened = state.log.filter(({ entry }) => entry.type === 'StepOpened' && entry.step === 'sign')
    expect(opened.map(({ entry }) => entry.data['anew'] ?? false)).toEqual([false, true])
  })
})

describe('a round whose cohort is fixed', () => {
  it('concludes although a released candidate is in a later round of the step before', () => {
    const released = [...begun, ...held, ['watch', 'release', { application: 'B' }]] as const
    const before = play(released)
    expect(stepRecord(before, 'review')).toMatchObject({ status: 'open', round: 2, cohort: ['B'] })
    const state = play([...released, ['sign', 'pass', { held: [] }]])
    expect(stepRecord(state, 'sign')).toMatchObject({ status: 'concluded', passed: ['A'] })
    expect(stepRecord(state, 'review').status).toBe('open')
    const later = play([...released, ['sign', 'pass', { held: [] }], ['review', 'pass', { held: [] }]])
    expect(stepRecord(later, 'sign')).toMatchObject({ status: 'open', round: 2, cohort: ['B'] })
  })
})

describe('a correction', () => {
  const noted = ['review', 'note', { text: '甲' }] as const
  const correct = (state: CycleState) => {
    const found = state.log.find(({ entry }) => entry.type === 'Noted')?.entry
    const { stream = '', version = 0 } = found ?? {}
    const answer = attempt(state, 'cycle', 'correctEntry', {
      stream,
      version,
      replacement: { text: '乙' },
      reason: '录入有误',
    })
    return answer.ok
      ? answer.value.entries.map(({ entry }) => [entry.type, inPlainWords(entry.data)])
      : answer.error
  }
  const corrected = ['EntryCorrected', expect.anything()]
  const reopened = (supersedes: string[]) => [
    'StepReopened',
    { step: 'review', supersedes, reason: '录入有误' },
  ]

  it('of what a concluded round rests on opens the step again, also while a further round is running', () => {
    const first = [...begun, noted, ...held] as const
    expect(correct(play(first))).toEqual([corrected, reopened(['watch', 'sign'])])
    const second = play([...first, ['watch', 'release', { application: 'B' }]])
    expect(stepRecord(second, 'review')).toMatchObject({ status: 'open', round: 2, cohort: ['B'] })
    expect(correct(second)).toEqual([corrected, reopened(['watch', 'sign'])])
  })

  it('changes nothing else where nothing was concluded on it', () => {
    expect(correct(play([...begun, noted]))).toEqual([corrected])
    const back = play([...begun, noted, ...held, ['sign', 'giveBack', { step: 'review' }]])
    expect(correct(back)).toEqual([corrected])
  })

  it('opens nothing again once an award was conferred after it: nobody is honoured twice', () => {
    const conferred = play([
      ...begun,
      noted,
      ['review', 'pass', { held: [] }],
      ['sign', 'pass', { held: [] }],
      ['hand-over', 'honour', {}],
    ])
    expect(correct(conferred)).toEqual({
      room: 'process',
      code: 'ConferredAlready',
      articles: ['1'],
      data: { step: 'review', conferredOn: '2026-03-02' },
    })
  })
})

describe('a cycle in which somebody was honoured without an approval', () => {
  it('is not terminated while others are held: what was conferred goes the way of revocation', () => {
    const state = play([...begun, ...held, ['sign', 'pass', { held: [] }], ['hand-over', 'honour', {}]])
    expect(state.closed).toBe(false)
    const chair = { role: 'committee', id: 'chair' }
    const told = performSealed(world, state, {
      step: 'cycle',
      act: 'terminateCycle',
      actor: chair,
      occurredOn: '2026-03-02',
      receivedAt: '2026-03-02T03:00:00.000Z',
      input: { reason: '机构调整', document: '决定1号' },
    })
    expect(told).toMatchObject({
      ok: false,
      error: { code: 'TerminatedTooLate', data: { awardedOn: '2026-03-02' } },
    })
  })
})
