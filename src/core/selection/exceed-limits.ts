import { z } from 'zod'
import { sealedText } from '../record/sealing/marks.ts'
import { err, ok, type Result } from '../basics/result.ts'
import type { Quota as Limit } from '../regulation/schema/awards.ts'
import type { CutFault } from './cut.ts'
import type { Quota } from './quotas.ts'

/** 突破名额 A limit that holds as a rule is exceeded: up to how many, why, and who approved it. */
export const exceedance = z.strictObject({
  limit: z.string(),
  count: z.int().positive(),
  reason: sealedText(z.string().min(1), 'freeText'),
  approvedBy: sealedText(z.string().min(1), 'personName'),
})
export type LimitExceeded = z.infer<typeof exceedance>

export type ExceedFault =
  | Extract<CutFault, { code: 'LimitIsHard' | 'ExceedanceBelowLimit' }>
  | { readonly code: 'UnknownLimit'; readonly limit: string; readonly known: readonly string[] }

/** The limits with those raised that may be; the first that may not is the fault. */
export function raised(
  limits: readonly Limit[],
  exceeded: readonly LimitExceeded[],
): Result<Quota[], ExceedFault> {
  for (const { limit, count: asked } of exceeded) {
    const found = limits.find(({ id }) => id === limit)
    if (!found) return err({ code: 'UnknownLimit', limit, known: limits.map(({ id }) => id) })
    if (!found.soft) return err({ code: 'LimitIsHard', count: found.max })
    if (asked <= found.max) return err({ code: 'ExceedanceBelowLimit', count: found.max, asked })
  }
  return ok(
    limits.map(({ id, awards, max, least }) => ({
      id,
      awards,
      max: exceeded.findLast(({ limit }) => limit === id)?.count ?? max,
      least,
    })),
  )
}
