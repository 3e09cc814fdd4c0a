import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { contract } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { titleOn } from '../../../parts/title/domain.ts'
import { act, citedIn, entryOn, forbiddenCase, type Here, followsCase } from './find-case.ts'
import { refuse } from './refusals.ts'
import type { Case } from './state.ts'

/** Where the text has a use mended first, nobody is taken further before that was tried. */
function checkMendingTried(context: Here, id: string, found: Case): Result<true, Refusal> {
  return found.judgement.remedy === 'orderToMend' && found.standing !== 'notMended'
    ? refuse('MendFirst', citedIn(context, found), { case: id })
    : ok(true)
}

type Revocable = { readonly application: string; readonly article: string }

/** Whether a title can be taken back for this: the text has a rule for it, and the user still has the title. */
function checkRevocable(context: Here, id: string, found: Case): Result<Revocable, Refusal> {
  const { edition, view, on } = context
  const rule = edition.revocations.find(({ trigger }) => trigger === 'misuse')
  if (!rule) return refuse('RevocationNotProvided', citedIn(context, found), { case: id })
  const { application } = found
  if (application === undefined) return refuse('NoWinnerToRevoke', [rule.article], { case: id })
  const title = titleOn(edition, view, application, on)
  if (title.status === 'revoked') {
    const { revokedOn, document, article } = title
    return refuse('RevokedAlready', [article], { case: id, revokedOn, document })
  }
  return ok({ application, article: rule.article })
}

/**
 * 移送 A forbidden use goes on to whoever revokes awards, where the text revokes for misuse, or to those who enforce the law. Neither is
 * decided here.
 */
export const refer = act({
  by: ['step'],
  input: z.strictObject({
    case: z.string(),
    to: z.enum(['revocation', 'law']),
    reason: freeText(),
    document: z.string().trim().min(1),
  }),
  follows: followsCase,
  decide: (context, { case: id, to, reason, document }) => {
    const found = forbiddenCase(context, id)
    if (!found.ok) return found
    if (to === 'law') {
      const tried = checkMendingTried(context, id, found.value)
      if (!tried.ok) return tried
      return ok({ entries: [entryOn('UseReferred', id, found.value, { to, reason, document })] })
    }
    const revocable = checkRevocable(context, id, found.value)
    if (!revocable.ok) return revocable
    const tried = checkMendingTried(context, id, found.value)
    if (!tried.ok) return tried
    const { application, article } = revocable.value
    return ok({
      entries: [
        entryOn('UseReferred', id, found.value, { to, reason, document, article }),
        contract('ReferredForRevocation', { application, cause: id, from: 'titleUse' }),
      ],
    })
  },
})
