import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import { stage } from './index.ts'

const ties = {
  order: 'chain',
  chain: [{ by: 'results', prefer: 'higher' }],
  then: 'committee',
  article: '11(3)p2',
}
const twenty = { method: 'fixed', count: 20, ifFewer: 'takeAll', article: '11(3)p2' }
const anyEdition = { applicants: { kinds: ['legalPerson'] }, awards: [], quotas: [], standards: [] } as never
const committee = { by: { role: 'committee', id: 'committee' } }
const name = (n: number) => `A${String(n).padStart(2, '0')}`
const names = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => name(from + i))

/** Applicants 1, 2, 3 … score 99, 98, 97 …; some score otherwise. */
function givenScores(count: number, other: Record<string, [percent: string, results?: string]>, more = {}) {
  const cohort = names(1, count)
  const elsewhere = cohort.map((application, i) => {
    const [percent, results] = other[application] ?? [String(99 - i)]
    const values = results === undefined ? {} : { results }
    return ['desk', 'ScoreFixed', { application, percent, values, inputs: 'i' }] as const
  })
  return stageCase(stage, {
    params: { score: 'desk', cut: twenty, ties, ...more },
    edition: anyEdition,
    cohort,
    elsewhere,
  })
}

type Answer = ReturnType<ReturnType<typeof givenScores>['when']>
const refusal = (answer: Answer) =>
  answer.ok ? ['accepted'] : [answer.error.code, answer.error.data, answer.error.articles]

describe('shortlist', () => {
  it('S10: twenty go on, and equals at places 20 and 21 are separated by the chain, which is shown', () => {
    const { when } = givenScores(22, { A20: ['79.5', '60'], A21: ['79.5', '62'] })
    const done = when('determine', {})
    expect(done.ok && done.value.conclude).toEqual({
      passed: [...names(1, 19), 'A21'],
      out: ['A20', 'A22'],
    })
    expect(done.ok && done.value.entries[0]?.data).toMatchObject({
      algorithm: 'cut/1',
      score: 'desk',
      kept: [...names(1, 19), 'A21'],
      out: ['A20', 'A22'],
      line: '79.5',
      limit: { count: 20, how: { method: 'fixed' } },
      ties: [
        {
          applications: ['A20', 'A21'],
          at: '79.5',
          places: 1,
          decidedBy: 'results',
          steps: [{ link: 'results', values: { A20: '60', A21: '62' }, taken: ['A21'], dropped: ['A20'] }],
        },
      ],
      shortfall: 0,
      inputs: 'inputs of desk',
    })
  })

  it('S10: equals whom the chain cannot separate wait for the committee, with a reason, and never 21 go on', () => {
    const { when } = givenScores(22, { A20: ['79.5', '60'], A21: ['79.5', '60'] })
    expect(refusal(when('determine', {}, committee))).toEqual([
      'TieUndecided',
      { applications: ['A20', 'A21'], places: 1, line: '79.5' },
      ['11(3)p2'],
    ])
    const choice = { chosen: ['A20'], reason: '行业代表性' }
    expect(refusal(when('determine', { choice }))).toEqual([
      'ChoiceIsTheCommittees',
      { role: 'secretariat' },
      ['11(3)p2'],
    ])
    const both = { choice: { chosen: ['A20', 'A21'], reason: '均优秀' } }
    expect(refusal(when('determine', both, committee))).toEqual([
      'SelectionUnfit',
      { fault: { code: 'TooManyChosen', places: 1, chosen: 2 } },
      ['11(3)p2'],
    ])
    const done = when('determine', { choice }, committee)
    expect(done.ok && done.value.conclude).toEqual({ passed: names(1, 20), out: ['A21', 'A22'] })
    expect(done.ok && done.value.entries[0]?.data).toMatchObject({
      ties: [{ decidedBy: 'committee', choice: { ...choice, body: 'committee' } }],
    })
  })

  it('S10: fourteen qualified all go on, and the shortfall is recorded', () => {
    const { when } = givenScores(14, {})
    const done = when('determine', {})
    expect(done.ok && done.value.conclude).toEqual({ passed: names(1, 14), out: [] })
    expect(done.ok && done.value.entries[0]?.data).toMatchObject({ shortfall: 6, line: '86', ties: [] })
  })

  it('asks the committee at once where ties are the committee’s from the start', () => {
    const more = { ties: { ...ties, order: 'committee' } }
    const { when } = givenScores(21, { A20: ['79.5', '60'], A21: ['79.5', '62'] }, more)
    expect(refusal(when('determine', {}))[0]).toBe('TieUndecided')
  })

  it('names whoever has no score', () => {
    const score = { application: 'A', percent: '70', values: {}, inputs: 'i' }
    const { when } = stageCase(stage, {
      params: { score: 'desk', cut: twenty, ties },
      cohort: ['A', 'B'],
      elsewhere: [['desk', 'ScoreFixed', score]],
    })
    expect(refusal(when('determine', {}))).toEqual([
      'ScoreMissing',
      { step: 'desk', applications: ['B'] },
      ['11(3)p2'],
    ])
  })

  it('takes a ratio of the seats, and exceeds only a soft maximum, with a reason', () => {
    const source = { basis: 'explicit', article: '1' }
    const awards = [
      { ...source, id: 'top', rank: 1, name: { zh: '甲', en: 'a' } },
      { ...source, id: 'next', rank: 2, name: { zh: '乙', en: 'b' } },
    ]
    const quota = (id: string, max: number) => ({ ...source, id, awards: [id], max, soft: false })
    const quotas = [quota('top', 2), quota('next', 1)]
    const edition = { applicants: { kinds: ['legalPerson'] }, standards: [], awards, quotas } as never
    const scores = names(1, 9).map(
      (application, i) =>
        ['desk', 'ScoreFixed', { application, percent: String(90 - i), values: {}, inputs: 'i' }] as const,
    )
    const kept = (cut: object, input = {}) => {
      const params = { score: 'desk', cut: { ifFewer: 'takeAll', article: '1', ...cut }, ties }
      const { when } = stageCase(stage, { params, edition, cohort: names(1, 9), elsewhere: scores })
      const done = when('determine', input)
      return done.ok ? done.value.conclude?.passed.length : refusal(done)[1]
    }
    const ratio = { method: 'ratio', ratio: '1.5', rounding: 'ceil' }
    expect(kept({ ...ratio, base: 'allSeats' })).toBe(5)
    expect(kept({ ...ratio, base: 'topSeats' })).toBe(3)
    const six = { method: 'atMost', count: 6, soft: true }
    const exceed = { count: 7, reason: '确有必要', approvedBy: 'leading-group' }
    expect([kept(six), kept(six, { exceed })]).toEqual([6, 7])
    expect(kept({ ...six, soft: false }, { exceed })).toEqual({ fault: { code: 'LimitIsHard', count: 6 } })
  })
})
