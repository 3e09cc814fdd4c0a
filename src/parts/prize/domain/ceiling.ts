import type { Edition } from '../../../core/regulation/edition.ts'
import type { Prize } from './prize.ts'

const FEN_PER_YUAN = 100

/**
 * 奖金总额 How the ceiling of the cycle met the prizes of a round: `askedFen` by the rules, `leftFen` after earlier rounds. Above it each
 * is cut in the same proportion to whole yuan, and what remains is not paid.
 */
export type Ceiling = {
  article: string
  yuan: number
  earlierFen: number
  leftFen: number
  askedFen: number
  unpaidFen: number
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, fen) => total + fen, 0)

/** The share of an amount in fen, in whole yuan; products of two amounts in fen pass what a number holds exactly. */
const cutTo = (fen: number, left: number, asked: number): number =>
  Number((BigInt(fen) * BigInt(left)) / BigInt(asked) / BigInt(FEN_PER_YUAN)) * FEN_PER_YUAN

/** The prizes with the edition's ceiling applied, and the ceiling where it cut them. */
export function underCeiling(
  { prizeCeiling }: Pick<Edition, 'prizeCeiling'>,
  prizes: readonly Prize[],
  earlierFen: number,
): { prizes: readonly Prize[]; ceiling?: Ceiling } {
  const askedFen = sum(prizes.map(({ fen }) => fen))
  if (!prizeCeiling) return { prizes }
  const { article, yuan } = prizeCeiling
  const leftFen = Math.max(0, yuan * FEN_PER_YUAN - earlierFen)
  if (askedFen <= leftFen) return { prizes }
  const cut = prizes.map((prize): Prize => {
    const fen = cutTo(prize.fen, leftFen, askedFen)
    return prize.fen === 0 ? prize : { ...prize, fen, cut: { fromFen: prize.fen } }
  })
  const unpaidFen = leftFen - sum(cut.map(({ fen }) => fen))
  return { prizes: cut, ceiling: { article, yuan, earlierFen, leftFen, askedFen, unpaidFen } }
}
