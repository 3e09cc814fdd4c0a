import type { Entry } from '../../../core/record/entry.ts'
import type { Entries } from './entries.ts'

/** By prize rule, what all rounds so far paid by it or keep for it, before any ceiling. */
export type State = { readonly taken: Readonly<Record<string, number>> }
export const initial: State = { taken: {} }

export function evolve(state: State, entry: Entry): State {
  if (entry.type !== 'ConferralRecorded') return state
  const { winners } = entry.data as unknown as Entries['ConferralRecorded']
  const taken = { ...state.taken }
  for (const { rule, fen, keptFen = 0 } of winners.flatMap(({ prize }) => prize.lines))
    taken[rule] = (taken[rule] ?? 0) + fen + keptFen
  return { taken }
}
