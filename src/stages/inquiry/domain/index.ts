import { defineStage } from '../../../core/process/stage.ts'
import { answer, leaveUnanswered } from './answer.ts'
import { ask } from './ask.ts'
import { conclude } from './conclude.ts'
import { type Params, params } from './params.ts'
import { evolve, initial, type State } from './state.ts'
import { shows } from './shows.ts'

export { missingInquiries } from './missing.ts'
export type { Params } from './params.ts'
export type { Refusals } from './refusals.ts'
export { type Entries, isSettled, type State } from './state.ts'

/** 征求部门意见 Offices are asked what they know of the applicants. Nobody leaves by it: what is adverse is weighed by people. */
export const stage = defineStage<Params, State>({
  kind: 'inquiry',
  version: 1,
  params,
  refersTo: ({ bodies }) => ({ bodies }),
  shows,
  initial,
  evolve,
  acts: { ask, answer, leaveUnanswered, conclude },
  whenNobody: 'conclude',
  correctable: [],
})
