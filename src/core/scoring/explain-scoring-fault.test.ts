import { expect, it } from 'vitest'
import { exactly } from '../number/exact.ts'
import { explainScoringFault, type ScoringFault } from './explain-scoring-fault.ts'

it('says what is wrong with a mark, whose it is, and which marks there are', () => {
  const fault = {
    code: 'MarkOffStep',
    item: '4.1.2',
    percent: exactly('62'),
    nearest: [exactly('60'), exactly('65')],
  } as const
  expect(explainScoringFault({ ...fault, assessor: 'A3' })).toStrictEqual({
    zh: '评审员 A3：条款 4.1.2 的评分 62% 不在评分档位的步长上，最接近的是 60%、65%',
    en: 'assessor A3: item 4.1.2 is marked 62%, which is no step of a band; the nearest: 60%, 65%',
  })
  expect(explainScoringFault({ code: 'UnknownItem', item: '9.9' }).en).toBe(
    'the standard has no item 9.9; check its number',
  )
})

it('names a repeated assessor once', () => {
  expect(explainScoringFault({ code: 'AssessorTwice', assessor: 'A3' })).toStrictEqual({
    zh: '评审员 A3 有两份评分表，只能保留一份',
    en: 'assessor A3 has two scorecards; keep one',
  })
})

it('speaks of weights in percent', () => {
  expect(explainScoringFault({ code: 'WeightsNotWhole', sum: exactly('0.9') })).toStrictEqual({
    zh: '各环节权重合计为 90%，应为 100%',
    en: 'the weights add up to 90%, they have to make 100%',
  })
  expect(explainScoringFault({ code: 'ScoreMissing', missing: ['site', 'defence'] })).toStrictEqual({
    zh: '缺少环节 site、defence 的得分，暂不能计算综合得分，也不调整其他权重',
    en: 'no score for site, defence: no composite yet, and no other weight is changed',
  })
})

it.each([
  [
    { code: 'UnknownItem', item: '9.9', assessor: undefined },
    '评分标准中没有条款 9.9，请核对条款编号',
    'the standard has no item 9.9; check its number',
  ],
  [
    { code: 'MarkOverHundred', item: '4.1.2', percent: exactly('110') },
    '条款 4.1.2 的评分 110% 超过 100%，请更正',
    'item 4.1.2 is marked 110%, more than 100%',
  ],
  [{ code: 'ItemMissing', item: '4.1.2' }, '条款 4.1.2 尚无评分，请补充', 'item 4.1.2 has no mark yet'],
  [
    { code: 'TooFewToTrim', item: '4.1.2', assessors: 4, least: 5 },
    '条款 4.1.2 只有 4 名评审员评分，至少 5 名方可去掉最高分和最低分',
    'item 4.1.2 has 4 marks; dropping the highest and lowest needs at least 5',
  ],
  [
    { code: 'WeightNotPositive', stage: 'site', weight: exactly('-0.1') },
    '环节 site 的权重为 -10%，应大于 0',
    'the weight of site is -10%, it has to be above 0',
  ],
  [{ code: 'WeightMissing', stage: 'site' }, '环节 site 尚未确定权重', 'no weight has been decided for site'],
] as const)('words %o', (fault, zh, en) => {
  expect(explainScoringFault(fault as ScoringFault)).toStrictEqual({ zh, en })
})
