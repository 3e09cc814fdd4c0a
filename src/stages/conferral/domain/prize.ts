import type { Edition } from '../../../core/regulation/edition.ts'

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
  fen: number
}

export type Prize = { algorithm: typeof PRIZE; lines: PrizeLine[]; fen: number }

type Rules = Pick<Edition, 'prizes' | 'repeatWin'>

/**
 * 奖金 The money of one winner, in fen: the sum of the award's prize rules. A rule for first wins pays nothing on a later one, and no
 * rule does where the edition gives no prize for a repeated win. An amount for the whole award is divided evenly among its
 * `winners`; a remainder in fen is not paid out.
 */
export function prizeOf(edition: Rules, award: string, isFirstWin: boolean, winners: number): Prize {
  const lines = edition.prizes
    .filter((prize) => prize.award === award)
    .map(({ id, article, yuan, firstWinOnly, per }): PrizeLine => {
      const among = per === 'winner' ? 1 : winners
      const why = isFirstWin
        ? 'firstWin'
        : firstWinOnly
          ? 'firstWinOnly'
          : edition.repeatWin.prize
            ? 'repeatWin'
            : 'noneOnRepeat'
      const pays = why === 'firstWin' || why === 'repeatWin'
      const total = yuan * FEN_PER_YUAN
      const fen = pays ? (total - (total % among)) / among : 0
      return { rule: id, article, yuan, per, among, why, fen }
    })
  return { algorithm: PRIZE, lines, fen: lines.reduce((sum, line) => sum + line.fen, 0) }
}
