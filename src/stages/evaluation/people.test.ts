import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import { stage } from './domain/index.ts'

const source = { basis: 'explicit', article: '3' }
const award = (id: string, rank: number, more: object = {}) => ({
  ...source,
  id,
  rank,
  name: { zh: id, en: id },
  ...more,
})
const quota = (id: string, awards: string[], max: number, more: object = {}) => ({
  ...source,
  id,
  awards,
  max,
  soft: false,
  ...more,
})
const byPeople = {
  basis: 'explicit',
  article: '12',
  byPeople: { by: 'committee', question: { zh: '是否达到评定标准', en: 'reached?' } },
}
const edition = (more: object) => ({
  awards: [award('top', 1)],
  quotas: [quota('top', ['top'], 2)],
  openPoints: [],
  applicants: { kinds: ['legalPerson'] },
  standards: [],
  repeatWin: { usesSeat: true },
  backfill: { allowed: false, by: 'secretariat', basis: 'explicit', article: '9(8)' },
  ...more,
})
const ties = { order: 'committee', chain: [], then: 'committee', article: '1' }
const listing = { lists: 'perAward', lowerTier: 'next-in-rank', ties, article: '11' }
const params = (more: object = {}) => ({
  weights: { shares: { desk: '100%' }, article: '11' },
  shown: { decimals: 2, article: '11' },
  candidates: { ...listing, ...more },
})
const committee = { by: { role: 'committee', id: 'committee' } }

type Applicant = { score: string; kind?: string; facts?: object; closedAwards?: string[] }
/** Applicants with their score in the only scored step. */
function given(applicants: Record<string, Applicant>, of: object, settings: object = params()) {
  const cohort = Object.keys(applicants)
  const elsewhere = Object.entries(applicants).flatMap(
    ([application, { score, kind = 'legalPerson', facts = {}, closedAwards }]) => [
      ['entry', 'ApplicationEntered', { application, name: application, code: '', kind, facts }] as const,
      ...(closedAwards
        ? [
            [
              'check',
              'FindingRecorded',
              { application, eligible: 'yes', findings: [], closedAwards },
            ] as const,
          ]
        : []),
      ['desk', 'ScoreFixed', { application, percent: score, values: {}, inputs: 'i' }] as const,
    ],
  )
  const left = { here: cohort }
  return stageCase(stage, {
    params: settings,
    edition: of,
    cohort,
    elsewhere: elsewhere as never,
    left,
  })
}
type Answer = ReturnType<ReturnType<typeof given>['when']>
const refusal = (answer: Answer) =>
  answer.ok ? ['accepted'] : [answer.error.code, answer.error.data, answer.error.articles]
const scores = (...list: number[]): Record<string, Applicant> =>
  Object.fromEntries(list.map((score, i) => [String.fromCharCode(65 + i), { score: `${score}` }]))
/** The entry with which the process concludes the step. */
const concluded = (passed: string[], out: string[]) => ({
  type: 'StepConcluded',
  data: { step: 'here', passed, out },
})

describe('cells of a tier for sectors', () => {
  const cells = edition({
    awards: [award('make', 1, { sectors: ['make'] }), award('serve', 1, { sectors: ['serve'] })],
    quotas: [quota('total', ['make', 'serve'], 2), quota('make-seats', ['make'], 1)],
  })
  const inSector = (sector: string, score: string) => ({ score, facts: { applicant: { sector } } })

  it('give the seats that they share down the ranking', () => {
    const { when, view } = given(
      { A: inSector('make', '60'), B: inSector('serve', '90'), C: inSector('serve', '80') },
      cells,
    )
    when('determineRanking', {})
    expect(view().candidates).toMatchObject({ candidates: { make: [], serve: ['B', 'C'] } })
  })

  it('leave equals who contest them to the committee, which chooses under one of the awards', () => {
    const [maker, server] = [inSector('make', '70'), inSector('serve', '70')]
    const tied = { A: maker, B: maker, C: server, D: server }
    const { when, view } = given(tied, cells)
    expect(refusal(when('determineRanking', {}))).toEqual([
      'SeatTieUndecided',
      {
        award: 'make',
        awards: ['make', 'serve'],
        applications: ['A', 'B', 'C', 'D'],
        places: 2,
        line: '70',
      },
      ['1'],
    ])
    const choose = (...chosen: string[]) => ({ choices: [{ award: 'make', chosen, reason: '示范作用' }] })
    expect(refusal(when('determineRanking', choose('A', 'B'), committee))).toEqual([
      'SelectionUnfit',
      { fault: { code: 'ChosenDoNotFit', award: 'make', application: 'B', limits: ['make-seats'] } },
      ['1'],
    ])
    when('determineRanking', choose('B', 'C'), committee)
    expect(view().candidates?.candidates).toEqual({ make: ['B'], serve: ['C'] })
  })
})

