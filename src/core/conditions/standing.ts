import type { Outcome } from './condition-kind.ts'

/** 不适用 How a finding is told and counted: a condition that does not concern an applicant is found met, but nobody would call it so. */
export type Standing = Outcome | 'notApplicable'

type Told = { readonly outcome: Outcome; readonly explanation: { readonly key: string } }

export const standingOf = ({ outcome, explanation }: Told): Standing =>
  explanation.key === 'general.notApplicable' ? 'notApplicable' : outcome

/** How many of the findings stand so. */
export const countOf = (findings: readonly unknown[], standing: Standing): number =>
  (findings as readonly Told[]).filter((finding) => standingOf(finding) === standing).length
