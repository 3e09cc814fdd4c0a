import type { z } from 'zod'
import type { Text } from '../basics/text.ts'

/** A malformed fact: where it stands, what is wrong with it, what to do. */
export type FactsProblem = { readonly path: string; readonly wrong: Text; readonly mend: Text }

const both = (zh: string, en: string): Text => ({ zh, en })
const place = (path: readonly PropertyKey[]) => path.map(String).join('.')

const TYPES: Readonly<Record<string, Text>> = {
  string: both('文字', 'text'),
  number: both('数字', 'a number'),
  int: both('整数', 'a whole number'),
  boolean: both('true 或者 false', 'true or false'),
  array: both('列表', 'a list'),
  object: both('对象', 'an object'),
  record: both('对象', 'an object'),
}
const typeOf = (name: string) => TYPES[name] ?? both(name, name)

const isDateMessage = (message: string) => message.startsWith('a date ')

type Described = readonly [wrong: Text, mend: Text]

function describe(issue: z.core.$ZodIssue): Described {
  if (isDateMessage(issue.message)) return NOT_A_DATE
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = typeOf(issue.expected)
      return issue.input === undefined && issue.path.length > 0 && issue.message.includes('undefined')
        ? [both('缺少此项', 'it is missing'), both(`填写${wanted.zh}`, `state it as ${wanted.en}`)]
        : [
            both(`此项应当是${wanted.zh}`, `it has to be ${wanted.en}`),
            both(`改为${wanted.zh}`, `write ${wanted.en}`),
          ]
    }
    case 'invalid_value': {
      const values = issue.values.map(String)
      return [
        both('不是可以填写的值', 'it is not one of the possible values'),
        both(`改为下列之一：${values.join('、')}`, `use one of: ${values.join(', ')}`),
      ]
    }
    case 'too_small':
      return [
        both(`小于最小值 ${issue.minimum}`, `it is below ${issue.minimum}`),
        both('改为不小于该值', 'use at least that'),
      ]
    case 'too_big':
      return [
        both(`大于最大值 ${issue.maximum}`, `it is above ${issue.maximum}`),
        both('改为不大于该值', 'use at most that'),
      ]
    default:
      return [both('格式不符', issue.message), both('参照样例文件填写', 'follow the template')]
  }
}

const NOT_A_DATE: Described = [
  both('不是真实存在的日期', 'it is not a day that exists'),
  both('写作 2026-05-11 这样的日期', 'write a date such as 2026-05-11'),
]

/** One clear sentence each: where a fact is malformed, what is wrong with it, what to do. */
export function describeIssue(issue: z.core.$ZodIssue): readonly FactsProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: place([...issue.path, key]),
      wrong: both('没有这一事实项', 'there is no such fact'),
      mend: both(
        '检查拼写，参照样例文件，或者删去此项',
        'check the spelling against the template, or take it out',
      ),
    }))
  const [wrong, mend] = describe(issue)
  return [{ path: place(issue.path), wrong, mend }]
}
