import type { Edition } from '../../../core/regulation/edition.ts'
import { isWinAgain } from './win-again.ts'
import type { EarlierPrize } from './statement.ts'

export const PRIZE = 'prize/1'
const FEN_PER_YUAN = 100

/** One prize rule applied to one winner, with what decided the amount. */
export type PrizeLine = {
  rule: string
  article: string
  yuan: number
  per: 'winner' | 'award'
  /** Winners among whom an amount for the whole award is divided; 1 where it is per winner. */
  among: number
  why: 'firstWin' | 'repeatWin' | 'firstWinOnly' | 'noneOnRepeat'
  /** 补差 What was paid for lower awards before and is taken off. */
  lessEarlier?: EarlierPrize[]
  fen: number
}

/** `cut`: the amount before the ceiling of the cycle cut it. */
export type Prize = { algorithm: typeof PRIZE; lines: PrizeLine[]; fen: number; cut?: { fromFen: number } }

type Rules = Pick<Edition, 'prizes' | 'repeatWin'>
export type Winning = { award: string; firstWin: boolean; earlier?: EarlierPrize[] }

/**
 * 奖金 The money of one winner, in fen: the sum of the award's prize rules. A rule for first wins pays nothing on a later one, and no
 * rule does where the edition gives no prize for a win again of this award. An amount for the whole award is divided evenly among its
 * `winners`; a remainder in fen is not paid out. Where a rule pays the difference, what was paid for lower awards is taken off.
 */
export function prizeOf(edition: Rules, { award, firstWin, earlier = [] }: Winning, winners: number): Prize {
  const lines = edition.prizes
    .filter((prize) => prize.award === award)
    .map(({ id, article, yuan, firstWinOnly, per, onUpgrade }): PrizeLine => {
      const among = per === 'winner' ? 1 : winners
      const why = firstWin
        ? 'firstWin'
        : firstWinOnly
          ? 'firstWinOnly'
          : isWinAgain(edition, award, firstWin) && !edition.repeatWin.prize
            ? 'noneOnRepeat'
            : 'repeatWin'
      const pays = why === 'firstWin' || why === 'repeatWin'
      const total = yuan * FEN_PER_YUAN
      const full = pays ? (total - (total % among)) / among : 0
      const less = onUpgrade === 'difference' && pays ? earlier : []
      const paid = less.reduce((sum, each) => sum + each.yuan * FEN_PER_YUAN, 0)
      const netted = less.length > 0 ? { lessEarlier: less } : {}
      return { rule: id, article, yuan, per, among, why, ...netted, fen: Math.max(0, full - paid) }
    })
  return { algorithm: PRIZE, lines, fen: lines.reduce((sum, line) => sum + line.fen, 0) }
}
