import { refusalsOf } from '../../../core/process/stage.ts'

export type Refusals = {
  NotRequestingBody: { role: string; by: string }
  RequestedAlready: { document: string; on: string }
  NobodyToApprove: { held: string[] }
  NotRequested: { by: string }
  /** `after` are the steps that lead to approval: whether a public notice is among them is the edition's to say. */
  NotLaidBefore: { applications: string[]; after: string[] }
  NotInRequest: { applications: string[] }
  NameHeld: { applications: string[] }
  NamedTwice: { application: string }
  NamesLeftOpen: { applications: string[] }
  OnlyAsAWhole: { struck: string[] }
  StruckWithoutReason: { application: string }
  ReturnedWithoutReason: Record<string, never>
  NotAnEarlierStep: { step: string; known: string[] }
  ApprovedBefore: { approved: string[] }
  NotApproved: { application: string }
  ConferredAlready: { application: string; award: string }
  NotReferred: { application: string }
  ReconsideredWithoutReason: { application: string }
}
export const refuse = refusalsOf<Refusals>('stages/approval')
