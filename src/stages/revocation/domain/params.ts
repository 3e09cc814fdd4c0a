import { z } from 'zod'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { source } from '../../../core/regulation/schema/source.ts'

/**
 * `defence`: how long the party has to state its defence once the prior notice was delivered. `lostEligibility`: who proposes and who
 * decides that a name leaves before the award because a condition that it met is met no more.
 */
export const params = z.strictObject({
  defence: z.strictObject({ ...source, days: z.int().positive(), kind: z.enum(['natural', 'workday']) }),
  lostEligibility: z.strictObject({ ...source, proposedBy: bodyRole, decidedBy: bodyRole }),
})
export type Params = z.infer<typeof params>
