import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import { valueAt } from '../../../core/basics/shared-map.ts'
import { criterion } from '../../../core/conditions/criterion.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { stage } from './index.ts'

const years = criterion.parse({
  id: 'years',
  kind: 'duration',
  label: { zh: '运营年限', en: 'years of operation' },
  article: '10(2)',
  with: { since: 'establishedOn', atLeast: { years: 3 }, uninterrupted: false },
})
const culture = criterion.parse({
  id: 'culture',
  kind: 'qualitative',
  label: { zh: '质量文化', en: 'quality culture' },
  article: '10(5)',
  with: {
    question: { zh: '是否形成', en: 'whether there is one' },
    evidence: [{ zh: '文件', en: 'papers' }],
  },
})
const editionWith = (day: unknown, criteria: readonly unknown[] = [years, culture]) =>
  ({
    criteria,
    referenceDay: { day, article: '10(2)', basis: 'silent' },
    applicants: { article: '10', kinds: ['legalPerson'] },
    bodies: [{ id: 'office', role: 'secretariat', name: { zh: '秘书处', en: 'secretariat' } }],
  }) as unknown as Edition

const notice = ['call', 'NoticePosted', { postedOn: '2026-04-01', lastDay: '2026-05-11', names: [] }] as const
const applied = (application: string, name: string, establishedOn?: string) =>
  [
    'application',
    'ApplicationEntered',
    {
      application,
      name,
      code: 'c',
      kind: 'legalPerson',
      facts: { applicant: { name, ...(establishedOn ? { establishedOn } : {}) } },
    },
  ] as const

const params = { article: '11(2)', window: 'call' }
const earlier = criterion.parse({
  id: 'earlier',
  kind: 'earlier-award',
  label: { zh: '前置奖项', en: 'earlier award' },
  article: '11',
  appliesTo: { awards: ['top'] },
  with: { awards: ['nomination'] },
})

const given = {
  params,
  edition: editionWith('application-deadline'),
  cohort: ['A', 'B', 'C'],
  elsewhere: [
    notice,
    applied('A', '甲公司', '2023-05-11'),
    applied('B', '乙公司', '2023-05-12'),
    applied('C', '丙公司'),
  ],
}
const found = { criterion: 'culture', outcome: 'met', reason: '已形成', evidence: ['文件一'] }
const answerOf = (result: ReturnType<ReturnType<typeof stageCase>['when']>) =>
  result.ok ? 'ok' : [result.error.code, result.error.articles, result.error.data]
const outcomesOf = (result: ReturnType<ReturnType<typeof stageCase>['when']>) =>
  result.ok &&
  (result.value.entries.at(-1)?.data['findings'] as { rule: string; outcome: string }[] | undefined)?.map(
    ({ rule, outcome }) => [rule, outcome],
  )

describe('eligibility: assessing', () => {
  it('measures on the application deadline, to the day, and names what people must find', () => {
    const { when } = stageCase(stage, given)
    const assessed = when('assess', { application: 'A' })
    expect(outcomesOf(assessed)).toEqual([
      ['years', 'met'],
      ['culture', 'judged'],
    ])
    const data = assessed.ok ? assessed.value.entries[0]?.data : {}
    expect([data?.['asOf'], data?.['eligible'], data?.['algorithm']]).toEqual([
      '2026-05-11',
      'unknown',
      'eligibility/1',
    ])
    expect(outcomesOf(when('assess', { application: 'B' }))).toEqual([
      ['years', 'unmet'],
      ['culture', 'judged'],
    ])
    expect(outcomesOf(when('assess', { application: 'C' }))).toEqual([
      ['years', 'unknown'],
      ['culture', 'judged'],
    ])
  })

  it('takes the reference day that the regulation or the decision names, and refuses without one', () => {
    const dayBy = (day: unknown, answers: Record<string, string> = {}, elsewhere = given.elsewhere) => {
      const { when } = stageCase(stage, { ...given, elsewhere, edition: editionWith(day), answers })
      const assessed = when('assess', { application: 'A' })
      return assessed.ok ? assessed.value.entries[0]?.data['asOf'] : answerOf(assessed)
    }
    expect(dayBy('filing-day')).toBe('2026-01-05')
    expect(dayBy('call-notice-day')).toBe('2026-04-01')
    expect(dayBy({ decide: 'day' }, { day: 'call-notice-day' })).toBe('2026-04-01')
    expect(dayBy({ decide: 'day' })).toEqual(['ReferenceDayOpen', ['10(2)'], { parameter: 'day' }])
    expect(dayBy('application-deadline', {}, given.elsewhere.slice(1))).toEqual([
      'ReferenceDayUnknown',
      ['10(2)'],
      { window: 'call' },
    ])
  })

  it('refuses facts that a correction has spoilt', () => {
    const { when, meanwhile } = stageCase(stage, given)
    const spoilt = { applicant: { establishedOn: '2023-02-30' } }
    meanwhile('application', 'ApplicationEntered', {
      application: 'A',
      name: '甲公司',
      code: 'c',
      kind: 'legalPerson',
      facts: spoilt,
    })
    const refused = when('assess', { application: 'A' })
    expect(
      !refused.ok && [
        refused.error.code,
        (refused.error.data['problems'] as { path: string }[]).map(({ path }) => path),
      ],
    ).toEqual(['FactsUnfit', ['applicant.establishedOn']])
  })
})

