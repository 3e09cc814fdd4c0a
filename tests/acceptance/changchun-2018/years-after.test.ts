import { describe, expect, it } from 'vitest'
import { titleOn } from '../../../src/parts/title/domain.ts'
import { later } from '../kit/later.ts'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const PLAN: of.Plan = {
  applicants: of.names(3),
  candidates: { 'quality-award': ['A01', 'A02'], 'nominee-award': ['A03'] },
}
const honoured = () =>
  of.once(world(), 'years after', () => money.conferred(of.openCycle(world()), PLAN, '2026-03-20'))
const lost = (cycle: of.Cycle, application: string, rule: string) => {
  const on = '2026-05-06'
  const opened = of.act(...taking.opening(cycle, application, rule, on))
  return of.act(...taking.deciding(taking.heard(opened, application, of.committee, on), '2026-05-08'))
}
const lostByFraud = () => of.once(world(), 'lost by fraud', () => lost(honoured(), 'A01', 'fraud'))
const lostByProduct = () =>
  of.once(world(), 'lost by product', () => lost(honoured(), 'A02', 'failed-spot-check'))
const entering = (cycle: of.Cycle, act: string, input: object) =>
  [cycle, 'register', act, of.secretariat, { ...input }, '2026-05-10'] as const
const BAN = 'no-ban-after-fraud'

describe('a later application', () => {
  it('[CC20.1] [CC20.2] an award lost by fraud bars for five years from the decision, the fifth anniversary inside', () => {
    expect(later(lostByFraud(), 'A01', BAN, '2031-05-08')).toEqual(['unmet', '2031-05-09'])
    expect(later(lostByFraud(), 'A01', BAN, '2031-05-09')).toEqual(['met'])
    expect(later(lostByFraud(), 'A02', BAN, '2026-06-01')).toEqual(['met'])
  })

  it('[CC20.1] S30: so does fraud found before any award, from the finding', () => {
    const listed = of.bring(of.openCycle(world()), 'publicity', PLAN)
    const found = lost(listed, 'A02', 'fraud')
    expect(later(found, 'A02', BAN, '2031-05-06')).toEqual(['unmet', '2031-05-07'])
    expect(later(found, 'A02', BAN, '2031-05-07')).toEqual(['met'])
  })

  it('[CC19.1] [CC20.1] a title lost for a product bars nobody, and who won may apply again', () => {
    expect(later(lostByProduct(), 'A02', BAN, '2026-06-01')).toEqual(['met'])
    expect(later(honoured(), 'A01', BAN, '2026-06-01')).toEqual(['met'])
  })
})

describe('the register', () => {
  it('[CC16.1] [CC16.3] holds both tiers under numbers, and issues again what each was given', () => {
    const numbers = { prefix: '长质奖〔2026〕', suffix: '号' }
    const { view } = of.act(...entering(honoured(), 'enterAll', { numbers })).state
    expect(view.registered.map(({ application, number }) => [application, number])).toEqual([
      ['A01', '长质奖〔2026〕1号'],
      ['A02', '长质奖〔2026〕2号'],
      ['A03', '长质奖〔2026〕3号'],
    ])
    expect(view.registered.filter((each) => 'validUntil' in each)).toEqual([])
    const again = (application: string, item: string) =>
      entering(honoured(), 'reissue', { application, item, reason: '遗失' })
    expect([of.answer(...again('A01', 'trophy')), of.answer(...again('A03', 'certificate'))]).toEqual([
      'ok',
      'ok',
    ])
    expect(of.refused(...again('A03', 'trophy')).slice(0, 2)).toEqual(['ItemNotConferred', ['16']])
  })

  it('[CC19.1] [CC19.3] knows a revoked title no more; trophy and certificate are not asked back, the text does not say so', () => {
    const title = (on: string) => titleOn(edition(), lostByProduct().state.view, 'A02', on).status
    expect([title('2026-05-07'), title('2026-05-08')]).toEqual(['valid', 'revoked'])
    expect(of.answer(...entering(lostByProduct(), 'enter', { application: 'A02', number: '1' }))).toBe(
      'HonourRevoked',
    )
    const back = { returned: ['trophy'], document: '收据' }
    expect(of.answer(...taking.doing(lostByProduct(), 'takeBack', back, '2026-05-09'))).toBe(
      'ItemNotToBeTakenBack',
    )
  })
})

describe('supervision of the winners', () => {
  const goOn = { application: 'A01', duty: 'winners-go-on' }
  const incident = {
    incident: 'i1',
    application: 'A01',
    domain: 'quality',
    severity: 'major',
    happenedOn: '2027-01-04',
    source: '通报',
    evidence: '材料',
  }

  it('[CC6.5] [CC18.1] [CC17.2] the office reminds them to go on improving, in whatever year; departments and public do not', () => {
    const reminding = (by: Parameters<typeof of.answer>[3]) =>
      [honoured(), 'duties', 'remind', by, goOn, '2030-03-04'] as const
    expect(of.answer(...reminding(of.secretariat))).toBe('ok')
    expect(of.answer(...reminding(of.citizen))).toBe('NotYourAct')
    expect(of.answer(...reminding(of.recommender('departments')))).toBe('NotYourAct')
  })

  it('[CC6.5] [CC18.1] office and departments report what happens at a winner, the public does not', () => {
    const reporting = (by: Parameters<typeof of.answer>[3]) =>
      [honoured(), 'revocation', 'reportIncident', by, incident, '2027-01-06'] as const
    expect(of.answer(...reporting(of.secretariat))).toBe('ok')
    expect(of.answer(...reporting(of.recommender('departments')))).toBe('ok')
    expect(of.answer(...reporting(of.citizen))).toBe('NotYourAct')
  })

  it('[CC6.5] [CC17.1] the office finds money put to another use and has it mended by a day', () => {
    const paid = money.paid(honoured(), 'A01', 100_000_000, '2026-04-20')
    const finding = { application: 'A01', fen: 100, finding: '购车', document: '意见', mendBy: '2027-03-01' }
    const misused = (by: Parameters<typeof of.answer>[3]) =>
      [paid, 'prizes', 'recordMisuse', by, finding, '2027-01-11'] as const
    expect(of.answer(...misused(of.applicant('A01')))).toBe('NotYourAct')
    const found = of.act(...misused(of.secretariat))
    const mend = { application: 'A01', misuse: 1, document: '回单' }
    const mended = of.act(found, 'prizes', 'confirmMended', of.secretariat, mend, '2027-02-22')
    expect(of.told(mended, 'MisuseMended')).toBe('A01公司的第1项挪用已按期改正（回单）')
    expect(of.answer(mended, 'prizes', 'confirmMended', of.secretariat, mend, '2027-02-23')).toBe(
      'NothingToMend',
    )
  })

  it('[CC17.2] [CC20.2] whoever lost the award owes nothing more by it', () => {
    const done = { ...goOn, what: '新目标', document: '册', doneOn: '2026-06-01' }
    expect(
      of.refused(lostByFraud(), 'duties', 'recordDone', of.applicant('A01'), done, '2026-06-01').slice(0, 2),
    ).toEqual(['DutyEnded', ['20']])
    expect(
      of.answer(
        lostByFraud(),
        'duties',
        'recordDone',
        of.applicant('A02'),
        { ...done, application: 'A02' },
        '2026-06-01',
      ),
    ).toBe('ok')
  })
})
