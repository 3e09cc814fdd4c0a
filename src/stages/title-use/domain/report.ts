import { z } from 'zod'
import { applicationId, givenId, under } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { freeText, personName } from '../../../core/record/sealing/marks.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { titleUseKind } from '../../../core/regulation/schema/after-award.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import { act, entryOn } from './find-case.ts'
import { judgeUse } from './judge-use.ts'
import { refuse } from './refusals.ts'

/**
 * 登记使用情况 Somebody saw how a title is used. Who it was is a winner of this cycle, or another by name (sealed, because it may be a
 * person). A member of the public who tells it is not named. The verdict follows from the text, for the day on which it was seen.
 */
export const report = act({
  by: [...bodyRole.options, 'public'],
  input: z.strictObject({
    case: givenId,
    application: applicationId.exactOptional(),
    other: personName().exactOptional(),
    use: titleUseKind,
    where: freeText(),
    seenOn: isoDate,
    withYear: z.boolean().exactOptional(),
    evidence: z.string().trim().min(1),
  }),
  decide: ({ edition, view, state, step, actor, on }, input) => {
    const { case: id, application, other, use, seenOn, withYear, where, evidence } = input
    const cited = [step.article]
    if (actor.role === 'public' && actor.id !== 'public') return refuse('ReporterNotToBeNamed', cited, {})
    if (under(state.cases, id)) return refuse('CaseKnown', cited, { case: id })
    if ((application === undefined) === (other === undefined)) return refuse('WhoMissing', cited, {})
    if (application !== undefined && !view.honours.some((honour) => honour.application === application))
      return refuse('NotAWinner', cited, { application })
    if (seenOn > on) return refuse('SeenLater', cited, { seenOn, on })
    const year = withYear === undefined ? {} : { withYear }
    const who = application === undefined ? {} : { application }
    const judgement = judgeUse(edition, view, use, { ...who, on: seenOn, ...year })
    const named = { ...who, ...(other === undefined ? {} : { other }) }
    return ok({
      entries: [entryOn('UseReported', id, named, { use, where, seenOn, ...year, evidence, judgement })],
    })
  },
})
