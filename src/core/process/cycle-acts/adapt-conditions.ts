import { z } from 'zod'
import type { Json } from '../../basics/json.ts'
import { ok } from '../../basics/result.ts'
import { adaptCriteria } from '../../conditions/adaptation.ts'
import { criterion } from '../../conditions/criterion.ts'
import { shanghaiDateOf } from '../../time/instant.ts'
import type { IsoDate } from '../../time/iso-date.ts'
import { actingParty } from '../command.ts'
import type { CycleState } from '../state.ts'
import { cycleAct } from './cycle-act.ts'

/** The day on which the notice of a step was first posted in this cycle, whatever was reopened since. */
const firstPosted = ({ log }: CycleState, step: string | undefined): IsoDate | undefined =>
  log.find(({ entry }) => entry.type === 'NoticePosted' && entry.step === step)?.entry.occurredOn

/**
 * 调整申报条件 What the body that may adapt the conditions decided, before the act that it has to precede. The day of receipt
 * counts: conditions do not change behind those who have applied.
 */
export const adaptConditions = cycleAct({
  by: ['secretariat', 'committee', 'approver'],
  input: z.strictObject({ document: z.string().min(1), drop: z.array(z.string()), put: z.array(criterion) }),
  decide: ({ edition }, state, command, { document, drop, put }) => {
    const now = { ...edition, criteria: state.criteria ?? edition.criteria }
    const noticeOn = firstPosted(state, edition.adaptable?.before)
    const by = actingParty(command).role
    const adapted = adaptCriteria(
      now,
      { by, decidedOn: shanghaiDateOf(command.receivedAt), document, drop, put },
      noticeOn,
    )
    if (!adapted.ok) return adapted
    const criteria = adapted.value as unknown as Json
    return ok([{ draft: { type: 'ConditionsAdapted', data: { by, document, drop, criteria } } }])
  },
})
