import { historyOf, type HistoryOf } from '../../core/history/history-of.ts'
import type { Edition } from '../../core/regulation/edition.ts'
import { historyIn, type State, stage } from '../../stages/history/domain/index.ts'
import type { Office } from '../office-files/office.ts'

/** The step in which an office keeps what it knows of earlier cycles. */
export const HISTORY = 'history'

export const historyState = ({ state }: Pick<Office, 'state'>): State =>
  (state.stepStates[HISTORY] as State | undefined) ?? stage.initial

/** What the office knows of a code, as an edition asks on a day. */
export const knownOf = (
  office: Pick<Office, 'state'>,
  code: string,
  given: { readonly edition: Edition; readonly asOf: string; readonly name?: string },
): HistoryOf => historyOf(code, historyIn(historyState(office)), given)
