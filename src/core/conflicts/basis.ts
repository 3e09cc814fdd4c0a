import type { IsoDate } from '../time/iso-date.ts'
import type { ConflictAssessor, ConflictCase, ConflictFacts } from './conflict-facts.ts'
import type { ConflictSettings } from './ground.ts'
import type { Firm } from './same-firm.ts'

/** What a computed conflict rests on: the assessor's firm and the case's, how long ago, or the region or sub-sector they share. */
export type Basis = {
  readonly firm?: Firm
  readonly caseFirm?: Firm
  /** The day on which the tie ended; null where it has not ended or nobody knows. */
  readonly until?: IsoDate | null
  readonly years?: number
  readonly region?: string
  readonly subSector?: string
}

/** How a ground is found. Answers nothing, or one basis for each tie that alone would suffice. */
export type FindGround = (
  assessor: ConflictAssessor,
  subject: ConflictCase,
  facts: ConflictFacts,
  settings: ConflictSettings,
) => readonly Basis[]

export const NOTHING: readonly Basis[] = []
