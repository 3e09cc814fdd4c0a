import { defineStage } from '../../../core/process/stage.ts'
import { file } from './file.ts'
import { type Params, params } from './params.ts'
import { rule } from './rule.ts'
import { evolve, initial, type State } from './state.ts'
import { shows } from './shows.ts'

export type { Params } from './params.ts'
export type { Refusals } from './refusals.ts'
export type { Entries, State } from './state.ts'

/** 异议 Objections to posted names and the rulings on them. It stands beside the other steps and blocks none but the name concerned. */
export const stage = defineStage<Params, State>({
  kind: 'objection',
  version: 1,
  params,
  refersTo: ({ notice }) => ({ steps: [notice] }),
  shows,
  initial,
  evolve,
  acts: { file, rule },
  whenNobody: 'proceed',
  correctable: [],
})
