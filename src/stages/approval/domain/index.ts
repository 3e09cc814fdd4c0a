import { defineStage } from '../../../core/process/stage.ts'
import { approve } from './approve.ts'
import { type Params, params } from './params.ts'
import { confirmApproval, withdrawApproval } from './reconsider.ts'
import { request } from './request.ts'
import { returnForReview } from './return-for-review.ts'
import { evolve, initial, type State } from './state.ts'
import { shows } from './shows.ts'

export type { Params } from './params.ts'
export type { Refusals } from './refusals.ts'
export type { Entries, State } from './state.ts'

/**
 * 批准 The government approves the list, before or after it is made public: whole, in part, or it returns it. Until the award is
 * conferred it may take a name back.
 */
export const stage = defineStage<Params, State>({
  kind: 'approval',
  version: 1,
  params,
  shows,
  initial,
  evolve,
  acts: { request, approve, returnForReview, withdrawApproval, confirmApproval },
  whenNobody: 'conclude',
  approvesNames: true,
  correctable: [],
})
