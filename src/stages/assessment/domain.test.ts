import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { Standard } from '../../core/scoring/standard.ts'
import { cardsOf } from '../../parts/scorecard/domain.ts'
import { stage } from './domain/index.ts'

const same = { zh: '例', en: 'Example' }
/** Three items, 100 points, tens; B is about results. */
const standard: Standard = {
  id: 'three-items',
  code: 'T',
  edition: '1',
  title: same,
  appliesTo: 'organisation',
  note: same,
  totalPoints: 100,
  step: 10,
  bands: [{ from: 0, to: 100 }],
  categories: [
    {
      id: 'A',
      name: same,
      points: 60,
      items: [
        { id: 'A1', name: same, kind: 'process', points: 20 },
        { id: 'A2', name: same, kind: 'process', points: 40 },
      ],
    },
    { id: 'B', name: same, points: 40, items: [{ id: 'B1', name: same, kind: 'result', points: 40 }] },
  ],
}
const params = {
  panel: { body: 'desk-panel', atLeast: 2, article: '9(4)' },
  consensus: { whenSpreadOver: 20, article: '11(3)' },
}
const report = { name: { zh: '材料评审报告', en: 'desk review report' }, article: '11(3)' }
const by = (id: string) => ({ by: { role: 'assessor', id } })
const panel = { panel: 'p1', leader: 'zj-01', members: ['zj-01', 'zj-02'], applications: ['X'] }
const marks = (A1: number, A2: number, B1: number) => ({ A1, A2, B1 })
const given = (more: object = {}) =>
  stageCase(stage, { params: { ...params, ...more }, cohort: ['X'], standard })

type Answer = ReturnType<ReturnType<typeof given>['when']>
const refusal = (answer: Answer) =>
  answer.ok ? ['accepted'] : [answer.error.code, answer.error.data, answer.error.articles]

