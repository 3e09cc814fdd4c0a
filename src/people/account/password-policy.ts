import { err, ok, type Result } from '../../core/basics/result.ts'
import type { PasswordPolicy } from '../settings.ts'

/** What is amiss with a password that somebody chose. */
export type PasswordFault =
  | { readonly reason: 'tooShort'; readonly least: number }
  | { readonly reason: 'tooLong'; readonly most: number }
  | { readonly reason: 'tooFewClasses'; readonly asked: number; readonly found: number }
  | { readonly reason: 'likeLogin' }
  | { readonly reason: 'usedBefore'; readonly remembered: number }

const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u]

/** One form for what looks alike, so that a password typed on another keyboard is the same (NIST SP 800-63B, 3.1.1.2). */
export const normalisedPassword = (typed: string): string => typed.normalize('NFKC')

/** Whether a password keeps to the policy, as far as can be said without knowing earlier ones. Lengths are in characters. */
export function checkPassword(
  policy: PasswordPolicy,
  login: string,
  typed: string,
): Result<string, readonly PasswordFault[]> {
  const password = normalisedPassword(typed)
  const length = [...password].length
  const found = CLASSES.filter((kind) => kind.test(password)).length
  const faults: PasswordFault[] = []
  if (length < policy.minLength) faults.push({ reason: 'tooShort', least: policy.minLength })
  if (length > policy.maxLength) faults.push({ reason: 'tooLong', most: policy.maxLength })
  if (found < policy.classes) faults.push({ reason: 'tooFewClasses', asked: policy.classes, found })
  if (password.toLowerCase().includes(login.toLowerCase())) faults.push({ reason: 'likeLogin' })
  return faults.length === 0 ? ok(password) : err(faults)
}
