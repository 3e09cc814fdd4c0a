import { defineStage } from '../../../core/process/stage.ts'
import { close } from './close.ts'
import { checkReplacement, decline, recommend, withdraw } from './give.ts'
import { params, type Params } from './settings.ts'
import { evolve, initial, type State } from './state.ts'
import { shows } from './shows.ts'

export type { Refusals } from './refusals.ts'
export type { Params } from './settings.ts'
export type { Entries, State, Voice } from './state.ts'

/** 推荐 Bodies give their opinion on each application, while applications still come in. */
export const stage = defineStage<Params, State>({
  kind: 'recommendation',
  version: 1,
  params,
  refersTo: ({ opinion }) => ({ bodies: opinion.bodies }),
  shows,
  initial,
  evolve,
  acts: { recommend, decline, withdraw, close },
  whenNobody: 'conclude',
  correctable: ['ApplicationRecommended'],
  checkReplacement,
})
