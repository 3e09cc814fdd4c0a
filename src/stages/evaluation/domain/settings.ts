import { z } from 'zod'
import { text } from '../../../core/basics/text.ts'
import { percentText } from '../../../core/number/exact.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { slug, source } from '../../../core/regulation/schema/source.ts'
import { stagesIn, tieSettings } from '../../../core/selection/tie-settings.ts'

const listing = z
  .strictObject({
    ...source,
    lists: z.literal('perAward'),
    order: z.enum(['byScore', 'byPeople']).default('byScore'),
    /** Who proposes the lists where people do, and what they consider beside the scores. */
    byPeople: z.strictObject({ ...source, by: bodyRole, grounds: text }).optional(),
    lowerTier: z.enum(['next-in-rank', 'band-only']),
    ties: tieSettings.extend({ then: z.literal('committee') }),
  })
  .refine(({ order, byPeople }) => (order === 'byPeople') === (byPeople !== undefined), {
    path: ['byPeople'],
    error: 'who proposes the lists is said where people order them, and only there',
  })

/**
 * How scores are put together: each step's share, to how many decimals the total is shown, and, where candidates follow
 * from it, how they are listed. Without `candidates` the step fixes a composite score for a later cut and no more.
 */
const settings = z.strictObject({
  weights: z.strictObject({ ...source, shares: z.record(slug, percentText) }),
  shown: z.strictObject({ ...source, decimals: z.int().min(0).max(6) }),
  candidates: listing.optional(),
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