describe('several rankings', () => {
  const cells = edition({
    applicants: { kinds: ['legalPerson', 'person'] },
    awards: [
      award('firms', 1, { applicantKinds: ['legalPerson'] }),
      award('people', 1, { applicantKinds: ['person'] }),
    ],
    quotas: [quota('total', ['firms', 'people'], 5)],
  })
  const three = { A: { score: '90' }, B: { score: '80' }, C: { score: '70' } }
  const persons = {
    P: { score: '99', kind: 'person' },
    Q: { score: '50', kind: 'person' },
    R: { score: '40', kind: 'person' },
  }

  it('S1: persons never stand in the organisations’ ranking, and a limit over both bounds each list by itself', () => {
    const { when, view } = given({ ...three, ...persons }, cells)
    const done = when('determineRanking', {})
    const rankings = done.ok ? done.value.entries.filter(({ type }) => type === 'RankingDetermined') : []
    expect(
      rankings.map(({ data }) => [
        data.group,
        (data.rows as { application: string; rank: number }[]).map(
          ({ application, rank }) => `${rank} ${application}`,
        ),
      ]),
    ).toEqual([
      [['legalPerson'], ['1 A', '2 B', '3 C']],
      [['person'], ['1 P', '2 Q', '3 R']],
    ])
    expect(view().candidates?.candidates).toEqual({ firms: ['A', 'B', 'C'], people: ['P', 'Q', 'R'] })
    expect(done.ok && done.value.conclude).toEqual({ passed: ['A', 'B', 'C', 'P', 'Q', 'R'], out: [] })
  })

  it('takes the floor in points of each group from the standard that scores it', () => {
    const floor = { basis: 'explicit', article: '5', points: 60, inclusive: true }
    const of = { ...cells, awards: cells.awards.map((each) => ({ ...each, floor })) }
    const plain = given({ A: { score: '59' }, P: { score: '59', kind: 'person' } }, of)
    const { when, view } = stageCase(stage, {
      params: params(),
      edition: of as never,
      cohort: ['A', 'P'],
      standard: { totalPoints: 1000 } as never,
      personStandard: { totalPoints: 100 } as never,
      elsewhere: Object.values(plain.view().applications).flatMap((each) => [
        ['entry', 'ApplicationEntered', { ...each }] as const,
        [
          'desk',
          'ScoreFixed',
          { application: each.application, percent: '59', values: {}, inputs: 'i' },
        ] as const,
      ]),
    })
    when('determineRanking', {})
    expect(view().candidates?.candidates).toEqual({ firms: ['A'], people: [] })
  })

  it('fills cells by sector from one ranking, and leaves out an award that a condition closed', () => {
    const sectors = edition({
      awards: [
        award('make', 1, { sectors: ['make'] }),
        award('serve', 1, { sectors: ['serve'] }),
        award('second', 2),
      ],
      quotas: [quota('make', ['make'], 1), quota('serve', ['serve'], 1), quota('second', ['second'], 2)],
    })
    const of = (sector: string, score: string, more: object = {}) => ({
      score,
      facts: { applicant: { sector } },
      ...more,
    })
    const { when, view } = given(
      {
        A: of('make', '90', { closedAwards: ['make'] }),
        B: of('make', '80'),
        C: of('make', '70'),
        D: of('serve', '60'),
      },
      sectors,
    )
    when('determineRanking', {})
    expect(view().candidates).toMatchObject({
      candidates: { make: ['B'], serve: ['D'], second: ['A', 'C'] },
      vacant: { make: 0, serve: 0, second: 0 },
    })
  })
})

