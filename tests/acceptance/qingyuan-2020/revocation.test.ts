import { describe, expect, it } from 'vitest'
import { outcomesFor } from '../../../src/core/contract/outcomes.ts'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: { 'government-award': ['A01', 'A02'] },
  passed: { ranking: ['A01', 'A02'] },
}
const honoured = () =>
  of.once(world(), 'revocation', () =>
    money.conferred(of.begun(world(), of.weighed), { ...PLAN, applicants: ['A01', 'A02'] }, '2026-03-20'),
  )
/** S3: approved on 20 December 2024. */
const approved2024 = () => taking.awardedOn(honoured(), 'A01', '2024-12-20')
const accident = (happenedOn: string) => ({
  domain: 'quality',
  severity: 'major',
  gradedBy: '认定书1号',
  happenedOn,
})

describe('revocation for fraud', () => {
  const ready = () =>
    taking.heard(
      of.act(...taking.opening(honoured(), 'A01', 'fraud', '2026-05-06')),
      'A01',
      of.secretariat,
      '2026-05-06',
    )

  it('[QY32.2] [QY32.3] takes plaque and certificate back and bars for three years from the decision; of money nothing is said', () => {
    const done = of.act(...taking.deciding(ready(), '2026-05-08'))
    expect(taking.lost(done)).toEqual({
      revoked: [['A01', 'government-award', 'fraud', ['plaque', 'certificate'], 'unclear']],
      sanctions: [['A01', 'revocation', 'fraud', '2026-05-08', '2029-05-08']],
      removed: {},
    })
    expect(of.told(done, 'AwardRevoked')).toContain('是否追缴奖金须经法制审核')
  })

  it('[QY32.2] asks for delivery, announcement and what was handed over; not for advice to an authority', () => {
    const done = of.act(...taking.deciding(ready(), '2026-05-08'))
    const [code, articles, said] = of.refused(...taking.closing(done, '2026-05-08'))
    expect([code, articles]).toEqual(['StillOwed', ['32']])
    expect(said).toContain('送达决定、公告、收回物品（奖牌、证书）')
    expect(said).not.toContain('建议')
  })

  it('[QY32.2] is decided by the government alone, and not before the party was heard: five working days', () => {
    const asked = of.act(
      ...taking.proposing(
        taking.told(
          of.act(...taking.opening(honoured(), 'A01', 'fraud', '2026-05-06')),
          of.secretariat,
          '2026-05-06',
        ),
        of.secretariat,
        '2026-05-06',
      ),
    )
    const [code, articles, said] = of.refused(...taking.deciding(asked, '2026-05-12'))
    expect([code, articles]).toEqual(['DefenceRunning', ['32']])
    expect(said).toContain('2026年5月12日24时')
    expect(of.answer(...taking.deciding(asked, '2026-05-13'))).toBe('DefenceNotSettled')
    expect(of.answer(...taking.deciding(ready(), '2026-05-08', {}, of.committee))).toBe('NotYourPart')
  })

  it('[QY32.3] S30: fraud before any award removes the name, and bars nobody', () => {
    const begun = of.bring(of.begun(world(), of.weighed), 'publicity', PLAN)
    const opened = of.act(...taking.opening(begun, 'A02', 'fraud', '2026-05-06'))
    const done = of.act(
      ...taking.deciding(taking.heard(opened, 'A02', of.secretariat, '2026-05-06'), '2026-05-08'),
    )
    expect(taking.lost(done)).toEqual({
      revoked: [],
      sanctions: [['A02', 'fraudFinding', 'fraud', '2026-05-06', null]],
      removed: { A02: 'c1' },
    })
  })
})

