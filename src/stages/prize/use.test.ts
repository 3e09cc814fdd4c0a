import { describe, expect, it } from 'vitest'
import { edition, openUse, prizeCase } from '../../../tests/kit/prize-case.ts'
import type { JsonObject } from '../../core/basics/json.ts'

/** Winner A, paid CNY 600 of its prize. */
function paid(more: object = {}) {
  const kit = prizeCase({ edition: more })
  kit.confirmed()
  kit.did('recordPayment', kit.pay(60_000, 'P1'))
  return kit
}
const report = (...lines: JsonObject[]) => ({ application: 'A', lines, document: '报告1号' })
const improvement = { purpose: 'improvement', fen: 20_000 }

describe('prize: report of its use', () => {
  it('for the purposes of the text, to what was paid and no more', () => {
    const { did, refused, account } = paid()
    const training = { purpose: 'training', fen: 10_000, note: '两期' }
    expect(did('reportUse', report(improvement, training))).toEqual({
      zh: '甲公司报告奖金使用情况（报告1号）：质量改进200元；培训100元，两期。已收600元，累计使用300元，尚余300元',
      en: '甲公司 reports the use of its prize (报告1号): improvement CNY 200; training CNY 100, 两期. Paid CNY 600, used in all CNY 300, left CNY 300',
      types: ['PrizeUseReported'],
    })
    expect(account()).toMatchObject({ usedFen: 30_000, unreportedFen: 30_000 })
    expect(refused('reportUse', report({ ...improvement, fen: 30_001 }))).toEqual({
      code: 'UsedMoreThanPaid',
      articles: ['14'],
      zh: '甲公司已收奖金600元，已报告使用300元，尚余300元，本次报告300.01元超出余额。请核对各项金额。',
      en: '甲公司 was paid CNY 600 and reported CNY 300; CNY 300 are left, and this report of CNY 300.01 goes beyond them. Check the amounts.',
    })
    did('reportUse', report({ ...improvement, fen: 30_000 }))
    expect(account()).toMatchObject({ usedFen: 60_000, unreportedFen: 0 })
  })

  it('another purpose is refused where the list is closed, whatever is said for it', () => {
    const { refused, state } = paid()
    const welfare = { purpose: 'welfare', fen: 100, note: '与改进有关' }
    expect(refused('reportUse', report(improvement, welfare))).toEqual({
      code: 'PurposeNotAllowed',
      articles: ['14'],
      zh: '奖金只能用于质量改进（improvement）、培训（training），“welfare”不在其列，暂不能登记。请核对用途，按规定用途列支。',
      en: 'the prize serves improvement (improvement), training (training) and nothing else; “welfare” is none of these. Check the purpose, and enter one of the text.',
    })
    expect(state().purses['A/gold']?.usedFen).toBe(0)
  })

  it('where the list is open it needs a reason', () => {
    const { did, refused } = paid({ prizeUse: openUse })
    expect(refused('reportUse', report({ purpose: '实验室', fen: 100 }))).toEqual({
      code: 'PurposeReasonMissing',
      articles: ['14'],
      zh: '奖金的用途列举为质量改进（improvement）、培训（training）等，“实验室”未在列举之内，暂不能登记。请在 note 中说明该项支出与列举用途性质相同的理由。',
      en: 'the text names improvement (improvement), training (training) and the like for the prize; “实验室” is not among them. Say under “note” why it is of the same nature.',
    })
    expect(did('reportUse', report({ purpose: '实验室', fen: 100, note: '用于检测改进' })).zh).toContain(
      '实验室（列举以外的用途）1元，用于检测改进',
    )
  })

  it('where nothing else is forbidden it stands as such; without a text nothing is judged', () => {
    const free = paid({ prizeUse: { ...edition.prizeUse, onlyThese: false } })
    expect(free.did('reportUse', report({ purpose: '实验室', fen: 100 })).en).toContain(
      '实验室 (not named in the text) CNY 1.',
    )
    const silent = paid({ prizeUse: undefined })
    expect(silent.did('reportUse', report({ purpose: '实验室', fen: 100 })).en).toContain(
      '(报告1号): 实验室 CNY 1.',
    )
  })

  it('only of what was paid', () => {
    const { refused } = prizeCase()
    expect(refused('reportUse', report(improvement))).toEqual({
      code: 'NothingPaid',
      articles: ['14'],
      zh: '甲公司尚无已付奖金，无须办理。请核对编号，或者先登记拨付。',
      en: 'nothing was paid to 甲公司, so there is nothing to do; check the number, or record the payment first.',
    })
    expect(refused('reportUse', { ...report(improvement), application: 'B' }).code).toBe('NotAWinner')
  })
})

