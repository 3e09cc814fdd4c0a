import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf, contract } from '../../../core/process/stage.ts'
import { casesOf } from './cases.ts'
import { departFrom, departure } from './departures.ts'
import type { Params } from './params.ts'
import { exceeding, withinQuotas } from './limits.ts'
import { listBefore } from './listed.ts'
import { quorumIn } from './quorum.ts'
import { refuse } from './refusals.ts'
import { listsOf, seatedIn, vacancyAllowed, vacantAfter, withEarlier, withoutSeats } from './seats.ts'
import type { State } from './state.ts'

/**
 * 提出拟奖名单 Adopts, of the lists before the body, everyone whose ballot was carried, except where it departs with a reason. Who is
 * not adopted leaves the cycle here. Seats are counted over all rounds, and the lists that go out are those of all rounds. A limit that
 * holds as a rule may be passed with a reason and an approval (`exceed`).
 */
export const propose = actOf<Params, State>()({
  saw: 'step',
  by: ['step'],
  input: z.strictObject({ departures: z.array(departure), exceed: z.array(exceeding).exactOptional() }),
  decide: (context, { departures, exceed = [] }) => {
    const { params, edition, state, step, cohort, inputsOf } = context
    const { meeting } = state
    // An earlier step may have determined its lists anew while the meeting was held, for names of a later round.
    const listed = listBefore(context)
    if (!meeting || !listed) return refuse('NoMeeting', [step.article], {})
    const quorum = quorumIn(params, meeting, [])
    if (!quorum.ok) return quorum
    const voted = casesOf(context)
    if (!voted.ok) return voted
    const decided = departFrom(context, voted.value, departures)
    if (!decided.ok) return decided
    const cases = withoutSeats(listed, decided.value)
    const lists = listsOf(edition, cases)
    const all = withEarlier(state, listed, lists)
    const { seated, unseated } = seatedIn(state, cases, all)
    const exceeded = withinQuotas(context, seated, exceed)
    if (!exceeded.ok) return exceeded
    const vacancy = vacancyAllowed(context, listed, lists, seated)
    if (!vacancy.ok) return vacancy
    const proposed = cases.filter(({ adopted }) => adopted !== null).map(({ application }) => application)
    const data = {
      authority: params.authority,
      sitting: meeting.sitting,
      roster: meeting.roster.length,
      present: meeting.present.length,
      cases,
      inputs: inputsOf([step.id]),
      notListed: cohort.filter((id) => !cases.some(({ application }) => application === id)),
      listed,
      ...(exceeded.value.length > 0 ? { exceeded: exceeded.value } : {}),
    }
    return ok({
      entries: [
        { type: 'DeliberationConcluded', data },
        contract('CandidatesDetermined', {
          candidates: all,
          vacant: vacantAfter(edition, listed, seated),
          ...unseated,
        }),
      ],
      conclude: {
        passed: cohort.filter((application) => proposed.includes(application)),
        out: cohort.filter((application) => !proposed.includes(application)),
      },
    })
  },
})
