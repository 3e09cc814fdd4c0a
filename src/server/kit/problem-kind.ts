import type { Text } from '../../core/basics/text.ts'

export type ProblemKind = {
  readonly status: number
  readonly title: Text
  readonly says: Text
  readonly retryAfter?: number
}

/** A kind of problem: its status code, what kind it is, what is the matter and what to do. */
export const kind = (
  status: number,
  title: Text,
  says: Text,
  more: Pick<ProblemKind, 'retryAfter'> = {},
): ProblemKind => ({ status, title, says, ...more })

export const WAIT: Text = { zh: '请稍候', en: 'Please wait' }
