import { z } from 'zod'
import { glossary } from '../../glossary.ts'

const camelCase = (identifier: string) =>
  identifier.replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase())

const identifiers = glossary.flatMap(({ terms }) => terms.map((term) => camelCase(term.identifier)))

/** A glossary term that an edition may give its own word for. */
export const term = z.enum(identifiers)
export type Term = z.infer<typeof term>
