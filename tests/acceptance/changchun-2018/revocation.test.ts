import { describe, expect, it } from 'vitest'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const revocation = (id: string) => {
  const found = edition().revocations.find((one) => one.id === id)
  if (!found) throw new Error(`no revocation ${id}`)
  const { text: _, note: __, threshold: ___, ...rest } = found
  return rest
}

/** What article 19 has in common for its four cases: title and public notice, and nothing of money, window or ban. */
const taken = {
  incidentDomains: [],
  openList: false,
  windowYears: null,
  discretionary: false,
  proposedBy: 'committee',
  decidedBy: 'approver',
  revokes: true,
  takesBack: [],
  clawback: 'unclear',
  banYears: null,
  beforeAward: false,
  announced: true,
  advisesAuthority: false,
  basis: 'explicit',
}

describe('how a title is revoked', () => {
  it('[CC19.1] by the government, asked by the joint conference, in one of four cases; money is unclear, no ban', () => {
    const cases = edition().revocations.filter(({ article }) => article.startsWith('19'))
    expect(cases.map(({ id, article }) => [id, article])).toEqual([
      ['grave-incident', '19(1)'],
      ['failed-spot-check', '19(2)'],
      ['complaint-and-decline', '19(3)'],
      ['other-grave-problem', '19(4)'],
    ])
    for (const { id } of cases)
      expect(revocation(id)).toMatchObject({
        ...taken,
        incidentDomains: expect.any(Array),
        openList: expect.any(Boolean),
      })
    expect(cases[0]?.note?.zh).toContain('须经法制审核')
  })

  it('[CC19.2] after a major accident or a major mass incident', () => {
    expect(revocation('grave-incident')).toEqual({
      id: 'grave-incident',
      trigger: 'incident',
      article: '19(1)',
      ...taken,
      incidentDomains: ['quality', 'environment', 'workSafety', 'publicHealth'],
      openList: true,
    })
    const { text, threshold } = edition().revocations.find(({ id }) => id === 'grave-incident') ?? {}
    expect([text?.zh, threshold?.zh]).toEqual([
      '获奖后发生重大事故或引发重大群体性事件的',
      '重大（由主管机关或人认定）',
    ])
  })

  it('[CC19.3] when a product fails a spot-check at city level or above', () => {
    expect(revocation('failed-spot-check')).toEqual({
      id: 'failed-spot-check',
      trigger: 'other',
      article: '19(2)',
      ...taken,
    })
  })

  it('[CC19.4] when a major complaint and a clear drop come together, which is our reading', () => {
    expect(revocation('complaint-and-decline')).toEqual({
      id: 'complaint-and-decline',
      trigger: 'other',
      article: '19(3)',
      ...taken,
    })
    const { threshold, note } = edition().revocations.find(({ id }) => id === 'complaint-and-decline') ?? {}
    expect(threshold?.zh).toBe('两项同时具备（由人认定）')
    expect(note?.zh).toContain('暂按同时具备处理')
  })

  it('[CC19.5] for another serious problem with a bad effect on society', () => {
    expect(revocation('other-grave-problem')).toEqual({
      id: 'other-grave-problem',
      trigger: 'other',
      article: '19(4)',
      ...taken,
    })
  })

  it('[CC20.1] [CC20.2] after fraud: the award, in public, with five years without applying; money is unclear', () => {
    expect(revocation('fraud')).toEqual({
      id: 'fraud',
      trigger: 'fraud',
      article: '20',
      ...taken,
      banYears: 5,
      beforeAward: true,
      advisesAuthority: true,
    })
    expect(edition().revocations.find(({ id }) => id === 'fraud')?.note?.zh).toContain(
      '建议主管部门处理责任人',
    )
    expect(edition().revocations.length).toBe(5)
  })
})

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: { 'quality-award': ['A01', 'A02'], 'nominee-award': ['A03'] },
}
const honoured = () =>
  of.once(world(), 'revocation', () => money.conferred(of.openCycle(world()), PLAN, '2026-03-20'))
const listed = () => of.once(world(), 'listed', () => of.bring(of.openCycle(world()), 'publicity', PLAN))
const ON = '2026-05-06'
const heard = (cycle: of.Cycle, application: string, rule: string) =>
  taking.heard(of.act(...taking.opening(cycle, application, rule, ON)), application, of.committee, ON)
const accident = { domain: 'publicHealth', happenedOn: '2033-05-04' }

