import type { Text } from '../basics/text.ts'
import type { SealedEntry } from '../record/chain.ts'
import type { ProcessEntries } from './entries.ts'
import { type CycleState, limitKey, type LimitRecord } from './state.ts'

type Of<T extends keyof ProcessEntries> = ProcessEntries[T]
type CycleFold = (state: CycleState, sealed: SealedEntry) => CycleState

/** Lays what is new over what was recorded on the limit in the same round; a new round begins without any. */
function noteLimit(
  state: CycleState,
  { step, limit, round }: { step: string; limit: string; round: number },
  more: Partial<LimitRecord>,
): CycleState {
  const key = limitKey(step, limit)
  const before = state.limits[key]
  const base = before?.round === round ? before : { round }
  return { ...state, limits: { ...state.limits, [key]: { ...base, ...more } } }
}

/** 暂停、终止、期限、承继 The fold of what was recorded on the cycle as a whole, on its limits and its bodies. */
export const cycleFolds: Readonly<Record<string, CycleFold>> = {
  LimitOverrun: (state, { entry }) => {
    const data = entry.data as unknown as Of<'LimitOverrun'>
    return noteLimit(state, data, { overrun: { due: data.due, concludedOn: data.concludedOn } })
  },
  LimitExtended: (state, { entry }) => {
    const data = entry.data as Of<'LimitExtended'>
    return noteLimit(state, data, { extension: { lastDay: data.to, setOn: entry.occurredOn } })
  },
  OverrunExplained: (state, { entry }) => {
    const data = entry.data as Of<'OverrunExplained'>
    return noteLimit(state, data, { reason: data.reason })
  },
  CycleSuspended: (state, { entry }) => {
    const { reason, document } = entry.data as Of<'CycleSuspended'>
    const suspension = { from: entry.occurredOn, reason, document }
    return { ...state, suspensions: [...state.suspensions, suspension] }
  },
  CycleResumed: (state, { entry }) => ({
    ...state,
    suspensions: state.suspensions.map((each) =>
      each.to === undefined ? { ...each, to: entry.occurredOn } : each,
    ),
  }),
  CycleTerminated: (state, { entry }) => {
    const { reason, document } = entry.data as Of<'CycleTerminated'>
    return { ...state, closed: true, terminated: { on: entry.occurredOn, reason, document } }
  },
  Erased: (state, { entry }) => {
    const { values } = entry.data as Of<'Erased'>
    return { ...state, erased: [...state.erased, ...values] }
  },
  BodySucceeded: (state, { entry }) => {
    const { body, name, document } = entry.data as Of<'BodySucceeded'> & { name: Text }
    const before = state.successions[body] ?? []
    const next = { name, since: entry.occurredOn, document }
    return { ...state, successions: { ...state.successions, [body]: [...before, next] } }
  },
}
