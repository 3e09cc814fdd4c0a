import { z } from 'zod'
import { sealedText } from '../../../core/record/sealing/marks.ts'
import { ok } from '../../../core/basics/result.ts'
import { isHeld } from '../../../core/contract/view.ts'
import { actOf, contract } from '../../../core/process/stage.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

const firstTwice = (ids: readonly string[]) => ids.find((id, index) => ids.indexOf(id) !== index)

/**
 * 批准 Approves the names, whole or without those struck. Only a name that came through the steps before and was asked for can be
 * approved; the others of the round wait for a later one, and nobody moves up for one struck.
 */
export const approve = actOf<Params, State>()({
  saw: 'step',
  by: ['step'],
  input: z.strictObject({
    document: z.string().min(1),
    /** The names as the document lists them; left out where it approves all that are not struck. */
    approved: z.array(z.string()).exactOptional(),
    struck: z.array(z.strictObject({ application: z.string(), reason: sealedText(z.string(), 'freeText') })),
  }),
  decide: ({ params, state, cohort, view, round, step }, input) => {
    const cited = [step.article]
    if (state.request?.round !== round)
      return refuse('NotRequested', [params.request.article], { by: params.request.by })
    const struck = input.struck.map(({ application }) => application)
    const { names } = state.request
    const free = cohort.filter((application) => names.includes(application) && !isHeld(view, application))
    const approved = input.approved ?? free.filter((application) => !struck.includes(application))
    const named = [...approved, ...struck]
    const unknown = named.filter((application) => !cohort.includes(application))
    if (unknown.length > 0)
      return refuse('NotLaidBefore', cited, { applications: unknown, after: [...step.after] })
    const held = named.filter((application) => isHeld(view, application))
    if (held.length > 0) return refuse('NameHeld', cited, { applications: held })
    const unasked = named.filter((application) => !names.includes(application))
    if (unasked.length > 0) return refuse('NotInRequest', cited, { applications: unasked })
    const twice = firstTwice(named)
    if (twice !== undefined) return refuse('NamedTwice', cited, { application: twice })
    const left = free.filter((application) => !named.includes(application))
    if (left.length > 0) return refuse('NamesLeftOpen', cited, { applications: left })
    if (struck.length > 0 && !params.inPart.allowed)
      return refuse('OnlyAsAWhole', [params.inPart.article], { struck })
    const silent = input.struck.find(({ reason }) => reason.trim() === '')
    if (silent)
      return refuse('StruckWithoutReason', [params.inPart.article], { application: silent.application })
    return ok({
      entries: [contract('ApprovalGiven', { approved, struck: input.struck, document: input.document })],
      conclude: {
        passed: approved,
        held: cohort.filter((application) => !free.includes(application)),
        out: struck,
      },
    })
  },
})
