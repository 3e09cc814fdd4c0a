import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import type { AtHand } from './case-at-hand.ts'
import { refuse } from './refusals.ts'
import type { Outcome } from './case.ts'

/** What every body says that proposes, deliberates or decides. */
export const choice = {
  case: z.string(),
  outcome: z.enum(['revoke', 'notRevoke']),
  reason: freeText().exactOptional(),
}

/**
 * 可以、应当 Where the rule says “may” a reason is given either way. Where it says “has to” nobody may let the matter drop once it is found
 * met; who doubts that has it found anew. And nothing is taken that was not found met.
 */
export function checkChoice(
  { found, way }: AtHand,
  outcome: Outcome,
  reason: string | undefined,
): Result<true, Refusal> {
  const cited = [way.article]
  const { finding, rule } = found
  if (!finding) return refuse('FindingMissing', cited, { by: way.proposedBy })
  if (!finding.met && outcome === 'revoke') return refuse('FoundNotMet', cited, { case: found.case })
  if (finding.met && outcome === 'notRevoke' && !way.discretionary)
    return refuse('MandatoryOnceMet', cited, { rule })
  const needsReason = way.discretionary || outcome === 'notRevoke'
  if (needsReason && reason === undefined) return refuse('ReasonMissing', cited, { rule })
  return ok(true)
}
