import { z } from 'zod'
import { markOf } from '../../core/record/sealing/marks.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

const DIALECT = '$schema'

/**
 * The JSON Schema of a value as it is handed in. What is read only later, by another schema, is described by that one; what is kept sealed,
 * so that it can be erased one day, says so (`x-sealed`). Values of which no schema says anything stay open.
 */
export function schemaOf(schema: z.ZodType): JsonSchema {
  const { [DIALECT]: _, ...described } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const mark = markOf(zodSchema)
      if (mark?.as) Object.assign(jsonSchema, schemaOf(mark.as() as z.ZodType))
      if (mark?.kind) Object.assign(jsonSchema, { 'x-sealed': mark.kind })
    },
  })
  return described
}
