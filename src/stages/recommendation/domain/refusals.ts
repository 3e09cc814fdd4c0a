import { refusalsOf } from '../../../core/process/stage.ts'
import type { Voice } from './state.ts'

/** `body` in these is the unit, where one was named. */
export type Refusals = {
  BodyNotNamed: { body: string; bodies: string[] }
  OpinionOfAnotherBody: { body: string; actor: string }
  UnitMissing: { body: string }
  SignatureMissing: { body: string }
  SignedTwice: { body: string }
  JointOpinionIncomplete: { missing: string[] }
  OpinionGivenAlready: { application: string; body: string }
  QuotaUsed: { body: string; perUnit: number; applications: string[] }
  RankMissing: { body: string; application: string }
  RankTaken: { body: string; rank: number; by: string }
  RanksWithGaps: { units: { body: string; ranks: number[] }[] }
  NotRecommended: { application: string; body: string }
  ReplacementUnfit: { application: string; body: string }
}
export const refuse = refusalsOf<Refusals>('stages/recommendation')

export const nameOf = ({ body, unit }: Voice): string => unit ?? body
