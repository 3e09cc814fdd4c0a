import { describe, expect, it } from 'vitest'
import type { Say } from '../../core/wording/say.ts'
import { sayReason as reasonEn } from './terms.en.ts'
import { sayReason as reasonZh } from './terms.zh.ts'
import type { StandingReason } from './domain/index.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const say = {
  article: (ref: string) => `〔${ref}〕`,
  date: (date: string) => date,
  role: (role: string) => role,
  list: (items: readonly string[]) => items.join('/'),
} as unknown as Say

/** What each refusal is told with. */
const refusals: { readonly [C in keyof typeof zh.refusals]: Parameters<(typeof zh.refusals)[C]>[0] } = {
  InPoolAlready: { assessor: 'E1' },
  NotInPool: { assessor: 'E1' },
  RowsUnfit: { rows: [{ row: 2, assessor: 'E1', why: 'inPool' }] },
  NothingToEnter: {},
  NothingChanges: { assessor: 'E1' },
  NotOwnInterest: { assessor: 'E1', actor: 'E2' },
  InterestStays: { assessor: 'E1' },
  NotOwnLeaving: { assessor: 'E1', actor: 'E2' },
  DatedLater: { given: '2026-06-02', on: '2026-06-01' },
  ValidBeforeRecorded: { on: '2026-06-02', validUntil: '2026-06-01' },
  MeasureUnknown: { measure: 'warning', known: ['referral'] },
  RemovedAlready: { assessor: 'E1', since: '2026-06-01' },
  NotRemoved: { assessor: 'E1' },
  PeriodReversed: { from: '2026-06-02', to: '2026-06-01' },
  NotSuspended: { assessor: 'E1' },
  LeftAlready: { assessor: 'E1', on: '2026-06-01' },
  DrawKnown: { draw: 'D1' },
  DrawUnknown: { draw: 'D1', known: [] },
  PlanOfOtherDay: { fixedOn: '2026-06-02', on: '2026-06-01' },
  PoolDiffers: { drawable: 5, given: 4, leftOut: ['E6'] },
  NothingDrawn: { draw: 'D1' },
  NoLongerDrawable: { ids: ['E1'] },
  TakenDiffer: { given: ['E1'], computed: ['E2'] },
}

describe('the words of the pool', () => {
  it.each(Object.keys(refusals) as (keyof typeof refusals)[])(
    '%s says in both languages what it is about',
    (code) => {
      const data = refusals[code]
      type Sentence = (data: unknown, say: Say) => string
      const both = [zh, en].map((words) => (words.refusals[code] as Sentence)(data, say))
      expect(both.map((sentence) => /undefined|\[object|拒绝|失败|错误/u.test(sentence))).toEqual([
        false,
        false,
      ])
      const facts = [data]
        .flatMap((each) => Object.values(each))
        .filter((each) => /^[ED]\d|^20/.test(String(each)))
      for (const fact of facts)
        expect(both.map((sentence) => [fact, sentence.includes(String(fact))])).toEqual([
          [fact, true],
          [fact, true],
        ])
      expect(both[0]?.endsWith('。')).toBe(true)
      expect(both[1]?.endsWith('.')).toBe(true)
    },
  )

  it('tell measures by their names', () => {
    const data = { measure: 'warning', known: ['removal', 'referral'] }
    expect(zh.refusals.MeasureUnknown(data, say)).toBe(
      '办法对评审人员规定的处理为：取消评审资格/移送追责，没有规定警告，暂不能据此处理；可以暂停抽取，并注明原因。',
    )
    expect(en.refusals.MeasureUnknown({ ...data, known: [] }, say)).toBe(
      'against assessors the text knows no measure, and not a warning; you may suspend from drawing, with the reason.',
    )
  })

  it.each<[StandingReason, string, string]>([
    [{ why: 'notInPool', article: '7', basis: 'explicit' }, '不在专家库（〔7〕）', 'not in the pool (〔7〕)'],
    [
      { why: 'missing', kind: 'training', article: '8', basis: 'inferred' },
      '未经培训（〔8〕）',
      'training is missing (〔8〕)',
    ],
    [
      { why: 'failed', kind: 'examination', article: '8', basis: 'explicit' },
      '考核不合格（〔8〕）',
      'examination not passed (〔8〕)',
    ],
    [
      { why: 'lapsed', kind: 'appraisal', since: '2026-06-01', article: '8', basis: 'explicit' },
      '考评自2026-06-01起失效（〔8〕）',
      'appraisal lapsed on 2026-06-01 (〔8〕)',
    ],
    [
      { why: 'removed', since: '2026-06-01', article: '24', basis: 'explicit' },
      '自2026-06-01起取消评审资格（〔24〕）',
      'removed since 2026-06-01 (〔24〕)',
    ],
    [
      { why: 'left', since: '2026-06-01', article: '7', basis: 'silent' },
      '自2026-06-01起退出（〔7〕，条文未规定，系平台惯例）',
      'left on 2026-06-01 (〔7〕; the text is silent, this is practice)',
    ],
    [
      { why: 'suspended', since: '2026-06-01', until: '2026-06-20', article: '7', basis: 'silent' },
      '自2026-06-01起暂停抽取，至2026-06-20（〔7〕，条文未规定，系平台惯例）',
      'not drawn since 2026-06-01 until 2026-06-20 (〔7〕; the text is silent, this is practice)',
    ],
  ])('name the reason %#', (reason, chinese, english) => {
    expect([reasonZh(reason, say), reasonEn(reason, say)]).toEqual([chinese, english])
  })

  it('tell an executive of a winner apart', () => {
    const data = {
      assessor: 'X1',
      name: '王五',
      employer: { name: '甲公司' },
      fields: [],
      mayLead: false,
      adviserOf: [],
      regions: [],
      source: { kind: 'executiveOfWinner', award: 'gold', application: 'A01', cycle: '2025' },
      document: '推荐表',
    } as const
    const given = { ...data, fields: [], adviserOf: [], regions: [] }
    expect(zh.entries.AssessorEntered(given, say)).toBe(
      '专家 X1（王五，甲公司）入库：获奖单位高层管理人员（2025届 A01），参加评审以前仍须具备全部条件，并回避本单位和竞争对手（推荐表）',
    )
    expect(en.entries.AssessorEntered(given, say)).toBe(
      'assessor X1 (王五, 甲公司) enters the pool as an executive of a winner (A01 of 2025), who still needs all that is asked, and keeps away from the own firm and rivals (推荐表)',
    )
  })
})
