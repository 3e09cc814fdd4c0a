import type { Text } from '../../../core/basics/text.ts'
import { refusalsOf } from '../../../core/process/stage.ts'

/** A condition that nobody has decided yet, and what it waits for. */
export type Open = { rule: string; label: Text; outcome: 'unknown' | 'judged'; ask: Text[] }

export type Refusals = {
  ReferenceDayOpen: { parameter: string }
  ReferenceDayUnknown: { window: string }
  FactsUnfit: { application: string; problems: { path: string; wrong: Text; mend: Text }[] }
  CriterionUnknown: { criterion: string; known: string[] }
  CriterionSettled: { application: string; label: Text; outcome: 'met' | 'unmet' }
  ReplacementUnfit: { application: string; label: Text }
  FindingsOpen: { application: string; by: string; open: Open[] }
  DeterminedAlready: { application: string }
  CasesUndetermined: { applications: string[] }
}

export const refuse = refusalsOf<Refusals>('stages/eligibility')
