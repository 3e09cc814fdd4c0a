import type { Edition } from '../../../core/regulation/edition.ts'

/** 再次获奖 Whether the edition's rules for a win again are for this one: a later win, of an award that they name or, naming none, of any. */
export const isWinAgain = (
  { repeatWin: { awards } }: Pick<Edition, 'repeatWin'>,
  award: string,
  isFirstWin: boolean,
): boolean => !isFirstWin && (awards === undefined || awards.includes(award))
