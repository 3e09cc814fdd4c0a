import { defineStage } from '../../../core/process/stage.ts'
import { acknowledge, decline } from './acceptance.ts'
import { checkReplacement } from './check-replacement.ts'
import { close } from './close.ts'
import { layHistory } from './lay-history.ts'
import { params, type Params } from './settings.ts'
import { evolve, initial, type State } from './state.ts'
import { submit } from './submit.ts'
import { requestSupplement, supplement } from './supplement.ts'
import { withdraw } from './withdraw.ts'
import { shows } from './shows.ts'

export type { Params } from './settings.ts'
export type { Refusals } from './refusals.ts'
export type { Entries, Filing, Progress, State } from './state.ts'

/** 申报 The step in which applications come in. */
export const stage = defineStage<Params, State>({
  kind: 'application',
  version: 1,
  params,
  refersTo: ({ window, filedWith }) => ({ windows: [window], bodies: filedWith?.bodies ?? [] }),
  shows,
  initial,
  evolve,
  acts: { submit, acknowledge, decline, requestSupplement, supplement, layHistory, withdraw, close },
  whenNobody: 'proceed',
  suppliesCohort: true,
  correctable: ['ApplicationEntered'],
  checkReplacement,
})
