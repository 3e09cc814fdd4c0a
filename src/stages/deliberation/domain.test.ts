import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { stage } from './domain/index.ts'

const edition = {
  awards: [
    { id: 'gold', rank: 1, article: '3', floor: { percent: '60%', inclusive: true, article: '5' } },
    { id: 'silver', rank: 2, article: '3', floor: { percent: '50%', inclusive: true, article: '5' } },
  ],
  quotas: [
    { id: 'gold-seats', awards: ['gold'], max: 2, soft: false, article: '3(1)' },
    { id: 'silver-seats', awards: ['silver'], max: 2, soft: false, article: '3(2)' },
  ],
  vacancy: { fewer: true, none: true, article: '3(3)' },
} as unknown as Edition
const settings = {
  authority: 'recommends',
  ballot: 'open',
  quorum: { share: '2/3', article: '11(6)' },
  majority: { share: '1/2', of: 'present', article: '11(6)' },
}
const percents: Record<string, string> = { A: '80', B: '70', C: '55', D: '40' }
const determined = (candidates: JsonObject, vacant: JsonObject) =>
  ['evaluation', 'CandidatesDetermined', { candidates, vacant }] as const
const scores = Object.entries(percents).map(
  ([application, percent]) =>
    ['evaluation', 'ScoreFixed', { application, percent, values: {}, inputs: '' }] as const,
)
const lists = determined({ gold: ['A', 'B'], silver: ['C'] }, { gold: 0, silver: 1 })
const given = {
  params: settings,
  edition,
  step: { article: '11(6)' },
  cohort: ['A', 'B', 'C', 'D'],
  elsewhere: [...scores, lists],
}
const three = [{ id: 'm1' }, { id: 'm2' }, { id: 'm3' }]
const meeting = { members: three, present: ['m1', 'm2', 'm3'] }
const by = (id: string) => ({ by: { role: 'committee', id } })

function deliberation(changes: object = {}) {
  const kit = stageCase(stage, { ...given, ...changes })
  const { when } = kit
  const code = (act: string, input: JsonObject, who = 'committee') => {
    const answer = when(act, input, by(who))
    return answer.ok ? 'ok' : [answer.error.code, answer.error.articles, answer.error.data]
  }
  const vote = (application: string, ...choices: string[]) =>
    choices.map((choice, index) => code('castBallot', { application, choice }, `m${index + 1}`))
  const propose = (...departures: JsonObject[]) => when('propose', { departures }, by('committee'))
  return { ...kit, code, vote, propose }
}
const casesIn = (answer: ReturnType<ReturnType<typeof deliberation>['propose']>): unknown[] => {
  const cases = answer.ok ? answer.value.entries[0]?.data['cases'] : undefined
  return Array.isArray(cases) ? cases : []
}
const reasonOf = (answer: ReturnType<ReturnType<typeof deliberation>['propose']>) =>
  answer.ok ? 'ok' : [answer.error.code, answer.error.articles, answer.error.data]

describe('deliberation: the meeting', () => {
  it('notes the roster, who is present, and the quorum on both numbers', () => {
    const { when } = deliberation()
    const opened = when('openMeeting', { ...meeting, present: ['m1', 'm2'], agenda: '审议' })
    expect(opened.ok && opened.value.entries[0]?.data).toEqual({
      sitting: 1,
      roster: three,
      present: ['m1', 'm2'],
      agenda: '审议',
      quorum: {
        algorithm: 'quorum/1',
        share: '2/3',
        roster: 3,
        recused: 0,
        base: 3,
        present: 2,
        needed: 2,
        reached: true,
      },
      listed: {
        step: 'evaluation',
        candidates: { gold: ['A', 'B'], silver: ['C'] },
        vacant: { gold: 0, silver: 1 },
      },
    })
  })

  it('refuses a meeting without a quorum, a stranger, somebody twice, and a meeting without a list', () => {
    const { code, state } = deliberation()
    expect(code('openMeeting', { ...meeting, present: ['m1'] })).toEqual([
      'QuorumNotReached',
      ['11(6)'],
      { base: 3, present: 1, needed: 2, recused: 0 },
    ])
    expect(code('openMeeting', { ...meeting, present: ['m1', 'x'] })).toEqual([
      'NotAMember',
      ['11(6)'],
      { person: 'x' },
    ])
    expect(code('openMeeting', { ...meeting, present: ['m1', 'm1'] })).toEqual([
      'MemberTwice',
      ['11(6)'],
      { person: 'm1' },
    ])
    expect(state().meeting).toBe(null)
    expect(deliberation({ elsewhere: [] }).code('openMeeting', meeting)).toEqual([
      'NoCandidateList',
      ['11(6)'],
      {},
    ])
  })

  it('lets a further meeting vote anew', () => {
    const { code, vote, state } = deliberation()
    code('openMeeting', meeting)
    vote('A', 'against')
    code('openMeeting', { ...meeting, present: ['m1', 'm2'] })
    expect(state()).toMatchObject({ meeting: { sitting: 2, present: ['m1', 'm2'] }, ballots: {} })
  })
})

