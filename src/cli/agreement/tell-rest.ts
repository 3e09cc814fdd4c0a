import type { Language } from '../../core/basics/text.ts'

/** Of a longer list people see the beginning; programs see all. */
export const MOST_LINES = 20

/** How many of a list are not shown. */
export function restOf(all: readonly unknown[], language: Language): string[] {
  const rest = all.length - MOST_LINES
  if (rest <= 0) return []
  return [language === 'zh' ? `  另有${rest}项，加 --json 可看全部` : `  and ${rest} more; --json has all`]
}
