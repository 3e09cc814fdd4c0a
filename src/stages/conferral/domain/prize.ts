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
  /** What earlier rounds took of an amount for the whole award. */
  earlierFen?: number
  why: 'firstWin' | 'repeatWin' | 'firstWinOnly' | 'noneOnRepeat'
  /** 补差 What was paid for lower awards before and is taken off. */
  lessEarlier?: EarlierPrize[]
  /** What of that a rule before this one could not cover. */
  lessRestFen?: number
  fen: number
}

/** `cut`: the amount before the ceiling of the cycle cut it. */
export type Prize = { algorithm: typeof PRIZE; lines: PrizeLine[]; fen: number; cut?: { fromFen: number } }

type Rules = Pick<Edition, 'prizes' | 'repeatWin'>
export type Winning = { award: string; firstWin: boolean; earlier?: EarlierPrize[] }

/** What is left to be divided, and among how many; `taken` is what earlier rounds paid by each rule. */
export type Sharing = { readonly winners: number; readonly taken: Readonly<Record<string, number>> }

/**
 * 奖金 The money of one winner, in fen: the sum of the award's prize rules. A rule for first wins pays nothing on a later one, and no
 * rule does where the edition gives no prize for a win again of this award. What earlier rounds left of an amount for the whole award is
 * divided evenly among its winners; a remainder in fen is not paid out. Where rules pay the difference, what was paid for lower awards is
 * taken off, once.
 */
export function prizeOf(
  edition: Rules,
  { award, firstWin, earlier = [] }: Winning,
  { winners, taken }: Sharing,
): Prize {
  let rest = earlier.reduce((sum, each) => sum + each.yuan * FEN_PER_YUAN, 0)
  let isNetted = false
  const lines = edition.prizes
    .filter((prize) => prize.award === award)
    .map(({ id, article, yuan, firstWinOnly, per, onUpgrade }): PrizeLine => {
      const among = per === 'winner' ? 1 : winners
      const earlierFen = per === 'winner' ? 0 : (taken[id] ?? 0)
      const why = firstWin
        ? 'firstWin'
        : firstWinOnly
          ? 'firstWinOnly'
          : isWinAgain(edition, award, firstWin) && !edition.repeatWin.prize
            ? 'noneOnRepeat'
            : 'repeatWin'
      const pays = why === 'firstWin' || why === 'repeatWin'
      const total = Math.max(0, yuan * FEN_PER_YUAN - earlierFen)
      const full = pays ? (total - (total % among)) / among : 0
      const nets = onUpgrade === 'difference' && pays && (isNetted ? rest > 0 : earlier.length > 0)
      const less = nets ? Math.min(full, rest) : 0
      const netted = nets ? (isNetted ? { lessRestFen: rest } : { lessEarlier: earlier }) : {}
      isNetted ||= nets
      rest -= less
      const shared = earlierFen > 0 ? { earlierFen } : {}
      return { rule: id, article, yuan, per, among, ...shared, why, ...netted, fen: full - less }
    })
  return { algorithm: PRIZE, lines, fen: lines.reduce((sum, line) => sum + line.fen, 0) }
}
