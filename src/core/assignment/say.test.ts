import { describe, expect, it } from 'vitest'
import type { Text } from '../basics/text.ts'
import type { Violation } from './check-assignment.ts'
import { sayNotAssigned } from './say-not-assigned.ts'
import { sayShortage } from './say-shortage.ts'
import { sayViolation } from './say-violation.ts'
import type { Shortage } from './shortage.ts'
import { someOf } from './some-of.ts'

type Said = readonly [zh: string, en: string]
const both = ({ zh, en }: Text): Said => [zh, en]
const MORE: Said = ['请增加评审员或减少每项人数', 'add assessors or ask for fewer per case']
const LOAD: Said = ['请增加评审员或提高承担上限', 'add assessors or raise the limit of cases']
const LESS: Said = ['请降低最少承担数', 'lower the least load']

describe('what is short', () => {
  it.each<[Shortage, Said, Said]>([
    [
      { code: 'tooFewAssessors', need: 5, have: 3, unavailable: 1 },
      [
        '每项需5名评审员，可用的只有3名，差2名（另有1名资格已过期或不能承担）',
        'each case needs 5 assessors and only 3 can serve, 2 short (1 more are not certified or take no case)',
      ],
      MORE,
    ],
    [
      { code: 'tooFewForPanel', panel: 'A2', need: 5, have: 3, unable: 4 },
      [
        '“A2”需5名评审员，因回避或承担上限不能参加的4名除外只有3名，差2名',
        '"A2" needs 5 assessors; with 4 barred or unable to take all its cases only 3 are left, 2 short',
      ],
      MORE,
    ],
    [
      { code: 'noLeaderForPanel', panel: 'A2', leaders: 3 },
      [
        '“A2”没有可任组长的评审员：可任组长的3名均须回避或资格已过期',
        '"A2" has nobody who may lead: all 3 leaders are barred or not certified',
      ],
      ['请增加可任组长的评审员', 'name further leaders'],
    ],
    [
      { code: 'noTopicForPanel', panel: 'A2', topics: ['制造', '服务'], least: 2, have: 1, assessors: 3 },
      [
        '“A2”的领域制造、服务应覆盖2个，只能覆盖1个：具备这些领域的3名评审员须回避、资格已过期或不足',
        '"A2" needs 2 of the topics 制造, 服务 covered and 1 can be: of the 3 assessors of these fields all others are barred or not certified',
      ],
      ['请增加该领域的评审员', 'add assessors of this field'],
    ],
    [
      { code: 'totalLoad', need: 30, have: 24, assessors: 6 },
      [
        '共需30个席位，6名评审员按承担上限合计24个，差6个',
        '30 seats are to be filled; 6 assessors can take 24 under their limits, 6 short',
      ],
      LOAD,
    ],
    [
      { code: 'tooFewLeaders', need: 9, have: 7, leaders: 3 },
      [
        '每项需1名组长，共9项；可任组长的3名按承担上限合计7项，差2项',
        '9 cases need a leader each; 3 who may lead can take 7, 2 short',
      ],
      LOAD,
    ],
    [
      { code: 'tooFewOfTopic', topic: '制造', need: 9, have: 7, assessors: 3 },
      [
        '领域“制造”有9项需要，该领域的3名评审员按承担上限合计7项，差2项',
        '9 cases need the topic "制造"; its 3 assessors can take 7, 2 short',
      ],
      LOAD,
    ],
    [
      {
        code: 'groupShort',
        of: { seats: true },
        panels: ['A1', 'A2'],
        assessors: ['E1', 'E2'],
        need: 4,
        have: 3,
      },
      [
        'A1、A2合计需4个评审席位，回避后最多能安排3个，差1个（其间已用满的有E1、E2）',
        'A1, A2 together need 4 seats and can have 3 after conflicts, 1 short (used up there: E1, E2)',
      ],
      LOAD,
    ],
    [
      { code: 'groupShort', of: { leaders: true }, panels: ['A1'], assessors: [], need: 2, have: 0 },
      [
        'A1合计需2个组长席位，回避后最多能安排0个，差2个',
        'A1 together need 2 leaders and can have 0 after conflicts, 2 short',
      ],
      LOAD,
    ],
    [
      { code: 'groupShort', of: { topic: '制造' }, panels: ['A1'], assessors: [], need: 2, have: 1 },
      [
        'A1合计需2个领域“制造”的席位，回避后最多能安排1个，差1个',
        'A1 together need 2 seats of the topic "制造" and can have 1 after conflicts, 1 short',
      ],
      LOAD,
    ],
    [
      { code: 'minLoadTooHigh', need: 8, have: 6 },
      [
        '按最少承担数合计须安排8个席位，全部席位只有6个',
        'the least loads add up to 8 seats and there are only 6',
      ],
      LESS,
    ],
    [
      { code: 'minLoadOutOfReach', assessor: 'E4', need: 2, have: 1 },
      [
        '评审员“E4”至少应承担2项，回避后最多1项',
        'the assessor "E4" has to take 2 cases and can take 1 after conflicts',
      ],
      LESS,
    ],
    [
      { code: 'overlapBeyondPanel', overlap: 3, perCase: 2 },
      [
        '相邻评审组共有人数（3）多于每项人数（2）',
        'neighbours are to share 3 assessors, more than the 2 of a case',
      ],
      ['请减少共有人数', 'lower the overlap'],
    ],
    [
      { code: 'neighboursShareNobody', panels: ['A1', 'A2'], need: 2, have: 1 },
      [
        '“A1”与“A2”应共有2名评审员，两边都不须回避的只有1名',
        '"A1" and "A2" are to share 2 assessors and only 1 are free for both',
      ],
      ['请减少共有人数或增加评审员', 'lower the overlap or add assessors'],
    ],
  ])('%o', (shortage, message, mend) => {
    const said = sayShortage(shortage)
    expect([both(said.message), both(said.mend)]).toEqual([message, mend])
  })

  it('names six of many, and how many there are', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(both(someOf(six))).toEqual(['a、b、c、d、e、f', 'a, b, c, d, e, f'])
    expect(both(someOf([...six, 'g', 'h']))).toEqual(['a、b、c、d、e、f等8个', 'a, b, c, d, e, f and 2 more'])
  })
})

