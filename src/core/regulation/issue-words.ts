import type { z } from 'zod'
import type { Text } from '../basics/text.ts'
import { OWN_RULES } from './own-rules.ts'

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是（true）或者否（false）',
  array: '列表',
  object: '一组数据',
  record: '一组数据',
}
const UNITS: Readonly<Record<string, string>> = { string: '个字', array: '项', set: '项' }

type Bounds = Pick<z.core.$ZodIssueTooSmall, 'origin' | 'inclusive'>

function bounded({ origin, inclusive }: Bounds, at: string, beyond: string, value: number | bigint): string {
  const unit = UNITS[origin]
  if (unit === undefined) return inclusive === false ? `须${beyond}${value}` : `须${at}${value}`
  return inclusive === false ? `须${beyond}${value}${unit}` : `${at}${value}${unit}`
}

function inChinese(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type': {
      const type = TYPES[issue.expected] ?? '其他形式的内容'
      return issue.message.endsWith('received undefined') ? `缺少${type}` : `应为${type}`
    }
    case 'too_small':
      return bounded(issue, '不少于', '大于', issue.minimum)
    case 'too_big':
      return bounded(issue, '不超过', '小于', issue.maximum)
    case 'invalid_value':
      return `应为：${issue.values.map(String).join('、')}`
    case 'unrecognized_keys':
      return `不应有的项目：${issue.keys.join('、')}`
    case 'custom':
    case 'invalid_format':
      return OWN_RULES[issue.message] ?? '格式不符合要求'
    default:
      return '形式不符合要求'
  }
}

/** What is wrong with the shape of a value, in both languages. */
export const explainIssue = (issue: z.core.$ZodIssue): Text => ({ zh: inChinese(issue), en: issue.message })
