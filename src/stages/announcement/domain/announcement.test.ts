import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../../tests/kit/stage-case.ts'
import type { Calendar } from '../../../core/time/calendar.ts'
import { stage } from './index.ts'

const call = { article: '1', audience: 'public', channels: ['governmentWebsite', 'newspaper'] }
const channels = ['governmentWebsite', 'newspaper']

/** Autumn 2026 as the holiday notice has it: off 09-25 to 09-27 and 10-01 to 10-07, work on 09-20 and 10-10. */
const autumn = {
  id: 'autumn',
  from: '2026-01-01',
  to: '2026-12-31',
  notices: [],
  days: Object.fromEntries([
    ...['09-25', '09-26', '09-27', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'].map(
      (day) => [`2026-${day}`, { kind: 'off', notice: 'n' }] as const,
    ),
    ...['09-20', '10-10'].map((day) => [`2026-${day}`, { kind: 'work', notice: 'n' }] as const),
  ]),
} as unknown as Calendar

const tenWorkdays = { article: '14', days: 10, kind: 'workday', basis: 'inferred' }

describe('announcement', () => {
  it('posts a call with its deadline, which bounds the window to 24:00, and concludes at once', () => {
    const { when, view } = stageCase(stage, { params: { ...call, opensApplications: true } })
    const made = when('announce', { channels, closesOn: '2026-07-01' }, { on: '2026-06-01' })
    expect(made.ok && made.value).toEqual({
      entries: [
        {
          type: 'AnnouncementMade',
          data: {
            round: 1,
            audience: 'public',
            channels,
            postedOn: '2026-06-01',
            opensApplications: true,
            closesOn: '2026-07-01',
          },
        },
        {
          type: 'NoticePosted',
          data: {
            postedOn: '2026-06-01',
            lastDay: '2026-07-01',
            endsAt: '2026-07-01T16:00:00.000Z',
            certainty: 'final',
            names: [],
          },
        },
      ],
      conclude: { passed: [], out: [] },
    })
    expect(view().notices['here']?.lastDay).toBe('2026-07-01')
  })

  it('S7: a deadline inside the ten working days of the call is refused, marked as inferred', () => {
    const { when } = stageCase(stage, {
      params: { ...call, opensApplications: true, minimum: tenWorkdays },
      calendar: autumn,
    })
    const on = (closesOn: string) => when('announce', { channels, closesOn }, { on: '2026-09-21' })
    expect(on('2026-10-09')).toEqual({
      ok: false,
      error: {
        room: 'stages/announcement',
        code: 'CallTooShort',
        articles: ['14'],
        data: {
          days: 10,
          kind: 'workday',
          closesOn: '2026-10-09',
          earliest: '2026-10-12',
          inferred: true,
        },
      },
    })
    expect(on('2026-10-11').ok).toBe(false)
    const accepted = on('2026-10-12')
    expect(accepted.ok && accepted.value.entries[1]?.data).toEqual({
      postedOn: '2026-09-21',
      lastDay: '2026-10-12',
      endsAt: '2026-10-12T16:00:00.000Z',
      certainty: 'final',
      names: [],
    })
  })

  it('refuses a missing channel, a missing deadline and one in the past', () => {
    const { when } = stageCase(stage, { params: { ...call, opensApplications: true } })
    const code = (input: object) => {
      const answer = when('announce', { channels, ...input }, { on: '2026-06-01' })
      return answer.ok ? 'ok' : [answer.error.code, answer.error.data]
    }
    expect(code({ channels: ['newspaper'], closesOn: '2026-07-01' })).toEqual([
      'ChannelMissing',
      { channels: ['governmentWebsite'] },
    ])
    expect(code({})).toEqual(['DeadlineMissing', {}])
    expect(code({ closesOn: '2026-05-31' })).toEqual([
      'DeadlinePast',
      { closesOn: '2026-05-31', on: '2026-06-01' },
    ])
  })

  it('needs no deadline where it opens nothing', () => {
    const { when } = stageCase(stage, { params: { ...call, audience: 'bodies' }, cohort: ['A'] })
    const made = when('announce', { channels }, { on: '2026-06-01' })
    expect(made.ok && [made.value.entries[1]?.data, made.value.conclude]).toEqual([
      { postedOn: '2026-06-01', names: [] },
      { passed: ['A'], out: [] },
    ])
  })

  const entered = (application: string, name: string) =>
    [
      'application',
      'ApplicationEntered',
      {
        application,
        name,
        code: `code-of-${application}`,
        kind: 'legalPerson',
        facts: { applicant: { phone: '051012345678' } },
      },
    ] as const
  const honour = (application: string) =>
    [
      'conferral',
      'HonourConferred',
      { application, award: 'gold', items: ['trophy'], prizeFen: 0, firstWin: true },
    ] as const

  it('lists winners by name and award only; a winner of another round is not listed again', () => {
    const { when } = stageCase(stage, {
      params: { ...call, names: 'winners' },
      cohort: ['A'],
      elsewhere: [entered('A', '甲公司'), entered('B', '乙公司'), honour('A'), honour('B')],
    })
    const made = when('announce', { channels })
    expect(made.ok && made.value.entries[0]?.data['listed']).toEqual([{ name: '甲公司', award: 'gold' }])
    expect(made.ok && made.value.entries[1]?.data['names']).toEqual(['A'])
    const text = JSON.stringify(made)
    expect([text.includes('code-of-'), text.includes('0510')]).toEqual([false, false])
  })

  it('lists candidates with the award they stand for', () => {
    const { when } = stageCase(stage, {
      params: { ...call, names: 'candidates' },
      cohort: ['A', 'B'],
      elsewhere: [
        entered('A', '甲公司'),
        entered('B', '乙公司'),
        ['evaluation', 'CandidatesDetermined', { candidates: { gold: ['B'] }, vacant: {} }],
      ],
    })
    const made = when('announce', { channels })
    expect(made.ok && made.value.entries[0]?.data['listed']).toEqual([
      { name: '甲公司' },
      { name: '乙公司', award: 'gold' },
    ])
  })

  it('takes place when nobody has won, with an empty list', () => {
    const { when } = stageCase(stage, { params: { ...call, names: 'winners' } })
    const made = when('announce', { channels })
    expect([stage.whenNobody, made.ok && made.value.entries[0]?.data['listed']]).toEqual(['proceed', []])
  })

  describe('is corrected', () => {
    const wrong = { what: '下载地址有误', reason: '录入差错' }
    const posted = (params: object = { opensApplications: true }, closesOn: string | null = '2026-07-01') => {
      const made = stageCase(stage, { params: { ...call, ...params } })
      made.when('announce', { channels, ...(closesOn === null ? {} : { closesOn }) }, { on: '2026-06-01' })
      return made
    }
    const refused = (
      { when }: ReturnType<typeof posted>,
      input: object,
      more: { on: string; at?: string } = { on: '2026-06-10' },
    ) => {
      const answer = when('correctAnnouncement', { ...wrong, ...input }, more)
      return answer.ok ? 'ok' : [answer.error.code, answer.error.articles, answer.error.data]
    }

    it('by what was wrong, with the deadline where it was, although the step is concluded', () => {
      const { when, view } = posted()
      const answer = when('correctAnnouncement', wrong, { on: '2026-06-10' })
      expect(answer.ok && answer.value).toEqual({
        entries: [{ type: 'AnnouncementCorrected', data: { ...wrong, correctedOn: '2026-06-10' } }],
      })
      expect(view().notices['here']?.lastDay).toBe('2026-07-01')
      expect(stage.acts['correctAnnouncement']?.alsoWhenConcluded).toBe(true)
    })

    it('with a later deadline, never an earlier one', () => {
      const made = posted()
      expect(refused(made, { closesOn: '2026-06-30' })).toEqual([
        'DeadlineNotEarlier',
        ['1'],
        { lastDay: '2026-07-01', asked: '2026-06-30' },
      ])
      const answer = made.when(
        'correctAnnouncement',
        { ...wrong, closesOn: '2026-07-15' },
        { on: '2026-06-10' },
      )
      expect(answer.ok && answer.value.entries.map(({ data }) => data)).toEqual([
        { ...wrong, correctedOn: '2026-06-10', from: '2026-07-01', closesOn: '2026-07-15' },
        {
          postedOn: '2026-06-01',
          lastDay: '2026-07-15',
          endsAt: '2026-07-15T16:00:00.000Z',
          certainty: 'final',
          names: [],
        },
      ])
    })

    it('while it runs: not the day after, nor by a paper that came the day after', () => {
      const over = ['DeadlineIsOver', ['1'], { lastDay: '2026-07-01', on: '2026-07-02' }]
      expect(refused(posted(), {}, { on: '2026-07-01' })).toBe('ok')
      expect(refused(posted(), {}, { on: '2026-07-02' })).toEqual(over)
      expect(refused(posted(), {}, { on: '2026-06-20', at: '2026-07-02T01:00:00.000Z' })).toEqual(over)
    })

    it('at any time where it names no deadline, and then none can be set', () => {
      const result = posted({ names: 'winners' }, null)
      expect(refused(result, {}, { on: '2026-12-01' })).toBe('ok')
      expect(refused(result, { closesOn: '2026-12-31' }, { on: '2026-12-01' })).toEqual([
        'NoDeadlineNamed',
        ['1'],
        { closesOn: '2026-12-31' },
      ])
    })

    it('only when there is something to correct', () => {
      expect(refused(stageCase(stage, { params: call }), {})).toEqual(['NothingAnnounced', ['1'], {}])
    })
  })
})
