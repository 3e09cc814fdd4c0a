import { z } from 'zod'
import { text } from '../../../core/basics/text.ts'
import { slug, source } from '../../../core/regulation/schema/source.ts'

/** A document that an application consists of. */
const wanted = z.strictObject({ ...source, id: slug, required: z.boolean(), name: text })

/** 申报环节设置 `window` is the step whose announcement says until when applications come in. */
export const params = z.strictObject({
  ...source,
  window: slug,
  documents: z.array(wanted),
  /** Whether what is missing is told once and completely. */
  supplements: z.strictObject({ ...source, oneTime: z.boolean() }),
  /** Whether several branches, internal or dispatched units of one parent may apply, each for itself. */
  sharedCode: z.strictObject({ ...source, allowed: z.boolean() }),
})
export type Params = z.infer<typeof params>
