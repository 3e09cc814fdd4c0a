import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { member, quorumOf } from '../../../parts/attendance/domain.ts'
import { listBefore } from './listed.ts'
import type { Params } from './params.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

const firstTwice = (ids: readonly string[]) => ids.find((id, index) => ids.indexOf(id) !== index)

/** 召开会议 Notes who belongs to the body and who is there. A further meeting replaces the one before: its ballots are cast anew. */
export const openMeeting = actOf<Params, State>()({
  by: ['step', 'secretariat'],
  input: z.strictObject({
    members: z.array(member).min(1),
    present: z.array(z.string()),
    agenda: z.string().min(1).exactOptional(),
  }),
  decide: (context, { members, present, agenda }) => {
    const { params, step, state } = context
    const listed = listBefore(context)
    if (!listed) return refuse('NoCandidateList', [step.article], {})
    const ids = members.map(({ id }) => id)
    const twice = firstTwice(ids) ?? firstTwice(present)
    if (twice !== undefined) return refuse('MemberTwice', [step.article], { person: twice })
    const stranger = present.find((id) => !ids.includes(id))
    if (stranger !== undefined) return refuse('NotAMember', [step.article], { person: stranger })
    const quorum = quorumOf({ roster: members, present }, [], params.quorum.share)
    if (!quorum.reached) {
      const { base, needed, recused } = quorum
      return refuse('QuorumNotReached', [params.quorum.article], {
        base,
        present: quorum.present,
        needed,
        recused,
      })
    }
    const sitting = (state.meeting?.sitting ?? 0) + 1
    const data = {
      sitting,
      roster: members,
      present,
      ...(agenda === undefined ? {} : { agenda }),
      quorum,
      listed,
    }
    return ok({ entries: [{ type: 'MeetingOpened', data }] })
  },
})
