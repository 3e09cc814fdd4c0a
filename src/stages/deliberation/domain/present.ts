import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ArticleRef } from '../../../core/basics/article.ts'
import type { Member } from '../../../parts/attendance/domain.ts'
import { refuse } from './refusals.ts'

const firstTwice = (ids: readonly string[]) => ids.find((id, index) => ids.indexOf(id) !== index)

/** 到会名单 Whether those present are members of the roster, and nobody stands twice in either list. */
export function checkPresent(
  cited: readonly ArticleRef[],
  members: readonly Member[],
  present: readonly string[],
): Result<true, Refusal> {
  const ids = members.map(({ id }) => id)
  const twice = firstTwice(ids) ?? firstTwice(present)
  if (twice !== undefined) return refuse('MemberTwice', cited, { person: twice })
  const stranger = present.find((id) => !ids.includes(id))
  return stranger === undefined ? ok(true) : refuse('NotAMember', cited, { person: stranger })
}
