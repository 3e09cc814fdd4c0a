import { describe, expect, it } from 'vitest'
import { stageCase } from '../../../tests/kit/stage-case.ts'
import type { Json, JsonObject } from '../../core/basics/json.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { sayIn } from '../../core/wording/say.ts'
import { costLedgerOf, stage } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const use = {
  text: { zh: '用于会议和差旅', en: 'for meetings and travel' },
  purposes: [
    { id: 'meetings', name: { zh: '会议费', en: 'meetings' } },
    { id: 'travel', name: { zh: '差旅费', en: 'travel' } },
  ],
  openList: false,
  onlyThese: true,
  shownTo: ['secretariat'],
  article: '23',
}
const base = {
  fee: { charged: false, article: '4' },
  reviewCostUse: use,
  awards: [],
  steps: [],
  bodies: [],
  words: {},
  openPoints: [],
}

function ledger(changes: object = {}) {
  const edition = { ...base, ...changes } as unknown as Edition
  const kit = stageCase(stage, { params: {}, edition, step: { article: '22' } })
  const say = { zh: sayIn(edition, 'zh', {}), en: sayIn(edition, 'en', {}) }
  type Word = (data: unknown, by: unknown) => string
  const attempt = (act: string, input: Json, role = 'secretariat') => {
    const answer = kit.when(act, input, { by: { role, id: role } })
    if (answer.ok) {
      const { type = '', data } = answer.value.entries[0] ?? {}
      const entry = type as keyof typeof zh.entries
      return [(zh.entries[entry] as Word)(data, say.zh), (en.entries[entry] as Word)(data, say.en)]
    }
    const { code, articles, data } = answer.error
    const refusal = code as keyof typeof zh.refusals
    return [
      code,
      articles,
      (zh.refusals[refusal] as Word)(data, say.zh),
      (en.refusals[refusal] as Word)(data, say.en),
    ]
  }
  return { ...kit, attempt, sums: () => costLedgerOf(kit.state()) }
}
const cost = (purpose: string, fen: number, voucher: string, more: JsonObject = {}): JsonObject => ({
  purpose,
  fen,
  voucher,
  payee: 'supplier',
  ...more,
})
const income = (from: string, more: JsonObject = {}): JsonObject => ({
  from,
  fen: 5_000,
  voucher: 'S1',
  ...more,
})

