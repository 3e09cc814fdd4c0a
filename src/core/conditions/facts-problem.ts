import type { z } from 'zod'
import type { Text } from '../basics/text.ts'

/** A malformed fact: where it stands, what is wrong with it, what to do. */
export type FactsProblem = { readonly path: string; readonly wrong: Text; readonly mend: Text }

type Issue = z.core.$ZodIssue
type Described = readonly [wrong: Text, mend: Text]

const both = (zh: string, en: string): Text => ({ zh, en })
const placeOf = (path: readonly PropertyKey[]) => path.map(String).join('.')

const TYPES: Readonly<Record<string, Text>> = {
  string: both('文字', 'text'),
  number: both('整数', 'a whole number'),
  int: both('整数', 'a whole number'),
  boolean: both('true 或者 false', 'true or false'),
  array: both('列表', 'a list'),
  object: both('对象', 'an object'),
  record: both('对象', 'an object'),
}
const WRITE_A_DATE = both('填写 2026-05-11 这样的日期', 'write a date such as 2026-05-11')
const NO_DATE: Described = [both('不是真实存在的日期', 'it is not a day that exists'), WRITE_A_DATE]
const EMPTY: Described = [both('此项不能为空', 'it must not be empty'), both('填写内容', 'fill it in')]
const ODD: Described = [
  both('格式不符', 'it has the wrong form'),
  both('参照样例文件填写', 'follow the template'),
]

const isDayName = (path: readonly PropertyKey[]) => /(^asOf|On|Since|Until)$/.test(String(path.at(-1)))
const isMissing = (issue: Issue) => issue.code === 'invalid_type' && issue.message.endsWith(' undefined')

function describeType(issue: Extract<Issue, { code: 'invalid_type' }>): Described {
  const wanted = TYPES[issue.expected] ?? both(issue.expected, issue.expected)
  const mend = isDayName(issue.path) ? WRITE_A_DATE : both(`填写${wanted.zh}`, `write ${wanted.en}`)
  return isMissing(issue)
    ? [both('缺少此项', 'it is missing'), mend]
    : [both(`此项应当是${wanted.zh}`, `it has to be ${wanted.en}`), mend]
}

function describeValue({ values }: Extract<Issue, { code: 'invalid_value' }>): Described {
  const possible = values.map(String)
  return [
    both('不是可以填写的值', 'it is not one of the possible values'),
    both(`改为下列之一：${possible.join('、')}`, `use one of: ${possible.join(', ')}`),
  ]
}

function describeTooSmall({ origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>): Described {
  if (origin === 'string' || origin === 'array') return EMPTY
  const [zh, en] = inclusive ? ['不小于', 'at least'] : ['大于', 'above']
  return [
    both(`此项应当${zh}${minimum}`, `it has to be ${en} ${minimum}`),
    both('改正该数', 'correct the number'),
  ]
}

function describe(issue: Issue): Described {
  if (issue.message.startsWith('a date ')) return NO_DATE
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue)
    case 'invalid_value':
      return describeValue(issue)
    case 'too_small':
      return describeTooSmall(issue)
    case 'too_big':
      return [
        both(`此项应当不大于${issue.maximum}`, `it has to be at most ${issue.maximum}`),
        both('改正该数', 'correct the number'),
      ]
    case 'invalid_format':
      return issue.message.startsWith('a ')
        ? [both('格式不符', issue.message), both('参照样例文件填写', 'follow the template')]
        : ODD
    case 'custom':
      return issue.message === 'each year stands once'
        ? [
            both('同一年度填写了两次', 'a year stands twice'),
            both('每个年度只填写一次', 'state each year once'),
          ]
        : ODD
    default:
      return ODD
  }
}

/** One clear sentence each, with what to do. Zod's issues in; a place and texts in both languages out. */
export function describeIssue(issue: Issue): readonly FactsProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: placeOf([...issue.path, key]),
      wrong: both('没有这一事实项', 'there is no such fact'),
      mend: both(
        '参照样例文件核对拼写，或者删去此项',
        'check the spelling against the template, or take it out',
      ),
    }))
  const [wrong, mend] = describe(issue)
  return [{ path: placeOf(issue.path), wrong, mend }]
}
