import { z } from 'zod'
import { slug, source } from '../../../core/regulation/schema/source.ts'

export const params = z.strictObject({
  /**
   * `anyOf`: one body's opinion is enough; `allOf`: each body owes one; `joint`: all bodies sign one opinion together; `none`: an opinion
   * may be added and is not needed.
   */
  opinion: z.strictObject({
    ...source,
    from: z.enum(['anyOf', 'allOf', 'joint', 'none']),
    bodies: z.array(slug).min(1),
    signed: z.boolean(),
  }),
  /** 推荐名额 How many each unit may put forward; a joint opinion counts for the body that stands first. */
  quota: z.strictObject({ ...source, perUnit: z.int().positive() }).exactOptional(),
  /** 推荐排序 Whether a unit puts those whom it recommends in an order, 1 to n, each place once. */
  ranked: z.strictObject({ ...source, required: z.boolean() }).exactOptional(),
})
export type Params = z.infer<typeof params>

/** Whether it matters which one of several bodies under one id speaks. */
export const asksForUnits = ({ opinion: { from }, quota, ranked }: Params): boolean =>
  from === 'joint' || quota !== undefined || ranked?.required === true
