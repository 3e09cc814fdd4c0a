import { defineStage } from '../../../core/process/stage.ts'
import { earlierRounds, noEarlierRounds } from '../../../core/selection/earlier-rounds.ts'
import { choose } from './choose.ts'
import { determine } from './determine.ts'
import { type Params, params } from './settings.ts'
import type { State } from './state.ts'
import { shows } from './shows.ts'

export type { Entries, Params, Refusals } from './settings.ts'
export { type Field, type GroupCut, type ScoreCut, shortlistsOf } from './shortlists.ts'
export type { State } from './state.ts'

/** 入围 Draws a line through a ranking, or lets a body choose where the text does. */
export const stage = defineStage<Params, State>({
  kind: 'shortlist',
  version: 1,
  params,
  shows,
  initial: { earlier: noEarlierRounds },
  evolve: ({ earlier }, entry) => ({ earlier: earlierRounds(earlier, entry) }),
  acts: { determine, choose },
  whenNobody: 'conclude',
  correctable: [],
  reliesOnScoresOf: ({ score }) => (score === undefined ? [] : [score]),
})
