import { z } from 'zod'
import { givenId, under } from '../../../core/basics/given-id.ts'
import { ok } from '../../../core/basics/result.ts'
import { domain, severity } from '../../../core/conditions/facts-events.ts'
import { actOf } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { bodyRole } from '../../../core/regulation/schema/bodies.ts'
import { isoDate } from '../../../core/time/iso-date.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'
import { weighAll } from './weigh.ts'

/**
 * 登记事故 An event at a winner's, or an applicant's, with the day on which it happened. What each rule of the edition says to it is
 * computed at once; nothing follows from that by itself.
 */
export const reportIncident = actOf<Params, State>()({
  by: bodyRole.options,
  concerns: ({ application }) => application,
  input: z.strictObject({
    incident: givenId,
    application: z.string(),
    domain,
    severity: severity.exactOptional(),
    gradedBy: z.string().min(1).exactOptional(),
    happenedOn: isoDate,
    source: freeText(),
    evidence: z.string().min(1),
  }),
  decide: ({ edition, state, view, step, on }, input) => {
    const { incident, application, happenedOn, source, evidence } = input
    if (!under(view.applications, application))
      return refuse('UnknownApplicant', [step.article], { application })
    if (under(state.incidents, incident)) return refuse('IncidentKnown', [step.article], { incident })
    if (happenedOn > on) return refuse('IncidentInFuture', [step.article], { happenedOn, on })
    const event = {
      application,
      domain: input.domain,
      severity: input.severity ?? null,
      gradedBy: input.gradedBy ?? null,
      happenedOn,
    }
    const isWinner = view.honours.some((honour) => honour.application === application)
    const awardedOn = isWinner ? view.awardedOn[application] : undefined
    const weighed = weighAll(edition, event, awardedOn)
    return ok({
      entries: [
        { type: 'IncidentReported', application, data: { incident, ...event, source, evidence, weighed } },
      ],
    })
  },
})
