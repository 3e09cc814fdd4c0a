import { ok } from '../../../core/basics/result.ts'
import { actOf, defineStage } from '../../../core/process/stage.ts'
import {
  boundsOfPosting,
  correction,
  correctPosted,
  noticeOf,
  posting,
} from '../../../parts/notice/domain/index.ts'
import { conclude } from './conclude.ts'
import { giveOpinion, reply } from './opinions.ts'
import { type Params, params } from './params.ts'
import { ROOM } from './refusals.ts'
import { shownOf } from './shown.ts'
import { shows } from './shows.ts'
import { evolve, initial, type State } from './state.ts'

export type { Params } from './params.ts'
export type { Refusals } from './refusals.ts'
export type { Entries, State } from './state.ts'

const act = actOf<Params, State>()

/** 发布征求意见公告 Shows the public what is consulted on, until a day that is computed from the regulation or lies after it. */
const postNotice = act({
  by: ['step'],
  input: posting,
  decide: (context, input) => {
    const { params, state, on, cohort, round } = context
    const bounds = boundsOfPosting(ROOM, context, state.posted, input)
    if (!bounds.ok) return bounds
    const { lastDay, walked } = bounds.value
    const names = [...cohort]
    const data = {
      round,
      postedOn: on,
      lastDay,
      channels: input.channels,
      shows: params.shows,
      names,
      shown: shownOf(context),
      walked: [...walked],
    }
    return ok({ entries: [{ type: 'ConsultationPosted', data }, noticeOf(on, bounds.value, names)] })
  },
})

const correctNotice = act({
  by: ['step'],
  input: correction,
  decide: (context, input) => correctPosted(ROOM, context, context.state.posted, input),
})

/** 公开征求意见 The public is asked what it thinks, before anybody decides. Candidates who follow later have a round of their own. */
export const stage = defineStage<Params, State>({
  kind: 'consultation',
  version: 1,
  params,
  shows,
  initial,
  evolve,
  acts: { postNotice, correctNotice, giveOpinion, reply, conclude },
  whenNobody: 'conclude',
  correctable: [],
  refersTo: ({ resultsOf }) => ({ steps: resultsOf === undefined ? [] : [resultsOf] }),
  reliesOnScoresOf: ({ resultsOf }) => (resultsOf === undefined ? [] : [resultsOf]),
})
