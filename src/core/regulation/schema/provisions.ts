import { z } from 'zod'
import { text } from '../../basics/text.ts'
import { domain, severity } from '../../conditions/facts-events.ts'
import { bodyRole } from './bodies.ts'
import { slug, source } from './source.ts'

/** Who is shown a provision on the pages and documents where it matters. */
export const reader = z.enum([
  'applicant',
  'recommender',
  'secretariat',
  'assessor',
  'committee',
  'approver',
  'public',
])

/** 条文要点 A rule that binds people and computes nothing: it is shown, or acknowledged, where it matters. */
export const provision = z.strictObject({
  ...source,
  id: slug,
  topic: z.enum([
    'principle',
    'standard',
    'funding',
    'promotion',
    'confidentiality',
    'staffLiability',
    'supervision',
    'truthfulness',
    'recusal',
    'objection',
    'preference',
    'exclusivity',
    'interpretation',
  ]),
  text,
  shownTo: z.array(reader).min(1),
  steps: z.array(slug).default([]),
  effect: z.enum(['shown', 'acknowledged']),
})
export type Provision = z.infer<typeof provision>

/**
 * 撤销 When and how an award is taken back. `window` null means that the text sets none. `clawback` and `ban` are what the text
 * says and no more: `unclear` asks for legal review.
 */
export const revocation = z.strictObject({
  ...source,
  id: slug,
  trigger: z.enum(['fraud', 'incident', 'misuse', 'other']),
  text,
  incidentDomains: z.array(domain).default([]),
  /** Whether the text ends its list of domains with “and the like” (等). */
  openList: z.boolean().default(false),
  threshold: text.optional(),
  /** The grade that the threshold names: an event that the official ladder grades lower is not reached. */
  atLeast: severity.exactOptional(),
  windowYears: z.int().positive().nullable(),
  discretionary: z.boolean(),
  proposedBy: bodyRole,
  /** 研究、审议 Who deliberates on the proposal before it is decided. */
  deliberatedBy: bodyRole.exactOptional(),
  decidedBy: bodyRole,
  revokes: z.boolean(),
  takesBack: z.array(z.enum(['trophy', 'plaque', 'certificate', 'medal'])),
  clawback: z.enum(['yes', 'no', 'unclear']),
  banYears: z.int().positive().nullable(),
  /** 未获奖也适用 Whether the ban also reaches whoever is found out before any award. */
  beforeAward: z.boolean().default(false),
  announced: z.boolean(),
  /** 建议处理 Whether the authority in charge is advised to deal with those responsible. */
  advisesAuthority: z.boolean().default(false),
})
export type Revocation = z.infer<typeof revocation>

export const provisions = {
  provisions: z.array(provision),
  revocations: z.array(revocation),
}
