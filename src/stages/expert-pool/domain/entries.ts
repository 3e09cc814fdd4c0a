import type { ArticleRef } from '../../../core/basics/article.ts'
import type { Ground } from '../../../core/conflicts/ground.ts'
import type { DrawRun, FixedPlan } from '../../../core/draw/shape.ts'
import type { Basis } from '../../../core/regulation/schema/source.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import type { Changes, Expert } from './expert.ts'

/** 资质 What an assessor may have to have before the first case. */
export const QUALIFICATIONS = ['training', 'examination', 'appraisal'] as const
export type Qualification = (typeof QUALIFICATIONS)[number]

type Measured = { assessor: string; reason: string; document: string; article: ArticleRef }

/** The data of the stage's own entries. Practice that the text does not order says so: `basis` is silent. */
export type Entries = {
  AssessorEntered: Expert
  AssessorFactsChanged: { assessor: string; changes: Changes; document: string }
  InterestDeclared: { assessor: string; ground: Ground; firm: string; declaredBy: string }
  /** `validUntil`: the last day on which it counts; null where neither the text nor the certificate sets a term. */
  QualificationRecorded: {
    assessor: string
    kind: Qualification
    result: 'passed' | 'failed'
    on: IsoDate
    document: string
    validUntil: IsoDate | null
  }
  AssessorWarned: Measured
  AssessorReferred: Measured & { to: string }
  AssessorRemoved: Measured
  AssessorReinstated: { assessor: string; reason: string; document: string }
  AssessorSuspended: { assessor: string; from: IsoDate; to: IsoDate | null; reason: string; basis: Basis }
  SuspensionEnded: { assessor: string; document: string }
  AssessorLeft: { assessor: string; on: IsoDate }
  /** `hash` is what gets published. Words about persons are sealed in the plan, and the hash stands over their commitments. */
  DrawPlanFixed: FixedPlan & { draw: string; leftOut: string[] }
  DrawRecorded: { draw: string; run: DrawRun }
  /** The last drawing with one more replacement, and its lists drawn up anew; who stands in and may not be drawn now. */
  SeatReplaced: { draw: string; run: DrawRun; notDrawable: string | null }
}
