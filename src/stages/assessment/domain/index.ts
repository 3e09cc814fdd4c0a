import { defineStage } from '../../../core/process/stage.ts'
import { acknowledge } from './acknowledging.ts'
import { beside } from './beside.ts'
import { closeScoring, reopenScoring } from './closing.ts'
import { determine, signReport } from './determining.ts'
import { declareRecusal, formPanel, replaceAssessor } from './panels.ts'
import { signObservations } from './observing.ts'
import { type Params, params } from './settings.ts'
import { checkReplacement, recordConsensus, submitScorecard } from './sheets.ts'
import { evolve, initial, type State } from './state.ts'
import { shows } from './shows.ts'

export type { Entries, Lack, Refusals, ScoreRow } from './entries.ts'
export type { ObservedPart, Params } from './settings.ts'
export type { State } from './state.ts'

/** 评审 Desk review, site visit and defence alike: panels score alone, agree where they differ, and the mean is fixed. */
export const stage = defineStage<Params, State>({
  kind: 'assessment',
  version: 1,
  params,
  refersTo: ({ panel }) => ({ bodies: [panel.body] }),
  shows,
  beside,
  initial,
  evolve,
  acts: {
    formPanel,
    declareRecusal,
    replaceAssessor,
    acknowledge,
    submitScorecard,
    recordConsensus,
    signObservations,
    closeScoring,
    reopenScoring,
    signReport,
    determine,
  },
  whenNobody: 'conclude',
  correctable: ['ScorecardSubmitted'],
  checkReplacement,
  fixesScores: true,
})
