import type { Domain, Severity } from '../../../core/conditions/facts-events.ts'
import type { Entry } from '../../../core/record/entry.ts'
import type { Revocation } from '../../../core/regulation/schema/provisions.ts'
import type { Entries } from './entries.ts'

export type Outcome = 'revoke' | 'notRevoke'
export type Item = Revocation['takesBack'][number]

export type Incident = {
  readonly application: string
  readonly domain: Domain
  readonly severity: Severity | null
  /** The document by which an authority fixed the grade. */
  readonly gradedBy: string | null
  readonly happenedOn: string
}

/** What was done, and on which day. */
type Done<T> = T & { readonly on: string }

/** 案件 One matter: a rule of the edition, or a condition met no more, against one award or (award null) one applicant. */
export type Case = {
  readonly case: string
  readonly application: string
  readonly award: string | null
  readonly rule: string | null
  readonly condition: string | null
  readonly incident: string | null
  readonly referral: string | null
  readonly openedOn: string
  readonly finding: Done<{ readonly met: boolean }> | null
  readonly notice: { readonly lastDay: string; readonly setOn: string } | null
  readonly defence: Done<{ readonly how: 'stated' | 'waived' }> | null
  readonly proposal: Done<{ readonly outcome: Outcome }> | null
  readonly deliberation: Done<{ readonly outcome: Outcome }> | null
  readonly decision: Done<{ readonly outcome: Outcome; readonly items: readonly Item[] }> | null
  readonly delivered: boolean
  readonly announced: boolean
  readonly takenBack: readonly Item[]
  readonly advised: boolean
  readonly closed: boolean
}

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
