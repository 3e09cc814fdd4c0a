import { z } from 'zod'
import { text } from '../../basics/text.ts'
import { isoDate } from '../../time/iso-date.ts'
import { slug, source } from './source.ts'

/** What a body is in the procedure, whatever the edition calls it. */
export const bodyRole = z.enum([
  'approver',
  'committee',
  'secretariat',
  'panel',
  'recommender',
  'inspector',
  'agency',
  /** Takes part without deciding: receives papers, answers inquiries, watches. */
  'department',
  'finance',
])
export type BodyRole = z.infer<typeof bodyRole>

/** 机构 A body with its duties; a duty names the steps in which the platform has it done, if any. */
export const body = z.strictObject({
  ...source,
  id: slug,
  role: bodyRole,
  name: text,
  plural: z.boolean().default(false),
  /** 机构承继 Who has taken over from the body that the text names; whether that holds in a cycle is recorded there. */
  successor: z.strictObject({ ...source, name: text, since: isoDate.exactOptional() }).exactOptional(),
  duties: z
    .array(z.strictObject({ ...source, id: slug, text, steps: z.array(slug).default([]) }))
    .default([]),
})
export type Body = z.infer<typeof body>
