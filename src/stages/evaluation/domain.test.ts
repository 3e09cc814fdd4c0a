import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import { stage } from './domain/index.ts'

const source = { basis: 'explicit', article: '3p2' }
const award = (id: string, rank: number, percent: string) => ({
  ...source,
  id,
  rank,
  name: { zh: id, en: id },
  floor: { percent, inclusive: true, basis: 'explicit', article: '5p3' },
})
const quota = (id: string, max: number) => ({ ...source, id, awards: [id], max, soft: false })
const edition = {
  awards: [award('top', 1, '60%'), award('next', 2, '50%')],
  quotas: [quota('top', 1), quota('next', 2)],
  openPoints: [],
  applicants: { kinds: ['legalPerson'] },
  standards: [],
  repeatWin: { usesSeat: true },
} as never

const weights = { shares: { desk: '30%', site: '50%', defence: '20%' }, article: '11(5)' }
const shown = { decimals: 2, article: '11(5)' }
const ties = {
  order: 'chain',
  chain: [
    { by: 'results', prefer: 'higher' },
    { by: 'stage:site', prefer: 'higher' },
  ],
  then: 'committee',
  article: '3p2',
}
const candidates = { lists: 'perAward', lowerTier: 'next-in-rank', ties, article: '11(5)' }
const params = { weights, shown, candidates }
const report = { name: { zh: '初步评审结果', en: 'preliminary results' }, article: '9(5)' }

/** Percent in desk, site and defence by application; a null is no score. `results` are equal unless given. */
function givenScores(
  rows: Record<string, (string | null)[]>,
  more = {},
  results: Record<string, string> = {},
) {
  const elsewhere = Object.entries(rows).flatMap(([application, percents]) =>
    percents.flatMap((percent, i) =>
      percent === null
        ? []
        : [
            [
              ['desk', 'site', 'defence'][i] ?? '',
              'ScoreFixed',
              { application, percent, values: { results: results[application] ?? '50' }, inputs: 'i' },
            ] as const,
          ],
    ),
  )
  return stageCase(stage, {
    params: { ...params, ...more },
    edition,
    cohort: Object.keys(rows),
    elsewhere,
  })
}

type Answer = ReturnType<ReturnType<typeof givenScores>['when']>
const refusal = (answer: Answer) =>
  answer.ok ? ['accepted'] : [answer.error.code, answer.error.data, answer.error.articles]
const committee = { by: { role: 'committee', id: 'committee' } }

