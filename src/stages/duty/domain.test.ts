import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainCalendar, stageCase } from '../../../tests/kit/stage-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { addDays } from '../../core/time/iso-date.ts'
import { duesOf, stage } from './domain/index.ts'

const report = (times: number | null) => ({
  id: 'report',
  kind: 'report',
  article: '30',
  exceptSecrets: false,
  yearly: { times, dueBy: '12-31' },
})
const share = { id: 'share', kind: 'share', article: '29p1', exceptSecrets: true }
const serve = { id: 'serve', kind: 'serve', article: '29p2', exceptSecrets: false }
const edition = {
  effect: { mode: 'fixed', from: '2020-04-01', to: '2026-03-31' },
  duties: [report(3), share, serve],
  honours: [{ awards: ['gold'], items: [], article: '21' }],
  revocations: [{ id: 'accident', article: '33' }],
  experts: { requires: [{ kind: 'training' }, { kind: 'examination' }] },
} as unknown as Edition

const won = { application: 'A', award: 'gold', items: [], prizeFen: 0, firstWin: true }
const applied = { application: 'A', name: '甲公司', code: '', kind: 'legalPerson', facts: {} }
/** Awarded on 2026-01-05, the day on which the kit dates what other steps said. */
const elsewhere = [
  ['application', 'ApplicationEntered', applied],
  ['conferral', 'HonourConferred', won],
] as const
const winner = { by: { role: 'applicant', id: 'A' } }

function duty(changes: object = {}) {
  const here = { ...edition, ...changes } as Edition
  const kit = stageCase(stage, { params: {}, edition: here, elsewhere })
  const answer = (act: string, input: JsonObject, on = '2027-06-01') => {
    const done = kit.when(act, { application: 'A', ...input }, { ...winner, on })
    return done.ok
      ? done.value.entries.map(({ type, data }) => [type, data])
      : [done.error.code, done.error.articles, done.error.data]
  }
  const dues = (on: string) =>
    duesOf({ edition: here, view: kit.view(), calendar: plainCalendar }, kit.state(), 'A', on)
  const statuses = (on: string) => dues(on).map(({ year, status }) => [year ?? null, status])
  const revoke = () =>
    kit.meanwhile('revocation', 'AwardRevoked', {
      application: 'A',
      award: 'gold',
      rule: 'accident',
      decidedOn: '2027-08-01',
      document: '批复9号',
      takesBack: [],
      clawback: 'unclear',
    })
  return { ...kit, answer, dues, statuses, revoke }
}
const of2027 = { duty: 'report', year: 2027 }
const about = { application: 'A', duty: 'report', article: '30', year: 2027, textEndedOn: '2026-03-31' }

describe('duty: what is owed, and when', () => {
  it('asks for a report of each of the three calendar years after the award', () => {
    const { dues } = duty()
    const told = dues('2026-02-01').map(({ duty: id, year, dueBy, status }) => [id, year, dueBy, status])
    expect(told).toEqual([
      ['report', 2027, '2027-12-31', 'upcoming'],
      // 2028-12-31 is a Sunday: the report can be handed in on the next working day (Civil Code 203).
      ['report', 2028, '2029-01-01', 'upcoming'],
      ['report', 2029, '2029-12-31', 'upcoming'],
      ['share', undefined, undefined, 'open'],
      ['serve', undefined, undefined, 'open'],
    ])
    expect(dues('2026-02-01')[0]?.certainty).toBe('provisional')
  })

  it('S3: approved on 2024-12-20, the reports of 2025, 2026 and 2027 fall due, whatever became of the text', () => {
    const view = { ...duty().view(), awardedOn: { A: '2024-12-20' } }
    const dues = duesOf({ edition, view, calendar: plainCalendar }, { recorded: {} }, 'A', '2025-06-01')
    expect(dues.flatMap(({ year, dueBy, status }) => (year ? [[year, dueBy, status]] : []))).toEqual([
      [2025, '2025-12-31', 'open'],
      [2026, '2026-12-31', 'upcoming'],
      [2027, '2027-12-31', 'upcoming'],
    ])
  })

  it('goes on while the title is valid: the last report is one whose day lies in the term', () => {
    const { statuses } = duty({ duties: [report(null)], validity: { years: 3, article: '5' } })
    expect(statuses('2027-03-01')).toEqual([
      [2027, 'open'],
      [2028, 'upcoming'],
    ])
  })

  it('goes on without end where neither the report nor the title has one', () => {
    const { statuses } = duty({ duties: [report(null)] })
    expect(statuses('2026-03-01')).toEqual([[2027, 'upcoming']])
    expect(statuses('2028-03-01')).toEqual([
      [2027, 'late'],
      [2028, 'open'],
      [2029, 'upcoming'],
    ])
  })

  it('owes nothing to who did not win', () => {
    const { view } = duty()
    expect(
      duesOf({ edition, view: view(), calendar: plainCalendar }, { recorded: {} }, 'B', '2027-01-01'),
    ).toEqual([])
  })
})