describe('assessment', () => {
  it('fixes the mean of the panel, item by item, as a percent of all points', () => {
    const { when, view } = given()
    when('formPanel', panel)
    when('submitScorecard', { application: 'X', marks: marks(50, 60, 70), strengths: 3 }, by('zj-01'))
    when('submitScorecard', { application: 'X', marks: marks(60, 80, 70) }, by('zj-02'))
    when('closeScoring', {})
    const done = when('determine', {})
    // (20 × 55 + 40 × 70 + 40 × 70) / 100
    expect(view().scores).toEqual({
      here: {
        X: {
          application: 'X',
          percent: '67',
          values: { results: '70', 'category:A': '65', 'category:B': '70' },
          inputs: 'inputs of here',
        },
      },
    })
    expect(done.ok && done.value.entries[0]?.data).toEqual({
      algorithm: 'panel-mean/1 stage-percent/1',
      inputs: 'inputs of here',
      standard: 'three-items',
      rows: [
        {
          application: 'X',
          percent: '67',
          points: '67',
          panel: 'p1',
          assessors: ['zj-01', 'zj-02'],
          setAside: [],
          consensus: [],
          items: { A1: '55', A2: '70', B1: '70' },
        },
      ],
    })
    expect(done.ok && done.value.conclude).toEqual({ passed: ['X'], out: [] })
  })

  it('asks for a consensus where marks lie too far apart, which then beats the mean', () => {
    const { when, view } = given()
    when('formPanel', panel)
    when('submitScorecard', { application: 'X', marks: marks(50, 60, 40) }, by('zj-01'))
    const agreed = { application: 'X', marks: { B1: 50 }, reason: '逐条讨论' }
    expect(refusal(when('recordConsensus', agreed, by('zj-01')))).toEqual([
      'SheetsLacking',
      {
        lacks: [{ application: 'X', panel: 'p1', sheets: 1, atLeast: 2, owing: ['zj-02'], recused: [] }],
      },
      ['11(3)'],
    ])
    when('submitScorecard', { application: 'X', marks: marks(70, 60, 70) }, by('zj-02'))
    expect(refusal(when('closeScoring', {}))).toEqual([
      'ConsensusLacking',
      {
        limit: 20,
        apart: [{ application: 'X', items: [{ item: 'B1', lowest: '40', highest: '70', range: '30' }] }],
      },
      ['11(3)'],
    ])
    expect(refusal(when('recordConsensus', agreed, by('zj-02')))).toEqual([
      'NotTheLeader',
      { application: 'X', leader: 'zj-01' },
      ['11(3)'],
    ])
    expect(refusal(when('recordConsensus', { ...agreed, marks: {} }, by('zj-01')))).toEqual([
      'NothingAgreed',
      { application: 'X' },
      ['11(3)'],
    ])
    when('recordConsensus', agreed, by('zj-01'))
    when('closeScoring', {})
    when('determine', {})
    // (20 × 60 + 40 × 60 + 40 × 50) / 100: a spread of exactly 20 on A1 needs no consensus.
    expect(view().scores.here?.X?.percent).toBe('56')
  })

  it('refuses marks that are off the steps, unknown or missing, and names where', () => {
    const { when } = given()
    when('formPanel', panel)
    const wrong = { application: 'X', marks: { A1: 55, A2: 110, C9: 50 } }
    expect(refusal(when('submitScorecard', wrong, by('zj-01')))).toEqual([
      'MarksUnfit',
      {
        application: 'X',
        faults: [
          { code: 'MarkOffStep', item: 'A1', percent: '55', nearest: ['50', '60'] },
          { code: 'MarkOverHundred', item: 'A2', percent: '110' },
          { code: 'UnknownItem', item: 'C9' },
          { code: 'ItemMissing', item: 'B1' },
        ],
      },
      ['1'],
    ])
  })

  it('takes one sheet from each member, from nobody else, and none after closing', () => {
    const { when } = given()
    const sheet = { application: 'X', marks: marks(50, 50, 50) }
    expect(refusal(when('submitScorecard', sheet, by('zj-01')))[0]).toBe('NoPanelYet')
    when('formPanel', panel)
    expect(refusal(when('submitScorecard', sheet, by('zj-09')))).toEqual([
      'NotOnPanel',
      { person: 'zj-09', application: 'X', members: ['zj-01', 'zj-02'] },
      ['9(4)'],
    ])
    when('submitScorecard', sheet, by('zj-01'))
    expect(refusal(when('submitScorecard', sheet, by('zj-01')))).toEqual([
      'ScorecardLocked',
      { application: 'X', assessor: 'zj-01' },
      ['1'],
    ])
    expect(refusal(when('closeScoring', {}))[0]).toBe('SheetsLacking')
    expect(refusal(when('determine', {}))[0]).toBe('ScoringStillOpen')
    expect(refusal(when('reopenScoring', { reason: '补充' }))[0]).toBe('ScoringStillOpen')
    when('submitScorecard', sheet, by('zj-02'))
    when('closeScoring', {})
    expect(refusal(when('submitScorecard', sheet, by('zj-02')))[0]).toBe('ScoringIsClosed')
    expect(refusal(when('recordConsensus', { ...sheet, reason: '晚' }, by('zj-01')))[0]).toBe(
      'ScoringIsClosed',
    )
    expect(refusal(when('closeScoring', {}))[0]).toBe('ScoringIsClosed')
  })

  it('sets the sheet of a recused or replaced assessor aside, also after closing', () => {
    const { when, view } = given()
    when('formPanel', panel)
    when('submitScorecard', { application: 'X', marks: marks(0, 0, 0) }, by('zj-01'))
    when('submitScorecard', { application: 'X', marks: marks(0, 0, 0) }, by('zj-02'))
    when('closeScoring', {})
    const recusal = { person: 'zj-02', application: 'X', ground: '曾任顾问' }
    expect(refusal(when('declareRecusal', recusal, by('zj-01')))).toEqual([
      'NotOwnRecusal',
      { person: 'zj-02', actor: 'zj-01' },
      ['9(4)'],
    ])
    when('declareRecusal', recusal, by('zj-02'))
    expect(view().recusals).toEqual([{ ...recusal, declaredBy: 'zj-02', step: 'here' }])
    expect(refusal(when('determine', {}))).toEqual([
      'SheetsLacking',
      {
        lacks: [{ application: 'X', panel: 'p1', sheets: 1, atLeast: 2, owing: [], recused: ['zj-02'] }],
      },
      ['9(4)'],
    ])
    when('reopenScoring', { reason: '评审员回避' })
    const replacement = { panel: 'p1', application: 'X', out: 'zj-02', in: 'zj-03', reason: '回避' }
    when('replaceAssessor', replacement)
    when('submitScorecard', { application: 'X', marks: marks(10, 10, 10) }, by('zj-03'))
    when('closeScoring', {})
    const done = when('determine', {})
    expect(view().scores.here?.X?.percent).toBe('5')
    expect(done.ok && done.value.entries[0]?.data).toMatchObject({
      rows: [{ assessors: ['zj-01', 'zj-03'], setAside: [{ assessor: 'zj-02', why: 'recused' }] }],
    })
  })

  it('forms a panel again until its first sheet, each application in exactly one panel', () => {
    const { when, state } = stageCase(stage, { params, cohort: ['X', 'Y'], standard })
    const code = (input: object) => refusal(when('formPanel', { ...panel, ...input }))[0]
    expect(code({ members: ['zj-01'] })).toBe('PanelTooSmall')
    expect(code({ members: ['zj-01', 'zj-01'] })).toBe('MemberTwice')
    expect(code({ leader: 'zj-07' })).toBe('LeaderNotMember')
    expect(code({ applications: ['X', 'Z'] })).toBe('NotInCohort')
    expect(code({ applications: ['X', 'X'] })).toBe('AlreadyInPanel')
    when('formPanel', panel)
    when('formPanel', { ...panel, members: ['zj-01', 'zj-04'] })
    expect(state().panels.p1?.members).toEqual(['zj-01', 'zj-04'])
    expect(refusal(when('formPanel', { ...panel, panel: 'p2', applications: ['Y', 'X'] }))).toEqual([
      'AlreadyInPanel',
      { taken: [{ application: 'X', panel: 'p1' }] },
      ['9(4)'],
    ])
    when('submitScorecard', { application: 'X', marks: marks(50, 50, 50) }, by('zj-01'))
    expect(code({})).toBe('PanelHasScored')
    expect(refusal(when('closeScoring', {}))[1]).toEqual({
      lacks: [
        { application: 'X', panel: 'p1', sheets: 1, atLeast: 2, owing: ['zj-04'], recused: [] },
        { application: 'Y', panel: '', sheets: 0, atLeast: 2, owing: [], recused: [] },
      ],
    })
  })

  it('replaces members, the leader too, and never leaves too few', () => {
    const { when, state } = given()
    when('formPanel', panel)
    const code = (input: object) =>
      refusal(when('replaceAssessor', { panel: 'p1', out: 'zj-01', reason: '因病', ...input }))[0]
    expect(code({ panel: 'p9' })).toBe('UnknownPanel')
    expect(code({ application: 'Y' })).toBe('NoPanelYet')
    expect(code({ out: 'zj-08' })).toBe('NotAMember')
    expect(code({ in: 'zj-02' })).toBe('AlreadyAMember')
    expect(code({})).toBe('PanelTooSmall')
    expect(code({ in: 'zj-05' })).toBe('accepted')
    expect(state().panels.p1).toMatchObject({ leader: 'zj-05', members: ['zj-05', 'zj-02'] })
  })

  it('waits for the report where the text asks for one, signed by a leader or the body in charge', () => {
    const sha256 = 'a'.repeat(64)
    const { when } = given({ report })
    when('formPanel', panel)
    when('submitScorecard', { application: 'X', marks: marks(50, 50, 50) }, by('zj-01'))
    when('submitScorecard', { application: 'X', marks: marks(50, 50, 50) }, by('zj-02'))
    when('closeScoring', {})
    expect(refusal(when('determine', {}))).toEqual(['ReportUnsigned', { name: report.name }, ['11(3)']])
    expect(refusal(when('signReport', { document: '报告', sha256 }, by('zj-02')))[0]).toBe('NotTheLeader')
    when('signReport', { document: '报告', sha256 }, by('zj-01'))
    expect(when('determine', {}).ok).toBe(true)
    const none = given()
    expect(refusal(none.when('signReport', { document: '报告', sha256 }))[0]).toBe('NoReportOwed')
  })

  it('takes no signature under the report before scoring is closed, from nobody', () => {
    const { when, state } = given({ report })
    when('formPanel', panel)
    const early = { document: '报告', sha256: 'a'.repeat(64) }
    expect(refusal(when('signReport', early, by('zj-01')))).toEqual(['ScoringStillOpen', {}, ['11(3)']])
    expect(refusal(when('signReport', early))[0]).toBe('ScoringStillOpen')
    expect(state().report).toBe(null)
  })

  it('lets no applicant sit on the panel of its own application, at first or as a replacement', () => {
    const { when, state } = given()
    const own = { ...panel, leader: 'X', members: ['X', 'zj-02'] }
    expect(refusal(when('formPanel', own))).toEqual(['OwnCase', { panel: 'p1', members: ['X'] }, ['9(4)']])
    expect(state().panels).toEqual({})
    when('formPanel', panel)
    const replacing = { panel: 'p1', out: 'zj-02', in: 'X', reason: '因病' }
    expect(refusal(when('replaceAssessor', replacing))[0]).toBe('OwnCase')
    expect(refusal(when('replaceAssessor', { ...replacing, application: 'X' }))[0]).toBe('OwnCase')
    expect(state().panels.p1?.members).toEqual(['zj-01', 'zj-02'])
  })

  it('knows no panel by a name that every object has', () => {
    const { when } = given()
    const replacing = { panel: 'constructor', out: 'zj-02', in: 'zj-03', reason: '因病' }
    expect(refusal(when('replaceAssessor', replacing))).toEqual([
      'UnknownPanel',
      { panel: 'constructor', known: [] },
      ['9(4)'],
    ])
  })

  it('lists consensus items in the order of the standard, however they were entered', () => {
    const { when } = given()
    when('formPanel', panel)
    when('submitScorecard', { application: 'X', marks: marks(50, 60, 40) }, by('zj-01'))
    when('submitScorecard', { application: 'X', marks: marks(70, 60, 70) }, by('zj-02'))
    when('recordConsensus', { application: 'X', marks: { B1: 50, A1: 60 }, reason: '讨论' }, by('zj-01'))
    when('closeScoring', {})
    const done = when('determine', {})
    const rows = done.ok ? (done.value.entries[0]?.data['rows'] as { consensus: string[] }[]) : []
    expect(rows.map(({ consensus }) => consensus)).toEqual([['A1', 'B1']])
  })

  it('lets only a possible sheet of the same assessor take the place of a wrong one', () => {
    const entry = { data: { application: 'X', assessor: 'zj-01', marks: marks(50, 50, 50) } }
    const check = (replacement: object) => {
      const answer = stage.checkReplacement?.(
        entry as never,
        replacement as never,
        { standardOf: () => standard } as never,
      )
      return answer?.ok ? 'accepted' : answer?.error.code
    }
    expect(check({ ...entry.data, marks: marks(60, 50, 50) })).toBe('accepted')
    expect(check({ ...entry.data, marks: marks(61, 50, 50) })).toBe('MarksUnfit')
    expect(check({ ...entry.data, assessor: 'zj-02' })).toBe('ReplacementUnfit')
    expect(check({ application: 'X', assessor: 'zj-01' })).toBe('ReplacementUnfit')
  })

  it('keeps sheets when the step is opened again, but neither the closing nor the report', () => {
    const { when, state } = given({ report })
    when('formPanel', panel)
    when('submitScorecard', { application: 'X', marks: marks(50, 50, 50) }, by('zj-01'))
    when('submitScorecard', { application: 'X', marks: marks(50, 50, 50) }, by('zj-02'))
    when('closeScoring', {})
    when('signReport', { document: '报告', sha256: 'a'.repeat(64) })
    expect([state().closed, state().report]).toEqual([true, { document: '报告', sha256: 'a'.repeat(64) }])
    const again = stage.evolve(state(), { type: 'StepReopened', data: {} } as never)
    expect(cardsOf(again.book, 'X').map(({ assessor }) => assessor)).toEqual(['zj-01', 'zj-02'])
    expect([again.closed, again.report]).toEqual([false, null])
  })
})

