import type { Milestone } from './milestones.ts'

/** What an act can follow, as part of “… on …”. */
export const milestones: Readonly<Record<Milestone, string>> = {
  award: 'the award was won',
  registration: 'the honour was entered in the register',
  prizeFixed: 'the prize was fixed',
  payment: 'the money was paid',
  clawback: 'the money came back',
  misuseFound: 'the misuse was found',
  revocation: 'the revocation was decided',
  legalReview: 'the legal opinion was given',
  report: 'the report was handed in',
  incident: 'the event happened',
  lastAct: 'the step before it in this matter was taken',
  caseOpened: 'the case was opened',
  finding: 'the finding was made',
  proposal: 'the revocation was proposed',
  decision: 'the matter was decided',
  removal: 'the assessor was removed',
  complaint: 'the complaint was received',
  acceptance: 'the complaint was taken up',
  outcome: 'the complaint was found on or passed on',
}