describe('what an assignment breaks', () => {
  it.each<[Violation, string, string]>([
    [{ code: 'unknownCase', case: 'A9' }, '没有编号为“A9”的申报', 'there is no case "A9"'],
    [
      { code: 'unknownAssessor', case: 'A1', assessor: 'E9' },
      '“A1”中的评审员“E9”不在名单内',
      'the assessor "E9" of "A1" is not on the list',
    ],
    [
      { code: 'seatedTwice', case: 'A1', assessor: 'E1' },
      '评审员“E1”在“A1”中重复出现',
      'the assessor "E1" stands twice in "A1"',
    ],
    [
      { code: 'wrongSize', case: 'A1', need: 5, have: 4 },
      '“A1”应有5名评审员，现有4名',
      '"A1" needs 5 assessors and has 4',
    ],
    [
      { code: 'notOneLeader', case: 'A1', leaders: [] },
      '“A1”应有1名组长，现有0名',
      '"A1" needs one leader and has 0',
    ],
    [
      { code: 'notOneLeader', case: 'A1', leaders: ['E1', 'E2'] },
      '“A1”应有1名组长，现有2名（E1、E2）',
      '"A1" needs one leader and has 2 (E1, E2)',
    ],
    [
      { code: 'mayNotLead', case: 'A1', assessor: 'E2' },
      '“A1”的组长“E2”不具备组长资格',
      '"E2" leads "A1" and may not lead',
    ],
    [
      { code: 'notCertified', case: 'A1', assessor: 'E5', certifiedUntil: '2026-05-31' },
      '“A1”的评审员“E5”资格已于2026-05-31到期',
      'the certification of "E5" in "A1" ended on 2026-05-31',
    ],
    [
      { code: 'topicsUncovered', case: 'A1', topics: ['制造', '服务'], least: 2, have: 1 },
      '“A1”的领域制造、服务应覆盖2个，现覆盖1个',
      '"A1" needs 2 of the topics 制造, 服务 covered and has 1',
    ],
    [
      { code: 'loadAbove', assessor: 'E1', most: 2, have: 3 },
      '评审员“E1”承担3项，上限为2项',
      'the assessor "E1" has 3 cases, at most 2 are allowed',
    ],
    [
      { code: 'loadBelow', assessor: 'E1', least: 2, have: 1 },
      '评审员“E1”承担1项，至少应为2项',
      'the assessor "E1" has 1 cases, at least 2 are due',
    ],
    [
      { code: 'panelDiffers', panel: 'P1', cases: ['A1', 'A2'] },
      '评审组“P1”的“A1”与“A2”评审员不一致',
      '"A1" and "A2" of the panel "P1" have different assessors',
    ],
    [
      { code: 'shareTooFew', panels: ['A1', 'A2'], need: 2, have: 1 },
      '相邻的“A1”与“A2”应共有2名评审员，现共有1名，得分不便比较',
      'the neighbours "A1" and "A2" are to share 2 assessors and share 1: their scores are hard to compare',
    ],
  ])('%o', (violation, zh, en) => expect(sayViolation(violation)).toEqual({ zh, en }))
})

