import type { JsonObject } from '../../../core/basics/json.ts'
import { emptyMap, type SharedMap, valueAt, withKey } from '../../../core/basics/shared-map.ts'
import type { Text } from '../../../core/basics/text.ts'
import type { Outcome } from '../../../core/conditions/condition-kind.ts'
import type { PeopleFinding } from '../../../core/conditions/facts.ts'
import type { Entry } from '../../../core/record/entry.ts'

/** The released algorithm by which findings are made; its name stands in every entry that it computed. */
export const ALGORITHM = 'eligibility/1'

type Eligible = 'yes' | 'no' | 'unknown'
type Named = { application: string; name: string }

export type Entries = {
  CaseAssessed: {
    round: number
    application: string
    asOf: string
    algorithm: string
    eligible: Eligible
    findings: JsonObject[]
  }
  CriterionJudged: {
    application: string
    criterion: string
    label: Text
    outcome: 'met' | 'unmet'
    by: string
    reason: string
    evidence: string[]
  }
  EligibilityDetermined: {
    round: number
    application: string
    asOf: string
    algorithm: string
    eligible: 'yes' | 'no'
    unmet: Text[]
    /** Awards whose own conditions are not met; the applicant may stand for the others. */
    closedAwards?: string[]
  }
  EligibilityConcluded: { round: number; eligible: Named[]; ineligible: Named[] }
}

type Assessed = { readonly round: number; readonly outcomes: Readonly<Record<string, Outcome>> }

export type State = {
  readonly assessed: SharedMap<Assessed>
  /** application → criterion → what people found */
  readonly judgements: SharedMap<Readonly<Record<string, PeopleFinding>>>
  /** application → the round in which it was determined */
  readonly determined: SharedMap<number>
}
export const initial: State = { assessed: emptyMap, judgements: emptyMap, determined: emptyMap }

const ofEach = (findings: readonly JsonObject[]): Record<string, Outcome> =>
  Object.fromEntries(findings.map(({ rule, outcome }) => [rule as string, outcome as Outcome]))

export function evolve(state: State, { type, data }: Entry): State {
  switch (type) {
    case 'CaseAssessed': {
      const { application, round, findings } = data as Entries['CaseAssessed']
      const assessed = withKey(state.assessed, application, { round, outcomes: ofEach(findings) })
      return { ...state, assessed }
    }
    case 'CriterionJudged': {
      const { application, criterion, outcome, by, reason, evidence } = data as Entries['CriterionJudged']
      const before = valueAt(state.judgements, application)
      const found = { ...before, [criterion]: { outcome, by, reason, evidence } }
      return { ...state, judgements: withKey(state.judgements, application, found) }
    }
    case 'EligibilityDetermined': {
      const { application, round } = data as Entries['EligibilityDetermined']
      return { ...state, determined: withKey(state.determined, application, round) }
    }
    default:
      return state
  }
}
