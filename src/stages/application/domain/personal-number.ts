import type { Json } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { personalNumbersIn } from '../../../core/codes/personal-number.ts'
import { refuse } from './refusals.ts'

/** 公民身份号码不入卷 An ID number is no part of an application. */
export function checkNoPersonalNumber(handed: Json, article: string): Result<true, Refusal> {
  const places = personalNumbersIn(handed)
  return places.length === 0 ? ok(true) : refuse('PersonalNumberGiven', [article], { places })
}
