// generated; run npm run generate
import { kind as applicantKindKind } from './applicant-kind/index.ts'
import { kind as barOrBanKind } from './bar-or-ban/index.ts'
import { kind as declarationKind } from './declaration/index.ts'
import { kind as documentKind } from './document/index.ts'
import { kind as durationKind } from './duration/index.ts'
import { kind as earlierAwardKind } from './earlier-award/index.ts'
import { kind as listStatusKind } from './list-status/index.ts'
import { kind as noEventKind } from './no-event/index.ts'
import { kind as noLossKind } from './no-loss/index.ts'
import { kind as qualitativeKind } from './qualitative/index.ts'
import { kind as rankAtMostKind } from './rank-at-most/index.ts'
import { kind as regionKind } from './region/index.ts'

/** 条件类型 Every condition kind, by the name that regulations use. */
export const conditionKinds = {
  'applicant-kind': applicantKindKind,
  'bar-or-ban': barOrBanKind,
  'declaration': declarationKind,
  'document': documentKind,
  'duration': durationKind,
  'earlier-award': earlierAwardKind,
  'list-status': listStatusKind,
  'no-event': noEventKind,
  'no-loss': noLossKind,
  'qualitative': qualitativeKind,
  'rank-at-most': rankAtMostKind,
  'region': regionKind,
} as const
