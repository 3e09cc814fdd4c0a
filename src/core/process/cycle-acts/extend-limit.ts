import { z } from 'zod'
import { freeText } from '../../record/sealing/marks.ts'
import { ok } from '../../basics/result.ts'
import { bodyRole } from '../../regulation/schema/bodies.ts'
import { shanghaiDateOf } from '../../time/instant.ts'
import { isoDate } from '../../time/iso-date.ts'
import { limitOf } from '../limits/limits-of.ts'
import { refuse } from '../refusals.ts'
import { stepRecord } from '../state.ts'
import { cycleAct } from './cycle-act.ts'
import { checkBody, limitNamed } from './own-limit.ts'

/**
 * 延长期限 Moves the last day of a step's limit to a later one, by the body that conducts the step and while the limit still runs. A
 * condition of validity that was missed is mended by the approver alone; otherwise the step could never be concluded.
 */
export const extendLimit = cycleAct({
  by: bodyRole.options,
  input: z.strictObject({
    step: z.string(),
    limit: z.string(),
    lastDay: isoDate,
    reason: freeText(),
    document: z.string().min(1),
  }),
  decide: (world, state, command, { step: stepId, limit, lastDay, reason, document }) => {
    const named = limitNamed(world, { step: stepId, limit })
    if (!named.ok) return named
    const { step, rule } = named.value
    const cited = [rule.article]
    const { status, round } = stepRecord(state, step.id)
    if (status === 'concluded')
      return refuse('StepConcludedAlready', cited, { step: step.id, act: command.act })
    // A paper act does not revive a limit that was over when it was received.
    const on = shanghaiDateOf(command.receivedAt)
    const found = limitOf(world, state, step, rule, on)
    if (!found) return refuse('LimitNotBegun', cited, { step: step.id, limit })
    const { due } = found
    const isOver = on > due
    const mendable = rule.bound === 'atMost' && rule.missed === 'invalid'
    if (isOver && !mendable) return refuse('LimitIsOver', cited, { step: step.id, limit, lastDay: due, on })
    const mine = checkBody(command, rule, isOver ? 'approver' : step.by)
    if (!mine.ok) return mine
    if (lastDay <= due)
      return refuse('LimitNotShortened', cited, { step: step.id, limit, lastDay: due, asked: lastDay })
    const data = { step: step.id, round, limit, from: due, to: lastDay, reason, document }
    return ok([{ draft: { type: 'LimitExtended', data } }])
  },
})
