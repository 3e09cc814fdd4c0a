import type { ArticleRef } from '../../../core/basics/article.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import { refuse } from './refusals.ts'

/** The awards that an applicant was given and still holds. */
export const heldBy = (view: ContractView, application: string): string[] =>
  view.honours
    .filter((honour) => honour.application === application)
    .map(({ award }) => award)
    .filter((award) => !revocationOf(view, application, award))

export const revocationOf = (view: ContractView, application: string, award: string) =>
  view.revoked.find((one) => one.application === application && one.award === award)

/**
 * 所涉奖项 The award that a case is about, each award for itself; null before the conferral. Who holds several has to be told which one.
 */
export function awardAtStake(
  view: ContractView,
  application: string,
  named: string | undefined,
  article: ArticleRef,
): Result<string | null, Refusal> {
  const held = heldBy(view, application)
  const revoked = view.revoked.find(
    (one) => one.application === application && (named === undefined || one.award === named),
  )
  if (revoked && (named !== undefined || held.length === 0)) {
    const { award, decidedOn, document } = revoked
    return refuse('RevokedAlready', [article], { application, award, decidedOn, document })
  }
  if (named !== undefined && !held.includes(named))
    return refuse('AwardNotHeld', [article], { application, award: named, held })
  if (named === undefined && held.length > 1) return refuse('AwardNotNamed', [article], { application, held })
  return ok(named ?? held[0] ?? null)
}
