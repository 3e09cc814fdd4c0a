import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { GROUNDS } from '../../../core/conflicts/ground.ts'
import type { Mending } from '../../../core/process/mending.ts'
import type { Premises } from '../../../core/process/stage.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import type { Entries } from './entries.ts'
import { facts, firm, paper } from './expert.ts'
import { refuse } from './refusals.ts'
import type { Params, State } from './state.ts'

const measured = { reason: freeText(), document: paper }
const OF_ASSESSOR = ['assessor']
const ANYTIME: readonly string[] = []

/**
 * Facts and documents are put anew. A certificate, a warning or a change of facts is annulled and entered again, whenever it is noticed;
 * what opens or ends somebody's standing is annulled while it is the last word on that person. Draws are never rewritten.
 */
export const mending: Mending = {
  fields: {
    AssessorEntered: { ...facts, document: paper },
    AssessorFactsChanged: { document: paper },
    InterestDeclared: { ground: z.enum(GROUNDS), firm },
    QualificationRecorded: { document: paper },
    AssessorWarned: measured,
    AssessorReferred: { ...measured, to: paper },
    AssessorRemoved: measured,
    AssessorReinstated: measured,
    AssessorSuspended: { reason: freeText() },
    SuspensionEnded: { document: paper },
  },
  annullable: {
    AssessorEntered: OF_ASSESSOR,
    AssessorFactsChanged: ANYTIME,
    InterestDeclared: ANYTIME,
    QualificationRecorded: ANYTIME,
    AssessorWarned: ANYTIME,
    AssessorReferred: ANYTIME,
    AssessorRemoved: OF_ASSESSOR,
    AssessorReinstated: OF_ASSESSOR,
    AssessorSuspended: OF_ASSESSOR,
    SuspensionEnded: OF_ASSESSOR,
    AssessorLeft: OF_ASSESSOR,
  },
}

/** An interest that an assessor declared is not taken out of the record by others. */
export function checkAnnulment(
  { type, data }: Entry,
  { step }: Premises<Params, State>,
): Result<true, Refusal> {
  const { assessor, declaredBy } = data as Entries['InterestDeclared']
  return type === 'InterestDeclared' && declaredBy === 'assessor'
    ? refuse('InterestStays', [step.article], { assessor })
    : ok(true)
}
