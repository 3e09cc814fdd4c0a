import { describe, expect, it } from 'vitest'
import { registerOf } from '../../../src/core/contract/register.ts'
import type { Actor } from '../../../src/core/record/entry.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

/** A01 won the award once before: it stands beside the two seats. A05 was nominated once before. */
const PLAN: of.Plan = {
  applicants: of.names(5),
  facts: {
    A01: { records: { honours: [{ award: 'district-award', approvedOn: '2019-12-20' }] } },
    A05: { records: { honours: [{ award: 'nominee-award', approvedOn: '2024-12-20' }] } },
  },
  candidates: { 'district-award': ['A01', 'A02', 'A03'], 'nominee-award': ['A04', 'A05'] },
  offQuota: { 'district-award': ['A01'] },
  vacant: { 'district-award': 0, 'nominee-award': 0 },
}
const ON = '2026-09-20'
const AGAIN = ['A01', 'A05']
const confer = (by: Actor = of.approver) =>
  [
    of.bring(of.openCycle(world()), 'conferral', PLAN),
    'conferral',
    'conferAll',
    by,
    {
      document: '表彰决定',
      firstWins: of.names(5).map((application) => ({
        application,
        firstWin: !AGAIN.includes(application),
        source: '历届获奖名录',
      })),
    },
    ON,
  ] as const
const conferred = () => of.once(world(), 'conferred', () => of.act(...confer()))
const honour = (application: string) =>
  conferred().state.view.honours.find((one) => one.application === application)

describe('honour and money', () => {
  it('[HY10.1] [HY10.3] both tiers get plaque and certificate from the district government', () => {
    for (const application of of.names(5))
      expect([application, honour(application)?.items]).toEqual([application, ['plaque', 'certificate']])
    expect(of.refused(...confer(of.committee)).slice(0, 2)).toEqual(['NotYourAct', ['10p1']])
    const winners = of.last(conferred(), 'ConferralRecorded')['winners'] as unknown as {
      grantedBy: string[]
    }[]
    expect(winners.map(({ grantedBy }) => grantedBy)).toEqual(Array.from({ length: 5 }, () => ['government']))
  })

  it('[HY10.2] the award brings 200,000 yuan', () => {
    expect([honour('A02')?.prizeFen, honour('A03')?.prizeFen]).toEqual([20_000_000, 20_000_000])
    expect(of.told(conferred(), 'ConferralRecorded')).toContain('第十条第一款规定20万元')
  })

  it('[HY10.4] the nomination brings 50,000 yuan, a second one too', () => {
    expect([honour('A04')?.prizeFen, honour('A05')?.prizeFen]).toEqual([5_000_000, 5_000_000])
    expect(of.last(conferred(), 'ConferralRecorded')['totalFen']).toBe(50_000_000)
  })

  it('[HY10.7] S26: a second win of the award brings plaque and certificate, no money, and leaves the seats to others', () => {
    expect([honour('A01')?.prizeFen, honour('A01')?.items]).toEqual([0, ['plaque', 'certificate']])
    expect(of.told(conferred(), 'ConferralRecorded')).toContain('A01公司获淮阴区区长质量奖（再次')
    expect(registerOf(world().edition, conferred().state.view).vacant).toEqual({
      'district-award': 0,
      'nominee-award': 0,
    })
    expect(edition().repeatWin).toMatchObject({
      awards: ['district-award'],
      prize: false,
      honour: true,
      usesSeat: false,
      article: '10p3',
    })
  })

  it('[HY9.12] the winners are then published, and the cycle ends', () => {
    expect(of.refused(conferred(), 'result', 'announce', of.secretariat, { channels: [] }, ON)).toEqual([
      'ChannelMissing',
      ['9(9)'],
      '依据《管理办法》第九条第（九）项，发布渠道不全，尚缺：政府网站。请补齐后发布。',
    ])
    const told = of.act(
      conferred(),
      'result',
      'announce',
      of.secretariat,
      { channels: ['governmentWebsite'] },
      ON,
    )
    expect(of.told(told, 'AnnouncementMade')).toBe(
      '向社会公告（政府网站），名单：A01公司（淮阴区区长质量奖）、A02公司（淮阴区区长质量奖）、A03公司（淮阴区区长质量奖）、A04公司（淮阴区区长质量奖提名奖）、A05公司（淮阴区区长质量奖提名奖）',
    )
    expect(told.state.closed).toBe(true)
  })
})
