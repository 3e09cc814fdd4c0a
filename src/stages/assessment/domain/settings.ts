import { z } from 'zod'
import type { ArticleRef } from '../../../core/basics/article.ts'
import { text } from '../../../core/basics/text.ts'
import { slug, source } from '../../../core/regulation/schema/source.ts'

/** How a step is assessed: by whose panels of which size, from which spread on they talk, and what report they owe. */
export const params = z.strictObject({
  panel: z.strictObject({ ...source, body: slug, atLeast: z.int().positive() }),
  consensus: z.strictObject({ ...source, whenSpreadOver: z.int().min(0).max(100) }),
  report: z.strictObject({ ...source, name: text }).optional(),
})
export type Params = z.infer<typeof params>

/** Where the settings rest; refusals cite it. */
export const cited = (of: { readonly article: ArticleRef }): ArticleRef[] => [of.article]