describe('duty: reports', () => {
  it('takes a report in time, early and late, and says that the duty outlives the text', () => {
    for (const [on, timing] of [
      ['2026-12-31', 'early'],
      ['2027-01-01', 'inTime'],
      ['2027-12-31', 'inTime'],
      ['2028-01-01', 'late'],
    ]) {
      const { answer, statuses } = duty()
      expect(answer('submitReport', { ...of2027, document: '报告1号' }, on)).toEqual([
        ['ReportHandedIn', { ...about, dueBy: '2027-12-31', document: '报告1号', timing }],
      ])
      expect(statuses('2028-02-01')[0]).toEqual([2027, 'handedIn'])
    }
    const { textEndedOn: _over, ...inForce } = about
    const inTerm = duty().answer('submitReport', { ...of2027, document: '1' }, '2026-03-31')
    expect(inTerm).toEqual([
      ['ReportHandedIn', { ...inForce, dueBy: '2027-12-31', document: '1', timing: 'early' }],
    ])
  })

  it('accepts a report once, or returns it, after which it is owed again', () => {
    const { answer, statuses } = duty()
    const of = { application: 'A', ...of2027 }
    expect(answer('acceptReport', of2027)).toEqual(['NothingHandedIn', ['30'], of])
    expect(answer('returnReport', { ...of2027, reason: '缺页' })).toEqual(['NothingHandedIn', ['30'], of])
    answer('submitReport', { ...of2027, document: '1' })
    expect(answer('returnReport', { ...of2027, reason: '缺页' })).toEqual([
      ['ReportReturned', { ...about, dueBy: '2027-12-31', reason: '缺页' }],
    ])
    expect(statuses('2027-06-02')[0]).toEqual([2027, 'open'])
    answer('submitReport', { ...of2027, document: '2' })
    expect(answer('submitReport', { ...of2027, document: '3' })).toEqual([
      'HandedInAlready',
      ['30'],
      { ...of, accepted: false },
    ])
    expect(answer('acceptReport', of2027)).toEqual([['ReportAccepted', { ...about, dueBy: '2027-12-31' }]])
    expect(answer('submitReport', { ...of2027, document: '3' })).toEqual([
      'HandedInAlready',
      ['30'],
      { ...of, accepted: true },
    ])
    expect(statuses('2030-01-01')[0]).toEqual([2027, 'accepted'])
  })

  it('records a miss only after the last day and when nothing came; one that comes later is still taken', () => {
    const { answer, statuses } = duty()
    const of = { application: 'A', ...of2027 }
    expect(answer('recordMissed', of2027, '2027-12-31')).toEqual([
      'StillTime',
      ['30'],
      { ...of, dueBy: '2027-12-31' },
    ])
    expect(statuses('2028-01-01')[0]).toEqual([2027, 'late'])
    expect(answer('recordMissed', of2027, '2028-01-01')).toEqual([
      ['ReportMissed', { ...about, dueBy: '2027-12-31' }],
    ])
    expect(answer('recordMissed', of2027, '2028-01-02')).toEqual(['MissedAlready', ['30'], of])
    answer('submitReport', { ...of2027, document: '1' }, '2028-02-01')
    expect(statuses('2028-02-01')[0]).toEqual([2027, 'handedIn'])
    expect(answer('recordMissed', of2027, '2028-02-02')[0]).toBe('HandedInAlready')
  })

  it('refuses a year that is not owed, a duty that has no years, one that is unknown, and who did not win', () => {
    const { answer, state } = duty()
    const submit = (more: JsonObject) => answer('submitReport', { ...of2027, document: '1', ...more })
    expect(submit({ year: 2026 })).toEqual([
      'YearNotOwed',
      ['30'],
      { duty: 'report', year: 2026, years: [2027, 2028, 2029] },
    ])
    expect(submit({ duty: 'share' })).toEqual(['NotAReport', ['29p1'], { duty: 'share' }])
    expect(submit({ duty: 'none' })).toEqual([
      'DutyUnknown',
      ['1'],
      { duty: 'none', known: ['report', 'share', 'serve'] },
    ])
    expect(submit({ application: 'B' })).toEqual(['NotAWinner', ['1'], { application: 'B' }])
    expect(answer('remind', { duty: 'report' })).toEqual([
      'YearMissing',
      ['30'],
      { duty: 'report', years: [2027, 2028, 2029] },
    ])
    expect(answer('remind', { duty: 'share', year: 2027 })).toEqual([
      'YearNotOwed',
      ['29p1'],
      { duty: 'share', year: 2027, years: [] },
    ])
    expect(state()).toEqual({ recorded: {} })
  })
})

