import { under } from '../../../core/basics/given-id.ts'
import type { Entry } from '../../../core/record/entry.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'

export type Params = object
export type Change = 'renamed' | 'merged' | 'divided' | 'closed'

/** A certificate, plaque or trophy that has a number of its own. */
export type Paper = { item: string; number: string }

/** The honour whose papers they are; `ofSeveral` where the applicant won others in the same cycle. */
export type Whose = { application: string; award: string; ofSeveral?: true }
export const keyOf = ({ application, award }: Pick<Whose, 'application' | 'award'>) =>
  `${application}/${award}`

export type Entries = {
  PapersNumbered: Whose & { papers: Paper[] }
  /** The paper behind a change. `successor`: the application of another winner who now holds this honour too. */
  ChangeDocumented: {
    application: string
    change: Change
    document: string
    evidence: string
    successor?: string
  }
  /** `copy`: which replacement of this item it is, from 1. */
  Reissued: Whose & {
    item: string
    reason: string
    reissuedOn: IsoDate
    copy: number
    number?: string
    before?: string
  }
}

export type State = {
  /** application/award → item → its number */
  readonly papers: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** application/award → the items that were issued again, in order */
  readonly reissued: Readonly<Record<string, readonly string[]>>
}
export const initial: State = { papers: {}, reissued: {} }

const numbered = (state: State, key: string, papers: readonly Paper[]): State => ({
  ...state,
  papers: {
    ...state.papers,
    [key]: {
      ...under(state.papers, key),
      ...Object.fromEntries(papers.map(({ item, number }) => [item, number])),
    },
  },
})

export function evolve(state: State, { type, data }: Entry): State {
  if (type === 'PapersNumbered') {
    const of = data as Entries['PapersNumbered']
    return numbered(state, keyOf(of), of.papers)
  }
  if (type !== 'Reissued') return state
  const { item, number, ...of } = data as Entries['Reissued']
  const key = keyOf(of)
  const before = under(state.reissued, key) ?? []
  const next = { ...state, reissued: { ...state.reissued, [key]: [...before, item] } }
  return number === undefined ? next : numbered(next, key, [{ item, number }])
}