describe('why there is no assignment', () => {
  it('is told by each group that is short', () => {
    const said = sayNotAssigned({
      why: 'short',
      shortages: [
        { code: 'minLoadTooHigh', need: 8, have: 6 },
        { code: 'overlapBeyondPanel', overlap: 3, perCase: 2 },
      ],
    })
    expect(said.map(({ mend }) => both(mend))).toEqual([LESS, ['请减少共有人数', 'lower the overlap']])
  })

  it('is not told where the time ended first', () => {
    expect(sayNotAssigned({ why: 'undecided', seconds: 60 })).toEqual([
      {
        message: {
          zh: '在60秒内尚未得出分组结果，也未能判定无解',
          en: 'no assignment was found within 60 seconds, nor shown to be impossible',
        },
        mend: { zh: '请延长时限后再办', en: 'allow more time' },
      },
    ])
  })

  it('is told by the rules that cannot be kept together, and one way of falling short', () => {
    const said = sayNotAssigned({
      why: 'contradiction',
      isProven: true,
      isComplete: true,
      rules: ['maxLoad', 'minLoad', 'leader', 'topics', 'overlap'],
      unmet: [
        { demand: { rule: 'maxLoad', assessor: 'E1' }, missing: 2 },
        { demand: { rule: 'minLoad', assessor: 'E2' }, missing: 1 },
        { demand: { rule: 'leader', panel: 'A1' }, missing: 1 },
        { demand: { rule: 'topics', panel: 'A2', topics: ['制造', '服务'] }, missing: 1 },
        { demand: { rule: 'overlap', panels: ['A1', 'A2'] }, missing: 1 },
      ],
    })
    expect(said.map(({ message }) => both(message))).toEqual([
      [
        '每项人数、回避要求与承担上限、最少承担数、组长要求、领域覆盖、相邻评审组共有人员不能同时满足',
        'the number per case, conflicts and the limit of cases, the least load, a leader for each case, topic cover, assessors shared by neighbours cannot be kept together',
      ],
      ['评审员“E1”会超出上限2项', 'the assessor "E1" would exceed the limit by 2'],
      ['评审员“E2”会少承担1项', 'the assessor "E2" would stay 1 below the least load'],
      ['“A1”会没有组长', '"A1" would have no leader'],
      ['“A2”的领域制造、服务会有1个无人覆盖', '"A2" would lack 1 of the topics 制造, 服务'],
      ['“A1”与“A2”会少1名共有评审员', '"A1" and "A2" would share 1 too few'],
    ])
    expect(said.map(({ mend }) => both(mend))).toEqual([
      ['请放宽其中一项，或增加评审员', 'relax one of them, or add assessors'],
      ...Array.from({ length: 5 }, () => [
        '这是差额最小的一种情形',
        'this is one way of falling short by the least',
      ]),
    ])
  })

  it('claims no proof where not everything was tried', () => {
    const [said] = sayNotAssigned({
      why: 'contradiction',
      isProven: false,
      isComplete: false,
      rules: ['overlap'],
      unmet: [],
    })
    expect(said && both(said.message)).toEqual([
      '每项人数、回避要求与相邻评审组共有人员未能同时满足（已试的排法中没有，不等于不存在）；时限内未能进一步缩小范围',
      'the number per case, conflicts and assessors shared by neighbours could not be kept together (in the ways that were tried, which is no proof); there was no time to narrow this down',
    ])
  })
})