describe('a standard that people find reached', () => {
  const of = edition({ awards: [award('top', 1, { floor: byPeople })] })
  const find = (application: string, reached: boolean) => ({
    award: 'top',
    application,
    reached,
    reason: '经评议',
    evidence: ['报告'],
  })

  it('AM17, S14: no list without findings, and a vacancy only by them', () => {
    const { when, view } = given(scores(90, 80, 70), of)
    const missing = (applications: string[]) => [
      'FindingsMissing',
      { award: 'top', applications, by: 'committee', question: byPeople.byPeople.question },
      ['12'],
    ]
    expect(refusal(when('determineRanking', {}))).toEqual(missing(['A', 'B']))
    when('findStandardReached', find('A', false), committee)
    when('findStandardReached', find('B', false), committee)
    expect(refusal(when('determineRanking', {}))).toEqual(missing(['C']))
    const found = when('findStandardReached', find('C', false), committee)
    expect(found.ok && found.value.entries[0]?.data).toMatchObject({
      by: 'committee',
      reached: false,
      determinedByPeople: true,
    })
    when('determineRanking', {})
    expect(view().candidates).toMatchObject({ candidates: { top: [] }, vacant: { top: 2 } })
  })

  it('is found by the body named, of those ranked, where the text asks for it', () => {
    const { when, meanwhile } = given(scores(90), of)
    expect(refusal(when('findStandardReached', find('A', true)))).toEqual([
      'FindingNotYours',
      { award: 'top', role: 'secretariat', by: 'committee' },
      ['12'],
    ])
    expect(refusal(when('findStandardReached', find('X', true), committee))[0]).toBe('NotRankedHere')
    const other = given(scores(90), edition({}))
    expect(refusal(other.when('findStandardReached', find('A', true), committee))[0]).toBe('NoFindingAsked')
    meanwhile('here', 'RecusalRecorded', {
      person: 'committee',
      application: 'A',
      ground: 'kin',
      declaredBy: 'committee',
    })
    expect(refusal(when('findStandardReached', find('A', true), committee))[0]).toBe('FinderRecused')
  })
})

describe('a win again that uses no seat', () => {
  const of = edition({ repeatWin: { usesSeat: false, awards: ['top'] }, quotas: [quota('top', ['top'], 1)] })
  const again = { facts: { records: { honours: [{ award: 'top', approvedOn: '2019-01-01' }] } } }

  it('S26: stands in its place on the list, and the seat stays for the next', () => {
    const { when, view } = given({ A: { score: '90', ...again }, B: { score: '80' }, C: { score: '70' } }, of)
    const done = when('determineRanking', {})
    expect(view().candidates).toMatchObject({
      candidates: { top: ['A', 'B'] },
      offQuota: { top: ['A'] },
      vacant: { top: 0 },
    })
    expect(done.ok && done.value.conclude).toEqual({ passed: ['A', 'B'], out: ['C'] })
  })

  it('AM40: leaves the seat empty when nobody stands behind', () => {
    const { when, view } = given({ A: { score: '90', ...again } }, of)
    when('determineRanking', {})
    expect(view().candidates).toMatchObject({ candidates: { top: ['A'] }, vacant: { top: 1 } })
  })
})

describe('a limit that holds as a rule', () => {
  const soft = edition({ quotas: [quota('top', ['top'], 1, { soft: true })] })
  const exceed = [{ limit: 'top', count: 2, reason: '确有必要', approvedBy: '市政府' }]

  it('is kept in the lists, and exceeded only with a reason and by whom it was approved', () => {
    const plain = given(scores(90, 80, 70), soft)
    plain.when('determineRanking', {})
    expect(plain.view().candidates?.candidates).toEqual({ top: ['A'] })
    const { when, view } = given(scores(90, 80, 70), soft)
    const done = when('determineRanking', { exceed })
    expect(done.ok && done.value.entries[0]?.data.exceeded).toEqual(exceed)
    expect(view().candidates).toMatchObject({ candidates: { top: ['A', 'B'] }, vacant: { top: 0 } })
  })

  it.each([
    [edition({}), exceed[0], { code: 'LimitIsHard', count: 2 }],
    [soft, { ...exceed[0], count: 1 }, { code: 'ExceedanceBelowLimit', count: 1, asked: 1 }],
    [soft, { ...exceed[0], limit: 'none' }, { code: 'UnknownLimit', limit: 'none', known: ['top'] }],
  ])('and not otherwise (%#)', (of, asked, fault) => {
    const { when } = given(scores(90, 80), of)
    expect(refusal(when('determineRanking', { exceed: [asked as never] }))).toEqual([
      'SelectionUnfit',
      { fault },
      ['1'],
    ])
  })
})

