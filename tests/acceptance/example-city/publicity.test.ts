import { describe, expect, it } from 'vitest'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

/** Two construction firms are listed; A03 is next in rank and left out. */
const SCORES = { A01: '62', A02: '60', A03: '58' }
const PLAN: of.Plan = {
  applicants: of.names(3),
  facts: of.inSector('construction', of.names(3)),
  scores: { desk: SCORES, site: SCORES },
  candidates: { 'silver-construction': ['A01', 'A02'] },
  vacant: { 'silver-construction': 0 },
  noticeUntil: '2026-03-12',
}
const document = { document: '政府批复1号' }
const HASH = of.HASH

/** Listed by the evaluation itself, with a nomination for the third; approved on 2 March. */
const ranked = () => {
  const at = of.bring(of.begin(world()), 'evaluation', PLAN)
  const determined = of.act(at, 'evaluation', 'determineRanking', of.secretariat, {})
  return of.act(determined, 'evaluation', 'signReport', of.secretariat, {
    document: '评审报告',
    sha256: HASH,
  })
}
const approval = () => of.bring(of.begin(world()), 'approval', PLAN)
const approve = (cycle: of.Cycle, on: string) => {
  const asked = of.act(cycle, 'approval', 'request', of.committee, { document: '请示1号' }, on)
  return [asked, 'approval', 'approve', of.approver, { ...document, struck: [] }, on] as const
}
void ranked

describe('approval', () => {
  it('[EX28.1] comes before the public notice', () => {
    const done = of.act(...approve(approval(), '2026-03-10'))
    expect(of.last(done, 'ApprovalGiven')['approved']).toEqual(['A01', 'A02'])
    expect(of.stepOf(done, 'publicity')).toMatchObject({ status: 'open', cohort: ['A01', 'A02'] })
  })

  it('[EX28.1] within sixty days of the deliberation; later the proposal has lapsed', () => {
    // Deliberated on 2 March: the sixtieth day is 1 May, a holiday to which nothing rolls.
    expect(of.answer(...approve(approval(), '2026-05-01'))).toBe('ok')
    expect(of.refused(...approve(approval(), '2026-05-02'))).toEqual(['LimitExceeded', ['28'], ''])
  })

  it('[EX28.1] and the committee deliberates anew', () => {
    const late = of.act(
      approval(),
      'approval',
      'request',
      of.committee,
      { document: '请示1号' },
      '2026-05-06',
    )
    const back = { step: 'deliberation', reason: '逾期失效，重新审议', document: '退回函1号' }
    const returned = of.act(late, 'approval', 'returnForReview', of.approver, back, '2026-05-06')
    expect(of.stepOf(returned, 'deliberation').status).toBe('open')
  })
})