describe('eligibility: what people find', () => {
  it('records who found what on which evidence, under the body’s name if nobody is named', () => {
    const { when } = stageCase(stage, given)
    const judged = when('judge', { application: 'A', ...found })
    expect(judged).toEqual({
      ok: true,
      value: {
        entries: [
          {
            type: 'CriterionJudged',
            application: 'A',
            data: {
              application: 'A',
              ...found,
              label: { zh: '质量文化', en: 'quality culture' },
              by: '秘书处',
            },
          },
        ],
      },
    })
  })

  it('cannot find otherwise than the facts, unless the criterion says so', () => {
    const judge = { application: 'B', ...found, criterion: 'years' }
    const { when } = stageCase(stage, given)
    expect(answerOf(when('judge', judge))).toEqual([
      'CriterionSettled',
      ['10(2)'],
      { application: 'B', label: { zh: '运营年限', en: 'years of operation' }, outcome: 'unmet' },
    ])
    expect(answerOf(when('judge', { ...judge, criterion: 'luck' }))).toEqual([
      'CriterionUnknown',
      ['11(2)'],
      { criterion: 'luck', known: ['years', 'culture'] },
    ])
    const lenient = editionWith('application-deadline', [{ ...years, peopleMayOverride: true }])
    const open = stageCase(stage, { ...given, edition: lenient })
    expect(answerOf(open.when('judge', judge))).toBe('ok')
    expect(outcomesOf(open.when('determine', { application: 'B' }))).toEqual([['years', 'met']])
  })

  it('may find on a condition whose facts stay missing, so that a silent applicant holds nobody up', () => {
    const { when, view } = stageCase(stage, given)
    when('judge', { application: 'C', ...found })
    when('judge', {
      application: 'C',
      criterion: 'years',
      outcome: 'unmet',
      reason: '未提供证明',
      evidence: ['补正告知书'],
      by: '资格审查组',
    })
    expect(answerOf(when('determine', { application: 'C' }))).toBe('ok')
    const finding = view().findings['C']
    expect([
      finding?.eligible,
      finding?.findings[0]?.['decidedBy'],
      finding?.findings[0]?.['explanation'],
    ]).toEqual([
      'no',
      'people',
      {
        key: 'general.unmetByPeople',
        data: {
          by: '资格审查组',
          reason: '未提供证明',
          evidence: ['补正告知书'],
          instead: {
            key: 'general.missing',
            data: {
              ask: [
                {
                  fact: 'applicant.establishedOn',
                  name: { zh: '依法设立日期', en: 'the day on which the applicant was lawfully established' },
                },
              ],
            },
          },
        },
      },
    ])
  })
})