describe('deliberation: the ballot', () => {
  it('refuses ballots before the meeting, by strangers and absent members, twice, or on no candidate', () => {
    const { code, vote } = deliberation()
    expect(vote('A', 'for')).toEqual([['NoMeeting', ['11(6)'], {}]])
    code('openMeeting', { ...meeting, present: ['m1', 'm2'] })
    expect(vote('A', 'for', 'for', 'for')).toEqual(['ok', 'ok', ['NotPresent', ['11(6)'], { person: 'm3' }]])
    expect(code('castBallot', { application: 'A', choice: 'for' }, 'x')).toEqual([
      'NotAMember',
      ['11(6)'],
      { person: 'x' },
    ])
    expect(vote('A', 'against')).toEqual([
      ['BallotCastAlready', ['11(6)'], { member: 'm1', application: 'A' }],
    ])
    expect(vote('D', 'for')).toEqual([['NotACandidate', ['11(6)'], { application: 'D' }]])
  })

  it('says both numbers when recusal costs a case its quorum', () => {
    const { code, vote } = deliberation()
    code('openMeeting', { ...meeting, present: ['m1', 'm2'] })
    code('declareRecusal', { person: 'm1', application: 'A', ground: '任职' }, 'm1')
    expect(vote('A', 'for')).toEqual([
      ['QuorumNotReached', ['11(6)'], { application: 'A', base: 2, present: 1, needed: 2, recused: 1 }],
    ])
    expect(vote('B', 'for', 'for')).toEqual(['ok', 'ok'])
  })

  it('records a recusal once and leaves an earlier ballot out of the count', () => {
    const { code, vote, propose } = deliberation()
    code('openMeeting', meeting)
    for (const application of ['A', 'B', 'C']) vote(application, 'for', 'for', 'against')
    const recusal = { person: 'm1', application: 'A', ground: '任职' }
    expect(code('declareRecusal', recusal, 'm1')).toBe('ok')
    expect(code('declareRecusal', recusal, 'm1')).toEqual([
      'RecusedAlready',
      ['11(6)'],
      { person: 'm1', application: 'A' },
    ])
    const proposed = propose()
    expect(casesIn(proposed)[0]).toMatchObject({
      application: 'A',
      recused: ['m1'],
      quorum: { base: 2, present: 2, needed: 2 },
      ballot: { base: 2, needed: 2, for: 1, against: 1, abstain: 0, carried: false },
      outcome: 'notCarried',
      adopted: null,
    })
  })

  it('counts a secret ballot without any choice of a member', () => {
    const { code, when, propose } = deliberation({ params: { ...settings, ballot: 'secret' } })
    code('openMeeting', meeting)
    const counted = { for: 2, against: 1, abstain: 0 }
    const count = { application: 'A', tookPart: ['m1', 'm2', 'm3'], counted }
    expect(code('castBallot', { application: 'A', choice: 'for' }, 'm1')).toEqual([
      'BallotIsSecret',
      ['11(6)'],
      {},
    ])
    expect(code('countBallots', { ...count, tookPart: ['m1', 'm2', 'x'] })).toEqual([
      'VoterCannotVote',
      ['11(6)'],
      { member: 'x', application: 'A' },
    ])
    expect(code('countBallots', { ...count, tookPart: ['m1', 'm2', 'm3', 'm3'] })).toEqual([
      'MemberTwice',
      ['11(6)'],
      { person: 'm3' },
    ])
    expect(code('countBallots', { ...count, tookPart: ['m1', 'm2'] })).toEqual([
      'CountDoesNotFit',
      ['11(6)'],
      { application: 'A', tookPart: 2, counted: 3 },
    ])
    const first = when('countBallots', count)
    expect(first.ok && first.value.entries).toEqual([
      {
        type: 'BallotsCounted',
        data: {
          application: 'A',
          award: 'gold',
          tookPart: ['m1', 'm2', 'm3'],
          for: 2,
          against: 1,
          abstain: 0,
        },
      },
    ])
    const again = ['BallotCountedAlready', ['11(6)'], { application: 'A' }]
    expect(code('countBallots', count)).toEqual(again)
    expect(code('declareRecusal', { person: 'm1', application: 'A', ground: '任职' })).toEqual(again)
    code('countBallots', { ...count, application: 'B' })
    code('countBallots', { ...count, application: 'C', counted: { for: 1, against: 2, abstain: 0 } })
    const proposed = propose()
    expect(proposed.ok && proposed.value.conclude).toEqual({ passed: ['A', 'B'], out: ['C', 'D'] })
    expect(deliberation().code('countBallots', count)).toEqual(['BallotIsOpen', ['11(6)'], {}])
  })
})

