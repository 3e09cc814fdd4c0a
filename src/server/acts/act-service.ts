import type { Json } from '../../core/basics/json.ts'
import type { Refusal } from '../../core/basics/refusal.ts'
import type { Result } from '../../core/basics/result.ts'
import type { Actor, Evidence } from '../../core/record/entry.ts'
import type { LogKey } from '../../core/store/log-store.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { IsoDate } from '../../core/time/iso-date.ts'

/**
 * A wish to act as it comes in: who acts is settled already from the session and its post. `account` is whose idempotency key it is.
 * `saw` is what stood on the actor's screen (`If-Match`, one or more ETags); acts that judge what was seen need it.
 */
export type Wish = LogKey & {
  readonly account: string
  /** The post in which the account is at work; none where nobody signed in. */
  readonly post?: string
  readonly step: string
  readonly act: string
  readonly actor: Actor
  readonly onBehalfOf?: Actor
  readonly checkedBy?: string
  /** Left out: the legal day on which the request came in. */
  readonly occurredOn?: IsoDate
  readonly evidence?: readonly Evidence[]
  readonly input: Json
  /** When all of it had come in; left out: now. */
  readonly receivedAt?: Instant
  readonly saw?: readonly string[]
  readonly request?: { readonly route: string; readonly key: string; readonly bodyHash: string }
  /** Says what would happen and keeps nothing. */
  readonly dryRun?: boolean
}

/** Where an entry of the act stands. */
export type EntryPlace = {
  readonly position: number
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly hash: string
}

/**
 * What was done. `position` is how many entries the log has now; `seen` is the ETag of the step after the act. `kept` is false for a dry
 * run, which has done nothing.
 */
export type Done = {
  readonly position: number
  readonly act: number
  readonly occurredOn: IsoDate
  readonly recordedAt: string
  readonly entries: readonly EntryPlace[]
  readonly seen: string
  readonly kept: boolean
}

/**
 * Why an act was not done. `refused`: the regulation or the record forbids it now. `conflict`: what the actor saw has changed since.
 * `unseen`: the act judges what was seen, and the request does not say what that was. `otherBody`: the key was used for another request.
 * `noSuchLog`: nothing of that name is there. `overload`: too many want to act at once. `unavailable`: the store cannot keep anything now.
 */
export type NotDone =
  | { readonly reason: 'refused'; readonly refusal: Refusal }
  | { readonly reason: 'conflict'; readonly seen: string }
  | { readonly reason: 'unseen'; readonly seen: string }
  | { readonly reason: 'otherBody' }
  | { readonly reason: 'noSuchLog' }
  | { readonly reason: 'overload' }
  | { readonly reason: 'unavailable'; readonly cause: string }

/** `repeated`: the same request was done before, and this is what was done then. */
export type ActReply = { readonly repeated: boolean; readonly done: Done }

/** 办理 Does acts: decides them on the state of their log and keeps them, one after another in each log. */
export type ActService = {
  readonly act: (wish: Wish) => Promise<Result<ActReply, NotDone>>
}
