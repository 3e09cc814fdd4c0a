import { err, ok, type Result } from '../basics/result.ts'

/** 统一社会信用代码 A unified social credit code that passed every check of GB 32100-2015, in its parts. */
export type Uscc = {
  /** All 18 characters, in capitals. */
  readonly code: string
  /** 登记管理部门 */
  readonly authority: string
  /** 机构类别 */
  readonly kind: string
  /** 登记管理机关行政区划码, six digits of GB/T 2260 */
  readonly region: string
  /** 主体标识码（组织机构代码）, nine characters */
  readonly body: string
  readonly checkCharacter: string
}

/** Why a text is no unified social credit code. Positions are counted from 1. */
export type UsccFault =
  | { readonly reason: 'length'; readonly expected: 18; readonly found: number }
  | { readonly reason: 'alphabet'; readonly position: number; readonly found: string }
  | { readonly reason: 'region'; readonly position: number; readonly found: string }
  | {
      readonly reason: 'checkCharacter'
      readonly position: 18
      readonly expected: string
      readonly found: string
    }

/** 31 characters: I, O, S, V and Z are left out, because they are easily misread. */
export const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The powers 3^0 … 3^16 modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const

/**
 * 校验码 The 18th character for the first 17 (GB 32100-2015): any of the 31 characters may result.
 * Throws when the 17 characters are not of the alphabet, because only a program can cause that.
 */
export function usccCheckCharacter(first17: string): string {
  if (first17.length !== WEIGHTS.length)
    throw new Error('a check character needs the 17 characters before it')
  const sum = WEIGHTS.reduce((total, weight, i) => {
    const value = USCC_ALPHABET.indexOf(first17.charAt(i))
    if (value < 0) throw new Error(`character ${i + 1} is not of the alphabet of GB 32100`)
    return total + weight * value
  }, 0)
  return USCC_ALPHABET.charAt((31 - (sum % 31)) % 31)
}

/** A complete code from its first 17 characters, for rehearsals and tests. */
export const usccFrom = (first17: string): string => first17 + usccCheckCharacter(first17)

/**
 * Checks a unified social credit code as people type it: full-width forms, small letters and blanks around it are
 * accepted. The first fault from the left is named. Whether the code was ever issued only the register can say.
 */
export function checkUscc(text: string): Result<Uscc, UsccFault> {
  const code = text.normalize('NFKC').trim().toUpperCase()
  const characters = [...code]
  if (characters.length !== 18) return err({ reason: 'length', expected: 18, found: characters.length })
  for (const [i, found] of characters.entries()) {
    if (!USCC_ALPHABET.includes(found)) return err({ reason: 'alphabet', position: i + 1, found })
    const isInRegion = i >= 2 && i < 8
    if (isInRegion && !/^\d$/.test(found)) return err({ reason: 'region', position: i + 1, found })
  }
  const expected = usccCheckCharacter(code.slice(0, 17))
  const checkCharacter = code.charAt(17)
  if (checkCharacter !== expected) {
    return err({ reason: 'checkCharacter', position: 18, expected, found: checkCharacter })
  }
  return ok({
    code,
    authority: code.charAt(0),
    kind: code.charAt(1),
    region: code.slice(2, 8),
    body: code.slice(8, 17),
    checkCharacter,
  })
}
