import { z } from 'zod'
import { sealedText } from '../../../core/record/sealing/marks.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { type Assignment, checkQuotas, seatsUsed } from '../../../core/selection/quotas.ts'
import { limitsOf } from '../../../core/selection/edition-awards.ts'
import type { Here } from './listed.ts'
import { refuse } from './refusals.ts'
import type { Exceeded } from './state.ts'

/** 突破名额 Why a limit that holds as a rule is passed, and who approved it. */
export const exceeding = z.strictObject({
  quota: z.string(),
  reason: sealedText(z.string(), 'freeText'),
  approvedBy: sealedText(z.string(), 'personName'),
})
type Exceeding = z.infer<typeof exceeding>

const isStated = ({ reason, approvedBy }: Exceeding) => reason.trim() !== '' && approvedBy.trim() !== ''

/**
 * 名额 Whether no limit is exceeded: none that is hard, and one that holds as a rule only with a reason and an approval. Answers what is
 * passed in this way.
 */
export function withinQuotas(
  { edition, step }: Here,
  seated: Assignment,
  exceed: readonly Exceeding[],
): Result<Exceeded[], Refusal> {
  const exceeded: Exceeded[] = []
  for (const { id: quota, awards, max, soft, article } of edition.quotas) {
    const count = seatsUsed({ id: quota, awards, max }, seated)
    if (count <= max) continue
    if (!soft) return refuse('QuotaExceeded', [article], { awards, max, count })
    const stated = exceed.find((each) => each.quota === quota && isStated(each))
    if (!stated) return refuse('ExceedsAsARule', [article], { quota, awards, max, count })
    const { reason, approvedBy } = stated
    exceeded.push({ quota, awards, max, count, reason, approvedBy })
  }
  const kept = seatsKept(edition.quotas, seated)
  if (kept) return refuse('SeatsReserved', [kept.article], kept.facts)
  const idle = exceed.find(({ quota }) => exceeded.every((each) => each.quota !== quota))
  return idle ? refuse('NothingToExceed', [step.article], { quota: idle.quota }) : ok(exceeded)
}

/** 保留名额 The first limit that would hold, were it not for the seats that it keeps for some of its awards. */
function seatsKept(quotas: Here['edition']['quotas'], seated: Assignment) {
  const checked = checkQuotas(limitsOf({ quotas }), seated)
  const excesses = checked.ok ? [] : checked.error
  const full = excesses.find(({ count, max }) => count <= max)
  const quota = quotas.find(({ id }) => id === full?.limit)
  if (!full || !quota) return undefined
  const { max, count, reserved = 0 } = full
  return { article: quota.article, facts: { awards: quota.awards, max, count, reserved } }
}
