import { defineStage } from '../../../core/process/stage.ts'
import { conclude, giveOnApplicant, giveOnAssessor } from './give.ts'
import { type Params, params } from './settings.ts'
import { evolve, initial, type State } from './state.ts'
import { shows } from './shows.ts'

export type { Params, Side } from './settings.ts'
export type { Entries, Refusals, State } from './state.ts'

/**
 * 双向监督反馈 Applicants and assessors say of each other whether discipline was kept. Discipline inspectors alone may read what was said;
 * panel leaders and the secretariat learn how many spoke and nothing more. So the record keeps in clear the count, and which case took
 * part; who spoke of whom, every answer and every observation are sealed, each with a salt of its own.
 */
export const stage = defineStage<Params, State>({
  kind: 'mutual-feedback',
  version: 1,
  params,
  refersTo: ({ sentTo }) => ({ bodies: sentTo.body === undefined ? [] : [sentTo.body] }),
  shows,
  initial,
  evolve,
  acts: { giveOnAssessor, giveOnApplicant, conclude },
  whenNobody: 'conclude',
  beyondCohort: true,
  correctable: [],
})
