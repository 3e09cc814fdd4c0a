import { z } from 'zod'
import { freeText } from '../../record/sealing/marks.ts'
import { ok } from '../../basics/result.ts'
import { bodyRole } from '../../regulation/schema/bodies.ts'
import { limitOf, recordOfLimit } from '../limits/limits-of.ts'
import { refuse } from '../refusals.ts'
import { stepRecord } from '../state.ts'
import { cycleAct } from './cycle-act.ts'
import { checkBody, limitNamed } from './own-limit.ts'

/**
 * 说明逾期原因 Why a limit was overrun, said by the body that conducts the step: once the last day has passed, so that the reason can stand
 * beside the late conclusion, or after the conclusion.
 */
export const explainOverrun = cycleAct({
  by: bodyRole.options,
  input: z.strictObject({
    step: z.string(),
    limit: z.string(),
    reason: freeText(),
    document: z.string().min(1).exactOptional(),
  }),
  decide: (world, state, command, input) => {
    const named = limitNamed(world, input)
    if (!named.ok) return named
    const { step, rule } = named.value
    const mine = checkBody(command, rule, step.by)
    if (!mine.ok) return mine
    const on = command.occurredOn
    const found = limitOf(world, state, step, rule, on)
    if (!found) return refuse('LimitNotBegun', [rule.article], { step: step.id, limit: rule.id })
    const { status, round } = stepRecord(state, step.id)
    const { overrun } = recordOfLimit(state, step.id, rule.id)
    const isLate = status === 'concluded' ? overrun !== undefined : on > found.due
    if (rule.bound !== 'atMost' || rule.missed !== 'overrun' || !isLate) {
      const facts = { step: step.id, limit: rule.id, lastDay: found.due, on }
      return refuse('NothingOverrun', [rule.article], facts)
    }
    return ok([{ draft: { type: 'OverrunExplained', data: { ...input, round } } }])
  },
})
