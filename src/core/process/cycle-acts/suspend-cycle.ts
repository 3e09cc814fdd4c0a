import { z } from 'zod'
import { freeText } from '../../record/sealing/marks.ts'
import { ok } from '../../basics/result.ts'
import { refuse } from '../refusals.ts'
import { cycleAct } from './cycle-act.ts'
import { checkAfterAll } from './dated-after-all.ts'

/** 暂停 Nothing is done in the cycle and no clock runs until it is resumed. */
export const suspendCycle = cycleAct({
  by: ['committee', 'approver'],
  input: z.strictObject({ reason: freeText(), document: z.string().min(1) }),
  decide: (_world, state, command, data) => {
    if (state.closed) return refuse('CycleIsClosed', [], {})
    const dated = checkAfterAll(state, command)
    return dated.ok ? ok([{ draft: { type: 'CycleSuspended', data } }]) : dated
  },
})
