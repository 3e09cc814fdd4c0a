import type { Json } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { checkIdNumber } from '../../../core/codes/id-number.ts'
import { checkUscc } from '../../../core/codes/uscc.ts'
import { refuse } from './refusals.ts'

const ALIKE = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g

/** A credit code may consist of digits alone; what is a sound one identifies an organisation. */
const identifiesPerson = (text: string) =>
  (text.normalize('NFKC').match(ALIKE) ?? []).some((found) => checkIdNumber(found).ok && !checkUscc(found).ok)

/** The places in what somebody handed in where an ID number stands. */
function placesIn(value: Json, at: readonly string[] = []): string[] {
  if (typeof value === 'string') return identifiesPerson(value) ? [at.join('.')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))
}

/** 公民身份号码不入卷 An ID number never enters the record, wherever somebody wrote it. */
export function checkNoPersonalNumber(handed: Json, article: string): Result<true, Refusal> {
  const places = placesIn(handed)
  return places.length === 0 ? ok(true) : refuse('PersonalNumberGiven', [article], { places })
}
