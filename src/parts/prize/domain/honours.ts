import type { Edition } from '../../../core/regulation/edition.ts'
import type { FirstWin } from './history.ts'
import { isWinAgain } from './win-again.ts'

type Item = Edition['honours'][number]['items'][number]

/**
 * 荣誉 What a winner of the award is handed, and by whom; nothing where the edition gives no honour for a win again of it. While nobody
 * knows whether it is one, only what is handed over either way.
 */
export function honoursOf(
  edition: Pick<Edition, 'honours' | 'repeatWin'>,
  award: string,
  firstWin: FirstWin,
): { items: Item[]; grantedBy: string[] } {
  if (isWinAgain(edition, award, firstWin === true) && !edition.repeatWin.honour)
    return { items: [], grantedBy: [] }
  const given = edition.honours.filter(({ awards }) => awards.includes(award))
  return {
    items: [...new Set(given.flatMap(({ items }) => items))],
    grantedBy: [...new Set(given.map(({ grantedBy }) => grantedBy))],
  }
}
