import { z } from 'zod'
import type { JsonObject } from '../../../core/basics/json.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import type { Mending } from '../../../core/process/mending.ts'
import type { Premises } from '../../../core/process/stage.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { accountOf, prizeAccountOf } from './account.ts'
import { payeeAccount } from './confirm-payee.ts'
import type { Entries } from './entries.ts'
import { honourOf, type Named } from './honoured.ts'
import { refuse } from './refusals.ts'
import { purseOf, type State } from './state.ts'

const document = z.string().min(1)
const reason = freeText()
const overrun = z.strictObject({ article: z.string(), due: z.string(), reason })
const ANYTIME: readonly string[] = []
const OF_MISUSE = ['application', 'award', 'misuse']

/**
 * Money is reversed, never rewritten. A payee, a report of use, a legal opinion, more time and what was given up are annulled and
 * entered anew, because nothing is reckoned from them but what stands; texts and documents are put anew.
 */
export const mending: Mending = {
  fields: {
    PrizeFixed: { source: freeText() },
    PayeeConfirmed: { account: payeeAccount, document },
    PaymentRecorded: { overrun },
    PaymentReversed: { reason },
    PrizeUseReported: { document },
    MisuseFound: {
      fen: z.int().positive(),
      finding: freeText(),
      document,
      referTo: z.string().trim().min(1).max(60),
    },
    MisuseMended: { document },
    LegalReviewRecorded: { document },
    ClawbackReversed: { reason },
    ClawbackExtended: { reason, document },
    ClaimClosed: { reason, document, decidedBy: bodyRole },
  },
  annullable: {
    PayeeConfirmed: ANYTIME,
    PrizeUseReported: ANYTIME,
    MisuseFound: OF_MISUSE,
    MisuseMended: OF_MISUSE,
    LegalReviewRecorded: ANYTIME,
    ClawbackExtended: ANYTIME,
    ClaimClosed: ANYTIME,
  },
  reversedBy: { PaymentRecorded: 'reversePayment', ClawbackRecorded: 'reverseClawback' },
}

/** The amounts of a misuse stay within what was paid, and a reason for paying late stays one on the same last day. */
export function checkReplacement(
  { type, data }: Entry,
  replacement: JsonObject,
  { edition, state, view, step }: Premises<object, State>,
): Result<true, Refusal> {
  const { application } = data as Named
  if (type === 'MisuseFound') {
    const { fen } = replacement as Entries['MisuseFound']
    const paidFen = prizeAccountOf(state, view, data as Named)?.paidFen ?? 0
    return fen > paidFen
      ? refuse('MisusedMoreThanPaid', [edition.prizeUse?.article ?? step.article], {
          application,
          fen,
          paidFen,
        })
      : ok(true)
  }
  if (type !== 'PaymentRecorded') return ok(true)
  const before = (data as Entries['PaymentRecorded']).overrun
  const now = (replacement as Entries['PaymentRecorded']).overrun
  return before?.article === now?.article && before?.due === now?.due
    ? ok(true)
    : refuse('OverrunAsItWas', [step.article], { application })
}

/** A legal opinion on which money has been claimed stays: what was claimed is reversed first. */
export function checkAnnulment(
  { type, data }: Entry,
  { state, view, step }: Premises<object, State>,
): Result<true, Refusal> {
  const honour = honourOf(view, data as Named)
  if (type !== 'LegalReviewRecorded' || !honour) return ok(true)
  const { claimedFen } = accountOf(state, view, honour)
  const { givenUpFen, until } = purseOf(state, honour)
  return claimedFen > 0 || givenUpFen !== null || until !== null
    ? refuse('ReviewActedOn', [step.article], { application: honour.application })
    : ok(true)
}
