import type { Domain, Severity } from '../../../core/conditions/facts-events.ts'
import type { Revocation } from '../../../core/regulation/schema/provisions.ts'

export type Outcome = 'revoke' | 'notRevoke'
export type Item = Revocation['takesBack'][number]

export type Incident = {
  readonly application: string
  readonly domain: Domain
  readonly severity: Severity | null
  /** The document by which an authority fixed the grade. */
  readonly gradedBy: string | null
  readonly happenedOn: string
}

/** What was done, and on which day. */
type Done<T> = T & { readonly on: string }

/** 案件 One matter: a rule of the edition, or a condition met no more, against one award or (award null) one applicant. */
export type Case = {
  readonly case: string
  readonly application: string
  readonly award: string | null
  readonly rule: string | null
  readonly condition: string | null
  readonly incident: string | null
  readonly referral: string | null
  readonly openedOn: string
  readonly finding: Done<{ readonly met: boolean }> | null
  readonly notice: { readonly lastDay: string; readonly setOn: string } | null
  readonly defence: Done<{ readonly how: 'stated' | 'waived' }> | null
  readonly proposal: Done<{ readonly outcome: Outcome }> | null
  readonly deliberation: Done<{ readonly outcome: Outcome }> | null
  readonly decision: Done<{ readonly outcome: Outcome; readonly items: readonly Item[] }> | null
  readonly delivered: boolean
  readonly announced: boolean
  readonly takenBack: readonly Item[]
  readonly advised: boolean
  readonly closed: boolean
}

/**
 * What a rule says to an event, as far as it can be computed. `forPeople`: its threshold is in words, or nobody has graded the event;
 * `unlimited`: the text sets no window.
 */
export type Reach =
  | 'reached'
  | 'forPeople'
  | 'notAwarded'
  | 'beforeAward'
  | 'outsideWindow'
  | 'otherDomain'
  | 'belowThreshold'
