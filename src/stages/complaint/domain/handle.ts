import { z } from 'zod'
import { givenId, under } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { after } from '../../../core/process/milestones.ts'
import { actOf, type Context } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { OUTCOMES, refuse } from './entries.ts'
import type { Complaint, Params, State } from './state.ts'

const act = actOf<Params, State>()
type Here = Context<Params, State>

const paper = z.string().trim().min(1).max(200)

const complaintOf = ({ state }: Here, { number }: { number: string }) => under(state.complaints, number)

function findComplaint({ state, step }: Here, number: string): Result<Complaint, Refusal> {
  const found = under(state.complaints, number)
  return found ? ok(found) : refuse('ComplaintUnknown', [step.article], { number })
}

function findTaken(here: Here, number: string): Result<Complaint, Refusal> {
  const found = findComplaint(here, number)
  return found.ok && found.value.takenOn === undefined
    ? refuse('NotTakenYet', [here.step.article], { number })
    : found
}

/** 受理 */
export const take = act({
  by: ['step'],
  input: z.strictObject({ number: givenId }),
  follows: (here, given) => after('complaint', complaintOf(here, given)?.lodgedOn),
  decide: (here, { number }) => {
    const found = findComplaint(here, number)
    if (!found.ok) return found
    return found.value.takenOn === undefined
      ? ok({ entries: [{ type: 'ComplaintTaken', data: { number } }] })
      : refuse('TakenAlready', [here.step.article], { number })
  },
})

/** 认定 What was found. What follows for an assessor is done in the pool, by the measures that the text knows, on this document. */
export const find = act({
  by: ['step'],
  input: z.strictObject({ number: givenId, outcome: z.enum(OUTCOMES), document: paper }),
  follows: (here, given) => after('acceptance', complaintOf(here, given)?.takenOn),
  decide: (here, given) => {
    const found = findTaken(here, given.number)
    if (!found.ok) return found
    const { outcome } = found.value
    return outcome === undefined
      ? ok({ entries: [{ type: 'ComplaintFound', data: given }] })
      : refuse('FoundAlready', [here.step.article], { number: given.number, outcome })
  },
})

/** 移送 Another body goes on with it; to whom is sealed, because it may tell whom the complaint is about. */
export const passOn = act({
  by: ['step'],
  input: z.strictObject({ number: givenId, to: freeText(), document: paper }),
  follows: (here, given) => after('acceptance', complaintOf(here, given)?.takenOn),
  decide: (here, given) => {
    const found = findTaken(here, given.number)
    if (!found.ok) return found
    return ok({ entries: [{ type: 'ComplaintPassedOn', data: given }] })
  },
})

/** 答复 Whoever complained is told what came of it: once it was found on, or passed on. */
export const answer = act({
  by: ['step'],
  input: z.strictObject({ number: givenId, document: paper }),
  follows: (here, given) => {
    const { foundOn, passedOn } = complaintOf(here, given) ?? {}
    return after('outcome', foundOn ?? passedOn)
  },
  decide: (here, given) => {
    const found = findTaken(here, given.number)
    if (!found.ok) return found
    const { number } = given
    const { outcome, passedOn, answeredOn } = found.value
    if (answeredOn !== undefined) return refuse('AnsweredAlready', [here.step.article], { number })
    if (outcome === undefined && passedOn === undefined)
      return refuse('NothingToAnswer', [here.step.article], { number })
    return ok({ entries: [{ type: 'ComplaintAnswered', data: given }] })
  },
})
