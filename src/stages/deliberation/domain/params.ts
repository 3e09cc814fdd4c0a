import { z } from 'zod'
import { source } from '../../../core/regulation/schema/source.ts'
import { share } from '../../../parts/attendance/domain.ts'
import { majorityOf } from '../../../parts/ballot/domain.ts'

/**
 * `authority`: whether the body only recommends or itself decides. `departures`: whether a name that the body takes off a
 * higher award may stand for a lower one although it reached the higher floor; without it, floor and seats alone bound it. A majority
 * is more than the share, or where it is `inclusive` the share itself (以上).
 */
export const params = z.strictObject({
  authority: z.enum(['recommends', 'decides']),
  ballot: z.enum(['open', 'secret']),
  quorum: z.strictObject({ ...source, share }),
  majority: z.strictObject({ ...source, share, inclusive: z.boolean().default(false), of: majorityOf }),
  departures: z.strictObject({ ...source, lowerTier: z.enum(['next-in-rank', 'band-only']) }).exactOptional(),
})
export type Params = z.infer<typeof params>
