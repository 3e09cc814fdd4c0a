import { z } from 'zod'
import { text } from '../../../core/basics/text.ts'
import { slug, source } from '../../../core/regulation/schema/source.ts'

/** A document that an application consists of. */
const wanted = z.strictObject({ ...source, id: slug, required: z.boolean(), name: text })

/** 材料报送 Bodies with whom the papers are filed before they reach the one that conducts the step. */
const filedWith = z.strictObject({ ...source, bodies: z.array(slug).min(1) })

const supplements = z.strictObject({
  ...source,
  /** Whether what is missing is told once and completely. */
  oneTime: z.boolean(),
  /** Whether the clock of the authority's limits stands still until the supplement is there. */
  pausesClock: z.boolean().default(false),
  /** How long the applicant has to reply; later it forfeits the supplement. */
  replyWithin: z
    .strictObject({
      days: z.int().positive(),
      kind: z.enum(['natural', 'workday']),
      rolls: z.boolean().default(true),
    })
    .exactOptional(),
})

/** Whether several units of one parent (of the same of these kinds) may apply, each for itself. */
const sharedCode = z.strictObject({
  ...source,
  allowed: z.boolean(),
  kinds: z
    .array(z.enum(['subUnit', 'team']))
    .min(1)
    .default(['subUnit']),
})

/** 申报环节设置 `window` is the step whose announcement says until when applications come in. */
export const params = z.strictObject({
  ...source,
  window: slug,
  documents: z.array(wanted),
  filedWith: filedWith.exactOptional(),
  supplements,
  sharedCode,
})
export type Params = z.infer<typeof params>
