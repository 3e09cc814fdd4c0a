import { z } from 'zod'
import { applicationId } from '../../../core/basics/given-id.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { actOf, type Context, type Decision } from '../../../core/process/stage.ts'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { checkContent, content } from './content.ts'
import type { Params, Side } from './settings.ts'
import { refuse, type State } from './state.ts'

type Here = Context<Params, State>
const act = actOf<Params, State>()

/** A person, sealed as a text of its own each time: the same commitment twice would tell on whom many spoke. */
const person = freeText()

const isAssessed = ({ view }: Here, application: string): boolean =>
  Object.values(view.scores).some((scores) => Object.hasOwn(scores, application))

function received(
  context: Here,
  from: Side,
  given: Parameters<typeof checkContent>[2],
  application: string,
): Result<Decision, Refusal> {
  const { params, state } = context
  const fits = checkContent(params, from, given)
  if (!fits.ok) return fits
  if (!isAssessed(context, application)) return refuse('NotAssessed', [params.article], { application })
  const data = { side: from, number: state.counts[from] + 1 }
  return ok({ entries: [{ type: 'FeedbackReceived', data }] })
}

/** 申报方评价评审人员 An applicant speaks of an assessor. That it took part is on record; of whom it spoke, and what it said, is sealed. */
export const giveOnAssessor = act({
  by: ['applicant'],
  input: z.strictObject({ application: applicationId, assessor: person, ...content }),
  concerns: ({ application }) => application,
  decide: (context, { application, assessor: _sealed, ...given }) =>
    received(context, 'applicants', given, application),
})

/**
 * 评审人员评价申报方 An assessor speaks of an applicant. The case is on record, because it has to be one that was assessed; the assessor is not:
 * the act is done by "assessor", and the name is sealed.
 */
export const giveOnApplicant = act({
  by: ['assessor'],
  unnamed: true,
  input: z.strictObject({ assessor: person, application: applicationId, ...content }),
  concerns: ({ application }) => application,
  decide: (context, { application, assessor: _sealed, ...given }) => {
    const { actor, params } = context
    return actor.id === actor.role
      ? received(context, 'assessors', given, application)
      : refuse('GiverToBeSealed', [params.article], { role: actor.role })
  },
})

/** 反馈纪检监察 All of it goes to discipline inspection. A side that said nothing is named, with the reason. */
export const conclude = act({
  by: ['step'],
  input: z.strictObject({ document: z.string().trim().min(1), silence: freeText().exactOptional() }),
  decide: ({ params, state, cohort }, { document, silence }) => {
    const { sides, sentTo } = params
    const counts = sides.map(({ from }) => ({ side: from, number: state.counts[from] }))
    const silent = counts.flatMap(({ side, number }) => (number === 0 ? [side] : []))
    if (silent.length > 0 && silence === undefined)
      return refuse('SideSilent', [params.article], { sides: silent })
    const body = sentTo.body === undefined ? {} : { body: sentTo.body }
    const why = silent.length === 0 || silence === undefined ? {} : { silence }
    const data = { document, ...body, counts, ...why }
    return ok({
      entries: [{ type: 'FeedbackSent', data }],
      conclude: { passed: cohort, held: [], out: [] },
    })
  },
})