describe('revoking a title', () => {
  it('[CC19.1] the joint conference finds and asks, the government decides once the party was heard: five working days', () => {
    const opened = of.act(...taking.opening(honoured(), 'A01', 'failed-spot-check', ON))
    expect(of.refused(...taking.finding(opened, of.secretariat, ON)).slice(0, 2)).toEqual([
      'NotYourPart',
      ['19(2)'],
    ])
    const asked = of.act(...taking.proposing(taking.told(opened, of.committee, ON), of.committee, ON))
    const [code, articles, said] = of.refused(...taking.deciding(asked, '2026-05-12'))
    expect([code, articles]).toEqual(['DefenceRunning', ['19']])
    expect(said).toContain('2026年5月12日24时')
    expect(of.answer(...taking.deciding(asked, '2026-05-13'))).toBe('DefenceNotSettled')
    expect(
      of.answer(...taking.deciding(heard(honoured(), 'A01', 'failed-spot-check'), ON, {}, of.committee)),
    ).toBe('NotYourPart')
  })

  it('[CC19.1] [CC19.2] AM49, AM56: however late, of a nominee too, the title alone; money is unclear, nobody is barred', () => {
    expect(
      taking.weighed(honoured(), 'A03', accident, '2033-06-01').map(([rule, reach]) => [rule, reach]),
    ).toEqual([
      ['grave-incident', 'forPeople'],
      ['failed-spot-check', 'forPeople'],
      ['complaint-and-decline', 'forPeople'],
      ['other-grave-problem', 'forPeople'],
    ])
    const opened = taking.pursued(honoured(), 'A03', 'grave-incident', accident, '2033-06-01')
    const ready = taking.heard(opened, 'A03', of.committee, '2033-06-01')
    const done = of.act(...taking.deciding(ready, '2033-07-01'))
    expect(taking.lost(done)).toEqual({
      revoked: [['A03', 'nominee-award', 'grave-incident', [], 'unclear']],
      sanctions: [['A03', 'revocation', 'incident', '2033-07-01', null]],
      removed: {},
    })
    const [code, articles, said] = of.refused(...taking.closing(done, '2033-07-01'))
    expect([code, articles]).toEqual(['StillOwed', ['19(1)']])
    expect(said).toContain('送达决定、公告。')
  })

  it.each([
    ['[CC19.3] after a failed spot-check', 'failed-spot-check'],
    ['[CC19.4] after a complaint and a decline', 'complaint-and-decline'],
    ['[CC19.5] for another grave problem', 'other-grave-problem'],
  ])('%s', (_, rule) => {
    const done = of.act(...taking.deciding(heard(honoured(), 'A01', rule), '2026-05-08'))
    expect(taking.lost(done)).toEqual({
      revoked: [['A01', 'quality-award', rule, [], 'unclear']],
      sanctions: [['A01', 'revocation', 'other', '2026-05-08', null]],
      removed: {},
    })
  })

  it('[CC20.1] [CC20.2] after fraud for five years from the decision, and the authority in charge is advised', () => {
    const done = of.act(...taking.deciding(heard(honoured(), 'A01', 'fraud'), '2026-05-08'))
    expect(taking.lost(done)).toEqual({
      revoked: [['A01', 'quality-award', 'fraud', [], 'unclear']],
      sanctions: [['A01', 'revocation', 'fraud', '2026-05-08', '2031-05-08']],
      removed: {},
    })
    const carriedOut = [
      ['deliver', { document: '决定1号', deliveredOn: '2026-05-08', how: 'direct' }],
      ['announce', { document: '通报1号', channels: ['governmentWebsite'] }],
    ] as const
    const left = carriedOut.reduce(
      (cycle, [name, input]) => of.act(...taking.doing(cycle, name, { ...input }, '2026-05-08')),
      done,
    )
    const [code, articles, said] = of.refused(...taking.closing(left, '2026-05-08'))
    expect([code, articles]).toEqual(['StillOwed', ['20']])
    expect(said).toContain('尚有未办事项：建议主管机关处理责任人。')
    const advice = { authority: '主管部门', document: '建议函1号' }
    const advised = of.act(...taking.doing(left, 'adviseAuthority', advice, '2026-05-08'))
    expect(of.answer(...taking.closing(advised, '2026-05-08'))).toBe('ok')
  })

  it('[CC20.1] S30: fraud found before any award bars for five years from the finding, and the name leaves the list', () => {
    const done = of.act(...taking.deciding(heard(listed(), 'A02', 'fraud'), '2026-05-08'))
    expect(taking.lost(done)).toEqual({
      revoked: [],
      sanctions: [['A02', 'fraudFinding', 'fraud', '2026-05-06', '2031-05-06']],
      removed: { A02: 'c1' },
    })
  })

  it('[CC8.2] AM76: eligibility lost before the award takes the name off the list, by the joint conference', () => {
    const opened = of.act(...taking.losing(listed(), 'A01', 'no-major-accident', ON))
    const ready = taking.heard(opened, 'A01', of.secretariat, ON)
    expect(of.refused(...taking.deciding(ready, '2026-05-08')).slice(0, 2)).toEqual(['NotYourPart', ['8']])
    const done = of.act(...taking.deciding(ready, '2026-05-08', {}, of.committee))
    expect(taking.lost(done)).toEqual({ revoked: [], sanctions: [], removed: { A01: 'c1' } })
    expect(of.answer(...taking.losing(honoured(), 'A01', 'no-major-accident', ON))).toBe('ConferredAlready')
  })
})
