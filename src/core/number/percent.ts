import { err, type Result } from '../basics/result.ts'
import { divide, HUNDRED, multiply } from './arithmetic.ts'
import { type Exact, exactly, type NotExact, parseExact, percentText } from './exact.ts'

/** Reads `60%` as the share 0.6 (3/5). Only fields that are percentages by their nature use it. */
export function parsePercent(text: string): Result<Exact, NotExact> {
  const trimmed = text.trim()
  if (!percentText.safeParse(trimmed).success) return err({ code: 'NotANumber', text: trimmed })
  const number = parseExact(trimmed.slice(0, -1))
  return number.ok ? { ok: true, value: divide(number.value, HUNDRED) } : number
}

/** The share (0.6) of a valid percentage text (`60%`). Throws on another text: data was validated before. */
export const shareOf = (percent: string): Exact => divide(percentOf(percent), HUNDRED)

/** The number before the sign: 60 of `60%`, to compare with scores, which run from 0 to 100. Throws as `shareOf`. */
export function percentOf(percent: string): Exact {
  if (!percentText.safeParse(percent).success) throw new Error(`Not a percentage: ${percent}`)
  return exactly(percent.slice(0, -1))
}

/** 0.6 as 60. */
export const asPercent = (share: Exact): Exact => multiply(share, HUNDRED)
