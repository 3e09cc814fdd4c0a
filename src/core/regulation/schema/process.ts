import { z } from 'zod'
import { text } from '../../basics/text.ts'
import { bodyRole } from './bodies.ts'
import { slug, source } from './source.ts'

/**
 * 期限 A limit on a step, counted from its opening, from when another step was concluded, or from each application's last complete
 * receipt (with the clock stopped while a supplement is out). An applicant's missed limit forfeits, an authority's is an overrun that is
 * recorded and blocks nothing, some periods are a condition of validity.
 */
export const limit = z.strictObject({
  ...source,
  id: slug,
  days: z.int().positive(),
  kind: z.enum(['natural', 'workday']),
  bound: z.enum(['atMost', 'atLeast', 'exactly']),
  from: z.union([z.enum(['opening', 'receipt']), z.strictObject({ concluded: slug })]).default('opening'),
  rolls: z.boolean().default(true),
  missed: z.enum(['forfeits', 'overrun', 'invalid']),
})
export type Limit = z.infer<typeof limit>

/**
 * 环节 A step of the process. `kind` names the stage that knows how it is done, `with` its settings. It opens when all
 * in `after` are concluded; its cohort are those whom `cohortFrom` passed (left out: those whom all in `after` passed).
 * A standing step runs beside the others and blocks none.
 */
export const step = z.strictObject({
  ...source,
  id: slug,
  kind: slug,
  name: text,
  by: bodyRole,
  after: z.array(slug),
  cohortFrom: slug.optional(),
  standing: z.boolean().default(false),
  limits: z.array(limit).default([]),
  with: z.record(z.string(), z.unknown()).default({}),
})
export type Step = z.infer<typeof step>

/** 评审标准 A scoring standard that the text names. `primary` scores the applicants unless a cycle decides otherwise. */
export const standardUse = z.strictObject({
  ...source,
  code: z.string(),
  title: text,
  use: z.enum(['primary', 'alternative', 'guide']),
  file: slug.optional(),
  /** Left to a body, which supplies it: any entered standard for these applicants may then be used. */
  suppliedBy: bodyRole.exactOptional(),
  appliesTo: z.array(z.enum(['organisation', 'person'])).default(['organisation']),
})

/** 环节次序 The links that the text lists, in its order; the graph of steps must not contradict it. */
export const sequence = z.strictObject({ ...source, links: z.array(slug).min(1) })

export const process = {
  sequence: sequence.optional(),
  steps: z.array(step).min(1),
  standards: z.array(standardUse).min(1),
  standardUpgrade: z.strictObject({ ...source, allowed: z.boolean() }),
}
