import { err, ok, type Result } from '../basics/result.ts'

/** 公民身份号码 An ID number that passed every check of GB 11643. It is a personal value: seal it, mask it in lists. */
export type IdNumber = {
  /** All 18 characters, X in capitals. */
  readonly number: string
  /** 地址码 six digits of GB/T 2260, as they were at birth */
  readonly region: string
  /** 出生日期 YYYY-MM-DD */
  readonly born: string
}

/** Why a text is no ID number. Positions are counted from 1. */
export type IdNumberFault =
  | { readonly reason: 'length'; readonly expected: 18; readonly found: number }
  | { readonly reason: 'alphabet'; readonly position: number; readonly found: string }
  | { readonly reason: 'date'; readonly position: 7; readonly found: string }
  | {
      readonly reason: 'checkCharacter'
      readonly position: 18
      readonly expected: string
      readonly found: string
    }

/** The powers of 2 modulo 11, from 2^17 down to 2^1. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECK_CHARACTERS = '10X98765432'
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * 校验码 The 18th character for the first 17 digits (GB 11643, after ISO 7064 MOD 11-2).
 * Throws when these are not 17 digits, because only a program can cause that.
 */
export function idCheckCharacter(first17: string): string {
  if (!/^\d{17}$/.test(first17)) throw new Error('a check character needs the 17 digits before it')
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17.charAt(i)), 0)
  return CHECK_CHARACTERS.charAt(sum % 11)
}

/**
 * Checks an ID number as people type it: full-width forms, a small x and blanks around it are accepted. The date
 * inside must be a real day; whether it lies in the future is for the caller, who knows the day. Numbers of 15
 * digits are no longer valid.
 */
export function checkIdNumber(text: string): Result<IdNumber, IdNumberFault> {
  const number = text.normalize('NFKC').trim().toUpperCase()
  const characters = [...number]
  if (characters.length !== 18) return err({ reason: 'length', expected: 18, found: characters.length })
  const stranger = characters.findIndex((c, i) => !(i < 17 ? /^\d$/ : /^[\dX]$/).test(c))
  if (stranger >= 0) {
    return err({ reason: 'alphabet', position: stranger + 1, found: characters[stranger] ?? '' })
  }
  const digits = number.slice(6, 14)
  if (!isRealDay(digits)) return err({ reason: 'date', position: 7, found: digits })
  const expected = idCheckCharacter(number.slice(0, 17))
  const found = number.charAt(17)
  if (found !== expected) return err({ reason: 'checkCharacter', position: 18, expected, found })
  const born = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  return ok({ number, region: number.slice(0, 6), born })
}

/** Whether YYYYMMDD is a day of the Gregorian calendar from 1800 on. */
function isRealDay(digits: string): boolean {
  const year = Number(digits.slice(0, 4))
  const month = Number(digits.slice(4, 6))
  const day = Number(digits.slice(6))
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)
  return year >= 1800 && day >= 1 && day <= days
}
