import { defineStage } from '../../../core/process/stage.ts'
import { checkReplacement } from './correct-ballot.ts'
import { declareRecusal } from './declare-recusal.ts'
import { openMeeting } from './open-meeting.ts'
import { type Params, params } from './params.ts'
import { propose } from './propose.ts'
import { recordAttendance } from './record-attendance.ts'
import { evolve, initial, type State } from './state.ts'
import { castBallot, countBallots } from './vote.ts'
import { shows } from './shows.ts'

export type { Params } from './params.ts'
export type { Refusals } from './refusals.ts'
export type { Entries, Listed, State } from './state.ts'

/** 审议 The body meets, votes on each candidate, and adopts the proposed list. Without candidates there is nothing to deliberate. */
export const stage = defineStage<Params, State>({
  kind: 'deliberation',
  version: 1,
  params,
  shows,
  initial,
  evolve,
  acts: { openMeeting, recordAttendance, declareRecusal, castBallot, countBallots, propose },
  whenNobody: 'conclude',
  correctable: ['BallotCast'],
  checkReplacement,
})
