import { z } from 'zod'
import { ok } from '../../basics/result.ts'
import { bodyRole } from '../../regulation/schema/bodies.ts'
import { answer, answerFits } from '../../regulation/schema/open-points.ts'
import { actingParty } from '../command.ts'
import { findOpenPoint } from '../parameters.ts'
import { refuse } from '../refusals.ts'
import { stepRecord } from '../state.ts'
import { cycleAct } from './cycle-act.ts'

/** 决定待定事项 Lawful only before the step that it must precede has opened. */
export const decideParameter = cycleAct({
  by: bodyRole.options,
  input: z.strictObject({ parameter: z.string(), value: answer, document: z.string().min(1) }),
  decide: ({ edition }, state, command, { parameter, value, document }) => {
    const point = findOpenPoint(edition, parameter)
    if (!point)
      return refuse('UnknownParameter', [], { parameter, known: edition.openPoints.map((p) => p.id) })
    const by = actingParty(command)
    if (by.role !== point.decidedBy) {
      return refuse('NotYourAct', [point.article], {
        step: command.step,
        act: command.act,
        role: by.role,
        roles: [point.decidedBy],
      })
    }
    if (!answerFits(point.answer, value))
      return refuse('ParameterUnfit', [point.article], { parameter, value: JSON.stringify(value) })
    // A step that was opened once has begun for good, also where a reopening has it wait anew.
    if (stepRecord(state, point.decideBefore).round > 0) {
      return refuse('ParameterTooLate', [point.article], { parameter, step: point.decideBefore })
    }
    return ok([{ draft: { type: 'ParameterDecided', data: { parameter, value, by: by.id, document } } }])
  },
})
