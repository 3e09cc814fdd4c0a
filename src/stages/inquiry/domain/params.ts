import { z } from 'zod'
import { slug, source } from '../../../core/regulation/schema/source.ts'

/**
 * `when`: the step's body asks where it sees need, or each of `bodies` about every applicant. `inWriting`: an inquiry goes out, and an
 * answer comes in, as a document.
 */
export const params = z.strictObject({
  ...source,
  when: z.enum(['asNeeded', 'always']),
  bodies: z.array(slug).min(1),
  inWriting: z.boolean(),
})
export type Params = z.infer<typeof params>
