import { z } from 'zod'
import { source } from '../../../core/regulation/schema/source.ts'
import { noticeSettings } from '../../../parts/notice/domain/index.ts'

/**
 * `shows`: the results (who stands where, as far as that is known) or the candidates with their awards. `replies`: whether every
 * opinion has to be answered before the consultation is concluded.
 */
export const params = z.strictObject({
  ...noticeSettings,
  shows: z.enum(['results', 'candidates']),
  replies: z.strictObject({ ...source, required: z.boolean() }),
})
export type Params = z.infer<typeof params>
