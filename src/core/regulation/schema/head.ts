import { z } from 'zod'
import { text } from '../../basics/text.ts'
import { isoDate } from '../../time/iso-date.ts'
import { slug, source } from './source.ts'

/** 施行 When the text binds: fixed dates, so many days after publication, or blanks that nobody filled in. */
export const effect = z.discriminatedUnion('mode', [
  z.strictObject({ ...source, mode: z.literal('fixed'), from: isoDate, to: isoDate.optional() }),
  z.strictObject({
    ...source,
    mode: z.literal('afterPublication'),
    days: z.int().positive(),
    publishedOn: isoDate.optional(),
  }),
  z.strictObject({ ...source, mode: z.literal('unset') }),
])
export type Effect = z.infer<typeof effect>

/** Applicant kinds across awards: 法人, 非法人组织, 分支/内设/派出机构, 班组, 个人. */
export const applicantKind = z.enum(['legalPerson', 'unincorporated', 'subUnit', 'team', 'person'])
export type ApplicantKind = z.infer<typeof applicantKind>

export const head = {
  id: slug,
  title: text,
  shortTitle: text,
  document: z.strictObject({
    ...source,
    number: z.string().optional(),
    issuedOn: isoDate.optional(),
    adoptedBy: text.optional(),
  }),
  authority: z.strictObject({
    ...source,
    id: slug,
    name: text,
    region: z.string().regex(/^\d{6}$/),
    regionName: text,
    level: z.enum(['city', 'district', 'county', 'province']),
  }),
  state: z.enum(['issued', 'draft']),
  effect,
  legalBasis: z.array(z.strictObject({ ...source, title: text })),
  supersedes: z.array(z.strictObject({ ...source, title: text, number: z.string().optional() })),
  scope: z.array(z.strictObject({ ...source, text })),
  honour: z.strictObject({ ...source, recipients: text }),
  cadence: z.strictObject({ ...source, everyYears: z.int().positive(), soft: z.boolean() }),
  applicants: z.strictObject({ ...source, kinds: z.array(applicantKind).min(1) }),
  /** 行业类别 Sectors that the text itself tells apart, where awards or seats depend on them. */
  sectors: z.array(z.strictObject({ ...source, id: slug, name: text })).default([]),
  /** 称号有效期 For how long a title is valid; the honour stays as a dated one. */
  validity: z.strictObject({ ...source, years: z.int().positive() }).optional(),
  fee: z.strictObject({ ...source, charged: z.literal(false) }),
}
