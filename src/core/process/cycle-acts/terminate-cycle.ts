import { z } from 'zod'
import { freeText } from '../../record/sealing/marks.ts'
import { ok } from '../../basics/result.ts'
import { wholeCommitment } from '../fold.ts'
import { refuse } from '../refusals.ts'
import { cycleAct } from './cycle-act.ts'
import { checkAfterAll } from './dated-after-all.ts'

/** 终止 Ends the cycle without a result. Not once somebody was approved or honoured: what was awarded goes the way of revocation. */
export const terminateCycle = cycleAct({
  by: ['committee', 'approver'],
  input: z.strictObject({ reason: freeText(), document: z.string().min(1) }),
  decide: (_world, state, command, data) => {
    if (state.closed) return refuse('CycleIsClosed', [], {})
    const awarded = state.log.find(
      ({ entry: { type, data } }) =>
        type === 'HonourConferred' || (type === 'ApprovalGiven' && (data['approved'] as string[]).length > 0),
    )
    if (awarded) return refuse('TerminatedTooLate', [], { awardedOn: awarded.entry.occurredOn })
    const dated = checkAfterAll(state, command)
    if (!dated.ok) return dated
    const inputs = wholeCommitment(state)
    return ok([{ draft: { type: 'CycleTerminated', data: { ...data, inputs } } }])
  },
})
