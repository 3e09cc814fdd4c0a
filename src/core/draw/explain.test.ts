import { describe, expect, it } from 'vitest'
import { explainDrawFinding, explainDrawRefusal } from './explain.ts'
import type { DrawFinding, DrawFindings, DrawRefusals } from './refusals.ts'

const hashes = { recorded: 'aa', computed: 'bb' }
const REFUSALS: DrawRefusals = {
  SourceNotAhead: { fixedOn: '2026-06-04', publicOn: '2026-06-04' },
  FiguresImpossible: { place: 2, from: 3, to: 3 },
  PoolTooLarge: { size: 70_000, most: 65_535 },
  PersonTwice: { ids: ['E1', 'E2'] },
  PersonalNumberInside: { places: ['0.name'] },
  NothingNeeded: {},
  GroupTwice: { group: null },
  TooFewInPool: { group: 'QA', needed: 3, held: 2, onePerEmployer: true },
  UnknownPerson: { id: 'X' },
  SkippedTwice: { id: 'E1' },
  ConflictWithWhom: { id: 'E1' },
  PlanChanged: hashes,
  PoolChanged: hashes,
  SourceNotPublic: { on: '2026-06-03', publicOn: '2026-06-04', name: 'lottery' },
  FiguresMissing: { place: 1, asked: 6, given: 5 },
  SourcesMissing: { asked: 2, given: 1 },
  FigureOutside: { place: 1, figure: 34, from: 1, to: 33 },
  AgainNeedsReason: { runs: 1 },
  DatedBeforeLast: { on: '2026-06-04', last: '2026-06-05' },
  NotSeated: { id: 'E9', seated: ['E1', 'E2'] },
}
const pair = { recorded: 'E1', computed: null }
const FINDINGS: DrawFindings = {
  OtherPlan: { recorded: 'aa', published: 'bb' },
  PlanHashDiffers: hashes,
  PoolHashDiffers: hashes,
  PlanUnlawful: {},
  RunUnlawful: { run: 1 },
  RunMisnumbered: { run: 1, recorded: 2 },
  ReasonOutOfPlace: { run: 1 },
  KeyDiffers: { run: 1, recorded: '1./', computed: '2./' },
  OrderDiffers: { run: 1, place: 3, ...pair },
  StepDiffers: { run: 1, place: 3, ...pair },
  ReplacementUnlawful: { run: 1, number: 1 },
  ReplacementDiffers: { run: 1, number: 1, ...pair },
  ListDiffers: { run: 1, list: 'short', recorded: [], computed: ['*'] },
}
const refusal = (code: keyof DrawRefusals, data = REFUSALS[code]) =>
  explainDrawRefusal({ room: 'draw', code, articles: [], data })

describe('what a draw says', () => {
  it.each(Object.keys(REFUSALS) as (keyof DrawRefusals)[])('%s: what to do, in both languages', (code) => {
    const { zh, en } = refusal(code)
    expect(zh).toMatch(/\p{Script=Han}.*[；。].*。$/su)
    expect(zh).not.toMatch(/undefined|null|NaN|失败|拒绝|错误/)
    expect(en).toMatch(/^[A-Z"0-9].*\.$/s)
    expect(en).not.toMatch(/undefined|null|NaN|\p{Script=Han}/u)
  })

  it.each(Object.keys(FINDINGS) as (keyof DrawFindings)[])('%s: what differs', (code) => {
    const { zh, en } = explainDrawFinding({ code, data: FINDINGS[code] } as DrawFinding)
    for (const sentence of [zh, en]) expect(sentence).not.toMatch(/undefined|null|NaN/)
    expect(en).not.toMatch(/\p{Script=Han}/u)
    expect(zh).toMatch(/不符|不应|不是|删去/)
  })

  it('tells an id that stands twice from a person who does', () => {
    expect(refusal('PersonTwice', { ids: ['E1', 'E1'] }).zh).toBe(
      '专家库中编号 E1 重复，暂不能固定抽取方案；请只保留一人。',
    )
    expect(refusal('PersonTwice').en).toBe(
      'E1 and E2 have the same name and employer, and nobody has two chances. Keep one; if they are two people, tell them apart in the name.',
    )
  })

  it('has no words for what it does not know', () => {
    expect(() => explainDrawRefusal({ room: 'draw', code: 'Other', articles: [], data: {} })).toThrow(
      'no words for draw Other',
    )
  })
})
