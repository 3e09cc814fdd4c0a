import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import { stage } from './index.ts'

const edition = (kinds: string[], awards: unknown[] = []) =>
  ({ applicants: { kinds }, awards, quotas: [], standards: [] }) as never
const question = { zh: '进入现场评审的名单', en: 'who is visited' }
const byPeople = { method: 'byPeople', by: 'secretariat', question, article: '15' }
const committee = { by: { role: 'committee', id: 'committee' } }

/** Applicants (those with a P are persons) of whom a body chooses. */
function given(names: string, cut: object = {}, kinds = ['legalPerson']) {
  const cohort = names.split('')
  const kindOf = (application: string) =>
    application === 'P' || application === 'Q' ? 'person' : 'legalPerson'
  const cells = [
    { id: 'firms', applicantKinds: ['legalPerson'] },
    { id: 'people', applicantKinds: ['person'] },
  ]
  return stageCase(stage, {
    params: { score: 'desk', cut: { ...byPeople, ...cut } },
    edition: edition(kinds, cells),
    cohort,
    elsewhere: cohort.flatMap((application, i) => [
      [
        'entry',
        'ApplicationEntered',
        { application, name: application, code: '', kind: kindOf(application), facts: {} },
      ] as const,
      ['desk', 'ScoreFixed', { application, percent: `${90 - i}`, values: {}, inputs: 'i' }] as const,
    ]),
  })
}
type Answer = ReturnType<ReturnType<typeof given>['when']>
const refusal = (answer: Answer) =>
  answer.ok ? ['accepted'] : [answer.error.code, answer.error.data, answer.error.articles]
const because = { reason: '综合评议', evidence: ['评审报告'] }

describe('a shortlist that people choose', () => {
  it('goes on with whom they name, with their reason and the scores beside it', () => {
    const { when } = given('ABC')
    const done = when('choose', { kept: ['C', 'A'], ...because })
    expect(done.ok && done.value.conclude).toEqual({ passed: ['C', 'A'], out: ['B'] })
    expect(done.ok && done.value.entries[0]).toEqual({
      type: 'ShortlistChosen',
      data: {
        by: 'secretariat',
        kept: ['C', 'A'],
        out: ['B'],
        reason: '综合评议',
        reasons: {},
        evidence: ['评审报告'],
        scores: { A: '90', B: '89', C: '88' },
        inputs: 'inputs of desk',
        determinedByPeople: true,
      },
    })
  })

  it('needs a reason for the list or for each whom it keeps', () => {
    const { when } = given('ABC')
    const evidence = ['评审报告']
    const reasons = { A: '管理成熟' }
    expect(refusal(when('choose', { kept: ['A', 'B'], reasons, evidence }))).toEqual([
      'ReasonMissing',
      { applications: ['B'] },
      ['15'],
    ])
    expect(refusal(when('choose', { kept: [], evidence }))).toEqual([
      'ReasonMissing',
      { applications: ['A', 'B', 'C'] },
      ['15'],
    ])
    expect(when('choose', { kept: ['A'], reasons, evidence }).ok).toBe(true)
  })

  it.each([
    ['somebody else', { kept: ['X'] }, ['NotInCohort', { applications: ['X'] }, ['15']]],
    ['somebody twice', { kept: ['A', 'A'] }, ['ChosenTwice', { application: 'A' }, ['15']]],
  ])('does not keep %s', (_, input, why) => {
    expect(refusal(given('ABC').when('choose', { ...input, ...because }))).toEqual(why)
  })

  it('is the named body’s, and there is nothing to compute', () => {
    const { when } = given('ABC')
    expect(refusal(when('choose', { kept: ['A'], ...because }, committee))).toEqual([
      'NotYoursToChoose',
      { role: 'committee', by: 'secretariat' },
      ['15'],
    ])
    expect(refusal(when('determine', {}))).toEqual(['PeopleChoose', { by: 'secretariat', question }, ['15']])
    expect(() =>
      stage.params.parse({ cut: { method: 'fixed', count: 2, ifFewer: 'takeAll', article: '1' } }),
    ).toThrow('names the score')
  })

  it('keeps to a number, exceeded only where it holds as a rule, with a reason and an approval', () => {
    const three = { kept: ['A', 'B', 'C'], ...because }
    const exceed = { reason: '确有必要', approvedBy: '领导小组' }
    const fault = (of: object) => ['SelectionUnfit', { fault: of }, ['15']]
    expect(refusal(given('ABC', { atMost: 2 }).when('choose', three))).toEqual(
      fault({ code: 'LimitIsHard', count: 2 }),
    )
    const soft = given('ABC', { atMost: 2, soft: true })
    expect(refusal(soft.when('choose', three))).toEqual(fault({ code: 'ExceedanceWithoutReason' }))
    const few = { kept: ['A'], ...because, exceed }
    expect(refusal(soft.when('choose', few))).toEqual(
      fault({ code: 'ExceedanceBelowLimit', count: 2, asked: 1 }),
    )
    const done = soft.when('choose', { ...three, exceed })
    expect(done.ok && done.value.entries[0]?.data.exceeded).toEqual({ atMost: 2, count: 3, ...exceed })
  })

  it('takes all where there are no more than the number and the text says so', () => {
    const { when } = given('AB', { atMost: 2, ifFewer: 'takeAll' })
    expect(refusal(when('choose', { kept: ['A'], ...because }))).toEqual([
      'AllGoOn',
      { atMost: 2, left: ['B'] },
      ['15'],
    ])
    expect(when('choose', { kept: ['A', 'B'], ...because }).ok).toBe(true)
  })

  it('counts each ranking by itself, and places that earlier rounds filled', () => {
    const both = given('ABPQ', { atMost: 2 }, ['legalPerson', 'person'])
    expect(both.when('choose', { kept: ['A', 'B', 'P', 'Q'], ...because }).ok).toBe(true)
    const later = given('ABC', { atMost: 2 })
    later.tell({ type: 'StepConcluded', data: { passed: ['Y', 'Z'], out: [] } })
    expect(refusal(later.when('choose', { kept: ['A'], ...because }))).toEqual([
      'SelectionUnfit',
      { fault: { code: 'LimitIsHard', count: 2 } },
      ['15'],
    ])
  })
})

