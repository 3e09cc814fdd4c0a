import { without, type Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './entries.ts'

export const shows: Shows<Entries> = {
  PanelFormed: { kind: 'panel', id: ['panel'], panel: 'panel', state: 'open' },
  AssessorReplaced: { kind: 'panel', id: ['panel', '@entry'], panel: 'panel', state: 'settled' },
  ProvisionsAcknowledged: { kind: 'panel', id: ['assessor'], person: 'assessor', state: 'settled' },
  ScorecardSubmitted: { kind: 'scorecard', id: ['application', 'assessor'], person: 'assessor' },
  ConsensusRecorded: { kind: 'consensus', person: 'leader' },
  ScoringClosed: { kind: 'outcome', id: ['@round'], state: 'settled' },
  ScoringReopened: { kind: 'outcome', id: ['@round'], state: 'open' },
  ReportSigned: { kind: 'report', id: ['@round'], state: 'settled', person: 'signedBy' },
  // What a panel signs for an applicant reaches it with the feedback, when the step is over.
  ObservationsSigned: { kind: 'feedback', state: 'waiting', person: 'signedBy' },
  ScoresDetermined: [
    { kind: 'score', state: 'settled', each: ({ rows }) => rows, panel: 'panel', list: [] },
    { kind: 'outcome', id: ['@round'], state: 'settled', as: without('rows') },
  ],
}
