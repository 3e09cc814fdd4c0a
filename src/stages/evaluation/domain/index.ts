import { defineStage } from '../../../core/process/stage.ts'
import { determineRanking } from './determine-ranking.ts'
import { findStandardReached } from './find-standard-reached.ts'
import { moveUp } from './move-up.ts'
import { proposeCandidates } from './propose-candidates.ts'
import { evolve, initial, type State } from './rounds.ts'
import { type Params, params } from './settings.ts'
import { signReport } from './sign-report.ts'
import { shows } from './shows.ts'

export { type Competition, evaluate, type GroupOutcome, weightsOf } from './competition.ts'
export { eligibleFor } from './eligible.ts'
export type { Entries } from './entries.ts'
export { competitionOf } from './here.ts'
export type { Refusals } from './refusals.ts'
export { limitsLeft, type State } from './rounds.ts'
export type { Params } from './settings.ts'

/** 综合评价 Puts the scores of several steps together, ranks, and lists the candidates of each award. */
export const stage = defineStage<Params, State>({
  kind: 'evaluation',
  version: 1,
  params,
  shows,
  initial,
  evolve,
  acts: { determineRanking, findStandardReached, proposeCandidates, signReport, moveUp },
  whenNobody: 'proceed',
  correctable: [],
  fixesScores: true,
  weightsIn: ({ weights }) => weights.shares,
  reliesOnScoresOf: ({ weights }) => Object.keys(weights.shares),
})
