import { z } from 'zod'
import { freeText } from '../../../core/record/sealing/marks.ts'
import type { Refusal } from '../../../core/basics/refusal.ts'
import { ok, type Result } from '../../../core/basics/result.ts'
import { integer } from '../../../core/number/exact.ts'
import { itemsApart } from '../../../core/scoring/spread.ts'
import { sheetsOf } from '../../../parts/scorecard/domain.ts'
import type { Apart, Lack } from './entries.ts'
import { unobserved } from './observing.ts'
import { cited } from './settings.ts'
import { act, type Here, refuse, standingIn } from './state.ts'

/** Whose sheets are not complete: fewer than the panel's least number count, or a member still owes one. */
export function lacksOf(here: Here, applications: readonly string[]): Lack[] {
  const { atLeast } = here.params.panel
  return applications.flatMap((application) => {
    const { panel, counted, owing, recused } = standingIn(here, application)
    if (counted.length >= atLeast && owing.length === 0) return []
    return [{ application, panel, sheets: counted.length, atLeast, owing: [...owing], recused: [...recused] }]
  })
}

/** Items whose marks lie too far apart and on which no panel has agreed yet. */
function apartIn(here: Here) {
  const limit = integer(here.params.consensus.whenSpreadOver)
  return here.cohort.flatMap((application) => {
    const agreed = here.state.book.consensus[application] ?? {}
    const items = itemsApart(sheetsOf(standingIn(here, application).counted), limit)
      .filter(({ item }) => !Object.hasOwn(agreed, item))
      .map((spread): Apart => ({ ...spread }))
    return items.length > 0 ? [{ application, items }] : []
  })
}

/** Whether everything is there: that from which scores are computed, and what is owed to each applicant. */
export function checkComplete(here: Here): Result<true, Refusal> {
  const { panel, consensus, observations } = here.params
  const lacks = lacksOf(here, here.cohort)
  if (lacks.length > 0) return refuse('SheetsLacking', cited(panel), { lacks })
  const apart = apartIn(here)
  if (apart.length > 0)
    return refuse('ConsensusLacking', cited(consensus), { limit: consensus.whenSpreadOver, apart })
  const untold = unobserved(here)
  if (observations && untold.length > 0)
    return refuse('ObservationsLacking', cited(observations), {
      name: observations.name,
      applications: [...untold],
    })
  return ok(true)
}

/** 评分截止 From here on no sheet comes in; determining is an act of its own, from what lies before it. */
export const closeScoring = act({
  by: ['step'],
  input: z.strictObject({}),
  decide: (here) => {
    const { state, step, cohort, inputsOf } = here
    if (state.closed) return refuse('ScoringIsClosed', [step.article], {})
    const complete = checkComplete(here)
    if (!complete.ok) return complete
    const data = { applications: [...cohort], inputs: inputsOf([step.id]) }
    return ok({ entries: [{ type: 'ScoringClosed', data }] })
  },
})

/** 恢复评分 For the case that, after closing, a recusal or a correction left something to be scored. */
export const reopenScoring = act({
  by: ['step'],
  input: z.strictObject({ reason: freeText() }),
  decide: ({ state, step }, { reason }) =>
    state.closed
      ? ok({ entries: [{ type: 'ScoringReopened', data: { reason } }] })
      : refuse('ScoringStillOpen', [step.article], {}),
})
