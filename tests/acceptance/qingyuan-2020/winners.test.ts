import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/core/basics/json.ts'
import { duesOf } from '../../../src/stages/duty/domain/index.ts'
import { judgeUse } from '../../../src/stages/title-use/domain/index.ts'
import * as money from '../kit/prizes.ts'
import * as taking from '../kit/revocation.ts'
import * as of from './cycle.ts'
import { edition, world } from './under-test.ts'

const PLAN: of.Plan = { applicants: of.names(2), candidates: { 'government-award': of.names(2) } }
const ON = '2026-09-20'
const honoured = () =>
  of.once(world(), 'winners', () => money.conferred(of.begun(world(), of.weighed), PLAN, ON))
/** S3: approved on 20 December 2024. */
const approved2024 = () => taking.awardedOn(honoured(), 'A01', '2024-12-20')
const dues = (cycle: of.Cycle, on: string) =>
  duesOf({ ...world(), view: cycle.state.view }, { recorded: {} }, 'A01', on).map(
    ({ duty, year, dueBy, status, article }) => [duty, year, dueBy, status, article],
  )
const doing = (act: string, input: JsonObject, on: string, by = of.secretariat) =>
  [approved2024(), 'duties', act, by, { application: 'A01', ...input }, on] as const

describe('duties of winners', () => {
  it('[QY30.1] S3: approved on 2024-12-20, reports fall due for 2025, 2026 and 2027, and for no other year', () => {
    const reports = dues(approved2024(), '2026-10-01').filter(([, year]) => year !== undefined)
    expect(reports).toEqual([
      ['yearly-report', 2025, '2025-12-31', 'late', '30'],
      ['yearly-report', 2026, '2026-12-31', 'open', '30'],
      ['yearly-report', 2027, '2027-12-31', 'upcoming', '30'],
    ])
    const report = { duty: 'yearly-report', document: '报告1号' }
    expect(
      of.refused(...doing('submitReport', { ...report, year: 2028 }, '2026-10-01', of.applicant('A01'))),
    ).toEqual([
      'YearNotOwed',
      ['30'],
      '依据《管理办法》第三十条，“获奖后3年内每年向市强市办和所在地市场监管部门报送绩效报告”没有2028年度的报送要求，应报年度为：2025、2026、2027，请核对。',
    ])
  })

  it('[QY30.1] [QY35.1] S3: that duties outlive the text is shown as a judgement', () => {
    const report = { duty: 'yearly-report', year: 2026, document: '报告1号' }
    const done = of.act(...doing('submitReport', report, '2026-10-10', of.applicant('A01')))
    expect(of.told(done, 'ReportHandedIn')).toBe(
      '收到A01公司2026年度第三十条规定的报告：报告1号，按期报送（截止2026年12月31日）。办法有效期已于2025年3月31日届满，获奖在有效期内、义务仍须履行，系据此作出的判断',
    )
    const missed = { duty: 'yearly-report', year: 2025 }
    expect(of.told(of.act(...doing('recordMissed', missed, '2026-10-10')), 'ReportMissed')).toContain(
      '条文没有规定后果，仅作记录',
    )
    expect(of.refused(...doing('recordMissed', { ...missed, year: 2026 }, '2026-12-31')).slice(0, 2)).toEqual(
      ['StillTime', ['30']],
    )
    expect(of.answer(...doing('recordMissed', { ...missed, year: 2026 }, '2027-01-01'))).toBe('ok')
  })

  it('[QY29.1] experience is shared, business secrets excepted', () => {
    const done = { duty: 'share-experience', what: '交流会', document: '签到册', doneOn: '2026-10-01' }
    expect(of.last(of.act(...doing('recordDone', done, '2026-10-10')), 'DutyDone')).toMatchObject({
      article: '29p1',
      exceptSecrets: true,
    })
  })

  it('[QY29.2] S25: an executive enters the pool untrained, and still has to be trained and to keep away', () => {
    const named = { duty: 'executives-in-pool', person: '高某', position: '总监' }
    const done = of.act(...doing('nameExecutive', named, '2026-10-10', of.applicant('A01')))
    const { stillApplies } = of.last(done, 'ExecutiveNamed') as {
      stillApplies: { training: string[]; recusal: string[] }
    }
    expect(stillApplies.training).toEqual(['training', 'examination'])
    expect(stillApplies.recusal).toEqual(['ownFirm', 'rivals'])
    expect(JSON.stringify(done.state.log.at(-1))).not.toContain('高某')
  })
})

describe('use of the title', () => {
  const judge = (use: Parameters<typeof judgeUse>[2], withYear?: boolean) => {
    const year = withYear === undefined ? {} : { withYear }
    const { verdict, why, article, remedy } = judgeUse(edition(), honoured().state.view, use, {
      application: 'A01',
      on: '2026-10-01',
      ...year,
    })
    return [verdict, why, article, remedy]
  }

  it('[QY31.1] AM53: for the image with the year, not on products, mended by order; nothing else is taken as allowed', () => {
    expect(judge('image', true)).toEqual(['allowed', 'ruleAllows', '31p1', undefined])
    expect(judge('image', false)).toEqual(['forbidden', 'withoutYear', '31p1', 'orderToMend'])
    expect(judge('image')[0]).toBe('unclear')
    for (const use of ['productAdvertising', 'product', 'packaging'] as const)
      expect(judge(use, true)).toEqual(['forbidden', 'ruleForbids', '31p1', 'orderToMend'])
    for (const use of ['saleOrLease', 'otherProfit', 'transfer'] as const)
      expect(judge(use, true)).toEqual(['unclear', 'noRule', undefined, undefined])
  })

  it('[QY31.2] forging is left to the law, by anybody; the text revokes no award for misuse', () => {
    expect(judge('forgery')).toEqual(['forbidden', 'ruleForbids', '31p2', 'law'])
    const seen = { case: 'S1', other: '某商行', use: 'forgery', where: '展会', seenOn: ON, evidence: '照片' }
    const reported = of.act(honoured(), 'title-use', 'report', of.secretariat, seen, ON)
    const refer = { case: 'S1', to: 'revocation', reason: '伪造', document: '函1号' }
    const referring = (to: string) =>
      [reported, 'title-use', 'refer', of.secretariat, { ...refer, to }, ON] as const
    expect(of.refused(...referring('revocation')).slice(0, 2)).toEqual(['RevocationNotProvided', ['31p2']])
    expect(of.answer(...referring('law'))).toBe('ok')
  })
})

it('[QY19.1] honours stand in the register under numbers, without a last day: the text sets no term', () => {
  const numbers = { prefix: '清质奖〔2026〕', suffix: '号' }
  const done = of.act(honoured(), 'register', 'enterAll', of.secretariat, { numbers }, ON)
  expect(done.state.view.registered).toEqual([
    {
      application: 'A01',
      award: 'government-award',
      number: '清质奖〔2026〕1号',
      approvedOn: of.START,
      enteredOn: ON,
    },
    {
      application: 'A02',
      award: 'government-award',
      number: '清质奖〔2026〕2号',
      approvedOn: of.START,
      enteredOn: ON,
    },
  ])
})
