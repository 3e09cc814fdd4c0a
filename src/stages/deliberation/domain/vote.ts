import { z } from 'zod'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { takingPart } from '../../../parts/attendance/domain.ts'
import { castIn, choice, tally } from '../../../parts/ballot/domain.ts'
import { awardListed, type Here, recusedFrom } from './listed.ts'
import type { Params } from './params.ts'
import { quorumIn } from './quorum.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

/** What is voted on and by whom, once a meeting with a quorum for the case is there. */
type Motion = {
  readonly award: string
  readonly voters: readonly string[]
  readonly roster: readonly string[]
}

function motionOn({ state, view, step, params }: Here, application: string): Result<Motion, Refusal> {
  const { meeting, listed } = state
  if (!meeting) return refuse('NoMeeting', [step.article], {})
  const award = awardListed(listed, application)
  if (award === undefined) return refuse('NotACandidate', [step.article], { application })
  const recused = recusedFrom(view, step.id, meeting.roster, application)
  const quorum = quorumIn(params, meeting, recused, application)
  if (!quorum.ok) return quorum
  const voters = takingPart(meeting, recused)
  return ok({ award, voters, roster: meeting.roster.map(({ id }) => id) })
}

/** 投票 A member's own ballot, in the open; a paper ballot is recorded on the member's behalf. */
export const castBallot = actOf<Params, State>()({
  saw: 'before',
  by: ['committee', 'step'],
  input: z.strictObject({ application: z.string(), choice }),
  concerns: ({ application }) => application,
  decide: (context, { application, choice: chosen }) => {
    const { params, state, step, actor } = context
    const cited = [step.article]
    if (params.ballot === 'secret') return refuse('BallotIsSecret', cited, {})
    const motion = motionOn(context, application)
    if (!motion.ok) return motion
    const { award, voters, roster } = motion.value
    const { id } = actor
    if (!roster.includes(id)) return refuse('NotAMember', cited, { person: id })
    if (!voters.includes(id)) return refuse('NotPresent', cited, { person: id })
    if (Object.hasOwn(state.ballots[application] ?? {}, id))
      return refuse('BallotCastAlready', cited, { member: id, application })
    return ok({
      entries: [{ type: 'BallotCast', data: { application, award, member: id, choice: chosen } }],
    })
  },
})

/** 无记名投票计票 The count of a secret ballot: who took part, and numbers. Nothing says who voted how. */
export const countBallots = actOf<Params, State>()({
  by: ['step', 'secretariat'],
  input: z.strictObject({ application: z.string(), tookPart: z.array(z.string()), counted: tally }),
  concerns: ({ application }) => application,
  decide: (context, { application, tookPart, counted }) => {
    const { params, state, step } = context
    const cited = [step.article]
    if (params.ballot === 'open') return refuse('BallotIsOpen', cited, {})
    const motion = motionOn(context, application)
    if (!motion.ok) return motion
    if (state.counts[application]) return refuse('BallotCountedAlready', cited, { application })
    const { award, voters } = motion.value
    const other = tookPart.find((member) => !voters.includes(member))
    if (other !== undefined) return refuse('VoterCannotVote', cited, { member: other, application })
    const twice = tookPart.find((member, index) => tookPart.indexOf(member) !== index)
    if (twice !== undefined) return refuse('MemberTwice', cited, { person: twice })
    const people = tookPart.length
    if (people !== castIn(counted))
      return refuse('CountDoesNotFit', cited, { application, tookPart: people, counted: castIn(counted) })
    return ok({
      entries: [{ type: 'BallotsCounted', data: { application, award, tookPart, ...counted } }],
    })
  },
})
