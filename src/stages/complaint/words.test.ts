import { describe, expect, it } from 'vitest'
import type { Say } from '../../core/wording/say.ts'
import { words as en } from './words.en.ts'
import { words as zh } from './words.zh.ts'

const say = {} as Say
const number = 'T1'
const refusals: { readonly [C in keyof typeof zh.refusals]: Parameters<(typeof zh.refusals)[C]>[0] } = {
  NumberInUse: { number },
  ComplainantInClear: { number },
  ComplaintUnknown: { number },
  TakenAlready: { number },
  NotTakenYet: { number },
  FoundAlready: { number, outcome: 'unfounded' },
  NothingToAnswer: { number },
  AnsweredAlready: { number },
}
type Sentence = (data: unknown, say: Say) => string

describe('the words of complaints', () => {
  it.each(Object.keys(refusals) as (keyof typeof refusals)[])(
    '%s names the number in both languages',
    (code) => {
      const both = [zh, en].map((words) => (words.refusals[code] as Sentence)(refusals[code], say))
      expect(both.map((sentence) => sentence.includes('T1'))).toEqual([true, true])
      expect(both.map((sentence) => /undefined|拒绝|失败|错误/u.test(sentence))).toEqual([false, false])
      expect([both[0]?.endsWith('。'), both[1]?.endsWith('.')]).toEqual([true, true])
    },
  )

  it('never tell who complained of whom, nor what was written', () => {
    const lodged = {
      number,
      matter: 'gifts',
      about: '姓名E1',
      text: '收受礼品若干',
      realName: '李四',
      contact: '某路1号',
    } as const
    expect([zh.entries.ComplaintLodged(lodged, say), en.entries.ComplaintLodged(lodged, say)]).toEqual([
      '收到投诉举报 T1：收受财物、吃请；内容封存',
      'complaint T1 came in: gifts or favours; what it says is sealed',
    ])
    const passed = { number, to: '某单位纪检机构', document: '函1号' }
    expect([zh.entries.ComplaintPassedOn(passed, say), en.entries.ComplaintPassedOn(passed, say)]).toEqual([
      '移送投诉举报 T1（函1号）',
      'complaint T1 is passed on (函1号)',
    ])
  })
})
