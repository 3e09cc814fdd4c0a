import { err, ok, type Result } from '../../core/basics/result.ts'
import type { KeptReply } from '../../core/store/log-store.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { ActReply, Done, NotDone, Wish } from './act-service.ts'

/** What is kept of an answer under the key of its request, in the transaction of the act. */
export function replyOf(
  wish: Wish,
  request: NonNullable<Wish['request']>,
  done: Done,
  at: Instant,
): KeptReply {
  const { route, key, bodyHash } = request
  return { account: wish.account, route, key, bodyHash, status: 200, reply: JSON.stringify(done), at }
}

/** The answer that was given then; the key of another request is an error. */
export const repeatedOf = (kept: KeptReply, bodyHash: string): Result<ActReply, NotDone> =>
  kept.bodyHash === bodyHash
    ? ok({ repeated: true, done: JSON.parse(kept.reply) as Done })
    : err({ reason: 'otherBody' })
