import type { ArticleRef } from '../../core/basics/article.ts'
import type { JsonObject } from '../../core/basics/json.ts'
import type { Text } from '../../core/basics/text.ts'
import { type ProblemCode, problemKinds } from './problem-kinds.ts'

/** One place of a request that does not have the form it should have. */
export type UnfitPlace = { readonly path: string; readonly problem: Text }

/**
 * 暂不能办理 Why a request has no other answer. `code` is stable and in English, `title` says what kind of problem it is, `says` what is the
 * matter here and what to do. `room` tells apart the codes of different rooms of the house.
 */
export type Problem = {
  readonly status: number
  readonly code: string
  readonly room?: string
  readonly title: Text
  readonly says: Text
  readonly articles?: readonly ArticleRef[]
  readonly data?: JsonObject
  readonly places?: readonly UnfitPlace[]
  /** What the next If-Match has to say. */
  readonly seen?: string
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number
}

/** One of the problems that the service itself has with a request. */
export function problem(
  code: ProblemCode,
  more: Pick<Problem, 'data' | 'places' | 'seen' | 'retryAfter'> = {},
): Problem {
  const { status, title, says, retryAfter } = problemKinds[code]
  return { status, code, title, says, ...(retryAfter === undefined ? {} : { retryAfter }), ...more }
}

/**
 * Whatever is not there, and whatever is not to be known to be there. It carries nothing of the request, so that both give the same bytes.
 */
export const NOT_THERE: Problem = problem('NotThere')