describe('candidates that people propose', () => {
  const proposed = params({
    order: 'byPeople',
    byPeople: {
      by: 'secretariat',
      grounds: { zh: '城市发展需要', en: 'the city’s development' },
      article: '18',
    },
  })
  const because = { reason: '综合考虑', evidence: ['综合评价报告'] }
  const of = edition({
    awards: [
      award('top', 1, { floor: { basis: 'explicit', article: '5', percent: '60%', inclusive: true } }),
    ],
  })

  it('stand beside a ranking that names nobody, and pass over a better one only with a reason', () => {
    const { when, view } = given(scores(90, 80, 70, 50), of, proposed)
    expect(refusal(when('proposeCandidates', { lists: { top: ['A'] }, ...because }))).toEqual([
      'RankingNotDetermined',
      {},
      ['18'],
    ])
    const ranked = when('determineRanking', {})
    expect([view().candidates, ranked.ok && ranked.value.conclude]).toEqual([null, undefined])
    expect(ranked.ok && ranked.value.entries[0]?.data).toMatchObject({
      list: { candidates: { top: ['A', 'B'] } },
    })
    const lists = { top: ['A', 'C'] }
    expect(refusal(when('proposeCandidates', { lists, ...because }))).toEqual([
      'PassedOverWithoutReason',
      { application: 'C', award: 'top', better: ['B'] },
      ['18'],
    ])
    const done = when('proposeCandidates', { lists, ...because, reasons: { C: '带动产业链' } })
    expect(done.ok && done.value.entries[0]?.data).toMatchObject({
      lists,
      departures: [{ application: 'C', award: 'top', better: ['B'], reason: '带动产业链' }],
      determinedByPeople: true,
    })
    expect(view().candidates).toMatchObject({ candidates: lists, vacant: { top: 0 } })
    expect(done.ok && done.value.conclude).toEqual({ passed: ['A', 'C'], out: ['B', 'D'] })
  })

  it('need no reason where they follow the ranking, or leave a seat empty behind it', () => {
    const { when, view } = given(scores(90, 80, 70), of, proposed)
    when('determineRanking', {})
    when('proposeCandidates', { lists: { top: ['A'] }, ...because })
    expect(view().candidates).toMatchObject({ candidates: { top: ['A'] }, vacant: { top: 1 } })
  })

  it.each([
    [
      'below the floor',
      { top: ['D'] },
      ['NotEligibleFor', { application: 'D', award: 'top', why: 'belowFloor' }, ['5']],
    ],
    ['twice', { top: ['A', 'A'] }, ['ProposedTwice', { application: 'A' }, ['1']]],
    ['for no award', { none: ['A'] }, ['AwardUnknown', { award: 'none' }, ['1']]],
    ['unranked', { top: ['X'] }, ['NotRankedHere', { applications: ['X'] }, ['1']]],
    [
      'beyond the seats',
      { top: ['A', 'B', 'C'] },
      [
        'SelectionUnfit',
        { fault: { code: 'QuotaExceeded', limit: 'top', max: 2, count: 3, over: 1 } },
        ['3'],
      ],
    ],
  ])('cannot be proposed %s', (_, lists, why) => {
    const { when } = given(scores(90, 80, 70, 50), of, proposed)
    when('determineRanking', {})
    expect(refusal(when('proposeCandidates', { lists: lists as never, ...because }))).toEqual(why)
  })

  it('are proposed by the body named, and only where the text has people do so', () => {
    const { when } = given(scores(90), of, proposed)
    expect(refusal(when('proposeCandidates', { lists: {}, ...because }, committee))[0]).toBe(
      'ProposalNotYours',
    )
    expect(refusal(given(scores(90), of).when('proposeCandidates', { lists: {}, ...because }))[0]).toBe(
      'ProposalNotAsked',
    )
    expect(() => stage.params.parse(params({ order: 'byPeople' }))).toThrow('who proposes the lists')
  })
})

