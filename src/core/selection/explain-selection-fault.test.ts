import { expect, it } from 'vitest'
import { explainSelectionFault, type SelectionFault } from './explain-selection-fault.ts'

const applications = ['a22', 'a23']

it.each([
  [
    { code: 'ChoiceNotNeeded' },
    '此处没有需要由会议确定的同分，暂不能另作选择',
    'there is no tie here that a body has to settle, so nothing can be chosen',
  ],
  [{ code: 'ChoiceWithoutReason' }, '请注明作出选择的机构和理由', 'name the body that chose and its reason'],
  [{ code: 'ChosenTwice', applications }, 'a22、a23 被重复选择', 'a22, a23: chosen twice'],
  [
    { code: 'ChosenOutsideTie', applications, tied: ['a20', 'a21'] },
    'a22、a23 不在同分范围内，只能在 a20、a21 中选择',
    'a22, a23: not among the equals; choose among a20, a21',
  ],
  [
    { code: 'TooManyChosen', places: 1, chosen: 2 },
    '只余 1 个名额，选择了 2 个',
    '1 places are left, 2 were chosen',
  ],
  [
    { code: 'TooFewChosen', places: 2, chosen: 1 },
    '应选 2 个，只选择了 1 个',
    '2 places have to be filled, 1 were chosen',
  ],
  [
    { code: 'ChosenDoNotFit', award: 'make', application: 'A2', limits: ['make', 'all'] },
    '所选各方不能同时列入：名额 make、all 已满，A2 无法列入，请另行选择',
    'those chosen cannot all be seated: make, all has no seat left for A2; choose others',
  ],
  [
    { code: 'LimitIsHard', count: 5 },
    '数量上限 5 没有“原则上”的余地，暂不能突破',
    'the limit of 5 is not one that may be exceeded',
  ],
  [
    { code: 'ExceedanceWithoutReason' },
    '突破上限须注明决定机构和理由',
    'exceeding the limit needs the body that decides and its reason',
  ],
  [
    { code: 'ExceedanceBelowLimit', count: 5, asked: 4 },
    '上限为 5，所提 4 未超过上限',
    'the limit is 5; 4 does not exceed it',
  ],
  [
    { code: 'UnknownLimit', limit: 'x', known: ['top', 'all'] },
    '没有编号为 x 的名额，可以突破的应为 top、all 之一',
    'there is no limit x; name one of top, all',
  ],
  [
    { code: 'TiesBreakLimit', count: 5 },
    '数量固定为 5，同分者不能全部入围，请规定比较顺序或由会议确定',
    '5 is a hard number, equals cannot all enter: name a chain or a body',
  ],
  [
    { code: 'QualificationMissing', award: 'top', applications },
    '奖项 top 是否达到评定标准须经认定，a22、a23 尚无认定结果，请先认定',
    'whether the standard of top is reached is found by people; a22, a23: record the finding first',
  ],
  [
    { code: 'QuotaExceeded', limit: 'total', max: 5, count: 6, over: 1 },
    '名额 total 上限为 5，现为 6，超出 1',
    'the limit total is 5; 6 are proposed, 1 too many',
  ],
  [
    { code: 'QuotaExceeded', limit: 'total', max: 5, count: 5, over: 2, reserved: 2 },
    '名额 total 上限为 5，其中为其他奖项保留 2，现为 5，超出 2',
    'the limit total is 5, of which 2 are kept for other awards; 5 are proposed, 2 too many',
  ],
  [
    { code: 'UnknownAward', limit: 'total', award: 'x' },
    '名额 total 提到的奖项 x 不存在',
    'the limit total names the award x, which does not exist',
  ],
  [
    { code: 'LeastAboveMax', limit: 'total', least: 6, max: 5 },
    '名额 total 的保留数 6 大于上限 5',
    'the limit total reserves 6 seats, more than its 5',
  ],
  [
    { code: 'ReservesAboveMax', limit: 'total', reserved: 6, max: 5 },
    '名额 total 内各项保留数合计 6，大于上限 5',
    'the reserves inside total add up to 6, more than its 5',
  ],
] as const)('words %o', (fault, zh, en) => {
  expect(explainSelectionFault(fault as SelectionFault)).toStrictEqual({ zh, en })
})
