import type { Refusal } from '../../core/basics/refusal.ts'

/** 400: the request has the wrong form. 403: not by this person. 404: what it names is not there. 409: not in the present state. */
const BY_CODE: Readonly<Record<number, readonly string[]>> = {
  400: ['InputUnfit'],
  403: ['NotYourAct', 'NotARecorder', 'NotOwnCase', 'MustRecuse'],
  404: ['UnknownStep', 'UnknownAct', 'UnknownApplication', 'EntryNotFound'],
  409: [
    'CycleNotOpen',
    'CycleAlreadyOpen',
    'CycleIsClosed',
    'CycleIsTerminated',
    'CycleIsSuspended',
    'CycleNotSuspended',
    'StepNotOpen',
    'StepConcludedAlready',
    'CohortNotFinal',
    'EntryAnnulledAlready',
    'ErasedAlready',
    'SucceededAlready',
    'ApprovedAlready',
    'ConferredAlready',
    'RecordedOutOfOrder',
  ],
}

const OTHERWISE = 422

/** The status code of a refusal. Those of stages are all 422: the request is understood, and the rules do not allow it as it is. */
export function statusOf({ room, code }: Refusal): number {
  if (room !== 'process') return OTHERWISE
  const found = Object.entries(BY_CODE).find(([, codes]) => codes.includes(code))
  return found ? Number(found[0]) : OTHERWISE
}

/** Roles that know only their own cases or those given to them: to them all others are not there. */
const OUTSIDE = ['applicant', 'assessor', 'recommender', 'public']
export const seesOwnCasesAlone = (role: string): boolean => OUTSIDE.includes(role)

/** Refusals from which one could tell that a case is there, or who works on it. */
const TELLS_OF_A_CASE: Readonly<Record<string, readonly string[]>> = {
  process: ['NotOwnCase', 'UnknownApplication', 'MustRecuse'],
  'stages/application': ['ApplicationUnknown'],
  'stages/assessment': ['NotOnPanel', 'NotAMember', 'NoPanelYet'],
  'stages/revocation': ['UnknownCase', 'NotYourPart'],
}

/** Whether a refusal is answered to this role as if nothing were there, so that a foreign case and an absent one look alike. */
export const isHiddenFrom = (role: string, { room, code }: Refusal): boolean =>
  seesOwnCasesAlone(role) && (TELLS_OF_A_CASE[room] ?? []).includes(code)
