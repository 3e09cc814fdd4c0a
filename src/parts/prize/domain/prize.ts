import type { Edition } from '../../../core/regulation/edition.ts'
import type { EarlierPrize, FirstWin } from './history.ts'
import { isWinAgain } from './win-again.ts'

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
  why: 'firstWin' | 'repeatWin' | 'firstWinOnly' | 'noneOnRepeat' | 'eitherWay' | 'historyUnknown'
  /** What of an amount for the whole award is kept for a winner until its history is known. */
  keptFen?: number
  /** 补差 What was paid for lower awards before and is taken off. */
  lessEarlier?: EarlierPrize[]
  /** What of that a rule before this one could not cover. */
  lessRestFen?: number
  fen: number
}

/** `cut`: the amount before the ceiling of the cycle cut it. */
export type Prize = { algorithm: typeof PRIZE; lines: PrizeLine[]; fen: number; cut?: { fromFen: number } }

type Rules = Pick<Edition, 'prizes' | 'repeatWin'>
type Rule = Rules['prizes'][number]
export type Winning = { award: string; firstWin: FirstWin; earlier?: EarlierPrize[] }

/** What is left to be divided, and among how many; `taken` is what earlier rounds paid by each rule. */
export type Sharing = { readonly winners: number; readonly taken: Readonly<Record<string, number>> }

const rulesFor = ({ prizes }: Rules, award: string) => prizes.filter((prize) => prize.award === award)

/** Whether a rule pays a winner, and why. */
function whyOf(edition: Rules, { award, firstWinOnly }: Rule, isFirstWin: boolean): PrizeLine['why'] {
  if (isFirstWin) return 'firstWin'
  if (firstWinOnly) return 'firstWinOnly'
  const isBarred = isWinAgain(edition, award, isFirstWin) && !edition.repeatWin.prize
  return isBarred ? 'noneOnRepeat' : 'repeatWin'
}

/** Whether the money for an award depends on what its winner won or was paid before. */
export const dependsOnHistory = (edition: Rules, award: string): boolean =>
  rulesFor(edition, award).some(
    (rule) =>
      rule.yuan > 0 && (rule.onUpgrade === 'difference' || whyOf(edition, rule, false) !== 'repeatWin'),
  )

/** The share of one winner in an amount, in fen; a remainder is not paid out. */
function shareOf({ id, yuan, per }: Rule, { winners, taken }: Sharing) {
  const among = per === 'winner' ? 1 : winners
  const earlierFen = per === 'winner' ? 0 : (taken[id] ?? 0)
  const total = Math.max(0, yuan * FEN_PER_YUAN - earlierFen)
  return { among, ...(earlierFen > 0 ? { earlierFen } : {}), full: (total - (total % among)) / among }
}

/**
 * 奖金 The money of one winner, in fen: the sum of the award's prize rules. A rule for first wins pays nothing on a later one, and no
 * rule does where the edition gives no prize for a win again of this award. What earlier rounds left of an amount for the whole award is
 * divided evenly among its winners. Where rules pay the difference, what was paid for lower awards is taken off, once. While the history
 * on which the money depends is unknown none is fixed.
 */
export function prizeOf(edition: Rules, winning: Winning, sharing: Sharing): Prize {
  const { award, firstWin, earlier = [] } = winning
  if (firstWin === 'unknown' && dependsOnHistory(edition, award)) return unknownPrize(edition, award, sharing)
  let rest = earlier.reduce((sum, each) => sum + each.yuan * FEN_PER_YUAN, 0)
  let isNetted = false
  const lines = rulesFor(edition, award).map((rule): PrizeLine => {
    const { id, article, yuan, per, onUpgrade } = rule
    const why = firstWin === 'unknown' ? 'eitherWay' : whyOf(edition, rule, firstWin)
    const pays = why === 'firstWin' || why === 'repeatWin' || why === 'eitherWay'
    const { full: share, ...divided } = shareOf(rule, sharing)
    const full = pays ? share : 0
    const nets = onUpgrade === 'difference' && pays && (isNetted ? rest > 0 : earlier.length > 0)
    const less = nets ? Math.min(full, rest) : 0
    const netted = nets ? (isNetted ? { lessRestFen: rest } : { lessEarlier: earlier }) : {}
    isNetted ||= nets
    rest -= less
    return { rule: id, article, yuan, per, ...divided, why, ...netted, fen: full - less }
  })
  return { algorithm: PRIZE, lines, fen: lines.reduce((sum, line) => sum + line.fen, 0) }
}

/** 待定 Nothing yet; the share in an amount for the whole award is kept, so that it is not divided among the others. */
function unknownPrize(edition: Rules, award: string, sharing: Sharing): Prize {
  const lines = rulesFor(edition, award).map((rule): PrizeLine => {
    const { id, article, yuan, per } = rule
    const { full, ...divided } = shareOf(rule, sharing)
    const kept = per === 'award' ? { keptFen: full } : {}
    return { rule: id, article, yuan, per, ...divided, why: 'historyUnknown', ...kept, fen: 0 }
  })
  return { algorithm: PRIZE, lines, fen: 0 }
}
