import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { type Entries, stage } from './domain/index.ts'

const edition = {
  awards: [{ id: 'gold', rank: 1, article: '3' }],
  quotas: [{ id: 'gold-seats', awards: ['gold'], max: 3, soft: false, article: '3' }],
  vacancy: { fewer: true, none: true, article: '3' },
} as unknown as Edition
const lists = { candidates: { gold: ['A', 'B'] }, vacant: { gold: 1 } }
const nine = Array.from({ length: 9 }, (_, index) => `m${index + 1}`)
const params = {
  authority: 'decides',
  ballot: 'secret',
  quorum: { share: '2/3', article: '6' },
  majority: { share: '2/3', inclusive: true, of: 'present', article: '7' },
}

function sitting(settings: object = {}) {
  const kit = stageCase(stage, {
    params: { ...params, ...settings },
    edition,
    step: { article: '5' },
    cohort: ['A', 'B'],
    elsewhere: [['evaluation', 'CandidatesDetermined', lists]],
  })
  const code = (act: string, input: JsonObject, id = 'm1') => {
    const answer = kit.when(act, input, { by: { role: 'committee', id } })
    return answer.ok ? 'ok' : [answer.error.code, answer.error.articles, answer.error.data]
  }
  const open = (present = nine) => code('openMeeting', { members: nine.map((id) => ({ id })), present })
  const now = (...present: string[]) => code('recordAttendance', { present })
  const count = (application: string, tookPart: string[], yes: number) =>
    code('countBallots', {
      application,
      tookPart,
      counted: { for: yes, against: tookPart.length - yes, abstain: 0 },
    })
  const propose = () => {
    const answer = kit.when('propose', { departures: [] })
    return answer.ok
      ? (answer.value.entries[0]?.data as Entries['DeliberationConcluded'] | undefined)?.cases
      : [answer.error.code, answer.error.data]
  }
  return { ...kit, code, open, now, count, propose }
}

describe('deliberation: members who leave and come back', () => {
  it('takes no ballot while the quorum is lost, says how many are missing, and goes on when it is there again', () => {
    const { open, now, count, propose } = sitting()
    open()
    expect(count('A', nine, 6)).toBe('ok')
    expect(now('m1', 'm2', 'm3', 'm4')).toBe('ok')
    const lost = { base: 9, present: 4, needed: 6, recused: 0 }
    expect(count('B', ['m1', 'm2', 'm3', 'm4'], 4)).toEqual([
      'QuorumNotReached',
      ['6'],
      { application: 'B', ...lost },
    ])
    expect(propose()).toEqual(['QuorumNotReached', lost])
    expect(now('m1', 'm2', 'm3', 'm4', 'm5', 'm6')).toBe('ok')
    expect(count('B', nine.slice(0, 6), 3)).toBe('ok')
    expect(propose()).toMatchObject([
      { application: 'A', quorum: { present: 9 }, ballot: { base: 9, needed: 6, carried: true } },
      { application: 'B', quorum: { present: 6 }, ballot: { base: 6, needed: 4, carried: false } },
    ])
  })

  it('notes who left and who came, with the quorum of the meeting', () => {
    const { open, when } = sitting()
    open(nine.slice(0, 8))
    const noted = when('recordAttendance', { present: ['m1', 'm2', 'm3', 'm4', 'm5', 'm9'] })
    expect(noted.ok && noted.value.entries).toMatchObject([
      {
        type: 'AttendanceRecorded',
        data: {
          sitting: 1,
          left: ['m6', 'm7', 'm8'],
          came: ['m9'],
          present: ['m1', 'm2', 'm3', 'm4', 'm5', 'm9'],
          quorum: { base: 9, present: 6, needed: 6, reached: true },
        },
      },
    ])
  })

  it('counts everyone who was there while a case was voted on, also who came in the middle of it', () => {
    const { open, now, code, propose } = sitting({ ballot: 'open' })
    open(nine.slice(0, 6))
    const vote = (application: string, choice: string, id: string) =>
      code('castBallot', { application, choice }, id)
    for (const id of nine.slice(0, 6)) vote('A', 'for', id)
    for (const id of nine.slice(0, 6)) vote('B', 'for', id)
    expect(vote('A', 'against', 'm7')).toEqual(['NotPresent', ['5'], { person: 'm7' }])
    now(...nine.slice(0, 7))
    expect(vote('A', 'against', 'm7')).toBe('ok')
    expect(propose()).toMatchObject([
      { application: 'A', ballot: { base: 7, needed: 5, for: 6, against: 1 } },
      { application: 'B', ballot: { base: 6, needed: 4, for: 6, against: 0 } },
    ])
  })

  it('refuses it before a meeting, about a stranger, and about somebody twice', () => {
    const { open, now } = sitting()
    expect(now('m1')).toEqual(['NoMeeting', ['5'], {}])
    open()
    expect(now('m1', 'x')).toEqual(['NotAMember', ['5'], { person: 'x' }])
    expect(now('m1', 'm1')).toEqual(['MemberTwice', ['5'], { person: 'm1' }])
  })

  it('leaves a recused member out of both numbers of a secret ballot at exactly two thirds', () => {
    const { open, code, count, propose } = sitting()
    open(nine.slice(0, 7))
    code('declareRecusal', { person: 'm7', application: 'A', ground: '任职' })
    expect(count('A', nine.slice(0, 7), 4)).toEqual([
      'VoterCannotVote',
      ['5'],
      { member: 'm7', application: 'A' },
    ])
    expect(count('A', nine.slice(0, 6), 4)).toBe('ok')
    expect(count('B', nine.slice(0, 7), 4)).toBe('ok')
    expect(propose()).toMatchObject([
      {
        recused: ['m7'],
        quorum: { roster: 9, recused: 1, base: 8, present: 6 },
        ballot: { base: 6, needed: 4, carried: true },
      },
      { recused: [], quorum: { base: 9, present: 7 }, ballot: { base: 7, needed: 5, carried: false } },
    ])
  })
})
