import { z } from 'zod'
import type { Json } from '../../core/basics/json.ts'
import { actor, evidence } from '../../core/record/entry.ts'
import { isoDate } from '../../core/time/iso-date.ts'

const MOST_PAPERS = 50

/** What stands around the input of an act: the paper behind it, where it was done on paper and is recorded on behalf (补录). */
const papers = {
  occurredOn: isoDate.exactOptional(),
  onBehalfOf: actor.exactOptional(),
  checkedBy: z.string().min(1).max(200).exactOptional(),
  evidence: z.array(evidence).max(MOST_PAPERS).exactOptional(),
}

/** The body of an act as it is described. */
export const frameOf = <S extends z.ZodType>(input: S) => z.strictObject({ input, ...papers })

/**
 * The body of an act as it is read. The input is taken as it is: the act itself says what does not fit in it, in the words of its rules,
 * and what is recorded are the bytes that were handed in.
 */
export const actFrame = frameOf(z.custom<Json>((value) => value !== undefined, 'an act has an input'))
export type ActFrame = z.infer<typeof actFrame>

export const actQuery = z.strictObject({ dryRun: z.enum(['true', 'false']).default('false') })
export type ActQuery = z.infer<typeof actQuery>

/** Where an entry of the act stands; `hash` is what a receipt is asked for with. */
const place = z.strictObject({
  position: z.int().min(1).exactOptional(),
  stream: z.string(),
  version: z.int().min(1),
  type: z.string(),
  hash: z.string(),
})

/** What was done, as it is told to whoever did it. */
export const actDone = z.strictObject({
  kept: z.boolean(),
  repeated: z.boolean(),
  occurredOn: z.string(),
  recordedAt: z.string(),
  seen: z.string(),
  entries: z.array(place),
})
export type ActDone = z.infer<typeof actDone>
