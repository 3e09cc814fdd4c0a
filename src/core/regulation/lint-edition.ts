import type { StageKind } from '../process/stage.ts'
import { lintClaims } from './coverage.ts'
import type { Edition } from './edition.ts'
import type { Flaw } from './flaw.ts'
import { lintCitedArticles } from './lint/cited-articles.ts'
import { lintOpenPoints } from './lint/open-points.ts'
import { lintQuotas } from './lint/quotas.ts'
import { lintReferences } from './lint/references.ts'
import { lintStepGraph } from './lint/step-graph.ts'
import { lintStepSettings } from './lint/step-settings.ts'

type Lint = (edition: Edition, kinds: Readonly<Record<string, StageKind>>) => Flaw[]

const LINTS: readonly Lint[] = [
  lintCitedArticles,
  lintStepGraph,
  lintReferences,
  lintQuotas,
  lintOpenPoints,
  lintStepSettings,
  lintClaims,
]

/** 校核 All that is wrong with an edition whose shapes are right; an empty list means that it can run. */
export const lintEdition = (edition: Edition, kinds: Readonly<Record<string, StageKind>>): Flaw[] =>
  LINTS.flatMap((lint) => lint(edition, kinds))