describe('eligibility: determining and concluding', () => {
  it('refuses to determine while a finding is open, and says which and who has to find it', () => {
    const { when, view } = stageCase(stage, given)
    const refused = when('determine', { application: 'C' })
    expect(answerOf(refused)).toEqual([
      'FindingsOpen',
      ['10(2)', '10(5)'],
      {
        application: 'C',
        by: 'secretariat',
        open: [
          {
            rule: 'years',
            label: { zh: '运营年限', en: 'years of operation' },
            outcome: 'unknown',
            ask: [{ zh: '依法设立日期', en: 'the day on which the applicant was lawfully established' }],
          },
          {
            rule: 'culture',
            label: { zh: '质量文化', en: 'quality culture' },
            outcome: 'judged',
            ask: [{ zh: '审查人员对“质量文化”的认定意见', en: 'what people find on "quality culture"' }],
          },
        ],
      },
    ])
    expect(view().findings).toEqual({})
  })

  it('determines once, keeping inputs and explanation of each finding', () => {
    const { when, view } = stageCase(stage, given)
    when('judge', { application: 'A', ...found })
    const determined = when('determine', { application: 'A' })
    expect(determined.ok && determined.value.entries.map(({ type }) => type)).toEqual([
      'EligibilityDetermined',
      'FindingRecorded',
    ])
    expect(determined.ok && determined.value.entries[0]?.data).toEqual({
      round: 1,
      application: 'A',
      asOf: '2026-05-11',
      algorithm: 'eligibility/1',
      eligible: 'yes',
      unmet: [],
    })
    const first = view().findings['A']?.findings[0]
    expect([first?.['article'], (first?.['inputs'] as { facts: object } | undefined)?.facts]).toEqual([
      '10(2)',
      { 'applicant.establishedOn': '2023-05-11' },
    ])
    const already = ['DeterminedAlready', ['11(2)'], { application: 'A' }]
    expect(answerOf(when('determine', { application: 'A' }))).toEqual(already)
    expect(answerOf(when('assess', { application: 'A' }))).toEqual(already)
    expect(answerOf(when('judge', { application: 'A', ...found }))).toEqual(already)
  })

  it('concludes with the list of the eligible, when each case is determined', () => {
    const { when } = stageCase(stage, { ...given, cohort: ['A', 'B'] })
    for (const application of ['A', 'B']) when('judge', { application, ...found })
    when('determine', { application: 'A' })
    expect(answerOf(when('conclude', {}))).toEqual(['CasesUndetermined', ['11(2)'], { applications: ['B'] }])
    when('determine', { application: 'B' })
    expect(when('conclude', {})).toEqual({
      ok: true,
      value: {
        entries: [
          {
            type: 'EligibilityConcluded',
            data: {
              round: 1,
              eligible: [{ application: 'A', name: '甲公司' }],
              ineligible: [{ application: 'B', name: '乙公司' }],
            },
          },
        ],
        conclude: { passed: ['A'], out: ['B'] },
      },
    })
  })

  it('determines anew in a later round', () => {
    const { when, state } = stageCase(stage, { ...given, round: 2 })
    when('judge', { application: 'A', ...found })
    when('determine', { application: 'A' })
    expect(valueAt(state().determined, 'A')).toBe(2)
  })
})

describe('eligibility: correcting what people found', () => {
  const { when, state, view } = stageCase(stage, given)
  const judged = when('judge', { application: 'A', ...found })
  const data = judged.ok ? (judged.value.entries[0]?.data ?? {}) : {}
  const premises = {
    params: stage.params.parse(params),
    edition: given.edition,
    answers: {},
    state: state(),
    view: view(),
  }
  const check = (replacement: object, entry = data) => {
    const answer = stage.checkReplacement?.({ data: entry } as never, replacement as never, premises as never)
    return answer?.ok ? 'accepted' : [answer?.error.code, answer?.error.articles]
  }

  it('stays a finding on the same condition of the same application', () => {
    expect(check({ ...data, outcome: 'unmet', reason: '证明材料不实' })).toBe('accepted')
    const unfit = ['ReplacementUnfit', ['11(2)']]
    expect(check({ ...data, application: 'B' })).toEqual(unfit)
    expect(check({ ...data, criterion: 'years' })).toEqual(unfit)
    expect(check({ ...data, label: { zh: '运营年限', en: 'years of operation' } })).toEqual(unfit)
    expect(check({ ...data, outcome: 'perhaps' })).toEqual(unfit)
    expect(check({})).toEqual(unfit)
  })

  it('is not possible on what the facts decide', () => {
    const settled = { ...data, application: 'B', criterion: 'years', label: { ...years.label } }
    expect(check({ ...settled, outcome: 'met' }, settled)).toEqual(['CriterionSettled', ['10(2)']])
  })
})

describe('eligibility: awards with conditions of their own', () => {
  const named = (id: string) => ({ id, name: { zh: id, en: id } })
  const stand = (awards: readonly string[]) => {
    const edition = {
      ...editionWith('application-deadline', [earlier]),
      awards: awards.map(named),
    } as unknown as Edition
    const noAward = { applicant: { kind: 'legalPerson' }, records: { honours: [] } }
    const data = { application: 'A', name: '甲公司', code: 'c', kind: 'legalPerson', facts: noAward }
    const { when, view } = stageCase(stage, {
      params,
      edition,
      cohort: ['A'],
      elsewhere: [notice, ['application', 'ApplicationEntered', data]],
    })
    const determined = when('determine', { application: 'A' })
    return { determined, finding: view().findings['A'] }
  }

  it('close these awards and leave the others open', () => {
    const { determined, finding } = stand(['top', 'second'])
    expect([finding?.eligible, finding?.closedAwards]).toEqual(['yes', ['top']])
    expect(determined.ok && determined.value.entries[0]?.data['closedAwards']).toEqual(['top'])
  })

  it('make ineligible for whom no other award is open', () => {
    expect(stand(['top']).finding?.eligible).toBe('no')
  })
})
