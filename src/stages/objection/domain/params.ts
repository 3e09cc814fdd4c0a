import { z } from 'zod'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { slug, source } from '../../../core/regulation/schema/source.ts'

/**
 * `notice` is the step that posted the names. `window`: only during that notice, or at any time after it was posted. `realName`:
 * whether a name, and evidence, are asked for; what lacks them is kept as a lead.
 */
export const params = z.strictObject({
  notice: slug,
  window: z.enum(['duringNotice', 'always']),
  realName: z.strictObject({ ...source, required: z.boolean(), evidence: z.boolean() }),
  ruling: z.strictObject({ ...source, workdays: z.int().positive(), by: bodyRole }),
})
export type Params = z.infer<typeof params>
