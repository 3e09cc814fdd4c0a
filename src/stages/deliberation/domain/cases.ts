import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { takingPart } from '../../../parts/attendance/domain.ts'
import { castIn, decideBallot, type Tally, tallyOf } from '../../../parts/ballot/domain.ts'
import { type Here, recusedFrom } from './listed.ts'
import { quorumIn } from './quorum.ts'
import { refuse } from './refusals.ts'
import type { Case } from './state.ts'

/**
 * 逐一计票 The case of each listed candidate who is still in the cohort, award by award in order of rank, with what its ballot alone
 * would have adopted. Refused while somebody has not been voted on, or a case has lost its quorum.
 */
export function casesOf(context: Here): Result<Case[], Refusal> {
  const { edition, params, state, view, step, cohort } = context
  const { meeting, listed } = state
  if (!meeting || !listed) return refuse('NoMeeting', [step.article], {})
  const order = [...edition.awards].sort((a, b) => a.rank - b.rank)
  const open = order.flatMap(({ id: award }) =>
    (listed.candidates[award] ?? [])
      .filter((application) => cohort.includes(application))
      .map((application) => {
        const recused = recusedFrom(view, step.id, meeting.roster, application)
        const counted: Tally | undefined =
          params.ballot === 'secret'
            ? state.counts[application]
            : tallyOf(state.ballots[application] ?? {}, recused)
        return { application, award, recused, counted }
      }),
  )
  const unvoted = open.filter(({ counted }) => counted === undefined || castIn(counted) === 0)
  if (unvoted.length > 0) {
    const applications = unvoted.map(({ application }) => application)
    return refuse('NotVotedOn', [step.article], { applications })
  }
  const cases: Case[] = []
  for (const { application, award, recused, counted } of open) {
    const attendance = { roster: meeting.roster, present: state.votedBefore[application] ?? [] }
    const quorum = quorumIn(params, attendance, recused, application)
    if (!quorum.ok) return quorum
    const { share, inclusive, of } = params.majority
    const numbers = { present: takingPart(attendance, recused).length, roster: quorum.value.base }
    const rule = { share, inclusive, of, ...numbers }
    const ballot = decideBallot(counted ?? { for: 0, against: 0, abstain: 0 }, rule)
    const outcome = ballot.carried ? 'carried' : 'notCarried'
    const adopted = ballot.carried ? award : null
    cases.push({ application, award, recused, quorum: quorum.value, ballot, outcome, adopted })
  }
  return ok(cases)
}
