import { isRecused } from '../../../core/contract/view.ts'
import { actOf, type Context, refusalsOf } from '../../../core/process/stage.ts'
import type { Entry } from '../../../core/record/entry.ts'
import { type Panels, panelOf, replaceMember, sittingFor, withPanel } from '../../../parts/panel/domain.ts'
import {
  emptyBook,
  type ScoreBook,
  type Standing,
  standingOf,
  withConsensusOn,
  withScorecard,
} from '../../../parts/scorecard/domain.ts'
import type { Entries, Refusals } from './entries.ts'
import type { Params } from './settings.ts'

/** Panels, sheets, observations and acknowledgements stay when a step is opened again; that scoring was closed and a report signed does not. */
export type State = {
  readonly panels: Panels
  /** The assessors who acknowledged what binds them. */
  readonly acknowledged: readonly string[]
  readonly book: ScoreBook
  readonly closed: boolean
  readonly report: { readonly document: string; readonly sha256: string } | null
  /** What was last signed for each application. */
  readonly observations: Readonly<Record<string, { readonly document: string; readonly sha256: string }>>
}
export const initial: State = {
  panels: {},
  acknowledged: [],
  book: emptyBook,
  closed: false,
  report: null,
  observations: {},
}

export const refuse = refusalsOf<Refusals>('stages/assessment')
export const act = actOf<Params, State>()
export type Here = Context<Params, State>

const folds: { readonly [type: string]: (state: State, data: never) => State } = {
  StepOpened: (state) => ({ ...state, closed: false, report: null }),
  StepReopened: (state) => ({ ...state, closed: false, report: null }),
  PanelFormed: (state, data: Entries['PanelFormed']) => ({
    ...state,
    panels: withPanel(state.panels, data.panel, data),
  }),
  AssessorReplaced: (state, data: Entries['AssessorReplaced']) => ({
    ...state,
    panels: replaceMember(state.panels, data),
  }),
  ProvisionsAcknowledged: (state, { assessor }: Entries['ProvisionsAcknowledged']) => ({
    ...state,
    acknowledged: [...state.acknowledged, assessor],
  }),
  ScorecardSubmitted: (state, { application, assessor, marks }: Entries['ScorecardSubmitted']) => ({
    ...state,
    book: withScorecard(state.book, application, { assessor, marks }),
  }),
  ConsensusRecorded: (state, { application, marks }: Entries['ConsensusRecorded']) => ({
    ...state,
    book: withConsensusOn(state.book, application, marks),
  }),
  ScoringClosed: (state) => ({ ...state, closed: true }),
  ScoringReopened: (state) => ({ ...state, closed: false, report: null }),
  ReportSigned: (state, { document, sha256 }: Entries['ReportSigned']) => ({
    ...state,
    report: { document, sha256 },
  }),
  ObservationsSigned: (state, { application, document, sha256 }: Entries['ObservationsSigned']) => ({
    ...state,
    observations: { ...state.observations, [application]: { document, sha256 } },
  }),
}

export const evolve = (state: State, { type, data }: Entry): State =>
  folds[type]?.(state, data as never) ?? state

/** How an application's sheets stand now, with the panel that has it. */
export function standingIn({ state, view, step }: Here, application: string): Standing & { panel: string } {
  const members = sittingFor(state.panels, application)?.members ?? []
  const recused = (person: string) => isRecused(view, step.id, person, application)
  return {
    panel: panelOf(state.panels, application) ?? '',
    ...standingOf(state.book, application, members, recused),
  }
}
