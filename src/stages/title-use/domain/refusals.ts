import { refusalsOf } from '../../../core/process/stage.ts'
import type { Why } from './judge-use.ts'
import type { Standing } from './state.ts'

export type Refusals = {
  WhoMissing: Record<string, never>
  NotAWinner: { application: string }
  ReporterNotToBeNamed: Record<string, never>
  SeenLater: { seenOn: string; on: string }
  CaseKnown: { case: string }
  CaseUnknown: { case: string; known: string[] }
  CaseIsOver: { case: string; standing: Standing }
  NotForbidden: { case: string; verdict: 'allowed' | 'unclear'; why: Why }
  NoOrderInText: { case: string; left: 'advice' | 'law' }
  OrderInText: { case: string; remedy: 'orderToMend' | 'law' }
  UntilTooEarly: { until: string; on: string }
  NothingToMend: { case: string }
  StillTimeToMend: { case: string; until: string }
  NotMendedAlready: { case: string; until: string }
  NotUnclear: { case: string; verdict: 'allowed' | 'forbidden' }
  NotInReview: { case: string }
  MendFirst: { case: string }
  RevocationNotProvided: { case: string }
  RevokedAlready: { case: string; revokedOn: string; document: string }
  ReferralDealtWith: { case: string }
  NoWinnerToRevoke: { case: string }
}
export const refuse = refusalsOf<Refusals>('stages/title-use')
