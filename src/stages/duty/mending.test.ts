import { describe, expect, it } from 'vitest'
import { standingCase } from '../../../tests/kit/standing-case.ts'
import { recordedOf, stage } from './domain/index.ts'

const edition = {
  duties: [
    {
      id: 'report',
      kind: 'report',
      article: '30',
      exceptSecrets: false,
      yearly: { times: 3, dueBy: '12-31' },
    },
    { id: 'share', kind: 'share', article: '29', exceptSecrets: false },
  ],
  experts: { requires: [] },
}
const won = { application: 'A', award: 'gold', items: [], prizeFen: 0, firstWin: true }
const winner = { role: 'applicant', id: 'A' }
const of2027 = { application: 'A', duty: 'report', year: 2027 }
const share = { application: 'A', duty: 'share' }

function duty() {
  const kit = standingCase(stage, {
    edition,
    told: [
      ['ApplicationEntered', { application: 'A', name: 'A', code: '', kind: 'legalPerson', facts: {} }],
      ['HonourConferred', won, '2026-05-01'],
    ],
  })
  return { ...kit, recorded: () => recordedOf(kit.state(), of2027) }
}

describe('duty: what was entered wrongly', () => {
  it('a report accepted by mistake is annulled and waits to be looked at again', () => {
    const { act, annul, correct, recorded } = duty()
    expect(act('submitReport', { ...of2027, document: '报告' }, { as: winner, on: '2027-06-01' })).toBe(
      undefined,
    )
    expect(act('acceptReport', of2027)).toBe(undefined)
    expect(annul('ReportHandedIn')).toBe('EntryBuiltOn')
    expect(correct('ReportAccepted', { dueBy: '2028-01-01' })).toBe('EntryNotCorrectable')
    expect(correct('ReportHandedIn', { timing: 'late' })).toBe('ReplacementUnfit')
    expect(correct('ReportHandedIn', { document: '报告（修订）' })).toBe(undefined)
    expect(annul('ReportAccepted')).toBe(undefined)
    expect(recorded()).toEqual({ handedIn: { on: '2027-06-01', timing: 'inTime' } })
    expect(annul('ReportHandedIn')).toBe(undefined)
    expect(recorded()).toEqual({})
  })

  it('an excuse for the wrong year is annulled, and the report is owed', () => {
    const { act, annul, recorded } = duty()
    expect(act('excuse', { ...of2027, reason: '停产', document: '批复' }, { on: '2027-03-01' })).toBe(
      undefined,
    )
    expect(act('submitReport', { ...of2027, document: '报告' }, { as: winner })).toBe('DueExcused')
    expect(annul('DutyExcused')).toBe(undefined)
    expect(recorded()).toEqual({})
    expect(act('submitReport', { ...of2027, document: '报告' }, { as: winner })).toBe(undefined)
  })

  it('the day on which something was done stays between the award and its entry', () => {
    const { act, correct, annul, state } = duty()
    const done = { ...share, what: '开放日', document: '简报', doneOn: '2026-06-01' }
    expect(act('recordDone', done, { on: '2026-07-01' })).toBe(undefined)
    expect(correct('DutyDone', { doneOn: '2026-07-02' })).toBe('DoneLater')
    expect(correct('DutyDone', { doneOn: '2026-04-30' })).toBe('DoneBeforeAward')
    expect(correct('DutyDone', { doneOn: '2026-06-02', what: '现场会' })).toBe(undefined)
    expect(recordedOf(state(), share).doneOn).toEqual(['2026-06-02'])
    expect(annul('DutyDone')).toBe(undefined)
    expect(recordedOf(state(), share).doneOn).toBe(undefined)
  })
})

describe('duty: the order of dates', () => {
  it('nothing is owed before the award, and no report is judged before it was handed in', () => {
    const { act, recorded } = duty()
    const excuse = { ...of2027, reason: '停产', document: '批复' }
    expect(act('excuse', excuse, { on: '2026-04-30', today: '2026-06-01' })).toBe('DatedBeforeFollowed')
    expect(act('submitReport', { ...of2027, document: '报告' }, { as: winner, on: '2027-06-01' })).toBe(
      undefined,
    )
    const early = { on: '2027-05-31', today: '2027-06-10' }
    expect(act('acceptReport', of2027, early)).toBe('DatedBeforeFollowed')
    expect(act('returnReport', { ...of2027, reason: '缺表' }, early)).toBe('DatedBeforeFollowed')
    expect(recorded()).toEqual({ handedIn: { on: '2027-06-01', timing: 'inTime' } })
    expect(act('acceptReport', of2027, { on: '2027-06-01', today: '2027-06-10' })).toBe(undefined)
  })
})
