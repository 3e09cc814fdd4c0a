import { describe, expect, it } from 'vitest'
import { INCIDENT, revocations } from '../../../tests/kit/revocation-case.ts'
import { windowOf } from './domain/index.ts'

/** What each rule said to an event: `rule: reach`. */
const reaches = (input: object) => {
  const [entry] = revocations().report(input as never)
  const weighed = (entry as [string, { weighed: { rule: string; reach: string }[] }])[1].weighed
  return Object.fromEntries(weighed.map(({ rule, reach }) => [rule, reach]))
}

describe('an incident', () => {
  it('is weighed at once against each rule about events, and no other', () => {
    expect(revocations().report()).toEqual([
      [
        'IncidentReported',
        {
          incident: 'i1',
          application: 'A',
          domain: 'workSafety',
          severity: 'major',
          gradedBy: null,
          happenedOn: '2026-03-01',
          source: '通报',
          evidence: '报告1号',
          weighed: [
            { rule: 'accident', reach: 'reached', lastDay: '2028-01-05', unlimited: false },
            { rule: 'bad-effect', reach: 'forPeople', lastDay: null, unlimited: true },
            { rule: 'breach', reach: 'forPeople', lastDay: '2028-01-05', unlimited: false },
            { rule: 'decline', reach: 'reached', lastDay: null, unlimited: true },
          ],
        },
      ],
    ])
  })

  it('AM69, AM75: counts by its own day; the corresponding day is inside, the next one outside', () => {
    const reported = (happenedOn: string) => {
      const [entry] = revocations().report({ happenedOn }, '2029-01-05')
      return (entry as unknown as [string, { weighed: { reach: string }[] }])[1].weighed[0]?.reach
    }
    expect(['2026-01-04', '2026-01-05', '2028-01-05', '2028-01-06'].map(reported)).toEqual([
      'beforeAward',
      'reached',
      'reached',
      'outsideWindow',
    ])
  })

  it('AM49: without a window everything later counts, and where the text names no event also what came before', () => {
    const late = reaches({ happenedOn: '2026-05-31' })
    expect([late['bad-effect'], late['decline']]).toEqual(['forPeople', 'reached'])
    const early = reaches({ happenedOn: '2025-05-31' })
    expect([early['bad-effect'], early['breach'], early['decline']]).toEqual([
      'beforeAward',
      'beforeAward',
      'reached',
    ])
  })

  it('AM26: is graded by the ladder in work safety or by an authority, else by people', () => {
    expect(reaches({ severity: 'general' })['accident']).toBe('belowThreshold')
    expect(reaches({ severity: 'serious' })['accident']).toBe('reached')
    expect(reaches({ domain: 'quality', severity: 'general' })['accident']).toBe('forPeople')
    expect(reaches({ domain: 'quality', severity: 'general', gradedBy: '认定1号' })['accident']).toBe(
      'belowThreshold',
    )
    const { severity: _, ...ungraded } = INCIDENT
    const [entry] = revocations().act('reportIncident', ungraded)
    expect((entry as unknown as [string, { weighed: object[] }])[1].weighed[0]).toMatchObject({
      reach: 'forPeople',
    })
  })

  it('of a field that no closed list names does not count; an open list leaves it to people', () => {
    const other = reaches({ domain: 'environment' })
    expect([other['accident'], other['bad-effect']]).toEqual(['otherDomain', 'forPeople'])
  })

  it('of somebody without an award is recorded, and no rule reaches it', () => {
    expect(reaches({ application: 'C' })).toEqual({
      accident: 'notAwarded',
      'bad-effect': 'notAwarded',
      breach: 'notAwarded',
      decline: 'notAwarded',
    })
  })

  it('has a number of its own, somebody whom it concerns, and a day that has come', () => {
    const kit = revocations()
    kit.report()
    expect(kit.report()).toEqual(['IncidentKnown', ['32'], { incident: 'i1' }])
    expect(kit.report({ incident: 'i2', application: 'X' })).toEqual([
      'UnknownApplicant',
      ['32'],
      { application: 'X' },
    ])
    expect(kit.report({ incident: 'i2', happenedOn: '2026-06-02' })).toEqual([
      'IncidentInFuture',
      ['32'],
      { happenedOn: '2026-06-02', on: '2026-06-01' },
    ])
    expect(Object.keys(kit.state().incidents)).toEqual(['i1'])
  })
})

describe('the liability window', () => {
  const edition = {
    revocations: [
      { id: 'r', article: '33', windowYears: 2 },
      { id: 'open', article: '14', windowYears: null },
    ],
  }
  const window = (rule: string, on: string) => windowOf(edition as never, rule, on)

  it('S3: of an award of 2024-12-20 and two years ends with 2026-12-20', () => {
    expect(window('r', '2024-12-20')).toEqual({
      article: '33',
      from: '2024-12-20',
      years: 2,
      lastDay: '2026-12-20',
    })
  })

  it('ends with the month where there is no corresponding day, and never where the text sets no end', () => {
    expect(window('r', '2024-02-29')?.lastDay).toBe('2026-02-28')
    expect(window('open', '2024-02-29')).toEqual({
      article: '14',
      from: '2024-02-29',
      years: null,
      lastDay: null,
    })
    expect(window('none', '2024-02-29')).toBeUndefined()
  })
})
