import { z } from 'zod'
import { text } from '../../../core/basics/text.ts'
import type { JsonObject } from '../../../core/basics/json.ts'
import { percentText } from '../../../core/number/exact.ts'
import { slug, source } from '../../../core/regulation/schema/source.ts'
import { stagesIn, tieSettings } from '../../../core/selection/tie-settings.ts'

/**
 * How scores are put together: each step's share, to how many decimals the total is shown, and, where candidates follow
 * from it, how they are listed. Without `candidates` the step fixes a composite score for a later cut and no more.
 */
const settings = z.strictObject({
  weights: z.strictObject({ ...source, shares: z.record(slug, percentText) }),
  shown: z.strictObject({ ...source, decimals: z.int().min(0).max(6) }),
  candidates: z
    .strictObject({
      ...source,
      lists: z.literal('perAward'),
      lowerTier: z.enum(['next-in-rank', 'band-only']),
      ties: tieSettings.extend({ then: z.literal('committee') }),
    })
    .optional(),
  report: z.strictObject({ ...source, name: text }).optional(),
})
export const params = settings.refine(
  ({ weights, candidates }) =>
    stagesIn(candidates?.ties.chain ?? []).every((stage) => stage in weights.shares),
  {
    path: ['candidates', 'ties', 'chain'],
    error: 'equals are compared by the score of a step that has a weight',
  },
)
export type Params = z.infer<typeof params>

export type Refusals = {
  WeightsUnfit: { fault: JsonObject; decidedBy: string | null }
  SeatTieUndecided: { award: string; applications: string[]; places: number; line: string }
  ChoiceIsTheCommittees: { role: string }
  SelectionUnfit: { fault: JsonObject }
  NoReportOwed: Record<string, never>
  RankingNotDetermined: Record<string, never>
  RankingStale: { gone: string[] }
}

export type Entries = {
  RankingDetermined: {
    algorithm: string
    weights: Record<string, string>
    rows: {
      application: string
      rank: number
      tiedWith: string[]
      stages: Record<string, string>
      composite: string
      shown: string
    }[]
    unranked: { application: string; missing: string[] }[]
    inputs: string
    list: JsonObject | null
  }
  ReportSigned: { document: string; sha256: string; signedBy: string }
}
