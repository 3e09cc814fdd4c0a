import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { sha256Hex } from '../../../core/record/entry.ts'
import { sittingFor } from '../../../parts/panel/domain.ts'
import { observedPart, cited } from './settings.ts'
import { act, type Here, refuse } from './state.ts'

/** Who has no signed observations yet, where the text asks for them. */
export const unobserved = ({ params, state, cohort }: Here): readonly string[] =>
  params.observations ? cohort.filter((application) => !Object.hasOwn(state.observations, application)) : []

/** 评审意见 What a panel tells one applicant, signed by its leader or the body that conducts the step. A later paper takes the place of an earlier. */
export const signObservations = act({
  by: ['step', 'assessor'],
  input: z.strictObject({
    application: z.string(),
    document: z.string().trim().min(1),
    sha256: sha256Hex,
    parts: z.array(observedPart),
  }),
  concerns: ({ application }) => application,
  decide: ({ params, state, step, actor }, input) => {
    const { application, parts } = input
    const owed = params.observations
    if (!owed) return refuse('NoObservationsOwed', [step.article], {})
    if (state.closed) return refuse('ScoringIsClosed', cited(owed), {})
    const sitting = sittingFor(state.panels, application)
    if (!sitting) return refuse('NoPanelYet', cited(params.panel), { application })
    if (actor.role === 'assessor' && actor.id !== sitting.leader)
      return refuse('NotToldByLeader', cited(owed), { application, leader: sitting.leader })
    const missing = owed.parts.filter((part) => !parts.includes(part))
    if (missing.length > 0) return refuse('ObservationsIncomplete', cited(owed), { application, missing })
    const data = { ...input, signedBy: actor.id }
    return ok({ entries: [{ type: 'ObservationsSigned', application, data }] })
  },
})
