import type { z } from 'zod'
import { zhCN } from 'zod/locales'
import type { Text } from '../basics/text.ts'

const chinese = zhCN().localeError

/** What is wrong with the shape of a value, in both languages. Rules of our own have one wording, which stands in both. */
export function explainIssue(issue: z.core.$ZodIssue): Text {
  const en = issue.message
  if (issue.code === 'custom' || issue.code === 'invalid_format') return { zh: en, en }
  const said = chinese(issue as z.core.$ZodRawIssue)
  return { zh: typeof said === 'string' ? said : (said?.message ?? en), en }
}
