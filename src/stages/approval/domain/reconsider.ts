import { z } from 'zod'
import { sealedText } from '../../../core/record/sealing/marks.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { actOf, type Context, contract } from '../../../core/process/stage.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

const input = z.strictObject({
  application: z.string(),
  reason: sealedText(z.string(), 'freeText'),
  document: z.string().min(1),
})
type Asked = z.infer<typeof input>

/** 复议对象 The causes for which an approved name was referred. After the conferral only revocation is left. */
function causesOf(
  { view, step }: Context<Params, State>,
  { application, reason }: Asked,
): Result<string[], Refusal> {
  const cited = [step.article]
  const honour = view.honours.find((each) => each.application === application)
  if (honour) return refuse('ConferredAlready', cited, { application, award: honour.award })
  if (!view.approval?.approved.includes(application)) return refuse('NotApproved', cited, { application })
  if (reason.trim() === '') return refuse('ReconsideredWithoutReason', cited, { application })
  return ok([...(view.referred[application] ?? [])])
}

/** 撤回批准 Takes a name back that was approved and not yet honoured: it leaves the list and has no successor by itself. */
export const withdrawApproval = actOf<Params, State>()({
  saw: 'step',
  by: ['step'],
  alsoWhenConcluded: true,
  input,
  decide: (context, asked) => {
    const causes = causesOf(context, asked)
    if (!causes.ok) return causes
    const { application, document } = asked
    const cause = causes.value[0] ?? document
    return ok({
      entries: [
        { type: 'ApprovalWithdrawn', application, data: { ...asked, causes: causes.value } },
        contract('CandidateRemoved', { application, cause }),
      ],
    })
  },
})

/** 维持批准 Keeps the approval of a name that was referred: it goes on, unless another objection is pending. */
export const confirmApproval = actOf<Params, State>()({
  saw: 'step',
  by: ['step'],
  alsoWhenConcluded: true,
  input,
  decide: (context, asked) => {
    const causes = causesOf(context, asked)
    if (!causes.ok) return causes
    const { application } = asked
    if (causes.value.length === 0) return refuse('NotReferred', [context.step.article], { application })
    return ok({
      entries: [
        { type: 'ApprovalConfirmed', application, data: { ...asked, causes: causes.value } },
        ...causes.value.map((cause) => contract('CandidateReleased', { application, cause })),
      ],
    })
  },
})