describe('duty: the rest', () => {
  it('records what was done, after the award and not in the future', () => {
    const { answer, statuses } = duty()
    const done = { duty: 'share', what: '交流会', document: '签到册', doneOn: '2027-05-01' }
    expect(answer('recordDone', done)).toEqual([
      [
        'DutyDone',
        {
          application: 'A',
          article: '29p1',
          textEndedOn: '2026-03-31',
          exceptSecrets: true,
          ...done,
        },
      ],
    ])
    expect(statuses('2027-06-01')[3]).toEqual([null, 'done'])
    expect(answer('recordDone', { ...done, doneOn: '2027-06-02' })).toEqual([
      'DoneLater',
      ['29p1'],
      { doneOn: '2027-06-02', on: '2027-06-01' },
    ])
    expect(answer('recordDone', { ...done, doneOn: '2026-01-04' })).toEqual([
      'DoneBeforeAward',
      ['29p1'],
      { doneOn: '2026-01-04', awardedOn: '2026-01-05' },
    ])
    expect(answer('recordDone', { ...done, duty: 'report' })).toEqual([
      'IsAReport',
      ['30'],
      { duty: 'report' },
    ])
  })

  it('S25: names an executive for the pool, who is trained first and keeps away from the own firm and rivals', () => {
    const { answer } = duty()
    const named = { duty: 'serve', person: '高某', position: '总监' }
    expect(answer('nameExecutive', named)).toEqual([
      [
        'ExecutiveNamed',
        {
          application: 'A',
          article: '29p2',
          textEndedOn: '2026-03-31',
          ...named,
          stillApplies: { training: ['training', 'examination'], recusal: ['ownFirm', 'rivals'] },
        },
      ],
    ])
    expect(answer('nameExecutive', { ...named, duty: 'share' })).toEqual([
      'NotForThePool',
      ['29p1'],
      { duty: 'share', serving: ['serve'] },
    ])
  })

  it('reminds of what is owed now, not of a year to come nor of what is done', () => {
    const { answer } = duty()
    expect(answer('remind', of2027)).toEqual([['DutyReminded', { ...about, dueBy: '2027-12-31' }]])
    expect(answer('remind', { duty: 'report', year: 2028 })).toEqual([
      'NotDueYet',
      ['30'],
      { application: 'A', duty: 'report', year: 2028 },
    ])
    answer('submitReport', { ...of2027, document: '1' })
    expect(answer('remind', of2027)[0]).toBe('NothingLeftToRemind')
  })

  it('excuses with a reason, and then nothing more is asked', () => {
    const { answer, statuses } = duty()
    const excused = { ...of2027, reason: '停产', document: '批件3号' }
    expect(answer('excuse', excused)).toEqual([
      ['DutyExcused', { ...about, reason: '停产', document: '批件3号' }],
    ])
    expect(statuses('2029-01-01')[0]).toEqual([2027, 'excused'])
    for (const act of ['recordMissed', 'remind'])
      expect(answer(act, of2027, '2028-01-02')).toEqual([
        'DueExcused',
        ['30'],
        { application: 'A', ...of2027 },
      ])
    answer('submitReport', { duty: 'report', year: 2028, document: '1' })
    expect(answer('excuse', { ...excused, year: 2028 })[0]).toBe('HandedInAlready')
  })
})

