import { z } from 'zod'
import { text } from '../../../core/basics/text.ts'
import { slug, source } from '../../../core/regulation/schema/source.ts'

/** Who speaks of the other side. */
export const side = z.enum(['applicants', 'assessors'])
export type Side = z.infer<typeof side>

/**
 * `sides`: who speaks, and what each is asked (whether the other side kept discipline). `sentTo`: the body that receives all of it; without
 * one, whoever inspects discipline.
 */
export const params = z.strictObject({
  ...source,
  sides: z
    .array(
      z.strictObject({
        from: side,
        questions: z.array(z.strictObject({ id: slug, text })).min(1),
      }),
    )
    .min(1)
    .refine((sides) => new Set(sides.map(({ from }) => from)).size === sides.length, {
      error: 'each side stands here once',
    }),
  sentTo: z.strictObject({ ...source, body: slug.exactOptional() }),
})
export type Params = z.infer<typeof params>
