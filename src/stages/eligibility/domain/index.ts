import { defineStage } from '../../../core/process/stage.ts'
import { assess } from './assess.ts'
import { conclude } from './conclude.ts'
import { determine } from './determine.ts'
import { checkReplacement, judge } from './judge.ts'
import { params, type Params } from './settings.ts'
import { evolve, initial, type State } from './state.ts'
import { shows } from './shows.ts'

export type { Params } from './settings.ts'
export type { Refusals } from './refusals.ts'
export type { Entries, State } from './state.ts'

/** 资格审查 Each applicant against each condition, by the facts and by people. */
export const stage = defineStage<Params, State>({
  kind: 'eligibility',
  version: 1,
  params,
  refersTo: ({ window }) => ({ windows: [window] }),
  shows,
  initial,
  evolve,
  acts: { assess, judge, determine, conclude },
  whenNobody: 'conclude',
  correctable: ['CriterionJudged'],
  checkReplacement,
})
