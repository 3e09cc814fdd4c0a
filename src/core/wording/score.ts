import type { Language } from '../basics/text.ts'
import { exactly } from '../number/exact.ts'
import { roundHalfUp } from '../number/rounding.ts'

const PLACES = 4

/** 得分 An exact score as people read it: a decimal as it stands, one that never ends rounded half up and marked 约, about. */
export function sayScore(score: string, language: Language): string {
  const exact = exactly(score)
  if (!exact.includes('/')) return exact
  return `${language === 'zh' ? '约' : 'about '}${roundHalfUp(exact, PLACES)}`
}

/** 得分率 The same, of a score that is a percentage. */
export const sayPercent = (score: string, language: Language): string => `${sayScore(score, language)}%`
