import type { Entry } from '../../../core/record/entry.ts'
import type { Case, Incident } from './case.ts'
import type { Entries } from './entries.ts'

export type State = {
  readonly incidents: Readonly<Record<string, Incident>>
  readonly cases: Readonly<Record<string, Case>>
}
export const initial: State = { incidents: {}, cases: {} }

const opened = (data: Entries['CaseOpened'], on: string): Case => ({
  case: data.case,
  application: data.application,
  award: data.award,
  rule: data.rule,
  condition: data.condition,
  incident: data.incident,
  referral: data.referral,
  openedOn: on,
  finding: null,
  notice: null,
  defence: null,
  proposal: null,
  deliberation: null,
  decision: null,
  delivered: false,
  announced: false,
  takenBack: [],
  advised: false,
  closed: false,
})

type Later = Exclude<keyof Entries, 'IncidentReported' | 'CaseOpened'>
type Folds = { readonly [T in Later]: (found: Case, data: Entries[T], on: string) => Partial<Case> }

const folds: Folds = {
  ThresholdFound: (_, { met }, on) => ({ finding: { met: met === 'yes', on } }),
  LegallyReviewed: () => ({}),
  PriorNoticeGiven: (_, { lastDay }, on) => ({ notice: { lastDay, setOn: on } }),
  DefenceStated: (_, __, on) => ({ defence: { how: 'stated', on } }),
  DefenceWaived: (_, __, on) => ({ defence: { how: 'waived', on } }),
  RevocationProposed: (_, { outcome }, on) => ({ proposal: { outcome, on }, deliberation: null }),
  RevocationDeliberated: (_, { outcome }, on) => ({ deliberation: { outcome, on } }),
  // An award that was conferred while the case ran is what was decided on.
  RevocationDecided: (_, { award, outcome, items, decidedOn }) => ({
    award,
    decision: { outcome, items, on: decidedOn },
  }),
  DecisionDelivered: () => ({ delivered: true }),
  DecisionAnnounced: () => ({ announced: true }),
  HonourTakenBack: ({ takenBack }, { returned, declaredVoid }) => ({
    takenBack: [...takenBack, ...returned, ...declaredVoid],
  }),
  AuthorityAdvised: () => ({ advised: true }),
  CaseClosed: () => ({ closed: true }),
}

const isLater = (type: string): type is Later => Object.hasOwn(folds, type)

export function evolve(state: State, { type, data, occurredOn }: Entry): State {
  const place = (found: Case): State => ({ ...state, cases: { ...state.cases, [found.case]: found } })
  if (type === 'IncidentReported') {
    const { incident, weighed: _, source: __, evidence: ___, ...rest } = data as Entries['IncidentReported']
    return { ...state, incidents: { ...state.incidents, [incident]: rest } }
  }
  if (type === 'CaseOpened') return place(opened(data as Entries['CaseOpened'], occurredOn))
  if (!isLater(type)) return state
  const found = state.cases[(data as { case: string }).case]
  const fold = folds[type]
  return found ? place({ ...found, ...fold(found, data as never, occurredOn) }) : state
}