describe('assessment: persons beside organisations', () => {
  const personStandard: Standard = {
    ...standard,
    id: 'two-items',
    appliesTo: 'person',
    categories: [
      {
        id: 'P',
        name: same,
        points: 100,
        items: [
          { id: 'P1', name: same, kind: 'process', points: 25 },
          { id: 'P2', name: same, kind: 'result', points: 75 },
        ],
      },
    ],
  }
  const entered = (application: string, kind: string) =>
    [
      'application',
      'ApplicationEntered',
      { application, name: application, code: '', kind, facts: {} },
    ] as const

  it('are scored by their own standard alone, which the result names', () => {
    const { when, view } = stageCase(stage, {
      params,
      cohort: ['X', 'Y'],
      standard,
      personStandard,
      elsewhere: [entered('X', 'legalPerson'), entered('Y', 'person')],
    })
    when('formPanel', { ...panel, applications: ['X', 'Y'] })
    const sheet = { application: 'Y', marks: { P1: 40, P2: 80 } }
    expect(refusal(when('submitScorecard', { ...sheet, marks: marks(50, 50, 50) }, by('zj-01')))[0]).toBe(
      'MarksUnfit',
    )
    for (const assessor of panel.members) {
      when('submitScorecard', { application: 'X', marks: marks(50, 50, 50) }, by(assessor))
      expect(refusal(when('submitScorecard', sheet, by(assessor)))[0]).toBe('accepted')
    }
    expect(
      refusal(
        when('recordConsensus', { application: 'Y', marks: { A1: 50 }, reason: '讨论' }, by('zj-01')),
      )[0],
    ).toBe('MarksUnfit')
    when('closeScoring', {})
    const done = when('determine', {})
    expect(Object.values(view().scores.here ?? {}).map(({ percent }) => percent)).toEqual(['50', '70'])
    const data = done.ok ? done.value.entries[0]?.data : undefined
    const rows = data?.['rows'] as { standard?: string; items: object }[] | undefined
    expect([data?.['standard'], rows?.map((row) => row.standard), rows?.[1]?.items]).toEqual([
      'three-items',
      [undefined, 'two-items'],
      { P1: '40', P2: '80' },
    ])
  })
})

