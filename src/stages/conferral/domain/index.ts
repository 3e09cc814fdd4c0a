import { z } from 'zod'
import { defineStage } from '../../../core/process/stage.ts'
import { conferAll } from './confer.ts'
import { evolve, initial, type State } from './state.ts'
import { shows } from './shows.ts'

export type { Entries } from './entries.ts'
export type { Refusals } from './refusals.ts'
export type Params = Record<string, never>
export type { State } from './state.ts'

/** 表彰、授奖 Approved names become winners. What they get stands in the edition's honours and prizes, so the step has no settings. */
export const stage = defineStage<object, State>({
  kind: 'conferral',
  version: 1,
  params: z.strictObject({}),
  shows,
  initial,
  evolve,
  acts: { conferAll },
  whenNobody: 'conclude',
  confersHonours: true,
  correctable: [],
})