describe('review costs', () => {
  it('are entered by purpose, with sums', () => {
    const { attempt, sums } = ledger()
    expect(attempt('enterCost', cost('meetings', 10_000, 'P1', { note: '评审会' }))).toEqual([
      '支出会议费100元（付供应商，凭证P1，评审会）；该项累计100元，合计100元',
      'cost of CNY 100 for meetings (to a supplier, voucher P1, 评审会); for this purpose CNY 100, in all CNY 100',
    ])
    attempt('enterCost', cost('travel', 2_000, 'P2', { payee: 'assessor' }))
    expect(attempt('enterCost', cost('meetings', 500, 'P3'))).toEqual([
      '支出会议费5元（付供应商，凭证P3）；该项累计105元，合计125元',
      'cost of CNY 5 for meetings (to a supplier, voucher P3); for this purpose CNY 105, in all CNY 125',
    ])
    expect(attempt('enterIncome', income('budget'))).toEqual([
      '收入50元（财政预算，凭证S1）；累计收入50元',
      'income of CNY 50 (from the budget, voucher S1); received in all CNY 50',
    ])
    const named = (index: number) => ({ name: use.purposes[index]?.name, listed: true })
    expect(sums()).toEqual({
      totals: [
        { purpose: 'meetings', ...named(0), fen: 10_500 },
        { purpose: 'travel', ...named(1), fen: 2_000 },
      ],
      spentFen: 12_500,
      receivedFen: 5_000,
      isClosed: false,
    })
  })

  it('nothing is taken from applicants, not even after the ledger is closed', () => {
    const { attempt, state } = ledger()
    const refused = [
      'FeeFromApplicant',
      ['4'],
      '评选不收取费用，不能登记来自申报方的50元。请将款项退还，并另行报告。',
      'nothing is charged, so CNY 50 from an applicant cannot be entered; give the money back, and report it.',
    ]
    expect(attempt('enterIncome', income('applicant'))).toEqual(refused)
    expect(state().slips).toEqual([])
    attempt('closeLedger', { document: '结账单' })
    expect(attempt('enterIncome', income('applicant'))).toEqual(refused)
  })

  it('sums stay within what can be counted to a fen', () => {
    const { attempt, state } = ledger()
    const max = Number.MAX_SAFE_INTEGER
    attempt('enterCost', cost('meetings', max, 'P1'))
    const refused = [
      'SumTooLarge',
      ['22'],
      '登记0.01元后累计金额过大，暂不能登记。请核对金额；此前有误登的，请先冲销。',
      'with CNY 0.01 more the sum grows too large to be kept. Check the amount; if an earlier one is wrong, reverse it first.',
    ]
    expect(attempt('enterCost', cost('travel', 1, 'P2'))).toEqual(refused)
    attempt('enterIncome', income('budget', { fen: max }))
    expect(attempt('enterIncome', income('budget', { fen: 1, voucher: 'S2' }))).toEqual(refused)
    expect(state().slips.map(({ voucher }) => voucher)).toEqual(['P1', 'S1'])
  })

  it('a purpose that a closed list does not name is refused', () => {
    expect(ledger().attempt('enterCost', cost('gifts', 100, 'P1', { note: '纪念品' }))).toEqual([
      'PurposeNotAllowed',
      ['23'],
      '评审经费只能用于会议费（meetings）、差旅费（travel），“gifts”不在其列，暂不能登记。请核对用途，按规定用途列支。',
      'the money for the review serves meetings (meetings), travel (travel) and nothing else; “gifts” is none of these. Check the purpose, and enter one of the text.',
    ])
  })

  it('an open list asks why, and one that keeps from nothing takes it as it is', () => {
    const open = ledger({ reviewCostUse: { ...use, openList: true } })
    expect(open.attempt('enterCost', cost('printing', 100, 'P1'))[0]).toBe('PurposeReasonMissing')
    expect(open.attempt('enterCost', cost('printing', 100, 'P1', { note: '材料印刷' }))[0]).toBe(
      '支出印刷（列举以外的用途）1元（付供应商，凭证P1，材料印刷）；该项累计1元，合计1元',
    )
    const free = ledger({ reviewCostUse: { ...use, openList: true, onlyThese: false } })
    expect(free.attempt('enterCost', cost('设备', 100, 'P1'))).toEqual([
      '支出设备（列举以外的用途）1元（付供应商，凭证P1）；该项累计1元，合计1元',
      'cost of CNY 1 for 设备 (not named in the text) (to a supplier, voucher P1); for this purpose CNY 1, in all CNY 1',
    ])
  })

  it('where the text names no purposes the general list holds', () => {
    const { attempt, sums } = ledger({ reviewCostUse: undefined })
    for (const [index, purpose] of ['meetings', 'expertFees', 'travel', 'venue', 'printing'].entries())
      attempt('enterCost', cost(purpose, 100, `P${index}`))
    expect(sums().totals.map(({ purpose, listed }) => [purpose, listed])).toEqual([
      ['meetings', null],
      ['expertFees', null],
      ['travel', null],
      ['venue', null],
      ['printing', null],
    ])
    expect(attempt('enterCost', cost('other', 100, 'P9'))).toEqual([
      'NoteMissing',
      ['22'],
      '列为其他的，请在 note 中说明内容后登记。',
      'whatever is entered as other needs a note; say under “note” what it is.',
    ])
    expect(attempt('enterCost', cost('other', 100, 'P9', { note: '翻译' }))[0]).toBe(
      '支出其他1元（付供应商，凭证P9，翻译）；该项累计1元，合计6元',
    )
    expect(attempt('enterCost', cost('gifts', 100, 'P10', { note: '纪念品' }))).toEqual([
      'PurposeUnknown',
      ['22'],
      '用途“gifts”不在通用目录之内，暂不能登记。请选用会议（meetings）、专家劳务（expertFees）、差旅（travel）、场地（venue）、印刷（printing）、其他（other）；列其他的，请说明内容。',
      '“gifts” is no purpose of the general list; take one of meetings (meetings), fees of experts (expertFees), travel (travel), venue (venue), printing (printing), other (other), and with “other” say what it is.',
    ])
  })

  it('a voucher number stands for one entry, reversed or not, cost or income', () => {
    const { attempt } = ledger()
    attempt('enterCost', cost('meetings', 100, 'P1'))
    expect(attempt('enterCost', cost('travel', 100, 'P1'))).toEqual([
      'VoucherUsed',
      ['22'],
      '凭证号P1已经登记，不能重复使用。请核对凭证。',
      'voucher P1 is entered already and cannot be used again; check the voucher.',
    ])
    expect(attempt('enterIncome', income('budget', { voucher: 'P1' }))[0]).toBe('VoucherUsed')
    attempt('reverseCost', { voucher: 'P1', reason: '重复', document: '单' })
    expect(attempt('enterCost', cost('travel', 100, 'P1')).slice(2)).toEqual([
      '凭证号P1已经登记（已冲销），不能重复使用。请核对凭证。',
      'voucher P1 is entered already (and reversed) and cannot be used again; check the voucher.',
    ])
  })

  it('a reversed entry counts no more', () => {
    const { attempt, sums } = ledger()
    attempt('enterCost', cost('meetings', 100, 'P1'))
    attempt('enterCost', cost('meetings', 300, 'P2'))
    attempt('enterIncome', income('refund'))
    expect(attempt('reverseCost', { voucher: 'P1', reason: '重复列支', document: '核对单' })).toEqual([
      '冲销凭证P1的支出1元：重复列支（核对单）',
      'the cost of CNY 1 under voucher P1 is reversed: 重复列支 (核对单)',
    ])
    expect(attempt('reverseCost', { voucher: 'S1', reason: '误记', document: '核对单' })).toEqual([
      '冲销凭证S1的收入50元：误记（核对单）',
      'the income of CNY 50 under voucher S1 is reversed: 误记 (核对单)',
    ])
    expect(sums()).toMatchObject({ spentFen: 300, receivedFen: 0 })
    expect(attempt('reverseCost', { voucher: 'P1', reason: '重复', document: '单' })).toEqual([
      'ReversedBefore',
      ['22'],
      '凭证号P1已经冲销，不必重复办理。',
      'voucher P1 was reversed before; there is nothing to do.',
    ])
    expect(attempt('reverseCost', { voucher: 'P7', reason: '重复', document: '单' })).toEqual([
      'VoucherUnknown',
      ['22'],
      '台账中没有凭证号P7，请核对后冲销。',
      'the ledger has no voucher P7; check the number.',
    ])
  })

  it('income of another kind needs a note', () => {
    const { attempt } = ledger()
    expect(attempt('enterIncome', income('other')).slice(0, 2)).toEqual(['NoteMissing', ['22']])
    expect(attempt('enterIncome', income('other', { note: '利息' }))[1]).toBe(
      'income of CNY 50 (from another source, voucher S1, 利息); received in all CNY 50',
    )
  })

  it('is closed with its sums, and takes nothing after that', () => {
    const { attempt, sums } = ledger()
    attempt('enterCost', cost('meetings', 10_000, 'P1'))
    attempt('enterCost', cost('travel', 2_000, 'P2'))
    attempt('enterIncome', income('budget'))
    expect(attempt('closeLedger', { document: '结账单1号' })).toEqual([
      '评审经费结账（结账单1号）：支出合计120元，其中会议费100元、差旅费20元；收入合计50元',
      'the ledger of review costs is closed (结账单1号): spent CNY 120, of which meetings CNY 100, travel CNY 20; received CNY 50',
    ])
    for (const [act, input] of [
      ['enterCost', cost('travel', 1, 'P3')],
      ['enterIncome', income('budget', { voucher: 'S2' })],
      ['reverseCost', { voucher: 'P1', reason: 'x', document: 'y' }],
      ['closeLedger', { document: '结账单2号' }],
    ] as const)
      expect(attempt(act, input)).toEqual([
        'LedgerIsClosed',
        ['22'],
        '本届评审经费台账已经结账（结账单1号），不能再登记。确有遗漏的，请列入下一届台账并说明。',
        'the ledger of this cycle is closed (结账单1号) and takes no more entries; enter what is missing in that of the next cycle, and say so.',
      ])
    expect(sums()).toMatchObject({ spentFen: 12_000, receivedFen: 5_000, isClosed: true })
  })

  it('an empty ledger is closed as well', () => {
    expect(ledger().attempt('closeLedger', { document: '结账单' })).toEqual([
      '评审经费结账（结账单）：支出合计0元；收入合计0元',
      'the ledger of review costs is closed (结账单): spent CNY 0; received CNY 0',
    ])
  })

  it('are entered by the finance body where the edition has one', () => {
    const bodies = [{ id: 'treasury', role: 'finance', name: { zh: '财政局', en: 'treasury' }, article: '6' }]
    const { attempt } = ledger({ bodies })
    expect(attempt('enterCost', cost('travel', 100, 'P1'))).toEqual([
      'FinanceDoesThis',
      ['6'],
      '评审经费由财务登记，秘书处暂不能办理。请转财务登记，或者代为补录。',
      'review costs are entered by the finance, not by the secretariat; pass it on, or record it on behalf.',
    ])
    expect(attempt('enterCost', cost('travel', 100, 'P1'), 'finance')[0]).toContain('支出差旅费1元')
  })
})
