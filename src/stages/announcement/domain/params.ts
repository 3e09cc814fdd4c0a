import { z } from 'zod'
import { source } from '../../../core/regulation/schema/source.ts'

export const params = z.strictObject({
  ...source,
  audience: z.enum(['bodies', 'public']),
  channels: z.array(z.string()).min(1),
  /** Whether applications come in until the day that this announcement names. */
  opensApplications: z.boolean().default(false),
  /** The least time that a call has to stand before its deadline. */
  minimum: z
    .strictObject({
      ...source,
      days: z.int().positive(),
      kind: z.enum(['natural', 'workday']),
      rolls: z.boolean().default(true),
    })
    .exactOptional(),
  names: z.enum(['candidates', 'winners']).exactOptional(),
})
export type Params = z.infer<typeof params>
