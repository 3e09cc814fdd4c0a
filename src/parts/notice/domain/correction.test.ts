import { describe, expect, it } from 'vitest'
import type { Instant } from '../../../core/time/instant.ts'
import { plainCalendar } from '../../../../tests/kit/stage-case.ts'
import { type Correction, correctPosted } from './index.ts'

const period = {
  article: '18',
  basis: 'explicit',
  days: 7,
  kind: 'natural',
  bound: 'exactly',
  rolls: true,
} as const
const until = (lastDay: string) => ({
  postedOn: '2026-06-01',
  lastDay,
  endsAt: `${lastDay}T16:00:00.000Z`,
  certainty: 'final',
  names: ['A', 'B'],
})
const wrong: Correction = { what: '名称有误', reason: '录入差错', material: true }

type Given = { on: string; at?: Instant; lastDay?: string; round?: number; posted?: number | null }
const corrected = (
  input: Correction,
  { on, at = `${on}T02:00:00.000Z`, lastDay = '2026-06-08', round = 1, posted = 1 }: Given,
) =>
  correctPosted(
    'stages/any',
    {
      params: { period, channels: ['newspaper'] },
      on,
      at,
      calendar: plainCalendar,
      round,
      view: { notices: { here: until(lastDay) } },
      step: { id: 'here', article: '1' },
    } as unknown as Parameters<typeof correctPosted>[1],
    posted === null ? null : { round: posted, names: ['A', 'B'] },
    input,
  )
const refusal = (...what: Parameters<typeof corrected>) => {
  const answer = corrected(...what)
  return answer.ok ? 'ok' : [answer.error.room, answer.error.code, answer.error.articles, answer.error.data]
}

describe('a posted notice is corrected', () => {
  it('starts the full period anew on the day of a material correction, from the day it was first posted', () => {
    const answer = corrected({ ...wrong, names: ['B'] }, { on: '2026-06-04' })
    expect(answer.ok && answer.value.conclude).toBe(undefined)
    const [own, notice, ...more] = answer.ok ? answer.value.entries : []
    expect(more).toEqual([])
    expect([own?.type, own?.data]).toMatchObject([
      'NoticeCorrected',
      { round: 1, names: ['B'], correctedOn: '2026-06-04', from: '2026-06-08', lastDay: '2026-06-11' },
    ])
    expect([notice?.type, notice?.data]).toEqual([
      'NoticePosted',
      {
        postedOn: '2026-06-01',
        lastDay: '2026-06-11',
        endsAt: '2026-06-11T16:00:00.000Z',
        certainty: 'final',
        names: ['A', 'B'],
      },
    ])
  })

  it('never moves the last day to an earlier one', () => {
    const answer = corrected(wrong, { on: '2026-06-04', lastDay: '2026-06-30' })
    const data = answer.ok ? answer.value.entries.map((entry) => entry.data['lastDay']) : []
    expect(data).toEqual(['2026-06-30', '2026-06-30'])
  })

  it('leaves the period as it is where the mistake is a minor one', () => {
    const answer = corrected({ ...wrong, material: false }, { on: '2026-06-04' })
    const entries = answer.ok ? answer.value.entries : []
    expect(entries.map(({ type, data }) => [type, data['lastDay']])).toEqual([
      ['NoticeCorrected', '2026-06-08'],
    ])
  })

  it('takes a wrong name for a material mistake, and only a name that is on the list', () => {
    expect(refusal({ ...wrong, material: false, names: ['A'] }, { on: '2026-06-04' })).toEqual([
      'stages/any',
      'NamesAreMaterial',
      ['18'],
      {},
    ])
    expect(refusal({ ...wrong, names: ['A', 'C'] }, { on: '2026-06-04' })).toEqual([
      'stages/any',
      'NameNotOnNotice',
      ['1'],
      { names: ['C'] },
    ])
  })

  it('comes on the last day still, and the day after no more', () => {
    expect(refusal(wrong, { on: '2026-06-08' })).toBe('ok')
    expect(refusal(wrong, { on: '2026-06-09' })).toEqual([
      'stages/any',
      'NoticeIsOver',
      ['18'],
      { lastDay: '2026-06-08', on: '2026-06-09' },
    ])
  })

  it('does not revive a notice that was over when the paper was received', () => {
    expect(refusal(wrong, { on: '2026-06-05', at: '2026-06-08T16:00:00.000Z' })).toEqual([
      'stages/any',
      'NoticeIsOver',
      ['18'],
      { lastDay: '2026-06-08', on: '2026-06-09' },
    ])
    expect(refusal(wrong, { on: '2026-06-05', at: '2026-06-08T15:59:59.000Z' })).toBe('ok')
  })

  it('needs a notice of this round', () => {
    const none = ['stages/any', 'NoticeNotPosted', ['1'], {}]
    expect(refusal(wrong, { on: '2026-06-04', posted: null })).toEqual(none)
    expect(refusal(wrong, { on: '2026-06-04', round: 2 })).toEqual(none)
  })
})
