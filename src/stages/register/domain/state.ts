import { under } from '../../../core/basics/given-id.ts'
import type { Entry } from '../../../core/record/entry.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'

export type Params = object
export type Change = 'renamed' | 'merged' | 'divided' | 'closed'

/** A certificate, plaque or trophy that has a number of its own. */
export type Paper = { item: string; number: string }

export type Entries = {
  PapersNumbered: { application: string; papers: Paper[] }
  /** The paper behind a change. `successor`: the application of another winner who now holds this honour too. */
  ChangeDocumented: {
    application: string
    change: Change
    document: string
    evidence: string
    successor?: string
  }
  /** `copy`: which replacement of this item it is, from 1. */
  Reissued: {
    application: string
    item: string
    reason: string
    reissuedOn: IsoDate
    copy: number
    number?: string
    before?: string
  }
}

export type State = {
  /** application → item → its number */
  readonly papers: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** application → the items that were issued again, in order */
  readonly reissued: Readonly<Record<string, readonly string[]>>
}
export const initial: State = { papers: {}, reissued: {} }

const numbered = (state: State, application: string, papers: readonly Paper[]): State => ({
  ...state,
  papers: {
    ...state.papers,
    [application]: {
      ...under(state.papers, application),
      ...Object.fromEntries(papers.map(({ item, number }) => [item, number])),
    },
  },
})

export function evolve(state: State, { type, data }: Entry): State {
  if (type === 'PapersNumbered') {
    const { application, papers } = data as Entries['PapersNumbered']
    return numbered(state, application, papers)
  }
  if (type !== 'Reissued') return state
  const { application, item, number } = data as Entries['Reissued']
  const before = under(state.reissued, application) ?? []
  const next = { ...state, reissued: { ...state.reissued, [application]: [...before, item] } }
  return number === undefined ? next : numbered(next, application, [{ item, number }])
}