describe('deliberation: the proposed list', () => {
  const voted = (changes: object = {}) => {
    const kit = deliberation(changes)
    kit.code('openMeeting', meeting)
    for (const application of ['A', 'B', 'C']) kit.vote(application, 'for', 'for', 'abstain')
    return kit
  }

  it('adopts everyone whose ballot was carried; who is on no list leaves', () => {
    const proposed = voted().propose()
    expect(proposed.ok && proposed.value.entries[1]).toEqual({
      type: 'CandidatesDetermined',
      data: { candidates: { gold: ['A', 'B'], silver: ['C'] }, vacant: { gold: 0, silver: 1 } },
    })
    expect(proposed.ok && proposed.value.conclude).toEqual({ passed: ['A', 'B', 'C'], out: ['D'] })
    expect(proposed.ok && proposed.value.entries[0]?.data).toMatchObject({
      authority: 'recommends',
      sitting: 1,
      roster: 3,
      present: 3,
      notListed: ['D'],
    })
  })

  it('refuses a list while somebody has not been voted on', () => {
    const { code, vote, propose } = deliberation()
    expect(reasonOf(propose())).toEqual(['NoMeeting', ['11(6)'], {}])
    code('openMeeting', meeting)
    vote('A', 'for', 'for')
    expect(reasonOf(propose())).toEqual(['NotVotedOn', ['11(6)'], { applications: ['B', 'C'] }])
  })

  it('does not adopt a name at exactly half, and leaves its seat empty', () => {
    const { code, vote, propose } = deliberation({ cohort: ['A', 'B', 'C'] })
    code('openMeeting', { ...meeting, present: ['m1', 'm2'] })
    vote('A', 'for', 'against')
    vote('B', 'for', 'for')
    vote('C', 'for', 'for')
    const proposed = propose()
    expect(proposed.ok && proposed.value.entries[1]?.data).toEqual({
      candidates: { gold: ['B'], silver: ['C'] },
      vacant: { gold: 1, silver: 1 },
    })
    expect(proposed.ok && proposed.value.conclude).toEqual({ passed: ['B', 'C'], out: ['A'] })
  })

  it('[AM74] moves a name to the lower award with a reason, ahead of those ranked after it', () => {
    const proposed = voted().propose({ application: 'B', award: 'silver', reason: '拟控制数量' })
    expect(proposed.ok && proposed.value.entries[1]?.data).toEqual({
      candidates: { gold: ['A'], silver: ['B', 'C'] },
      vacant: { gold: 1, silver: 0 },
    })
    expect(casesIn(proposed)[1]).toMatchObject({
      application: 'B',
      award: 'gold',
      outcome: 'departure',
      adopted: 'silver',
      reason: '拟控制数量',
    })
  })

  it('[AM74] lets no name fall to the lower award of itself when the body leaves it out', () => {
    const proposed = voted().propose({ application: 'B', award: null, reason: '水平不足' })
    expect(proposed.ok && proposed.value.entries[1]?.data).toEqual({
      candidates: { gold: ['A'], silver: ['C'] },
      vacant: { gold: 1, silver: 1 },
    })
    expect(proposed.ok && proposed.value.conclude).toEqual({ passed: ['A', 'C'], out: ['B', 'D'] })
  })

  it('refuses a departure without reason, twice, upwards, to nowhere, to its own award, or of no candidate', () => {
    const { propose } = voted()
    const answer = (...departures: JsonObject[]) => reasonOf(propose(...departures))
    const cited = ['11(6)']
    const down = { application: 'B', award: 'silver', reason: '控制' }
    expect(answer({ ...down, reason: ' ' })).toEqual(['DepartureWithoutReason', cited, { application: 'B' }])
    expect(answer(down, down)).toEqual(['DepartureTwice', cited, { application: 'B' }])
    expect(answer({ ...down, application: 'C', award: 'gold' })).toEqual([
      'OnlyToLowerAward',
      cited,
      { application: 'C', award: 'silver', to: 'gold' },
    ])
    expect(answer({ ...down, award: 'bronze' })).toEqual([
      'OnlyToLowerAward',
      cited,
      { application: 'B', award: 'gold', to: 'bronze' },
    ])
    expect(answer({ ...down, award: 'gold' })).toEqual([
      'DepartsFromNothing',
      cited,
      { application: 'B', award: 'gold' },
    ])
    expect(answer({ ...down, application: 'D' })).toEqual(['NotACandidate', cited, { application: 'D' }])
  })

  it('refuses to keep, by departure, a name that was not carried', () => {
    const { code, vote, propose } = deliberation()
    code('openMeeting', meeting)
    vote('A', 'for', 'for')
    vote('B', 'for', 'against', 'abstain')
    vote('C', 'for', 'for')
    expect(reasonOf(propose({ application: 'B', award: 'silver', reason: '控制' }))).toEqual([
      'NotCarried',
      ['11(6)'],
      { application: 'B', for: 1, needed: 2, base: 3 },
    ])
  })

  it('refuses to exceed a quota and to go below a floor', () => {
    const full = determined({ gold: ['A', 'B'], silver: ['C', 'D'] }, { gold: 0, silver: 0 })
    const { code, vote, propose } = deliberation({ elsewhere: [...scores, full] })
    code('openMeeting', meeting)
    for (const application of ['A', 'B', 'C', 'D']) vote(application, 'for', 'for', 'for')
    const down = { application: 'B', award: 'silver', reason: '控制' }
    expect(reasonOf(propose(down))).toEqual([
      'QuotaExceeded',
      ['3(2)'],
      { awards: ['silver'], max: 2, count: 3 },
    ])
    const weak = determined({ gold: ['A', 'D'], silver: ['C'] }, { gold: 0, silver: 1 })
    const low = deliberation({ elsewhere: [...scores, weak] })
    low.code('openMeeting', meeting)
    for (const application of ['A', 'C', 'D']) low.vote(application, 'for', 'for', 'for')
    expect(reasonOf(low.propose({ ...down, application: 'D' }))).toEqual([
      'BelowFloor',
      ['5'],
      { application: 'D', award: 'silver', percent: '40', floor: '50%' },
    ])
  })

  it('keeps each award to its own band where that was decided', () => {
    const bands = { ...settings, departures: { lowerTier: 'band-only', article: '5(3)' } }
    const down = { application: 'B', award: 'silver', reason: '控制' }
    expect(reasonOf(voted({ params: bands }).propose(down))).toEqual([
      'AboveBand',
      ['5(3)'],
      { application: 'B', award: 'silver', percent: '70' },
    ])
  })

  it('refuses fewer, or none, where the text does not allow it', () => {
    const out = { application: 'B', award: null, reason: '水平不足' }
    const onlyNone = { ...edition, vacancy: { fewer: false, none: true, article: '3(3)' } }
    expect(reasonOf(voted({ edition: onlyNone }).propose(out))).toEqual([
      'VacancyNotAllowed',
      ['3(3)'],
      { award: 'gold', listed: 2, proposed: 1 },
    ])
    const notNone = { ...edition, vacancy: { fewer: true, none: false, article: '3(3)' } }
    expect(reasonOf(voted({ edition: notNone }).propose(out))).toBe('ok')
    expect(reasonOf(voted({ edition: notNone }).propose({ ...out, application: 'C' }))).toEqual([
      'VacancyNotAllowed',
      ['3(3)'],
      { award: 'silver', listed: 1, proposed: 0 },
    ])
  })

  it('[S14] has nothing to deliberate on when nobody reached a floor', () => {
    expect(stage.whenNobody).toBe('conclude')
    const nobody = determined({ gold: [], silver: [] }, { gold: 2, silver: 2 })
    const { code, propose } = deliberation({ elsewhere: [...scores, nobody], cohort: ['D'] })
    code('openMeeting', meeting)
    const proposed = propose()
    expect(proposed.ok && proposed.value.conclude).toEqual({ passed: [], out: ['D'] })
  })

  it('forgets somebody who withdrew after the list was made', () => {
    const { code, vote, propose } = deliberation({ cohort: ['A', 'C'] })
    code('openMeeting', meeting)
    vote('A', 'for', 'for')
    vote('C', 'for', 'for')
    const proposed = propose()
    expect(proposed.ok && proposed.value.entries[1]?.data).toEqual({
      candidates: { gold: ['A'], silver: ['C'] },
      vacant: { gold: 1, silver: 1 },
    })
  })
})
