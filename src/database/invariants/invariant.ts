import type { Text } from '../../core/basics/text.ts'
import type { StageKind } from '../../core/process/stage.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { Frame } from '../../core/visibility/projection/index.ts'
import type { Database } from '../tables.ts'

/** What invariants are looked at with. Hand in a database at one moment (a snapshot, a transaction). */
export type Ground = {
  readonly database: Database
  readonly kinds: Readonly<Record<string, StageKind>>
  readonly sortKey: Frame['sortKey']
  /** Operational time. */
  readonly now: Instant
}

/** Where an invariant does not hold: the authority, the log, the row. */
export type Breach = string

/** 不变量 What always holds in a database, whatever happened to it. */
export type Invariant = {
  readonly id: string
  readonly says: Text
  readonly breaches: (ground: Ground) => Promise<readonly Breach[]>
}
