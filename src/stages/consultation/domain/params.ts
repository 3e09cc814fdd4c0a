import { z } from 'zod'
import { slug, source } from '../../../core/regulation/schema/source.ts'
import { noticeSettings } from '../../../parts/notice/domain/index.ts'

/**
 * `shows`: the results (who stands where, as far as that is known) or the candidates with their awards. `replies`: whether every
 * opinion has to be answered before the consultation is concluded. `resultsOf`: the step whose scores give each name its place; left out,
 * a candidate's place on its list is its place.
 */
export const params = z.strictObject({
  ...noticeSettings,
  shows: z.enum(['results', 'candidates']),
  resultsOf: slug.exactOptional(),
  replies: z.strictObject({ ...source, required: z.boolean() }),
})
export type Params = z.infer<typeof params>
