import { z } from 'zod'

const inherited = (id: string) => id in {}

/** 申报编号 The id of an application: Latin letters, digits and hyphens, because files and streams bear it. */
export const applicationId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, 'an id is 1 to 40 letters, digits and hyphens')
  .refine((id) => !inherited(id), 'this word cannot serve as an id')

/**
 * 编号 An id that somebody gives to an objection or a panel: letters of any script, digits and hyphens, at most 40. Records are kept
 * under it, so it is none of the names that every object has of itself.
 */
export const givenId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,39}$/u, 'an id is 1 to 40 letters, digits and hyphens')
  .refine((id) => !inherited(id), 'this word cannot serve as an id')

/** What stands under an id in a record, and nothing that the record merely inherits. */
export const under = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined
