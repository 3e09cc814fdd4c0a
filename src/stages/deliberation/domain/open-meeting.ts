import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { member } from '../../../parts/attendance/domain.ts'
import { listBefore } from './listed.ts'
import type { Params } from './params.ts'
import { checkPresent } from './present.ts'
import { quorumIn } from './quorum.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

/** 召开会议 Notes who belongs to the body and who is there. A further meeting replaces the one before: its ballots are cast anew. */
export const openMeeting = actOf<Params, State>()({
  by: ['step', 'secretariat'],
  input: z.strictObject({
    members: z.array(member).min(1),
    present: z.array(z.string()),
    agenda: freeText().exactOptional(),
  }),
  decide: (context, { members, present, agenda }) => {
    const { params, step, state } = context
    const listed = listBefore(context)
    if (!listed) return refuse('NoCandidateList', [step.article], {})
    const checked = checkPresent([step.article], members, present)
    if (!checked.ok) return checked
    const quorum = quorumIn(params, { roster: members, present }, [])
    if (!quorum.ok) return quorum
    const sitting = (state.meeting?.sitting ?? 0) + 1
    const data = {
      sitting,
      roster: members,
      present,
      ...(agenda === undefined ? {} : { agenda }),
      quorum: quorum.value,
      listed,
    }
    return ok({ entries: [{ type: 'MeetingOpened', data }] })
  },
})