const misuse = (more: JsonObject = {}) => ({
  application: 'A',
  fen: 10_000,
  finding: '用于购车',
  document: '核查意见',
  mendBy: '2026-07-01',
  ...more,
})

describe('prize: misuse', () => {
  it('is to be mended by a day', () => {
    const { did, refused } = paid()
    expect(did('recordMisuse', misuse())).toEqual({
      zh: '认定甲公司挪用奖金100元（第1项；核查意见）：用于购车。责成于2026年7月1日以前改正',
      en: '甲公司 is found to have misused CNY 100 of its prize (no. 1; 核查意见): 用于购车. To be mended by 1 July 2026',
      types: ['MisuseFound'],
    })
    const mended = { application: 'A', misuse: 1, document: '整改报告' }
    expect(did('confirmMended', mended, '2026-07-01')).toEqual({
      zh: '甲公司的第1项挪用已按期改正（整改报告）',
      en: 'misuse no. 1 of 甲公司 is mended in time (整改报告)',
      types: ['MisuseMended'],
    })
    expect(refused('confirmMended', mended)).toMatchObject({
      code: 'NothingToMend',
      zh: '甲公司的第1项挪用认定已确认改正，不必重复办理。',
      en: 'misuse 1 of 甲公司 was confirmed as mended before; there is nothing to do.',
    })
    did('recordMisuse', misuse(), '2026-06-02')
    expect(did('confirmMended', { ...mended, misuse: 2 }, '2026-07-02').en).toBe(
      'misuse no. 2 of 甲公司 is mended, late (整改报告)',
    )
  })

  it('or goes to whoever is in charge', () => {
    const { did, refused } = paid()
    const { mendBy: _, ...referred } = misuse({ referTo: '市财政局' })
    expect(did('recordMisuse', referred).zh).toBe(
      '认定甲公司挪用奖金100元（第1项；核查意见）：用于购车。移送市财政局处理',
    )
    expect(did('recordMisuse', misuse({ referTo: '市财政局' })).en).toContain(
      '. To be mended by 1 July 2026. Referred to 市财政局',
    )
    expect(refused('confirmMended', { application: 'A', misuse: 1, document: 'x' })).toMatchObject({
      code: 'NothingToMend',
      zh: '甲公司的第1项挪用认定已移送处理，没有改正期限，不在此确认。',
      en: 'misuse 1 of 甲公司 was referred and has no day by which it is mended; it is not confirmed here.',
    })
  })

  it.each([
    [
      'MeasureMissing',
      { mendBy: undefined },
      '尚未写明对甲公司如何处理。请填写改正期限（mendBy），或者移送的机关（referTo）。',
      'it is not said what follows for 甲公司; give a day by which it is mended (mendBy), or to whom the matter is referred (referTo).',
    ],
    [
      'DayNotAhead',
      { mendBy: '2026-06-01' },
      '2026年6月1日不晚于今日2026年6月1日，请另定期限。',
      '1 June 2026 does not lie after today, 1 June 2026; set another day.',
    ],
    [
      'MisusedMoreThanPaid',
      { fen: 60_001 },
      '甲公司已收奖金600元，认定挪用600.01元超出该数。请核对金额。',
      '甲公司 was paid CNY 600 and cannot have misused CNY 600.01; check the amount.',
    ],
  ])('is not entered so: %s', (code, more, zh, en) => {
    const { refused, state } = paid()
    const { mendBy, ...rest } = { ...misuse(), ...more }
    expect(refused('recordMisuse', { ...rest, ...(mendBy === undefined ? {} : { mendBy }) })).toEqual({
      code,
      articles: ['14'],
      zh,
      en,
    })
    expect(state().purses['A/gold']?.misuses).toEqual([])
  })

  it('needs a text that keeps the money to its purposes, and money that was paid', () => {
    for (const prizeUse of [undefined, { ...edition.prizeUse, onlyThese: false }])
      expect(paid({ prizeUse }).refused('recordMisuse', misuse())).toEqual({
        code: 'UseNotConfined',
        articles: [prizeUse ? '14' : '12'],
        zh: '条文没有规定奖金不得用于其他用途，暂不能认定甲公司挪用。请将有关情况记入使用报告。',
        en: 'the text does not keep the prize from other uses, so that no misuse by 甲公司 can be found; enter what happened in the report of use.',
      })
    expect(prizeCase().refused('recordMisuse', misuse()).code).toBe('NothingPaid')
    expect(prizeCase().refused('recordMisuse', misuse({ application: 'B' })).code).toBe('NotAWinner')
    expect(paid().refused('confirmMended', { application: 'A', misuse: 1, document: 'x' })).toEqual({
      code: 'MisuseUnknown',
      articles: ['14'],
      zh: '甲公司没有第1项挪用认定，请核对序号。',
      en: 'there is no finding of misuse 1 on 甲公司; check its number.',
    })
  })
})
