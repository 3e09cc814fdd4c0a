import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Context } from '../../../core/process/stage.ts'
import { type Purposed, purposed } from '../../../parts/earmark/domain.ts'
import { refuse, ROOM } from './refusals.ts'

/** 通用用途 For what reviews are paid where the text names no purposes; anything else is `other`, with a note. */
export const GENERAL = ['meetings', 'expertFees', 'travel', 'venue', 'printing', 'other'] as const

/** The purpose of a cost by the text, or where it is silent by the general list. */
export function purposeOf(
  { edition, step }: Pick<Context<object, object>, 'edition' | 'step'>,
  purpose: string,
  note: string | undefined,
): Result<Purposed, Refusal> {
  if (edition.reviewCostUse) return purposed(ROOM, edition.reviewCostUse, purpose, note)
  if (!GENERAL.some((known) => known === purpose))
    return refuse('PurposeUnknown', [step.article], { purpose, known: [...GENERAL] })
  if (purpose === 'other' && note === undefined)
    return refuse('NoteMissing', [step.article], { what: purpose })
  return ok({ purpose, listed: null })
}
