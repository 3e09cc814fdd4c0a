import type { Refusal } from '../core/basics/refusal.ts'
import type { Result } from '../core/basics/result.ts'
import { refusalsOf } from '../core/process/stage.ts'
import type { PasswordFault } from './account/password-policy.ts'
import type { SeparationRule } from './separation.ts'

/** Why something about people is not possible now. Nothing in a problem says whether somebody else has an account. */
export type PeopleProblems = {
  AccountUnfit: { fields: ('login' | 'name' | 'phone' | 'email')[] }
  AccountUnknown: Record<string, never>
  LoginTaken: { login: string }
  PasswordUnfit: { faults: readonly PasswordFault[] }
  PresentPasswordWrong: Record<string, never>
  ActivationVoid: Record<string, never>
  NoWayToTell: Record<string, never>
  SignInWrong: Record<string, never>
  TryLater: { minutes: number }
  SessionOver: Record<string, never>
  SecondFactorFirst: Record<string, never>
  TotpThereAlready: Record<string, never>
  TotpNotAwaited: Record<string, never>
  TotpWrong: Record<string, never>
  CodeWrong: Record<string, never>
  SignInNotBegun: Record<string, never>
  ProviderDeclined: Record<string, never>
  ProviderUnavailable: Record<string, never>
  TicketVoid: Record<string, never>
  IdentityUnknown: Record<string, never>
  IdentityAmbiguous: Record<string, never>
  NotYourTask: { task: string; roles: string[] }
  NotYourPost: Record<string, never>
  NotYourApplication: Record<string, never>
  AdministratorsDoNotAct: { role: string }
  PostUnfit: { fields: string[] }
  PostUnknown: Record<string, never>
  PostHeldAlready: Record<string, never>
  ActorTaken: { actor: string }
  OneSeatEach: { role: string }
  CycleUnknown: Record<string, never>
  DeputyUnknown: Record<string, never>
  InPersonOnly: { role: string }
  PeriodUnfit: Record<string, never>
  ReasonMissing: Record<string, never>
  SeparationForbids: { rules: SeparationRule[] }
  SeparationNeedsReason: { rules: SeparationRule[] }
  CodeUnfit: { fault: { zh: string; en: string } }
  OrganisationUnfit: { fields: string[] }
  OrganisationThere: { code: string }
  LetterMissing: Record<string, never>
  ClaimOpenAlready: Record<string, never>
  ClaimsTooMany: { most: number }
  ClaimUnknown: Record<string, never>
  ClaimDecided: Record<string, never>
  TakeoverNeedsReason: { code: string }
  HolderOnly: Record<string, never>
  ApplicantsOnly: Record<string, never>
  AdministratedAlready: Record<string, never>
  ScopesUnfit: { scopes: string[] }
  ScopeMissing: { scope: string }
  NameMissing: Record<string, never>
  TokenVoid: Record<string, never>
}

/** The room by which these refusals are known beside those of the award. */
export const ROOM = 'people'

/** A refusal of this room: it rests on no article. */
export const refuse = <C extends keyof PeopleProblems>(
  code: C,
  data: PeopleProblems[C],
): Result<never, Refusal> => refusalsOf<PeopleProblems>(ROOM)(code, [], data)
