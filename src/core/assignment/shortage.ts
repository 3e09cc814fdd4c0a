/** 人数不足 Which group is short, by how much, and of what. Ids are of panels, assessors and topics. */
export type Shortage =
  /** Too few certified assessors for a single panel. */
  | {
      readonly code: 'tooFewAssessors'
      readonly need: number
      readonly have: number
      readonly unavailable: number
    }
  /** A panel for which too few assessors are certified, free of conflicts and able to take all its cases. */
  | {
      readonly code: 'tooFewForPanel'
      readonly panel: string
      readonly need: number
      readonly have: number
      readonly unable: number
    }
  | { readonly code: 'noLeaderForPanel'; readonly panel: string; readonly leaders: number }
  | {
      readonly code: 'noTopicForPanel'
      readonly panel: string
      readonly topics: readonly string[]
      readonly least: number
      readonly have: number
      /** How many assessors of these fields there are, barred ones too. */
      readonly assessors: number
    }
  /** All that is asked for against all that the assessors can take, in seats. */
  | { readonly code: 'totalLoad'; readonly need: number; readonly have: number; readonly assessors: number }
  | { readonly code: 'tooFewLeaders'; readonly need: number; readonly have: number; readonly leaders: number }
  | {
      readonly code: 'tooFewOfTopic'
      readonly topic: string
      readonly need: number
      readonly have: number
      readonly assessors: number
    }
  /** Some panels that together ask for more than those whom they can have may take. */
  | {
      readonly code: 'groupShort'
      readonly of: { readonly seats: true } | { readonly leaders: true } | { readonly topic: string }
      readonly panels: readonly string[]
      readonly assessors: readonly string[]
      readonly need: number
      readonly have: number
    }
  | { readonly code: 'minLoadTooHigh'; readonly need: number; readonly have: number }
  | {
      readonly code: 'minLoadOutOfReach'
      readonly assessor: string
      readonly need: number
      readonly have: number
    }
  | { readonly code: 'overlapBeyondPanel'; readonly overlap: number; readonly perCase: number }
  | {
      readonly code: 'neighboursShareNobody'
      readonly panels: readonly [string, string]
      readonly need: number
      readonly have: number
    }