describe('a cut of several rankings', () => {
  const ties = { order: 'committee', chain: [], then: 'committee', article: '9' }
  const one = { method: 'fixed', count: 1, ifFewer: 'takeAll', article: '9' }
  const cut = (scores: Record<string, string>, rule: object = one, quotas: unknown[] = []) => {
    const cells = [
      { id: 'firms', rank: 1, applicantKinds: ['legalPerson'] },
      { id: 'people', rank: 1, applicantKinds: ['person'] },
    ]
    const of = {
      applicants: { kinds: ['legalPerson', 'person'] },
      awards: cells,
      quotas,
      standards: [],
    } as never
    return stageCase(stage, {
      params: { score: 'desk', cut: rule, ties },
      edition: of,
      cohort: Object.keys(scores),
      elsewhere: Object.entries(scores).flatMap(([application, percent]) => [
        [
          'entry',
          'ApplicationEntered',
          {
            application,
            name: '',
            code: '',
            kind: /[PQR]/.test(application) ? 'person' : 'legalPerson',
            facts: {},
          },
        ] as const,
        ['desk', 'ScoreFixed', { application, percent, values: {}, inputs: 'i' }] as const,
      ]),
    })
  }

  it('bounds each by the number, and records each', () => {
    const done = cut({ A: '90', B: '80', P: '70', Q: '60' }).when('determine', {})
    expect(done.ok && done.value.entries.map(({ data }) => [data.group, data.kept, data.line])).toEqual([
      [['legalPerson'], ['A'], '90'],
      [['person'], ['P'], '70'],
    ])
    expect(done.ok && done.value.conclude).toEqual({ passed: ['A', 'P'], out: ['B', 'Q'] })
  })

  it('takes a ratio of the seats for which each may stand', () => {
    const quotas = [
      { id: 'f', awards: ['firms'], max: 2 },
      { id: 'p', awards: ['people'], max: 1 },
    ]
    const ratio = {
      method: 'ratio',
      ratio: '1',
      base: 'allSeats',
      rounding: 'ceil',
      ifFewer: 'takeAll',
      article: '9',
    }
    const done = cut({ A: '90', B: '80', C: '70', P: '70', Q: '60' }, ratio, quotas).when('determine', {})
    expect(done.ok && done.value.conclude?.passed).toEqual(['A', 'B', 'P'])
  })

  it('asks the committee about the equals of each', () => {
    const { when } = cut({ A: '90', B: '90', P: '70', Q: '70', R: '60' })
    expect(refusal(when('determine', {}))[1]).toEqual({ applications: ['A', 'B'], places: 1, line: '90' })
    const choose = (...chosen: string[]) => ({ choice: { chosen, reason: '示范作用' } })
    expect(refusal(when('determine', choose('B'), committee))[1]).toEqual({
      applications: ['P', 'Q'],
      places: 1,
      line: '70',
    })
    expect(refusal(when('determine', choose('B', 'R'), committee))[0]).toBe('SelectionUnfit')
    const done = when('determine', choose('B', 'Q'), committee)
    expect(done.ok && done.value.conclude?.passed).toEqual(['B', 'Q'])
  })
})
