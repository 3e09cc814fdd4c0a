import { err, ok } from '../core/basics/result.ts'
import { checkerFor } from '../people/post/checker.ts'
import { standingOf } from '../people/post/standing.ts'
import type { ActService } from './acts/act-service.ts'
import type { Cases } from './kit/cases.ts'
import { problem } from './kit/problem.ts'
import type { Reader } from './kit/reader.ts'
import { problemOfPeople } from './people/people-problem.ts'
import type { Realms } from './people/who-acts.ts'
import type { Doing } from './routes/do-act.ts'

/** What the routes of acts stand on: the acts themselves, what somebody sees, and who may check what was entered from paper. */
export const doingOf = (acts: ActService, cases: Cases, reader: Reader, realms: Realms): Doing => ({
  acts,
  cases,
  sees: async (who, { authority, log }, application) => {
    const page = { kind: 'application', owner: application, order: 'id', limit: 1 } as const
    const found = await reader.list(who, { authority, log, ...page })
    return found !== 'badCursor' && found.things.length > 0
  },
  checker: async ({ account, post, viewer }, checkedBy) => {
    if (account === null || post === null) return err(problem('NotYours'))
    const realm = realms(viewer.authority)
    const standing = await standingOf(realm, account, post)
    const checker = standing.ok ? await checkerFor(realm, standing.value, checkedBy) : standing
    return checker.ok ? ok(checker.value) : err(problemOfPeople(checker.error))
  },
})
