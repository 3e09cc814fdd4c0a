import type { Edition } from '../../../core/regulation/edition.ts'
import { isWinAgain } from './win-again.ts'

type Item = Edition['honours'][number]['items'][number]

/** 荣誉 What a winner of the award is handed, and by whom; nothing where the edition gives no honour for a win again of it. */
export function honoursOf(
  edition: Pick<Edition, 'honours' | 'repeatWin'>,
  award: string,
  isFirstWin: boolean,
): { items: Item[]; grantedBy: string[] } {
  if (isWinAgain(edition, award, isFirstWin) && !edition.repeatWin.honour) return { items: [], grantedBy: [] }
  const given = edition.honours.filter(({ awards }) => awards.includes(award))
  return {
    items: [...new Set(given.flatMap(({ items }) => items))],
    grantedBy: [...new Set(given.map(({ grantedBy }) => grantedBy))],
  }
}
