import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/core/record/entry.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: { 'quality-award': ['A01', 'A02'], 'nominee-award': ['A03'] },
  vacant: { 'quality-award': 3, 'nominee-award': 9 },
}
const ON = '2026-10-20'
const at = () => of.bring(of.openCycle(world()), 'conferral', PLAN)
const confer = (by: Actor = of.approver, again: readonly string[] = []) =>
  [
    at(),
    'conferral',
    'conferAll',
    by,
    {
      document: '表彰决定',
      firstWins: of.names(3).map((application) => ({
        application,
        firstWin: !again.includes(application),
        source: '历届获奖名录',
      })),
    },
    ON,
  ] as const
const conferred = () => of.once(world(), 'conferred', () => of.act(...confer(of.approver, ['A02'])))
const honour = (application: string) =>
  conferred().state.view.honours.find((one) => one.application === application)

describe('the tiers', () => {
  it('[CC4.1] are the award and the nomination below it', () => {
    expect(edition().awards.map(({ id, rank, name, article }) => [id, rank, name.zh, article])).toEqual([
      ['quality-award', 1, '长春市市长质量奖', '4'],
      ['nominee-award', 2, '长春市市长质量奖提名奖', '4'],
    ])
  })

  it('[CC4.5] may stay vacant, whole or in part', () => {
    expect(edition().vacancy).toEqual({ fewer: true, none: true, article: '4', basis: 'explicit' })
  })
})

describe('honour and money', () => {
  it('[CC16.1] the award brings trophy and certificate, in the name of the city government', () => {
    expect(honour('A01')?.items).toEqual(['trophy', 'certificate'])
    const winners = of.last(conferred(), 'ConferralRecorded')['winners'] as unknown as {
      grantedBy: string[]
    }[]
    expect(winners.map(({ grantedBy }) => grantedBy)).toEqual(Array.from({ length: 3 }, () => ['government']))
    expect(of.refused(...confer(of.committee))).toEqual([
      'NotYourAct',
      ['16'],
      '依据《管理办法》第十六条，此项由市政府办理，联席会议暂不能办理。',
    ])
  })

  it('[CC16.2] and 1 million yuan, for each winner', () => {
    expect(honour('A01')?.prizeFen).toBe(100_000_000)
    expect(of.told(conferred(), 'ConferralRecorded')).toContain(
      'A01公司获长春市市长质量奖（首次，据历届获奖名录）：颁发奖杯、证书；奖金：第十六条规定100万元，首次获奖，计100万元',
    )
    expect(of.last(conferred(), 'ConferralRecorded')['totalFen']).toBe(200_000_000)
  })

  it('[CC16.2] a second win is rewarded like the first, on which the text is silent', () => {
    expect([honour('A02')?.prizeFen, honour('A02')?.items]).toEqual([100_000_000, ['trophy', 'certificate']])
    expect(edition().repeatWin).toMatchObject({
      prize: true,
      honour: true,
      usesSeat: true,
      article: '16',
      basis: 'silent',
    })
  })

  it('[CC16.3] the nomination brings a certificate and no money', () => {
    expect([honour('A03')?.items, honour('A03')?.prizeFen]).toEqual([['certificate'], 0])
    expect(of.told(conferred(), 'ConferralRecorded')).toContain(
      'A03公司获长春市市长质量奖提名奖（首次，据历届获奖名录）：颁发证书；奖金：条文未规定金额，不核定',
    )
    expect(edition().prizes.map(({ award }) => award)).toEqual(['quality-award'])
  })

  it('[CC16.4] the winners of both tiers are made known in the news media, and the cycle ends', () => {
    expect(of.refused(conferred(), 'result', 'announce', of.secretariat, { channels: [] }, ON)).toEqual([
      'ChannelMissing',
      ['16'],
      '依据《管理办法》第十六条，发布渠道不全，尚缺：新闻媒体。请补齐后发布。',
    ])
    const told = of.act(conferred(), 'result', 'announce', of.secretariat, { channels: ['media'] }, ON)
    expect(of.told(told, 'AnnouncementMade')).toBe(
      '向社会公告（新闻媒体），名单：A01公司（长春市市长质量奖）、A02公司（长春市市长质量奖）、A03公司（长春市市长质量奖提名奖）',
    )
    expect(told.state.closed).toBe(true)
  })
})
