import { defineStage } from '../../../core/process/stage.ts'
import { adviseAuthority, announce, deliver } from './carry-out.ts'
import { closeCase } from './close-case.ts'
import { decide } from './decide.ts'
import { stateDefence, waiveDefence } from './defence.ts'
import { find, legalReview } from './find.ts'
import { giveNotice } from './notice.ts'
import { openCase } from './open-case.ts'
import { type Params, params } from './params.ts'
import { deliberate, propose } from './propose.ts'
import { reportIncident } from './report-incident.ts'
import { evolve, initial, type State } from './state.ts'
import { takeBack } from './take-back.ts'
import { shows } from './shows.ts'

export { caseOf } from './case-at-hand.ts'
export { consequencesOf } from './consequences.ts'
export type { Entries } from './entries.ts'
export type { Params } from './params.ts'
export type { Refusals } from './refusals.ts'
export type { Case } from './case.ts'
export type { State } from './state.ts'
export { windowOf } from './window.ts'

/**
 * 取消资格与撤销 Before the conferral a name is disqualified, after it an award is revoked: on a rule of the edition, after a prior notice
 * and a defence, decided by whom the rule names. It goes on for as long as an award can be taken back.
 */
export const stage = defineStage<Params, State>({
  kind: 'revocation',
  version: 1,
  params,
  about: 'award',
  beyondCohort: true,
  carriesOut: ['revocations'],
  shows,
  initial,
  evolve,
  acts: {
    reportIncident,
    openCase,
    find,
    legalReview,
    giveNotice,
    stateDefence,
    waiveDefence,
    propose,
    deliberate,
    decide,
    deliver,
    announce,
    takeBack,
    adviseAuthority,
    closeCase,
  },
  whenNobody: 'proceed',
  correctable: [],
})