describe('evaluation', () => {
  it('weighs desk 30, site 50, defence 20, ranks, and compares floors before rounding', () => {
    const { when, view } = givenScores({
      A: ['70', '80', '90'],
      B: ['60', '60', '60'],
      C: ['60', '60', '59.99'],
      D: ['49.99', '49.999', '50'],
    })
    const done = when('determineRanking', {})
    expect(done.ok && done.value.entries[0]?.data).toMatchObject({
      algorithm: 'composite/1',
      weights: { desk: '30%', site: '50%', defence: '20%' },
      rows: [
        {
          application: 'A',
          rank: 1,
          tiedWith: [],
          stages: { desk: '70', site: '80', defence: '90' },
          composite: '79',
          shown: '79.00',
        },
        { application: 'B', rank: 2, composite: '60', shown: '60.00' },
        { application: 'C', rank: 3, composite: '59.998', shown: '60.00' },
        { application: 'D', rank: 4, composite: '49.9965', shown: '50.00' },
      ],
      unranked: [],
      inputs: 'inputs of defence,desk,site',
    })
    expect(view().candidates).toMatchObject({
      candidates: { top: ['A'], next: ['B', 'C'] },
      vacant: { top: 0, next: 0 },
    })
    expect(view().scores.here?.B).toEqual({
      application: 'B',
      percent: '60',
      values: {
        'stage:desk': '60',
        'stage:desk/results': '50',
        'stage:site': '60',
        'stage:site/results': '50',
        'stage:defence': '60',
        'stage:defence/results': '50',
        results: '50',
      },
      inputs: 'inputs of defence,desk,site',
    })
    expect(done.ok && done.value.conclude).toEqual({ passed: ['A', 'B', 'C'], out: ['D'] })
  })

  it('a score on the floor reaches it, a hair below does not', () => {
    const { when, view } = givenScores({
      A: ['59.99', '60', '60'],
      B: ['50', '50', '50'],
      C: ['50', '49.9999', '50'],
    })
    when('determineRanking', {})
    expect(view().candidates).toMatchObject({
      candidates: { top: [], next: ['A', 'B'] },
      vacant: { top: 1, next: 0 },
    })
  })

  it('S14: nobody reaches a floor: both awards stay vacant, and the step concludes lawfully', () => {
    const { when, view } = givenScores({ A: ['49', '49', '49'], B: ['30', '30', '30'] })
    const done = when('determineRanking', {})
    expect(view().candidates).toMatchObject({
      candidates: { top: [], next: [] },
      vacant: { top: 1, next: 2 },
    })
    expect(done.ok && done.value.conclude).toEqual({ passed: [], out: ['A', 'B'] })
    const nobody = givenScores({})
    expect(nobody.when('determineRanking', {}).ok).toBe(true)
    expect(nobody.view().candidates).toMatchObject({ vacant: { top: 1, next: 2 } })
  })

  it('S15: whoever lacks a score is named and unranked, and no weight is changed', () => {
    const { when, view } = givenScores({ A: ['90', '90', null], B: ['60', '60', '60'] })
    const done = when('determineRanking', {})
    expect(done.ok && done.value.entries[0]?.data).toMatchObject({
      rows: [{ application: 'B', rank: 1, composite: '60' }],
      unranked: [{ application: 'A', missing: ['defence'] }],
    })
    expect(done.ok && done.value.conclude).toEqual({ passed: ['B'], out: ['A'] })
    expect(Object.keys(view().scores.here ?? {})).toEqual(['B'])
  })

  it('S15: refuses weights that are not the whole, and says who decides them', () => {
    const openPoints = [{ id: 'stage-weights', decidedBy: 'committee' }]
    const unwhole = { shares: { desk: '30%', site: '50%' }, article: '9(7)' }
    const { when } = stageCase(stage, {
      params: { weights: unwhole, shown },
      edition: {
        openPoints,
        awards: [],
        quotas: [],
        applicants: { kinds: ['legalPerson'] },
        standards: [],
        repeatWin: { usesSeat: true },
      } as never,
      step: { with: { weights: { shares: { decide: 'stage-weights' } } } },
      cohort: ['A'],
    })
    expect(refusal(when('determineRanking', {}))).toEqual([
      'WeightsUnfit',
      { fault: { code: 'WeightsNotWhole', sum: '0.8' }, decidedBy: 'committee' },
      ['9(7)'],
    ])
    const zero = { weights: { ...weights, shares: { desk: '100%', site: '0%' } } }
    expect(refusal(givenScores({}, zero).when('determineRanking', {}))).toEqual([
      'WeightsUnfit',
      { fault: { code: 'WeightNotPositive', stage: 'site', weight: '0' }, decidedBy: null },
      ['11(5)'],
    ])
  })

  it('settles a tie at the last seat by the chain, then by the committee with its reason', () => {
    const equal = { A: ['70', '70', '70'], B: ['70', '70', '70'], C: ['55', '55', '55'] }
    const byResults = givenScores(equal, {}, { A: '60', B: '61' })
    byResults.when('determineRanking', {})
    expect(byResults.view().candidates?.candidates).toEqual({ top: ['B'], next: ['A', 'C'] })

    const bySite = givenScores({ A: ['80', '64', '70'], B: ['70', '70', '70'] })
    bySite.when('determineRanking', {})
    expect(bySite.view().candidates?.candidates).toEqual({ top: ['B'], next: ['A'] })

    const { when, view } = givenScores(equal)
    expect(refusal(when('determineRanking', {}))).toEqual([
      'SeatTieUndecided',
      { award: 'top', applications: ['A', 'B'], places: 1, line: '70' },
      ['3p2'],
    ])
    const choices = [{ award: 'top', chosen: ['A'], reason: '示范作用' }]
    expect(refusal(when('determineRanking', { choices }))[0]).toBe('ChoiceIsTheCommittees')
    expect(
      refusal(when('determineRanking', { choices: [{ ...choices[0], chosen: ['C'] }] }, committee)),
    ).toEqual([
      'SelectionUnfit',
      {
        fault: { code: 'ChosenOutsideTie', applications: ['C'], tied: ['A', 'B'], award: 'top' },
      },
      ['3p2'],
    ])
    when('determineRanking', { choices }, committee)
    expect(view().candidates?.candidates).toEqual({ top: ['A'], next: ['B', 'C'] })
  })

  it('keeps a lower award for its own band where the committee decided so', () => {
    const rows = { A: ['80', '80', '80'], B: ['70', '70', '70'], C: ['55', '55', '55'] }
    const { when, view } = givenScores(rows, { candidates: { ...candidates, lowerTier: 'band-only' } })
    const done = when('determineRanking', {})
    expect(view().candidates).toMatchObject({
      candidates: { top: ['A'], next: ['C'] },
      vacant: { top: 0, next: 1 },
    })
    expect(done.ok && done.value.entries[0]?.data).toMatchObject({
      list: {
        below: [
          {
            application: 'B',
            why: [
              { award: 'top', reason: 'noSeat' },
              { award: 'next', reason: 'aboveBand' },
            ],
          },
        ],
      },
    })
  })

  it('concludes with the signed report where one is owed, and not on a ranking that no longer holds', () => {
    const input = { document: '报告', sha256: 'b'.repeat(64) }
    const { when } = givenScores({ A: ['70', '70', '70'] }, { report })
    expect(refusal(when('signReport', input))).toEqual(['RankingNotDetermined', {}, ['9(5)']])
    const ranked = when('determineRanking', {})
    expect(ranked.ok && ranked.value.conclude).toBe(undefined)
    const signed = when('signReport', input)
    expect(signed.ok && signed.value.conclude).toEqual({ passed: ['A'], out: [] })
    expect(refusal(givenScores({}).when('signReport', input))[0]).toBe('NoReportOwed')
    const stale = stage.acts.signReport?.decide(
      {
        params: { ...params, report },
        state: { proposed: null, ranked: { '': { order: ['A'], unranked: [], listed: null, offQuota: {} } } },
        step: { article: '1' },
        cohort: [],
      } as never,
      input,
    )
    expect(stale && refusal(stale)).toEqual(['RankingStale', { gone: ['A'] }, ['1']])
  })

  it('fixes a composite for a later cut where no candidates follow from it', () => {
    const { when, view } = givenScores(
      { A: ['70', '80', null], B: ['60', null, null] },
      { weights: { shares: { desk: '50%', site: '50%' }, article: '9(5)' }, candidates: undefined },
    )
    const done = when('determineRanking', {})
    expect(view().scores.here?.A?.percent).toBe('75')
    expect(view().candidates).toBe(null)
    expect(done.ok && done.value.conclude).toEqual({ passed: ['A'], out: ['B'] })
  })
})
