import { nameArticle } from '../../core/basics/article.ts'
import type { Language } from '../../core/basics/text.ts'
import { tagOf } from './etag.ts'
import type { Problem } from './problem.ts'

export const PROBLEM_TYPE = 'application/problem+json'

/** What a problem carries when it is sent (RFC 9457); `detail` and `title` are in the reader's language, `says` has both. */
export function bodyOfProblem(problem: Problem, language: Language) {
  const { status, code, room, title, says, articles = [], data = {}, places } = problem
  return {
    type: `urn:zhiheng:problem:${room === undefined ? '' : `${room}:`}${code}`,
    title: title[language],
    status,
    detail: says[language],
    code,
    ...(room === undefined ? {} : { room }),
    says,
    articles: articles.map((ref) => ({
      ref,
      name: { zh: nameArticle(ref, 'zh'), en: nameArticle(ref, 'en') },
    })),
    data,
    ...(places === undefined ? {} : { places }),
  }
}

/** The headers that go with a problem: when to come again, and what to have seen next time. */
export const headersOfProblem = ({
  retryAfter,
  seen,
  status,
}: Problem): Readonly<Record<string, string>> => ({
  'content-type': PROBLEM_TYPE,
  ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  ...(seen === undefined ? {} : { etag: tagOf(seen) }),
  ...(status === 401 ? { 'www-authenticate': 'Bearer realm="zhiheng"' } : {}),
})
