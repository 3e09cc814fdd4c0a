import { z } from 'zod'
import { givenId } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { about, findAssessor } from './enter.ts'
import { paper } from './expert.ts'
import { refuse } from './refusals.ts'
import type { Params, State } from './state.ts'

const act = actOf<Params, State>()

/** 暂停抽取 Somebody is not drawn for some time. No text has to know it: it takes nothing away, and the entry says that it is practice. */
export const suspend = act({
  by: ['step'],
  input: z.strictObject({
    assessor: givenId,
    from: isoDate,
    to: isoDate.exactOptional(),
    reason: freeText(),
  }),
  decide: (here, { assessor, from, to, reason }) => {
    const found = findAssessor(here, assessor)
    if (!found.ok) return found
    if (to !== undefined && to < from) return refuse('PeriodReversed', [], { from, to })
    const data = { assessor, from, to: to ?? null, reason, basis: 'silent' } as const
    return ok({ entries: [about('AssessorSuspended', data)] })
  },
})

/** 恢复抽取 Every suspension that runs, or would begin later, ends with this day. */
export const endSuspension = act({
  by: ['step'],
  input: z.strictObject({ assessor: givenId, document: paper }),
  decide: (here, given) => {
    const found = findAssessor(here, given.assessor)
    if (!found.ok) return found
    const isSuspended = found.value.suspensions.some(({ to }) => to === null || here.on <= to)
    if (!isSuspended) return refuse('NotSuspended', [], { assessor: given.assessor })
    return ok({ entries: [about('SuspensionEnded', given)] })
  },
})

/** 退出 Somebody leaves the pool on a day, of their own will or because they can serve no longer. */
export const leave = act({
  by: ['step', 'assessor'],
  input: z.strictObject({ assessor: givenId, on: isoDate }),
  decide: (here, { assessor, on }) => {
    const found = findAssessor(here, assessor)
    if (!found.ok) return found
    const { role, id } = here.actor
    if (role === 'assessor' && id !== assessor)
      return refuse('NotOwnLeaving', [here.step.article], { assessor, actor: id })
    const { leftOn } = found.value
    if (leftOn !== undefined) return refuse('LeftAlready', [here.step.article], { assessor, on: leftOn })
    return ok({ entries: [about('AssessorLeft', { assessor, on })] })
  },
})
