import { z } from 'zod'
import { text } from '../../basics/text.ts'
import { bodyRole } from './bodies.ts'
import { source } from './source.ts'

/** 资质要求 What an assessor must have before the first case: training, an examination, an appraisal of earlier work. */
const requirement = z.strictObject({
  ...source,
  kind: z.enum(['training', 'examination', 'appraisal']),
  /** For how long it holds; left out, the text sets no term. */
  validYears: z.int().positive().exactOptional(),
})

/** 处理措施 What befalls an assessor who broke the rules, mildest first. */
const measure = z.strictObject({
  ...source,
  kind: z.enum(['warning', 'removal', 'referral']),
  text,
})

/** 专家库 The pool of assessors: who keeps it, what its members must have, and what they answer for. */
export const experts = z.strictObject({
  ...source,
  keptBy: bodyRole,
  requires: z.array(requirement).default([]),
  measures: z.array(measure).default([]),
})
export type Experts = z.infer<typeof experts>

/** 投诉举报 Where complaints about staff go: past the secretariat. */
export const complaints = z.strictObject({ ...source, to: bodyRole })

export const people = { experts, complaints }
