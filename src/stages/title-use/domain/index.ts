import { z } from 'zod'
import { defineStage } from '../../../core/process/stage.ts'
import { orderToMend, recordMended, recordNotMended, warn } from './mend.ts'
import { checkAnnulment, mending } from './mending.ts'
import { refer } from './refer.ts'
import { report } from './report.ts'
import { dismiss, needsReview, recordReview } from './review.ts'
import { evolve, initial, type Params, type State } from './state.ts'
import { shows } from './shows.ts'

export { type Judgement, judgeUse, type Use, type Why } from './judge-use.ts'
export type { Refusals } from './refusals.ts'
export type { Case, Entries, Params, Standing, State } from './state.ts'

/** 称号使用 How titles are used in the years after, and what follows where the text does not let them be used so. */
export const stage = defineStage<Params, State>({
  kind: 'title-use',
  version: 1,
  params: z.strictObject({}),
  shows,
  initial,
  evolve,
  acts: {
    report,
    orderToMend,
    warn,
    recordMended,
    recordNotMended,
    refer,
    needsReview,
    recordReview,
    dismiss,
  },
  whenNobody: 'proceed',
  about: 'award',
  beyondCohort: true,
  carriesOut: ['titleUses'],
  correctable: Object.keys(mending.fields ?? {}),
  mending,
  checkAnnulment,
})
