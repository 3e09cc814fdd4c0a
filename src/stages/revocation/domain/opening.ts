import { z } from 'zod'
import { givenId } from '../../../core/basics/given-id.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { slug } from '../../../core/regulation/schema/source.ts'

/** 立案事项 What a case is opened with. */
export const opening = z.strictObject({
  case: givenId,
  application: z.string(),
  /** A rule on revocation, or a condition that is met no more: one of the two. */
  rule: slug.exactOptional(),
  condition: slug.exactOptional(),
  /** Which award, where the winner holds several. */
  award: slug.exactOptional(),
  incident: z.string().exactOptional(),
  referral: z.string().exactOptional(),
  facts: freeText(),
  evidence: z.string().min(1),
})
export type Opening = z.infer<typeof opening>
