import type { Result } from '../basics/result.ts'
import type { SealedEntry } from '../record/chain.ts'
import type { SealedValue } from '../record/sealed.ts'

/** One log: that of a cycle, by the cycle's name, or the office's own. */
export type LogKey = { readonly authority: string; readonly log: string }

/** The last entry of a stream when somebody looked at it; 0 while it has none. */
export type Head = { readonly stream: string; readonly version: number }

/** What was answered to a request, kept so that the same request sent twice is answered once more and not done once more. */
export type KeptReply = {
  readonly account: string
  readonly route: string
  readonly key: string
  /** SHA-256 of the request's body. */
  readonly bodyHash: string
  readonly status: number
  readonly reply: string
  readonly at: string
}

/** A row of what screens query, written with the entries that it follows from. */
export type Projected = (transaction: unknown) => Promise<void>

/**
 * 追加 One act to be kept: all of it or nothing. `after` is the number of entries that the log held when the act was decided; it is what makes
 * the record one line of acts. `read` are heads that the actor saw and that must still stand. `pinned` are texts by their hash that the
 * first act of a log names. `forget` are commitments whose rows go with this act.
 */
export type Append = LogKey & {
  readonly after: number
  readonly entries: readonly SealedEntry[]
  readonly read?: readonly Head[]
  readonly sealed?: readonly SealedValue[]
  readonly pinned?: Readonly<Record<string, string>>
  readonly forget?: readonly string[]
  readonly reply?: KeptReply
  /** Done in the same transaction, after the entries are in. */
  readonly project?: Projected
}

/**
 * Why nothing was kept: the log has other acts by now (`moved`), what the actor saw has changed (`changed`), the same request was answered
 * meanwhile (`answered`), the store is full or cannot be reached (`unavailable`; nothing is lost, try again later). Where the connection broke
 * while the act was being kept, it may be in all the same: whoever tries it again finds the log moved, or the request answered.
 */
export type NotKept =
  | { readonly reason: 'moved'; readonly position: number }
  | { readonly reason: 'changed'; readonly heads: readonly Head[] }
  | { readonly reason: 'answered'; readonly reply: KeptReply }
  | { readonly reason: 'unavailable'; readonly cause: string }

/** 暂不可用 What reading throws while the store cannot be reached. Nothing is lost; it may be there again later without a restart. */
export class StoreUnavailable extends Error {}

/** How far a log reaches: the number of its entries. */
export type Kept = { readonly position: number }

/**
 * 卷宗库 Where logs are kept for good. Once `append` has answered, what it kept survives a crash of the machine. Entries come out in the order
 * and with the bytes in which they went in.
 */
export type LogStore = {
  readonly append: (act: Append) => Promise<Result<Kept, NotKept>>
  /** Entries after a position, in order, at most `limit` of them. */
  readonly read: (key: LogKey, after: number, limit?: number) => Promise<readonly SealedEntry[]>
  /** Null where there is no such log. */
  readonly position: (key: LogKey) => Promise<number | null>
  readonly logs: (authority: string) => Promise<readonly string[]>
  readonly sealed: (key: LogKey) => Promise<readonly SealedValue[]>
  readonly pinned: (authority: string, hash: string) => Promise<string | null>
  readonly replyTo: (
    authority: string,
    account: string,
    route: string,
    key: string,
  ) => Promise<KeptReply | null>
}
