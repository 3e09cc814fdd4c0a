import type { Shows } from '../../../core/visibility/showing.ts'
import type { Entries } from './state.ts'

export const shows: Shows<Entries> = {
  CaseAssessed: { kind: 'finding', state: 'open' },
  CriterionJudged: { kind: 'finding', id: ['application', 'criterion'], state: 'open' },
  EligibilityDetermined: { kind: 'finding', state: 'settled' },
  EligibilityConcluded: { kind: 'outcome', id: ['round'], state: 'settled' },
}
