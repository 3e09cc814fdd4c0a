import { err, type Result } from '../../src/core/basics/result.ts'
import type { ActReply, NotDone, Wish } from '../../src/server/acts/act-service.ts'

/** No answer came: whoever was asked ended first. Whether the act was kept is not known. */
export type Lost = { readonly reason: 'lost' }

export type Answer = Result<ActReply, NotDone | Lost>

/**
 * 受试服务 What a proof sends its acts to: the service in this process, in another one, or behind HTTP. An answer that is neither of these
 * (an error that nobody foresaw) is thrown, and fails the proof.
 */
export type Target = { readonly act: (wish: Wish) => Promise<Answer> }

/** A target that a proof has started itself. */
export type Served = Target & {
  /** How many wait for an answer. */
  readonly waiting: () => number
  /** Ends it as a crash does; whoever waits is told that no answer came. */
  readonly kill: () => Promise<void>
}

export const lost: Answer = err({ reason: 'lost' })

/** In one word. */
export const outcomeOf = (answer: Answer): string => (answer.ok ? 'done' : answer.error.reason)