describe('revocation for an accident', () => {
  it('[QY33.1] [QY33.2] S3: approved 2024-12-20, an accident on 2026-06-01 is inside two years; barred from the decision', () => {
    const opened = taking.pursued(
      approved2024(),
      'A01',
      'major-accident',
      accident('2026-06-01'),
      '2026-06-08',
    )
    expect(of.told(opened, 'CaseOpened')).toContain(
      '获奖之日2024年12月20日，事件发生于2026年6月1日，追责期2年，至2026年12月20日24时',
    )
    const done = of.act(
      ...taking.deciding(taking.heard(opened, 'A01', of.secretariat, '2026-06-08'), '2026-07-01'),
    )
    expect(taking.lost(done)).toEqual({
      revoked: [['A01', 'government-award', 'major-accident', ['plaque', 'certificate'], 'unclear']],
      sanctions: [['A01', 'revocation', 'incident', '2026-07-01', '2029-07-01']],
      removed: {},
    })
    expect(outcomesFor(done.state.view, 'A01')).toEqual({
      'records.honours': [{ award: 'government-award', approvedOn: '2024-12-20', revokedOn: '2026-07-01' }],
      'records.sanctions': [{ act: 'revocation', ground: 'incident', decidedOn: '2026-07-01' }],
      'records.awardFraud': [],
    })
  })

  it('[QY33.1] AM69, AM75: the corresponding day is the last one, whenever it comes to light', () => {
    const reach = (happenedOn: string) =>
      taking.weighed(honoured(), 'A01', accident(happenedOn), '2028-06-05').map(([, , lastDay]) => lastDay)
    expect(reach('2028-03-02')).toEqual(['2028-03-02', '2028-03-02'])
    expect(
      taking.weighed(honoured(), 'A01', accident('2028-03-02'), '2028-06-05').map(([, is]) => is),
    ).toEqual(['reached', 'forPeople'])
    const late = of.act(...taking.reporting(honoured(), 'A01', accident('2028-03-03'), '2028-06-05'))
    const [code, articles, said] = of.refused(
      ...taking.opening(late, 'A01', 'major-accident', '2028-06-05', { incident: 'i1' }),
    )
    expect([code, articles]).toEqual(['OutsideWindow', ['33']])
    expect(said).toContain('至2028年3月2日24时届满，对应日仍在期内')
    expect(taking.lost(late).revoked).toEqual([])
  })

  it('[QY33.1] an event below major is not reached; an open list of fields leaves others to people', () => {
    const slight = { ...accident('2026-06-01'), severity: 'serious' }
    expect(taking.weighed(honoured(), 'A01', slight, '2026-06-08')[0]?.[1]).toBe('belowThreshold')
    const labour = { ...accident('2026-06-01'), domain: 'labour' }
    expect(taking.weighed(honoured(), 'A01', labour, '2026-06-08')[0]?.[1]).toBe('forPeople')
  })

  it('[QY33.1] [QY33.2] another grave matter goes the same way, found by people', () => {
    const opened = taking.pursued(honoured(), 'A02', 'against-aims', accident('2027-03-02'), '2027-03-08')
    const done = of.act(
      ...taking.deciding(taking.heard(opened, 'A02', of.secretariat, '2027-03-08'), '2027-04-01'),
    )
    expect(taking.lost(done).sanctions).toEqual([['A02', 'revocation', 'other', '2027-04-01', '2030-04-01']])
    expect(of.refused(...taking.proposing(opened, of.secretariat, '2027-03-08')).slice(0, 2)).toEqual([
      'FindingMissing',
      ['33'],
    ])
  })
})

describe('eligibility that is lost', () => {
  it('[QY10.8] AM76: before the award the leading group takes the name off; after it that is no way any more', () => {
    const begun = of.bring(of.begun(world(), of.weighed), 'publicity', PLAN)
    const opened = of.act(...taking.losing(begun, 'A01', 'no-major-accident', '2026-05-06'))
    const ready = taking.heard(opened, 'A01', of.secretariat, '2026-05-06')
    expect(of.refused(...taking.deciding(ready, '2026-05-08')).slice(0, 2)).toEqual(['NotYourPart', ['10']])
    const done = of.act(...taking.deciding(ready, '2026-05-08', {}, of.committee))
    expect(taking.lost(done)).toEqual({ revoked: [], sanctions: [], removed: { A01: 'c1' } })
    expect(
      of.refused(...taking.losing(honoured(), 'A01', 'no-major-accident', '2026-05-06')).slice(0, 2),
    ).toEqual(['ConferredAlready', ['10']])
  })
})
