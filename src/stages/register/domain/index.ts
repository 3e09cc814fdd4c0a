import { z } from 'zod'
import { defineStage } from '../../../core/process/stage.ts'
import { recordChange } from './change.ts'
import { checkReplacement, mending } from './check-replacement.ts'
import { enter, enterAll } from './enter.ts'
import { reissue } from './reissue.ts'
import { evolve, initial, type Params, type State } from './state.ts'
import { shows } from './shows.ts'

export type { Refusals } from './refusals.ts'
export type { Entries, Params, State, Whose } from './state.ts'
export { entryOf } from './enter.ts'

/** 获奖名录 What was won is entered under a number and kept: validity, changes of the winner, replaced certificates. */
export const stage = defineStage<Params, State>({
  kind: 'register',
  version: 1,
  params: z.strictObject({}),
  shows,
  initial,
  evolve,
  acts: { enter, enterAll, recordChange, reissue },
  whenNobody: 'proceed',
  about: 'award',
  beyondCohort: true,
  correctable: ['HonourRegistered', ...Object.keys(mending.fields ?? {})],
  mending,
  checkReplacement,
})
