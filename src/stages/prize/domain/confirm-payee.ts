import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import type { ContractView } from '../../../core/contract/view.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf } from '../../../core/process/stage.ts'
import { sha256Hex } from '../../../core/record/entry.ts'
import { freeText, sealedWithin } from '../../../core/record/sealing/marks.ts'
import { checkFinance, checkNotRevoked, checkWinner, OFFICE, whose, whoseIs } from './honoured.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

/** 账户 Never the number itself: its last four digits, by which people know it, and a salted hash, by which it can be checked. */
export const payeeAccount = z.strictObject({
  last4: z.string().regex(/^\d{4}$/, 'the last four digits'),
  hash: sha256Hex,
})

const payee = sealedWithin(
  z.strictObject({
    ...whose,
    kind: z.enum(['organisation', 'person']),
    holder: z.string().trim().min(1),
    account: payeeAccount,
    document: z.string().min(1),
    mismatch: z.strictObject({ reason: freeText(), document: z.string().min(1) }).exactOptional(),
  }),
  ({ kind }) => (kind === 'person' ? { holder: 'personName' } : {}),
)

/** The names under which a winner is known: as it applied, and as the register says it is called or followed since. */
const namesOf = ({ applications, changes }: ContractView, application: string): string[] => {
  const own = applications[application]?.name
  return [
    ...(own === undefined ? [] : [own]),
    ...(changes[application] ?? []).map(({ name }) => name).filter((name) => name !== ''),
  ]
}

/**
 * 收款人核对 Whose account the money goes to. A person is paid on an account of its own, an organisation on one in its name; where the
 * account differs, a reason and a document are asked for.
 */
export const confirmPayee = actOf<object, State>()({
  by: OFFICE,
  input: payee,
  concerns: ({ application }) => application,
  follows: ({ view }, { application }) => after('award', view.awardedOn[application]),
  decide: (context, { mismatch, application, award, ...input }) => {
    const { view, step, on } = context
    const { kind, holder } = input
    const winner = checkWinner(context, { application, ...(award === undefined ? {} : { award }) })
    if (!winner.ok) return winner
    const may = checkFinance(context)
    if (!may.ok) return may
    const standing = checkNotRevoked(context, winner.value, on)
    if (!standing.ok) return standing
    const names = namesOf(view, application)
    const isPerson = view.applications[application]?.kind === 'person'
    const differs: ('holder' | 'kind')[] = [
      ...(names.includes(holder) ? [] : (['holder'] as const)),
      ...(isPerson === (kind === 'person') ? [] : (['kind'] as const)),
    ]
    if (differs.length > 0 && !mismatch)
      return refuse('PayeeDiffers', [winner.value.payable?.article ?? step.article], {
        application,
        differs,
        names,
      })
    const why = differs.length > 0 && mismatch ? { mismatch } : {}
    const changes = view.changes[application]?.length ?? 0
    const data = { ...whoseIs(view, winner.value), ...input, differs, ...why, changes }
    return ok({ entries: [{ type: 'PayeeConfirmed', application, data }] })
  },
})
