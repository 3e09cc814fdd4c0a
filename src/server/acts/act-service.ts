import type { Json } from '../../core/basics/json.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { Result } from '../../core/basics/result.ts'
import type { SealedEntry } from '../../core/record/chain.ts'
import type { Actor, Evidence } from '../../core/record/entry.ts'
import type { Head, LogKey } from '../../core/store/log-store.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'

/**
 * A wish to act as it comes in: who acts is settled already from the session and its post. `account` is whose idempotency key it is.
 * `saw` are the heads that stood on the actor's screen; acts that judge what was seen need them.
 */
export type Wish = LogKey & {
  readonly account: string
  readonly step: string
  readonly act: string
  readonly actor: Actor
  readonly onBehalfOf?: Actor
  readonly checkedBy?: string
  /** Left out: the legal day on which the request came in. */
  readonly occurredOn?: IsoDate
  readonly evidence?: readonly Evidence[]
  readonly input: Json
  readonly saw?: string
  readonly request?: { readonly route: string; readonly key: string; readonly bodyHash: string }
  /** Says what would happen and keeps nothing. */
  readonly dryRun?: boolean
}

/** What was done. `position` is how many entries the log has now; `seen` is what the next `saw` of this step has to say. */
export type Done = {
  readonly position: number
  readonly entries: readonly SealedEntry[]
  readonly seen: string
  /** Whether it was kept; false for a dry run. */
  readonly kept: boolean
}

/**
 * Why an act was not done. `refused`: the regulation or the record forbids it now. `conflict`: what the actor saw has changed since.
 * `unseen`: the act judges what was seen, and the request does not say what that was. `otherBody`: the key was used for another request.
 * `noSuchLog`: nothing of that name is there. `overload`: too many want to act at once. `unavailable`: the store cannot keep anything now.
 */
export type NotDone =
  | { readonly reason: 'refused'; readonly refusal: Refusal }
  | { readonly reason: 'conflict'; readonly seen: string; readonly heads: readonly Head[] }
  | { readonly reason: 'unseen'; readonly seen: string }
  | { readonly reason: 'otherBody' }
  | { readonly reason: 'noSuchLog' }
  | { readonly reason: 'overload' }
  | { readonly reason: 'unavailable'; readonly cause: string }

/** `repeated`: the same request was answered before, and this is that answer. */
export type ActReply =
  | { readonly repeated: false; readonly done: Done }
  | { readonly repeated: true; readonly status: number; readonly reply: string }

/** 办理 Does acts: decides them on the state of their log and keeps them, one after another in each log. */
export type ActService = {
  readonly act: (wish: Wish) => Promise<Result<ActReply, NotDone>>
}
