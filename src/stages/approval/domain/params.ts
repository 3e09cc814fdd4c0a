import { z } from 'zod'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { source } from '../../../core/regulation/schema/source.ts'

/** Which body asks for approval, and whether the approver may strike single names. */
export const params = z.strictObject({
  request: z.strictObject({ ...source, by: bodyRole }),
  inPart: z.strictObject({ ...source, allowed: z.boolean() }),
})
export type Params = z.infer<typeof params>