describe('assessment: what a panel tells each applicant', () => {
  const name = { zh: '质量改进建议', en: 'advice for improvement' }
  const observations = { name, parts: ['strengths', 'improvements'], article: '16' }
  const paper = {
    application: 'X',
    document: '意见1号',
    sha256: 'b'.repeat(64),
    parts: ['improvements', 'strengths'],
  }

  it('has to be signed, with all parts, before scoring is closed', () => {
    const { when, state } = given({ observations })
    expect(refusal(when('signObservations', paper))[0]).toBe('NoPanelYet')
    when('formPanel', panel)
    when('submitScorecard', { application: 'X', marks: marks(50, 50, 50) }, by('zj-01'))
    when('submitScorecard', { application: 'X', marks: marks(50, 50, 50) }, by('zj-02'))
    expect(refusal(when('closeScoring', {}))).toEqual([
      'ObservationsLacking',
      { name, applications: ['X'] },
      ['16'],
    ])
    expect(refusal(when('signObservations', { ...paper, parts: ['improvements'] }))).toEqual([
      'ObservationsIncomplete',
      { application: 'X', missing: ['strengths'] },
      ['16'],
    ])
    expect(refusal(when('signObservations', paper, by('zj-02')))).toEqual([
      'NotToldByLeader',
      { application: 'X', leader: 'zj-01' },
      ['16'],
    ])
    const signed = when('signObservations', paper, by('zj-01'))
    expect(signed.ok && signed.value.entries).toEqual([
      { type: 'ObservationsSigned', application: 'X', data: { ...paper, signedBy: 'zj-01' } },
    ])
    expect(state().observations).toEqual({ X: { document: '意见1号', sha256: 'b'.repeat(64) } })
    expect(when('closeScoring', {}).ok).toBe(true)
    expect(refusal(when('signObservations', paper))[0]).toBe('ScoringIsClosed')
  })

  it('is owed only where the text asks for it', () => {
    const { when } = given()
    when('formPanel', panel)
    expect(refusal(when('signObservations', paper, by('zj-01')))).toEqual(['NoObservationsOwed', {}, ['1']])
  })
})

