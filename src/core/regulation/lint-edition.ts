import type { StageKind } from '../process/stage.ts'
import { lintClaims } from './coverage.ts'
import type { Edition } from './edition.ts'
import type { Flaw } from './flaw.ts'
import { lintApprovalFirst } from './lint/approval-first.ts'
import { lintAwardOrder } from './lint/award-order.ts'
import { lintCarriedOut } from './lint/carried-out.ts'
import { lintCitedArticles } from './lint/cited-articles.ts'
import { lintCohorts } from './lint/cohorts.ts'
import { lintLimits } from './lint/limits.ts'
import { lintOpenPoints } from './lint/open-points.ts'
import { lintAwardCells } from './lint/award-cells.ts'
import { lintPersonStandard } from './lint/person-standard.ts'
import { lintQuotas } from './lint/quotas.ts'
import { lintReferences } from './lint/references.ts'
import { lintStepGraph } from './lint/step-graph.ts'
import { lintStepSettings } from './lint/step-settings.ts'
import { lintTerm } from './lint/term.ts'
import { lintUniqueIds } from './lint/unique-ids.ts'

type Lint = (edition: Edition, kinds: Readonly<Record<string, StageKind>>) => Flaw[]

const LINTS: readonly Lint[] = [
  lintCitedArticles,
  lintTerm,
  lintUniqueIds,
  lintStepGraph,
  lintCohorts,
  lintApprovalFirst,
  lintReferences,
  lintCarriedOut,
  lintAwardOrder,
  lintAwardCells,
  lintQuotas,
  lintPersonStandard,
  lintOpenPoints,
  lintStepSettings,
  lintLimits,
  lintClaims,
]

/** 校核 All that is wrong with an edition whose shapes are right; an empty list means that it can run. */
export const lintEdition = (edition: Edition, kinds: Readonly<Record<string, StageKind>>): Flaw[] =>
  LINTS.flatMap((lint) => lint(edition, kinds))
