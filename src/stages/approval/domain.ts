import { z } from 'zod'
import { ok } from '../../core/basics/result.ts'
import { isHeld } from '../../core/contract/view.ts'
import { stepsAfter } from '../../core/process/advance.ts'
import { actOf, contract, defineStage, refusalsOf } from '../../core/process/stage.ts'
import { bodyRole } from '../../core/regulation/schema/bodies.ts'
import { source } from '../../core/regulation/schema/source.ts'

/** Which body asks for approval, and whether the approver may strike single names. */
const params = z.strictObject({
  request: z.strictObject({ ...source, by: bodyRole }),
  inPart: z.strictObject({ ...source, allowed: z.boolean() }),
})
export type Params = z.infer<typeof params>

export type Refusals = {
  NotRequestingBody: { role: string; by: string }
  RequestedAlready: { document: string; on: string }
  NobodyToApprove: { held: string[] }
  NotRequested: { by: string }
  NeverPublicised: { applications: string[] }
  NotInRequest: { applications: string[] }
  NameHeld: { applications: string[] }
  NamedTwice: { application: string }
  NamesLeftOpen: { applications: string[] }
  OnlyAsAWhole: { struck: string[] }
  StruckWithoutReason: { application: string }
  ReturnedWithoutReason: Record<string, never>
  NotAnEarlierStep: { step: string; known: string[] }
  ApprovedBefore: { approved: string[] }
}
const refuse = refusalsOf<Refusals>('stages/approval')

export type Entries = {
  ApprovalRequested: { round: number; names: string[]; document: string; by: string }
  ReturnedForReview: { round: number; step: string; reason: string; document: string }
}

export type State = {
  readonly request: {
    readonly round: number
    readonly document: string
    readonly on: string
    readonly names: readonly string[]
  } | null
}
const initial: State = { request: null }

const act = actOf<Params, State>()
const document = z.string().min(1)

/** 提请批准 Lays the publicised names before the approver; a name with a pending objection waits for a later round. */
const request = act({
  by: bodyRole.options,
  input: z.strictObject({ document }),
  decide: ({ params, state, actor, cohort, view, round, step }, input) => {
    const { by, article } = params.request
    if (actor.role !== by) return refuse('NotRequestingBody', [article], { role: actor.role, by })
    if (state.request?.round === round) {
      const { document, on } = state.request
      return refuse('RequestedAlready', [article], { document, on })
    }
    const names = cohort.filter((application) => !isHeld(view, application))
    if (names.length === 0) return refuse('NobodyToApprove', [step.article], { held: [...cohort] })
    return ok({
      entries: [
        { type: 'ApprovalRequested', data: { round, names, document: input.document, by: actor.id } },
      ],
    })
  },
})

const firstTwice = (ids: readonly string[]) => ids.find((id, index) => ids.indexOf(id) !== index)

/**
 * 批准 Approves the names, whole or without those struck. Only a publicised name that was asked for can be approved; the
 * others of the round wait for a later one, and nobody moves up for one struck.
 */
const approve = act({
  by: ['step'],
  input: z.strictObject({
    document,
    /** The names as the document lists them; left out where it approves all that are not struck. */
    approved: z.array(z.string()).exactOptional(),
    struck: z.array(z.strictObject({ application: z.string(), reason: z.string() })),
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
    if (unknown.length > 0) return refuse('NeverPublicised', cited, { applications: unknown })
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

/** 退回复议 Returns the list to an earlier step, which is done again with all that follows it. */
const returnForReview = act({
  by: ['step'],
  input: z.strictObject({ step: z.string(), reason: z.string(), document }),
  decide: ({ params, state, edition, view, round, step }, { step: target, reason, document }) => {
    const cited = [step.article]
    if (state.request?.round !== round)
      return refuse('NotRequested', [params.request.article], { by: params.request.by })
    if (reason.trim() === '') return refuse('ReturnedWithoutReason', cited, {})
    const known = edition.steps
      .filter(({ id, standing }) => !standing && stepsAfter(edition.steps, id).includes(step.id))
      .map(({ id }) => id)
    if (!known.includes(target)) return refuse('NotAnEarlierStep', cited, { step: target, known })
    // What an earlier round approved stands; doing those steps again would put it in question.
    const approved = view.approval?.approved ?? []
    if (approved.length > 0) return refuse('ApprovedBefore', cited, { approved: [...approved] })
    return ok({
      entries: [{ type: 'ReturnedForReview', data: { round, step: target, reason, document } }],
      reopen: { step: target, reason },
    })
  },
})

/** 批准 The government approves the publicised list: whole, in part, or it returns it. */
export const stage = defineStage<Params, State>({
  kind: 'approval',
  version: 1,
  params,
  initial,
  evolve: (state, entry) => {
    if (entry.type !== 'ApprovalRequested') return state
    const { round, document, names } = entry.data as Entries['ApprovalRequested']
    return { request: { round, document, on: entry.occurredOn, names } }
  },
  acts: { request, approve, returnForReview },
  whenNobody: 'conclude',
  correctable: [],
})
