import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Mending } from '../../../core/process/mending.ts'
import type { Premises } from '../../../core/process/stage.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { refuse } from './refusals.ts'
import type { Params, State } from './state.ts'

const document = z.string().trim().min(1)
const reason = freeText()
const OF_CASE = ['case']

/** Texts and documents are put anew; a day, a verdict or a step that should not stand is annulled, from the last one backwards. */
export const mending: Mending = {
  fields: {
    UseReported: { where: freeText(), evidence: document },
    MendOrdered: { document },
    AdviceSent: { document },
    Mended: { document },
    NotMended: { document },
    UseReferred: { reason, document },
    ReviewAsked: { question: freeText() },
    ReviewGiven: { reason, document },
    CaseDismissed: { reason },
  },
  annullable: {
    UseReported: OF_CASE,
    MendOrdered: OF_CASE,
    AdviceSent: OF_CASE,
    Mended: OF_CASE,
    NotMended: OF_CASE,
    UseReferred: OF_CASE,
    ReferredForRevocation: ['application', 'cause'],
    ReviewAsked: OF_CASE,
    ReviewGiven: OF_CASE,
    CaseDismissed: OF_CASE,
  },
}

/** A referral that whoever revokes awards has dealt with stays. */
export function checkAnnulment(
  { type, data }: Entry,
  { view, step }: Premises<Params, State>,
): Result<true, Refusal> {
  if (type !== 'ReferredForRevocation') return ok(true)
  const { application, cause } = data as { application: string; cause: string }
  return view.referred[application]?.includes(cause) === true
    ? ok(true)
    : refuse('ReferralDealtWith', [step.article], { case: cause })
}
