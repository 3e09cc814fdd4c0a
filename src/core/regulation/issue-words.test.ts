import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isoDate } from '../time/iso-date.ts'
import { explainIssue } from './issue-words.ts'

const form = z.strictObject({
  text: z.string().min(1),
  number: z.int().positive(),
  kind: z.enum(['x', 'y']),
  day: isoDate,
  short: z.string().max(3),
  list: z.array(z.string()).min(1),
  either: z.union([z.string(), z.int()]),
  pattern: z.string().regex(/^a$/),
})
const said = (value: object) => {
  const read = form.safeParse(value)
  return (read.error?.issues ?? []).map((issue) => [issue.path.join('.'), explainIssue(issue).zh])
}

describe('what is wrong with a form, in Chinese', () => {
  it('says what is missing', () => {
    const whole = {
      text: 'a',
      kind: 'x',
      day: '2026-03-02',
      short: 'a',
      list: ['a'],
      either: 1,
      pattern: 'a',
    }
    expect(said(whole)).toEqual([['number', '缺少数字']])
  })

  it('says what should stand there instead', () => {
    const wrong = {
      text: '',
      number: 1.5,
      kind: 'z',
      day: '2026-02-30',
      short: 'abcd',
      list: [],
      either: true,
      pattern: 'b',
      more: 1,
    }
    expect(said(wrong)).toEqual([
      ['text', '不少于1个字'],
      ['number', '应为整数'],
      ['kind', '应为：x、y'],
      ['day', '日期写作 2026-09-18，且须为实有的日期'],
      ['short', '不超过3个字'],
      ['list', '不少于1项'],
      ['either', '形式不符合要求'],
      ['pattern', '格式不符合要求'],
      ['', '不应有的项目：more'],
    ])
    expect(said({ ...wrong, text: 1, number: 0 })).toContainEqual(['number', '须大于0'])
  })
})
