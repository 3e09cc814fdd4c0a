import { z } from 'zod'
import { sha256Hex } from '../../../core/record/entry.ts'
import { factsSchema } from '../../../core/conditions/facts.ts'
import { sealedAs } from '../../../core/record/sealing/marks.ts'
import { isJson } from '../../../core/record/canonical.ts'
import { isObject, type JsonObject } from '../../../core/basics/json.ts'

/** Files as an applicant hands them in: which document each belongs to, its hash, its pages. */
export const documents = z.array(
  z.strictObject({
    id: z.string(),
    sha256: sha256Hex,
    pages: z.int().positive().exactOptional(),
  }),
)

/** Facts as an applicant states them; `factsOf` checks what stands in them. */
export const statedFacts = sealedAs(
  z.custom<JsonObject>(
    (value) => isJson(value) && isObject(value),
    'facts are a JSON object with whole numbers',
  ),
  () => factsSchema,
)
