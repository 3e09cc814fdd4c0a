import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import { stage } from './domain.ts'

const sevenDays = { article: '11(6)', days: 7, kind: 'natural', bound: 'exactly' }
const given = { params: { period: sevenDays, channels: ['governmentWebsite'] }, cohort: ['A', 'B'] }
const posting = { channels: ['governmentWebsite'] }

describe('publicity', () => {
  it('posts the list and says its last day', () => {
    const { when } = stageCase(stage, given)
    const posted = when('postNotice', posting, { on: '2026-06-01' })
    expect(posted.ok && posted.value.entries[1]?.data).toEqual({
      postedOn: '2026-06-01',
      lastDay: '2026-06-08',
      endsAt: '2026-06-08T16:00:00.000Z',
      certainty: 'final',
      names: ['A', 'B'],
    })
  })

  it('does not conclude on the last day, and does on the day after', () => {
    const { when } = stageCase(stage, given)
    when('postNotice', posting, { on: '2026-06-01' })
    expect(when('endNotice', {}, { on: '2026-06-08' })).toEqual({
      ok: false,
      error: {
        room: 'stages/publicity',
        code: 'NoticeStillRuns',
        articles: ['11(6)'],
        data: { lastDay: '2026-06-08', on: '2026-06-08' },
      },
    })
    const ended = when('endNotice', {}, { on: '2026-06-09' })
    expect(ended.ok && ended.value.conclude).toEqual({ passed: ['A', 'B'], held: [], out: [] })
  })

  it('holds only the candidate with a pending objection', () => {
    const { when, meanwhile } = stageCase(stage, given)
    when('postNotice', posting, { on: '2026-06-01' })
    meanwhile('objections', 'CandidateHeld', { application: 'B', cause: 'o1' })
    const ended = when('endNotice', {}, { on: '2026-06-09' })
    expect(ended.ok && ended.value.conclude).toEqual({ passed: ['A'], held: ['B'], out: [] })
  })

  it('holds a name that was held when the list was posted, also when it is free again at the end', () => {
    const pending = ['objections', 'CandidateHeld', { application: 'B', cause: 'o1' }] as const
    const { when, meanwhile } = stageCase(stage, { ...given, elsewhere: [pending] })
    when('postNotice', posting, { on: '2026-06-01' })
    meanwhile('objections', 'CandidateReleased', { application: 'B', cause: 'o1' })
    const ended = when('endNotice', {}, { on: '2026-06-09' })
    expect(ended.ok && ended.value.conclude).toEqual({ passed: ['A'], held: ['B'], out: [] })
  })

  it('says the end of the day that was asked, where the text allows a longer notice', () => {
    const period = { ...sevenDays, bound: 'atLeast' }
    const { when, view } = stageCase(stage, { ...given, params: { ...given.params, period } })
    when('postNotice', { ...posting, lastDay: '2026-06-12' }, { on: '2026-06-01' })
    expect(view().notices['here']).toMatchObject({
      lastDay: '2026-06-12',
      endsAt: '2026-06-12T16:00:00.000Z',
    })
  })

  it('refuses a shorter notice, a longer one where the text says exactly, and a missing channel', () => {
    const { when } = stageCase(stage, given)
    const facts = { days: 7, kind: 'natural', lastDay: '2026-06-08' }
    const code = (input: object) => {
      const answer = when('postNotice', { ...posting, ...input }, { on: '2026-06-01' })
      return answer.ok ? answer : [answer.error.code, answer.error.data]
    }
    expect(code({ lastDay: '2026-06-05' })).toEqual(['NoticeTooShort', { ...facts, asked: '2026-06-05' }])
    expect(code({ lastDay: '2026-06-12' })).toEqual(['NoticeTooLong', { ...facts, asked: '2026-06-12' }])
    expect(code({ channels: [] })).toEqual(['ChannelMissing', { channels: ['governmentWebsite'] }])
  })
})
