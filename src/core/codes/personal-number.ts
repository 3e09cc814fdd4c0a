import type { Json } from '../basics/json.ts'
import { checkIdNumber } from './id-number.ts'
import { checkUscc } from './uscc.ts'

const ALIKE = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g

/** A credit code may consist of digits alone; what is a sound one identifies an organisation. */
const identifiesPerson = (text: string) =>
  (text.normalize('NFKC').match(ALIKE) ?? []).some((found) => checkIdNumber(found).ok && !checkUscc(found).ok)

/** 公民身份号码不入卷 The places in what somebody handed in where an ID number stands, wherever it was written; the number itself is not repeated. */
export function personalNumbersIn(value: Json, at: readonly string[] = []): string[] {
  if (typeof value === 'string') return identifiesPerson(value) ? [at.join('.')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    identifiesPerson(key) ? [at.join('.')] : personalNumbersIn(inner, [...at, key]),
  )
}
