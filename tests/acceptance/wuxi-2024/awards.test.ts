import { describe, expect, it } from 'vitest'
import { registerOf } from '../../../src/core/contract/register.ts'
import * as of from './cycle.ts'
import { world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(4),
  candidates: { 'mayor-award': ['A01', 'A02'], 'nominee-award': ['A03', 'A04'] },
  vacant: { 'mayor-award': 3, 'nominee-award': 8 },
}
const at = () => of.bring(of.openCycle(world()), 'conferral', PLAN)
const ON = '2026-09-20'

/** Everyone's first win, but for those named. */
const confer = (again: readonly string[] = [], source = '历届获奖名录') =>
  [
    at(),
    'conferral',
    'conferAll',
    of.approver,
    {
      document: '表彰决定',
      firstWins: of.names(4).map((application) => ({
        application,
        firstWin: !again.includes(application),
        source,
      })),
    },
    ON,
  ] as const
const conferred = () => of.once(world(), 'conferred', () => of.act(...confer(['A02', 'A04'])))
const honour = (application: string) =>
  conferred().state.view.honours.find((one) => one.application === application)

describe('honour and money', () => {
  it('[WX12.1] every winner of either tier gets trophy and plaque from the government', () => {
    for (const application of of.names(4))
      expect([application, honour(application)?.items]).toEqual([application, ['trophy', 'plaque']])
    expect(of.refused(at(), 'conferral', 'conferAll', of.committee, confer()[4], ON)).toEqual([
      'NotYourAct',
      ['12'],
      '依据《评定管理办法》第十二条，此项由市人民政府办理，评委会暂不能办理。',
    ])
    const winners = of.last(conferred(), 'ConferralRecorded')['winners'] as unknown as {
      grantedBy: string[]
    }[]
    expect(winners.map(({ grantedBy }) => grantedBy)).toEqual(Array.from({ length: 4 }, () => ['government']))
  })

  it('[WX12.2] a first win of the award brings 1 million yuan', () => {
    expect(honour('A01')).toEqual({
      application: 'A01',
      award: 'mayor-award',
      items: ['trophy', 'plaque'],
      prizeFen: 100_000_000,
      firstWin: true,
    })
    expect(of.told(conferred(), 'ConferralRecorded')).toContain(
      'A01公司获无锡市市长质量奖（首次，据历届获奖名录）：颁发奖杯、奖牌；奖金：第十二条规定100万元，首次获奖，计100万元',
    )
  })

  it('[WX12.3] a first win of the nomination brings 200,000 yuan', () => {
    expect(honour('A03')).toEqual({
      application: 'A03',
      award: 'nominee-award',
      items: ['trophy', 'plaque'],
      prizeFen: 20_000_000,
      firstWin: true,
    })
    expect(of.told(conferred(), 'ConferralRecorded')).toContain('第十二条规定20万元，首次获奖，计20万元')
  })

  it('[WX12.4] S26: a further win brings the honour and no money, and uses a seat', () => {
    expect([honour('A02')?.prizeFen, honour('A02')?.items]).toEqual([0, ['trophy', 'plaque']])
    expect([honour('A04')?.prizeFen, honour('A04')?.items]).toEqual([0, ['trophy', 'plaque']])
    expect(of.last(conferred(), 'ConferralRecorded')['totalFen']).toBe(120_000_000)
    expect(of.told(conferred(), 'ConferralRecorded')).toContain(
      'A02公司获无锡市市长质量奖（再次，据历届获奖名录）：颁发奖杯、奖牌；奖金：第十二条规定100万元，仅首次获奖发给，计0元',
    )
    const { edition } = world()
    expect(registerOf(edition, conferred().state.view).vacant).toEqual({
      'mayor-award': 3,
      'nominee-award': 8,
    })
    expect(edition.repeatWin.usesSeat).toBe(true)
  })

  it('[WX12.4] who won before has to be looked up, with its source', () => {
    expect(
      of.refused(at(), 'conferral', 'conferAll', of.approver, { document: '决定', firstWins: [] }, ON),
    ).toEqual([
      'FirstWinUnknown',
      ['12'],
      '依据《评定管理办法》第十二条，A01公司、A02公司、A03公司、A04公司是否首次获奖尚未说明，暂不能核定奖金。请对照以往获奖名录（含以往办法下的获奖）填写。',
    ])
    expect(of.refused(...confer([], ' ')).slice(0, 2)).toEqual(['SourceMissing', ['12']])
  })

  it('[WX12.1] the winners are then made known on the government website, and the cycle ends', () => {
    expect(of.refused(conferred(), 'result', 'announce', of.secretariat, { channels: [] }, ON)).toEqual([
      'ChannelMissing',
      ['12'],
      '依据《评定管理办法》第十二条，发布渠道不全，尚缺：政府网站。请补齐后发布。',
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
      '向社会公告（政府网站），名单：A01公司（无锡市市长质量奖）、A02公司（无锡市市长质量奖）、A03公司（无锡市市长质量奖提名奖）、A04公司（无锡市市长质量奖提名奖）',
    )
    expect(told.state.closed).toBe(true)
  })
})
