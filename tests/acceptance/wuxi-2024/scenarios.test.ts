import { describe, expect, it } from 'vitest'
import { verifyLog } from '../../../src/core/verification/verify-log.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const LOW = { A01: '49.99', A02: '40', A03: '35.5' }

describe('nobody reaches a floor', () => {
  it('[WX3.5] [WX5.5] S14: both tiers stay vacant, and the cycle closes with a result announcement', () => {
    const plan: of.Plan = { applicants: of.names(3), desk: LOW, site: LOW, defence: LOW }
    const open = of.bring(of.openCycle(world()), 'evaluation', plan)
    const ranked = of.act(open, 'evaluation', 'determineRanking', of.secretariat, {}, '2026-08-03')
    expect(of.last(ranked, 'CandidatesDetermined')).toEqual({
      candidates: { 'mayor-award': [], 'nominee-award': [] },
      vacant: { 'mayor-award': 5, 'nominee-award': 10 },
    })
    const report = { document: '报告1号', sha256: of.HASH }
    const signed = of.act(ranked, 'evaluation', 'signReport', of.secretariat, report, '2026-08-05')
    expect([signed.state.closed, of.stepOf(signed, 'result').status]).toEqual([false, 'open'])
    const told = of.act(
      signed,
      'result',
      'announce',
      of.secretariat,
      { channels: ['governmentWebsite'] },
      '2026-08-10',
    )
    expect(of.told(told, 'AnnouncementMade')).toBe('向社会公告（政府网站），本届奖项空缺')
    expect(told.state.closed).toBe(true)
    expect(told.state.view.honours).toEqual([])
  })
})

/** The committee approved the rules on paper on 20 May; it is entered on the 25th. */
const PAPER = {
  occurredOn: '2026-05-20',
  onBehalfOf: of.committee,
  checkedBy: 'li-si',
  evidence: [{ kind: 'scan', sha256: of.HASH, number: '会议纪要3号' }],
}
const clerk = { role: 'secretariat', id: 'zhang-san' }
const enter = (cycle: of.Cycle, more: object = PAPER) =>
  [
    cycle,
    'working-rules',
    'record',
    clerk,
    { record: 'rules-approved', document: '会议纪要3号' },
    '2026-05-25',
    more,
  ] as const

describe('an act done on paper', () => {
  it('[WX8.2] S34: has the day of the paper, names who entered and who checked it, and keeps the scan’s hash', () => {
    const entered = of.act(...enter(of.openCycle(world(), '2026-05-18')))
    const entry = entered.state.log.at(-1)?.entry
    expect(entry).toMatchObject({
      type: 'RecordKept',
      occurredOn: '2026-05-20',
      recordedAt: '2026-05-25T01:00:00.000Z',
      actor: { role: 'secretariat', id: 'zhang-san' },
      onBehalfOf: { role: 'committee', id: 'committee' },
      checkedBy: 'li-si',
      evidence: [{ kind: 'scan', sha256: 'ab'.repeat(32), number: '会议纪要3号' }],
    })
    const open = of.openCycle(world(), '2026-05-18')
    const { evidence: _, ...unscanned } = PAPER
    expect(of.refused(...enter(open, unscanned))).toEqual([
      'PaperActNeedsEvidence',
      [],
      '补录纸质办理的事项须附原件扫描件（文号及摘要），请补充后再录入。',
    ])
    expect(of.answer(...enter(open, { ...PAPER, checkedBy: 'zhang-san' }))).toBe('PaperActNeedsChecker')
    expect(of.answer(...enter(open, { occurredOn: '2026-05-20' }))).toBe('DatedBeforeReceipt')
    expect(of.answer(...enter(open, { ...PAPER, occurredOn: '2026-05-26' }))).toBe('DatedInFuture')
  })

  it('[WX8.2] S34: changing it later is a correction; both stand in the log, and it verifies', () => {
    const entered = of.act(...enter(of.openCycle(world(), '2026-05-18')))
    const { stream, version, data } = entered.state.log.at(-1)?.entry ?? { stream: '', version: 0, data: {} }
    const replacement = { ...data, document: '会议纪要4号' }
    const corrected = of.act(
      entered,
      'cycle',
      'correctEntry',
      of.secretariat,
      { stream, version, replacement, reason: '文号录错' },
      '2026-05-26',
    )
    expect(of.last(corrected, 'RecordKept')['document']).toBe('会议纪要3号')
    expect(of.last(corrected, 'EntryCorrected')).toMatchObject({
      before: { document: '会议纪要3号' },
      replacement: { document: '会议纪要4号' },
      reason: '文号录错',
    })
    expect(of.told(corrected, 'EntryCorrected')).toContain('文号录错')
    const { faults, acts } = verifyLog(world(), corrected.state.log)
    expect([faults, acts]).toEqual([[], 3])
  })

  it('[WX11.12] S34: a ballot of 20 May entered on the 25th counts as of the 20th, after those entered before it', () => {
    const plan: of.Plan = {
      applicants: ['A01'],
      composite: { A01: '70' },
      candidates: { 'mayor-award': ['A01'], 'nominee-award': [] },
      vacant: { 'mayor-award': 4, 'nominee-award': 10 },
    }
    const three = ['w1', 'w2', 'w3']
    const members = { members: three.map((id) => ({ id })), present: three }
    const meeting = of.act(
      of.bring(of.openCycle(world()), 'deliberation', plan),
      'deliberation',
      'openMeeting',
      of.secretariat,
      members,
      '2026-05-20',
    )
    const cast = ['w1', 'w2'].reduce(
      (now, id, i) =>
        of.act(
          now,
          'deliberation',
          'castBallot',
          of.member(id),
          { application: 'A01', choice: i === 0 ? 'for' : 'against' },
          '2026-05-20',
        ),
      meeting,
    )
    const onPaper = { ...PAPER, onBehalfOf: of.member('w3') }
    const ballot = { application: 'A01', choice: 'against' }
    const late = of.act(cast, 'deliberation', 'castBallot', clerk, ballot, '2026-05-25', onPaper)
    const entry = late.state.log.at(-1)?.entry
    expect([entry?.occurredOn, entry?.recordedAt, entry?.actor.id, entry?.onBehalfOf?.id]).toEqual([
      '2026-05-20',
      '2026-05-25T01:00:00.000Z',
      'zhang-san',
      'w3',
    ])
    const proposed = (cycle: of.Cycle) =>
      of.last(
        of.act(cycle, 'deliberation', 'propose', of.committee, { departures: [] }, '2026-05-26'),
        'CandidatesDetermined',
      )['candidates']
    expect(proposed(late)).toEqual({ 'mayor-award': [], 'nominee-award': [] })
    const correct = (replacement: object) =>
      [
        late,
        'cycle',
        'correctEntry',
        of.secretariat,
        { stream: 'cycle', version: entry?.version ?? 0, replacement, reason: '票面为同意，录入有误' },
        '2026-05-26',
      ] as never as Parameters<typeof of.act>
    const mended = of.act(...correct({ ...entry?.data, choice: 'for' }))
    expect(of.last(mended, 'BallotCast')['choice']).toBe('against')
    expect(proposed(mended)).toEqual({ 'mayor-award': ['A01'], 'nominee-award': [] })
    expect(of.refused(...correct({ ...entry?.data, member: 'w2', choice: 'for' }))).toEqual([
      'BallotReplacementUnfit',
      [],
      '更正后的内容须仍是w3对A01公司的投票（同意、不同意或者弃权），请核对后再办理。',
    ])
  })
})
