import type {
  AssignmentAssessor,
  AssignmentCase,
  AssignmentInput,
  AssignmentSettings,
} from '../../src/core/assignment/assignment-input.ts'
import { conflictFacts, type DeclaredInterest } from '../../src/core/conflicts/conflict-facts.ts'
import { USUAL_CONFLICT_SETTINGS } from '../../src/core/conflicts/ground.ts'

/** An assessor who may lead and has no tie, unless something else is said. */
export const who = (id: string, known: Partial<AssignmentAssessor> = {}): AssignmentAssessor => ({
  id,
  employers: [],
  executiveOf: [],
  formerEmployers: [],
  advised: [],
  kinAt: [],
  regions: [],
  fields: [],
  mayLead: true,
  ...known,
})

export const subject = (id: string, topics: readonly string[] = [], panel?: string): AssignmentCase => ({
  id,
  firms: [`firm ${id}`],
  topics,
  ...(panel && { panel }),
})

export const barred = (assessor: string, id: string): DeclaredInterest => ({
  assessor,
  ground: 'other',
  about: { case: id },
})

/** Two for each case, who take two cases each; one leads; every topic counts; neighbours share nobody. */
export const SETTINGS: AssignmentSettings = {
  perCase: 2,
  maxLoad: 2,
  minLoad: 0,
  leader: true,
  topics: 'each',
  overlap: 0,
  seed: '1',
  conflicts: USUAL_CONFLICT_SETTINGS,
}

export type Given = {
  readonly cases: readonly AssignmentCase[]
  readonly assessors: readonly AssignmentAssessor[]
  readonly declared?: readonly DeclaredInterest[]
  readonly settings?: Partial<AssignmentSettings>
}

export const inputOf = ({ cases, assessors, declared = [] }: Given): AssignmentInput => ({
  cases,
  assessors,
  facts: conflictFacts({ on: '2026-06-01', declared }),
})
export const settingsOf = ({ settings }: Given): AssignmentSettings => ({ ...SETTINGS, ...settings })