describe('duty: its end', () => {
  it('ends by itself when the award is revoked; what was due before stays as it is', () => {
    const { answer, statuses, revoke } = duty()
    answer('submitReport', { ...of2027, document: '1' }, '2027-03-01')
    revoke()
    expect(statuses('2027-07-31').slice(0, 2)).toEqual([
      [2027, 'handedIn'],
      [2028, 'upcoming'],
    ])
    expect(statuses('2027-08-01')).toEqual([
      [2027, 'handedIn'],
      [2028, 'ended'],
      [2029, 'ended'],
      [null, 'ended'],
      [null, 'ended'],
    ])
    const ended = (year: number) => [
      'DutyEnded',
      ['33'],
      { application: 'A', duty: 'report', year, why: 'revoked', since: '2027-08-01' },
    ]
    const of2028 = { duty: 'report', year: 2028 }
    expect(answer('excuse', { ...of2028, reason: '撤销', document: '1' }, '2027-09-01')).toEqual(ended(2028))
    expect(answer('submitReport', { ...of2028, document: '1' }, '2028-03-01')).toEqual(ended(2028))
    expect(answer('recordMissed', of2028, '2029-03-01')).toEqual(ended(2028))
  })

  it('ends when the winner is closed, from that day', () => {
    const { meanwhile, answer, statuses } = duty()
    const closed = { application: 'A', change: 'closed', name: '', code: '', since: '2028-02-01' }
    meanwhile('register', 'WinnerChanged', closed)
    expect(statuses('2028-02-01').slice(0, 3)).toEqual([
      [2027, 'late'],
      [2028, 'ended'],
      [2029, 'ended'],
    ])
    expect(answer('remind', { duty: 'share' }, '2028-02-01')).toEqual([
      'DutyEnded',
      ['29p1'],
      { application: 'A', duty: 'share', why: 'closed', since: '2028-02-01' },
    ])
    expect(answer('recordMissed', of2027, '2028-02-02')).toEqual([
      ['ReportMissed', { ...about, dueBy: '2027-12-31' }],
    ])
  })
})

it('duty: whatever is done on whatever days, each report is there once and stands as what was done says', () => {
  const step = fc.record({
    act: fc.constantFrom('submitReport', 'acceptReport', 'returnReport', 'recordMissed', 'remind', 'excuse'),
    year: fc.constantFrom(2027, 2028, 2029),
    days: fc.nat(90),
  })
  const rest: Readonly<Record<string, JsonObject>> = {
    submitReport: { document: '1' },
    returnReport: { reason: 'r' },
    excuse: { reason: 'r', document: '1' },
  }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { answer, dues } = duty()
      let on = '2026-10-01'
      const last: Record<number, string> = {}
      for (const { act, year, days } of steps) {
        on = addDays(on, days)
        const [first] = answer(act, { duty: 'report', year, ...rest[act] }, on)
        if (Array.isArray(first) && act !== 'remind') last[year] = act
      }
      const reports = dues(on).filter(({ duty: id }) => id === 'report')
      expect(reports.map(({ year }) => year)).toEqual([2027, 2028, 2029])
      for (const { year = 0, dueBy = '', status } of reports) {
        const idle = on < `${year}-01-01` ? 'upcoming' : on <= dueBy ? 'open' : 'late'
        const told: Readonly<Record<string, string>> = {
          submitReport: 'handedIn',
          acceptReport: 'accepted',
          recordMissed: 'missed',
          excuse: 'excused',
        }
        const act = last[year]
        if (act === 'returnReport') expect([idle, 'missed']).toContain(status)
        else expect(status).toBe(act === undefined ? idle : told[act])
      }
    }),
    { numRuns: 60, seed: 7 },
  )
})
