import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import type { Edition } from '../../../core/regulation/edition.ts'
import { stage } from './index.ts'

const pausing = { article: '16', oneTime: true, pausesClock: true }
const within = { ...pausing, replyWithin: { days: 5, kind: 'workday' } }
const edition = {
  applicants: { article: '10', kinds: ['legalPerson'] },
  criteria: [],
  sectors: [],
  bodies: [],
} as unknown as Edition
const notice = ['call', 'NoticePosted', { postedOn: '2026-04-01', lastDay: '2026-05-29', names: [] }] as const
const form = {
  application: 'A',
  name: '甲公司',
  code: '91440300708461136T',
  kind: 'legalPerson',
  facts: {},
  documents: [],
}
const submitted = (supplements: object) => {
  const params = {
    article: '15',
    window: 'call',
    documents: [],
    supplements,
    sharedCode: { article: '10', allowed: true },
  }
  const one = stageCase(stage, { params, edition, elsewhere: [notice] })
  one.when('submit', form, { on: '2026-04-20' })
  return one
}
const ask = { application: 'A', items: ['审计报告'] }
const reply = { application: 'A', documents: [] }
type Case = ReturnType<typeof stageCase>
const answerOf = (result: ReturnType<Case['when']>) =>
  result.ok ? 'ok' : [result.error.code, result.error.articles, result.error.data]
const typesOf = (result: ReturnType<Case['when']>) =>
  result.ok && result.value.entries.map(({ type, data }) => [type, data['cause']])

describe('application: a supplement and the clock', () => {
  it('stops the clock from the request to the supplement', () => {
    const { when, view } = submitted(pausing)
    expect(typesOf(when('requestSupplement', ask, { on: '2026-04-24' }))).toEqual([
      ['SupplementRequested', undefined],
      ['ClockPaused', 'supplement-1'],
    ])
    expect(view().pauses).toEqual({ A: [{ cause: 'supplement-1', from: '2026-04-24' }] })
    expect(typesOf(when('supplement', reply, { on: '2026-05-08' }))).toEqual([
      ['SupplementReceived', undefined],
      ['ClockResumed', 'supplement-1'],
    ])
    expect(view().pauses).toEqual({ A: [{ cause: 'supplement-1', from: '2026-04-24', to: '2026-05-08' }] })
  })

  it('leaves it running where the text does not stop it', () => {
    const { when } = submitted({ article: '16', oneTime: true })
    expect(typesOf(when('requestSupplement', ask))).toEqual([['SupplementRequested', undefined]])
    expect(typesOf(when('supplement', reply))).toEqual([['SupplementReceived', undefined]])
  })

  it('goes on for all requests that one supplement answers, and for none that was answered before', () => {
    const { when, view } = submitted({ ...pausing, oneTime: false })
    when('requestSupplement', ask, { on: '2026-04-24' })
    when('requestSupplement', { ...ask, items: ['专利证书'] }, { on: '2026-04-27' })
    expect(answerOf(when('acknowledge', { application: 'A', number: '1' }))).toEqual([
      'SupplementOutstanding',
      ['16'],
      { application: 'A', items: ['审计报告', '专利证书'] },
    ])
    expect(typesOf(when('supplement', reply, { on: '2026-05-08' }))).toEqual([
      ['SupplementReceived', undefined],
      ['ClockResumed', 'supplement-1'],
      ['ClockResumed', 'supplement-2'],
    ])
    when('requestSupplement', ask, { on: '2026-05-08' })
    expect(typesOf(when('supplement', reply, { on: '2026-05-08' }))).toEqual([
      ['SupplementReceived', undefined],
      ['ClockResumed', 'supplement-3'],
    ])
    expect(view().pauses['A']?.map(({ to }) => to)).toEqual(['2026-05-08', '2026-05-08', '2026-05-08'])
  })

  it('tells the last day to reply with the request; on it a reply is in time', () => {
    const { when, view } = submitted(within)
    const asked = when('requestSupplement', ask, { on: '2026-04-24' })
    expect(asked.ok && asked.value.entries.map(({ data }) => data)).toEqual([
      { application: 'A', items: ['审计报告'], time: 1, replyBy: '2026-05-01' },
      { application: 'A', cause: 'supplement-1', until: '2026-05-01' },
    ])
    expect(typesOf(when('supplement', reply, { on: '2026-05-01' }))).toEqual([
      ['SupplementReceived', undefined],
      ['ClockResumed', 'supplement-1'],
    ])
    expect(view().pauses['A']?.[0]?.to).toBe('2026-05-01')
  })

  it('counts natural days where the text does, and does not roll where it says so', () => {
    const replyBy = (replyWithin: object) => {
      const { when } = submitted({ ...pausing, replyWithin })
      const asked = when('requestSupplement', ask, { on: '2026-04-24' })
      return asked.ok && asked.value.entries[0]?.data['replyBy']
    }
    expect(replyBy({ days: 8, kind: 'natural' })).toBe('2026-05-04')
    expect(replyBy({ days: 8, kind: 'natural', rolls: false })).toBe('2026-05-02')
  })

  it('is forfeited after that day: refused, the clock has gone on, and the office decides on what it has', () => {
    const { when, view } = submitted(within)
    when('requestSupplement', ask, { on: '2026-04-24' })
    const receipt = { application: 'A', number: '1' }
    expect(answerOf(when('acknowledge', receipt, { on: '2026-05-01' }))).toEqual([
      'SupplementOutstanding',
      ['16'],
      { application: 'A', items: ['审计报告'], replyBy: '2026-05-01' },
    ])
    expect(answerOf(when('supplement', reply, { on: '2026-05-02' }))).toEqual([
      'ReplyTooLate',
      ['16'],
      { application: 'A', replyBy: '2026-05-01', on: '2026-05-02' },
    ])
    expect(view().pauses).toEqual({ A: [{ cause: 'supplement-1', from: '2026-04-24', to: '2026-05-01' }] })
    const accepted = when('acknowledge', receipt, { on: '2026-05-02' })
    expect(accepted.ok && accepted.value.entries[0]?.data).toEqual({
      application: 'A',
      number: '1',
      lacking: ['审计报告'],
    })
  })
})
