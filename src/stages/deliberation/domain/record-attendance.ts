import { z } from 'zod'
import { ok } from '../../../core/basics/result.ts'
import { actOf } from '../../../core/process/stage.ts'
import { quorumOf } from '../../../parts/attendance/domain.ts'
import type { Params } from './params.ts'
import { checkPresent } from './present.ts'
import { refuse } from './refusals.ts'
import type { State } from './state.ts'

/**
 * 到会变动 Notes who is there from now on, when members leave the sitting or come to it. Ballots that were taken stand; without a quorum
 * none is taken until it is there again.
 */
export const recordAttendance = actOf<Params, State>()({
  by: ['step', 'secretariat'],
  input: z.strictObject({ present: z.array(z.string()) }),
  decide: ({ params, step, state }, { present }) => {
    const { meeting } = state
    if (!meeting) return refuse('NoMeeting', [step.article], {})
    const checked = checkPresent([step.article], meeting.roster, present)
    if (!checked.ok) return checked
    const data = {
      sitting: meeting.sitting,
      left: meeting.present.filter((id) => !present.includes(id)),
      came: present.filter((id) => !meeting.present.includes(id)),
      present,
      quorum: quorumOf({ roster: meeting.roster, present }, [], params.quorum.share),
    }
    return ok({ entries: [{ type: 'AttendanceRecorded', data }] })
  },
})