describe('moving up', () => {
  const allowed = edition({
    backfill: { allowed: true, by: 'secretariat', basis: 'explicit', article: '16' },
  })
  const fell = (of: object, applicants = scores(90, 80, 70, 60)) => {
    const cycle = given(applicants, of)
    cycle.when('determineRanking', {})
    cycle.tell(concluded(['A', 'B'], ['C', 'D']))
    cycle.meanwhile('objections', 'CandidateRemoved', { application: 'B', cause: '异议成立' })
    return cycle
  }

  it('AM39: is refused with the article where the text forbids it or is silent', () => {
    expect(refusal(fell(edition({})).when('moveUp', { inPlaceOf: 'B' }))).toEqual([
      'NobodyMovesUp',
      { inPlaceOf: 'B', basis: 'explicit', note: null },
      ['9(8)'],
    ])
  })

  it('S16: names the next eligible, lets it on, and fills a place once', () => {
    const { when, view } = fell(allowed)
    const done = when('moveUp', { inPlaceOf: 'B' })
    expect(done.ok && done.value.admit).toEqual(['C'])
    expect(done.ok && done.value.entries[0]?.data).toEqual({
      inPlaceOf: 'B',
      application: 'C',
      award: 'top',
      fell: 'removed',
      cause: '异议成立',
      beforeFinalList: true,
      usesSeat: true,
    })
    expect(view().candidates).toMatchObject({ candidates: { top: ['A', 'C'] }, vacant: { top: 0 } })
    expect(refusal(when('moveUp', { inPlaceOf: 'B' }))).toEqual([
      'FilledAlready',
      { inPlaceOf: 'B', successor: 'C' },
      ['16'],
    ])
  })

  it('goes on to the next when the successor falls as well, until nobody is left', () => {
    const { when, meanwhile } = fell(allowed)
    when('moveUp', { inPlaceOf: 'B' })
    meanwhile('objections', 'CandidateRemoved', { application: 'C', cause: '异议成立' })
    const next = when('moveUp', { inPlaceOf: 'C' })
    expect(next.ok && next.value.admit).toEqual(['D'])
    meanwhile('objections', 'CandidateRemoved', { application: 'D', cause: '异议成立' })
    expect(refusal(when('moveUp', { inPlaceOf: 'D' }))).toEqual([
      'NobodyLeft',
      { inPlaceOf: 'D', award: 'top' },
      ['16'],
    ])
  })

  it('S32: nobody moves up for a struck name but by this act, and none for a name that stands', () => {
    const { when, meanwhile } = fell(allowed)
    expect(refusal(when('moveUp', { inPlaceOf: 'A' }))).toEqual([
      'HasNotFallen',
      { application: 'A' },
      ['16'],
    ])
    meanwhile('deliberation', 'CandidatesDetermined', { candidates: { top: ['A'] }, vacant: { top: 1 } })
    meanwhile('approval', 'ApprovalGiven', {
      approved: [],
      struck: [{ application: 'A', reason: '不符' }],
      document: 'd',
    })
    const done = when('moveUp', { inPlaceOf: 'A' })
    expect(done.ok && done.value.entries[0]?.data).toMatchObject({
      application: 'C',
      fell: 'struck',
      cause: '不符',
      beforeFinalList: false,
    })
  })

  it('is the named body’s, and leaves equals to the committee', () => {
    const { when } = fell(allowed, { ...scores(90, 80, 70), D: { score: '70' } })
    expect(refusal(when('moveUp', { inPlaceOf: 'B' }, committee))[0]).toBe('MoveUpNotYours')
    expect(refusal(when('moveUp', { inPlaceOf: 'B' }))).toEqual([
      'SeatTieUndecided',
      { award: 'top', applications: ['C', 'D'], places: 1, line: '70' },
      ['16'],
    ])
    const choice = { application: 'D', reason: '示范作用' }
    expect(refusal(when('moveUp', { inPlaceOf: 'B', choice }))[0]).toBe('ChoiceIsTheCommittees')
    const done = when('moveUp', { inPlaceOf: 'B', choice }, committee)
    expect(done.ok && [done.value.admit, done.value.entries[0]?.data.reason]).toEqual([['D'], '示范作用'])
  })

  it('is not needed while the list is open, and frees no seat where none was used', () => {
    const open = given(scores(90, 80, 70), allowed)
    open.when('determineRanking', {})
    expect(refusal(open.when('moveUp', { inPlaceOf: 'B' }))[0]).toBe('RankingStillOpen')
    const again = { facts: { records: { honours: [{ award: 'top', approvedOn: '2019-01-01' }] } } }
    const free = given(
      { A: { score: '90', ...again }, B: { score: '80' }, C: { score: '70' } },
      { ...allowed, repeatWin: { usesSeat: false } },
    )
    free.when('determineRanking', {})
    free.tell(concluded(['A', 'B', 'C'], []))
    free.meanwhile('objections', 'CandidateRemoved', { application: 'A', cause: 'o' })
    expect(refusal(free.when('moveUp', { inPlaceOf: 'A' }))).toEqual([
      'NoSeatFreed',
      { application: 'A' },
      ['16'],
    ])
  })
})