describe('assessment: what assessors acknowledge', () => {
  const provision = (id: string, more: object = {}) => ({
    id,
    topic: 'confidentiality' as const,
    text: { zh: `${id}。`, en: `${id}.` },
    shownTo: ['assessor' as const],
    steps: ['here'],
    effect: 'acknowledged' as const,
    article: '15',
    basis: 'explicit' as const,
    ...more,
  })
  const bound = () =>
    stageCase(stage, {
      params,
      cohort: ['X'],
      standard,
      edition: {
        provisions: [
          provision('secrets'),
          provision('elsewhere', { steps: ['there'] }),
          provision('others', { shownTo: ['committee'] }),
          provision('only shown', { effect: 'shown' }),
        ],
      },
    })

  it('refuses a sheet of somebody who has not acknowledged what binds assessors in this step', () => {
    const { when, state } = bound()
    when('formPanel', panel)
    const sheet = { application: 'X', marks: marks(50, 50, 50) }
    expect(refusal(when('submitScorecard', sheet, by('zj-01')))).toEqual([
      'NotAcknowledged',
      { assessor: 'zj-01', provisions: [{ zh: 'secrets。', en: 'secrets.' }] },
      ['15'],
    ])
    expect(when('acknowledge', {}, by('zj-01'))).toEqual({
      ok: true,
      value: {
        entries: [
          {
            type: 'ProvisionsAcknowledged',
            data: {
              assessor: 'zj-01',
              provisions: [{ id: 'secrets', article: '15', text: { zh: 'secrets。', en: 'secrets.' } }],
            },
          },
        ],
      },
    })
    expect(refusal(when('acknowledge', {}, by('zj-01')))).toEqual([
      'NothingToAcknowledge',
      { assessor: 'zj-01' },
      ['1'],
    ])
    expect(refusal(when('submitScorecard', sheet, by('zj-01')))).toEqual(['accepted'])
    expect(refusal(when('submitScorecard', sheet, by('zj-02')))[0]).toBe('NotAcknowledged')
    expect(state().acknowledged).toEqual(['zj-01'])
  })

  it('asks for nothing where the text binds assessors to nothing', () => {
    const { when } = given()
    expect(refusal(when('acknowledge', {}, by('zj-01')))[0]).toBe('NothingToAcknowledge')
  })
})
