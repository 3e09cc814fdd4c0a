import { expect, it } from 'vitest'
import { explainSelectionFault } from './explain-selection-fault.ts'

it('says which limit breaks and by how many', () => {
  expect(
    explainSelectionFault({ code: 'QuotaExceeded', limit: 'total', max: 5, count: 6, over: 1 }),
  ).toStrictEqual({
    zh: '名额 total 上限为 5，现为 6，超出 1',
    en: 'the limit total is 5; 6 are proposed, 1 too many',
  })
})

it('says among whom a body may choose', () => {
  expect(
    explainSelectionFault({ code: 'ChosenOutsideTie', applications: ['a22'], tied: ['a20', 'a21'] }),
  ).toStrictEqual({
    zh: 'a22 不在同分范围内，只能在 a20、a21 中选择',
    en: 'a22: not among the equals; choose among a20, a21',
  })
})

it('says which limit has no seat for one of those chosen together', () => {
  expect(
    explainSelectionFault({ code: 'ChosenDoNotFit', award: 'make', application: 'A2', limits: ['make'] }),
  ).toStrictEqual({
    zh: '所选各方不能同时列入：名额 make 已满，A2 无法列入，请另行选择',
    en: 'those chosen cannot all be seated: make has no seat left for A2; choose others',
  })
})
