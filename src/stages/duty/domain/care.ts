import { z } from 'zod'
import { applicationId } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { checkOwed, findDue, followsAward } from './find-due.ts'
import { refuse } from './refusals.ts'
import type { Params, State } from './state.ts'

const act = actOf<Params, State>()
const asked = {
  application: applicationId,
  duty: z.string(),
  /** Of which year, for a report. */
  year: z.int().min(1).max(9999).exactOptional(),
}
const concerns = ({ application }: { application: string }) => application

/** 提醒 A winner is reminded of what is owed now or overdue. */
export const remind = act({
  by: ['step'],
  input: z.strictObject(asked),
  concerns,
  follows: followsAward,
  decide: (context, input) => {
    const found = findDue(context, input)
    if (!found.ok) return found
    const { due, about } = found.value
    const owed = checkOwed(context, found.value)
    if (!owed.ok) return owed
    if (due.status === 'upcoming') return refuse('NotDueYet', [due.article], input)
    if (due.status === 'handedIn' || due.status === 'accepted' || due.status === 'done')
      return refuse('NothingLeftToRemind', [due.article], input)
    const data = { ...about, ...(due.dueBy === undefined ? {} : { dueBy: due.dueBy }) }
    return ok({ entries: [{ type: 'DutyReminded', application: input.application, data }] })
  },
})

/** 免除 A winner is excused from a duty, or from the report of one year, for a reason on paper. */
export const excuse = act({
  by: ['step'],
  input: z.strictObject({ ...asked, reason: freeText(), document: z.string().trim().min(1) }),
  concerns,
  follows: followsAward,
  decide: (context, { reason, document, ...input }) => {
    const found = findDue(context, input)
    if (!found.ok) return found
    const { due, about } = found.value
    const owed = checkOwed(context, found.value)
    if (!owed.ok) return owed
    if (due.status === 'handedIn' || due.status === 'accepted' || due.status === 'done')
      return refuse('HandedInAlready', [due.article], { ...input, accepted: due.status !== 'handedIn' })
    const data = { ...about, reason, document }
    return ok({ entries: [{ type: 'DutyExcused', application: input.application, data }] })
  },
})
