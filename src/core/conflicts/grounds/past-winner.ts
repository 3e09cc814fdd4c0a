import { type FindGround, NOTHING } from '../basis.ts'
import { isSameFirm } from '../conflict-facts.ts'
import { sharedFirms } from '../shared-firms.ts'

/** 往届获奖单位 The assessor leads a firm that won in an earlier cycle, and this firm applies again. */
export const findPastWinner: FindGround = ({ executiveOf }, subject, facts) => {
  if (executiveOf.length === 0) return NOTHING
  const won = executiveOf.filter((firm) => facts.winners.some((winner) => isSameFirm(facts, winner, firm)))
  return sharedFirms(won, subject, facts)
}
