import { refusalsOf } from '../../../core/process/stage.ts'

/** Why what is said of earlier wins cannot stand. A stage that fixes prizes has all of these. */
export type PrizeRefusals = {
  EarlierWinOnFile: { application: string; award: string; approvedOn: string }
  /** The amount depends on what was paid for a lower award, and the file shows that it was won. */
  EarlierPaymentMissing: { application: string; awards: string[] }
  EarlierNotLower: { application: string; award: string; earlier: string }
}

/** The refusals of a prize, in the name of the stage that fixes it. */
export const prizeRefusals = refusalsOf<PrizeRefusals>
