import { z } from 'zod'
import { standing } from '../conditions/facts-honours.ts'
import { sealedWithin } from '../record/sealing/marks.ts'
import { applicantKind } from '../regulation/schema/head.ts'
import { slug } from '../regulation/schema/source.ts'
import { isoDate } from '../time/iso-date.ts'

/** 出处 The document on which a row rests, and where it stands: a line of a file that was imported, or the cycle whose record says it. */
export const source = z.strictObject({
  document: z.string().trim().min(1).max(200),
  file: z.string().min(1).exactOptional(),
  line: z.int().positive().exactOptional(),
  cycle: z.string().min(1).exactOptional(),
})
export type Source = z.infer<typeof source>

/** Whom a row is about. Old records may name an organisation without a code: such a row is never more than stated. */
const who = { code: z.string().min(1).nullable(), name: z.string().trim().min(1), kind: applicantKind }
const frame = { standing, source }

const ofPersons = ({ kind }: { readonly kind: string }) =>
  kind === 'person' ? { name: 'personName' as const } : {}

/** 以往获奖 An award won before, under this edition or another; `award` is the id by which this edition knows it. Money in fen. */
export const pastAward = sealedWithin(
  z.strictObject({
    ...who,
    award: slug,
    year: z.int().min(1900).max(9999),
    approvedOn: isoDate,
    revokedOn: isoDate.exactOptional(),
    prizeFen: z.int().nonnegative().exactOptional(),
    ...frame,
  }),
  ofPersons,
)
export type PastAward = z.infer<typeof pastAward>

/** 以往处理 An award that was revoked, or fraud that was found before any. */
export const pastSanction = sealedWithin(
  z.strictObject({
    ...who,
    act: z.enum(['revocation', 'fraudFinding']),
    ground: z.enum(['fraud', 'incident', 'other']),
    decidedOn: isoDate,
    bannedUntil: isoDate.exactOptional(),
    ...frame,
  }),
  ofPersons,
)
export type PastSanction = z.infer<typeof pastSanction>

/** 组织沿革 What an organisation was called before, and the codes of the bodies that it succeeded. */
export const organisation = z.strictObject({
  code: z.string().min(1),
  name: z.string().trim().min(1),
  formerNames: z.array(z.string().trim().min(1)),
  predecessors: z.array(z.string().min(1)),
  source,
})
export type Organisation = z.infer<typeof organisation>

/** 齐全声明 Somebody answers for it that a list is complete since a year; null: since the award exists. */
export const completeness = z.strictObject({
  what: z.enum(['awards', 'sanctions']),
  sinceYear: z.int().min(1900).max(9999).nullable(),
  document: z.string().trim().min(1).max(200),
})
export type Completeness = z.infer<typeof completeness>

/** 历史记录 All that an authority knows of earlier cycles. */
export type History = {
  readonly awards: readonly PastAward[]
  readonly sanctions: readonly PastSanction[]
  readonly organisations: readonly Organisation[]
  readonly complete: readonly Completeness[]
}

export const noHistory: History = { awards: [], sanctions: [], organisations: [], complete: [] }

/** 类型 The lists of which rows are told, by their name. */
export type RowsByKind = {
  readonly awards: PastAward
  readonly sanctions: PastSanction
  readonly organisations: Organisation
}
export type RowKind = keyof RowsByKind
export const ROW_KINDS = ['awards', 'sanctions', 'organisations'] as const satisfies readonly RowKind[]
