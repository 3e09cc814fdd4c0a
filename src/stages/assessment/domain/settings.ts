import { z } from 'zod'
import type { ArticleRef } from '../../../core/basics/article.ts'
import { text } from '../../../core/basics/text.ts'
import { slug, source } from '../../../core/regulation/schema/source.ts'

/** What a panel tells an applicant: 优势, 可改进之处, 现场须核实之处. */
export const observedPart = z.enum(['strengths', 'improvements', 'verifyOnSite'])
export type ObservedPart = z.infer<typeof observedPart>

/**
 * How a step is assessed: by whose panels of which size, from which spread on they talk, what report they owe, and what they owe to each
 * applicant.
 */
export const params = z.strictObject({
  panel: z.strictObject({ ...source, body: slug, atLeast: z.int().positive() }),
  consensus: z.strictObject({ ...source, whenSpreadOver: z.int().min(0).max(100) }),
  report: z.strictObject({ ...source, name: text }).optional(),
  observations: z.strictObject({ ...source, name: text, parts: z.array(observedPart).min(1) }).optional(),
})
export type Params = z.infer<typeof params>

/** Where the settings rest; refusals cite it. */
export const cited = (of: { readonly article: ArticleRef }): ArticleRef[] => [of.article]
