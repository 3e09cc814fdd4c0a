import type { Entry } from '../record/entry.ts'
import { type ContractEntries, type ContractType, isContractType } from './entries.ts'

type Of<T extends ContractType> = Readonly<ContractEntries[T]>

export type ApplicationView = Of<'ApplicationEntered'> & {
  readonly withdrawn: boolean
  readonly enteredOn: string
}

/** What every stage may know of the others: the fold of the contract entries. */
export type ContractView = {
  readonly notices: Readonly<Record<string, Of<'NoticePosted'>>>
  /** step → every name that any of its notices carried, over all rounds. */
  readonly posted: Readonly<Record<string, readonly string[]>>
  readonly applications: Readonly<Record<string, ApplicationView>>
  /** Per application, each span in which the clock stands still; `to` is missing while nobody knows when it goes on. */
  readonly pauses: Readonly<
    Record<string, readonly { readonly cause: string; readonly from: string; readonly to?: string }[]>
  >
  readonly recusals: readonly (Of<'RecusalRecorded'> & { readonly step: string })[]
  readonly findings: Readonly<Record<string, Of<'FindingRecorded'>>>
  /** step → application → score */
  readonly scores: Readonly<Record<string, Readonly<Record<string, Of<'ScoreFixed'>>>>>
  /** The candidates as last determined, and by which step. */
  readonly candidates: (Of<'CandidatesDetermined'> & { readonly step: string }) | null
  readonly held: Readonly<Record<string, readonly string[]>>
  readonly removed: Readonly<Record<string, string>>
  /** What was approved and still is, and what was struck, over all rounds. */
  readonly approval: Of<'ApprovalGiven'> | null
  /** application → 获奖之日: the day of its approval, or of its conferral where nothing is approved. Bars and windows run from it. */
  readonly awardedOn: Readonly<Record<string, string>>
  /** application → the causes for which it was referred for revocation and about which nobody has acted. */
  readonly referred: Readonly<Record<string, readonly string[]>>
  /** application → the causes that were referred for how its title is used, also those dealt with. */
  readonly misuses: Readonly<Record<string, readonly string[]>>
  readonly honours: readonly Of<'HonourConferred'>[]
  readonly registered: readonly (Of<'HonourRegistered'> & { readonly enteredOn: string })[]
  /** application → what became of the winner, in order. */
  readonly changes: Readonly<Record<string, readonly Of<'WinnerChanged'>[]>>
  readonly revoked: readonly Of<'AwardRevoked'>[]
  readonly sanctions: readonly Of<'SanctionDecided'>[]
}

export const emptyView: ContractView = {
  notices: {},
  posted: {},
  applications: {},
  pauses: {},
  recusals: [],
  findings: {},
  scores: {},
  candidates: null,
  held: {},
  removed: {},
  approval: null,
  awardedOn: {},
  referred: {},
  misuses: {},
  honours: [],
  registered: [],
  changes: {},
  revoked: [],
  sanctions: [],
}

type Fold<T extends ContractType> = (view: ContractView, data: Of<T>, entry: Entry) => ContractView

const added = <T>(of: Readonly<Record<string, readonly T[]>>, key: string, one: T) => ({
  ...of,
  [key]: [...(of[key] ?? []), one],
})

const without = (names: readonly string[] | undefined, one: string) =>
  (names ?? []).filter((name) => name !== one)

const folds: { [T in ContractType]: Fold<T> } = {
  NoticePosted: (view, data, { step = '' }) => ({
    ...view,
    notices: { ...view.notices, [step]: data },
    posted: { ...view.posted, [step]: [...new Set([...(view.posted[step] ?? []), ...data.names])] },
  }),
  ApplicationEntered: (view, data, { occurredOn }) => ({
    ...view,
    applications: {
      ...view.applications,
      [data.application]: {
        ...data,
        withdrawn: view.applications[data.application]?.withdrawn ?? false,
        enteredOn: view.applications[data.application]?.enteredOn ?? occurredOn,
      },
    },
  }),
  ClockPaused: (view, { application, cause, until }, { occurredOn }) => ({
    ...view,
    pauses: added(view.pauses, application, {
      cause,
      from: occurredOn,
      ...(until === undefined ? {} : { to: until }),
    }),
  }),
  ClockResumed: (view, { application, cause }, { occurredOn }) => ({
    ...view,
    pauses: {
      ...view.pauses,
      [application]: (view.pauses[application] ?? []).map((pause) =>
        pause.cause === cause && (pause.to === undefined || occurredOn < pause.to)
          ? { ...pause, to: occurredOn }
          : pause,
      ),
    },
  }),
  ApplicationWithdrawn: (view, { application }) => {
    const before = view.applications[application]
    return before
      ? { ...view, applications: { ...view.applications, [application]: { ...before, withdrawn: true } } }
      : view
  },
  RecusalRecorded: (view, data, { step }) => ({
    ...view,
    recusals: [...view.recusals, { ...data, step: step ?? '' }],
  }),
  FindingRecorded: (view, data) => ({ ...view, findings: { ...view.findings, [data.application]: data } }),
  ScoreFixed: (view, data, { step }) => ({
    ...view,
    scores: { ...view.scores, [step ?? '']: { ...view.scores[step ?? ''], [data.application]: data } },
  }),
  CandidatesDetermined: (view, data, { step }) => ({ ...view, candidates: { ...data, step: step ?? '' } }),
  CandidateHeld: (view, { application, cause }) => ({
    ...view,
    held: added(view.held, application, cause),
  }),
  CandidateReleased: (view, { application, cause }) => ({
    ...view,
    held: { ...view.held, [application]: without(view.held[application], cause) },
    referred: { ...view.referred, [application]: without(view.referred[application], cause) },
  }),
  CandidateRemoved: (view, { application, cause }) => ({
    ...view,
    held: { ...view.held, [application]: without(view.held[application], cause) },
    removed: { ...view.removed, [application]: cause },
    referred: omit(view.referred, [application]),
    approval: view.approval && {
      ...view.approval,
      approved: without(view.approval.approved, application),
    },
  }),
  ApprovalGiven: (view, data, { occurredOn }) => ({
    ...view,
    awardedOn: { ...view.awardedOn, ...Object.fromEntries(data.approved.map((id) => [id, occurredOn])) },
    approval: {
      approved: [...(view.approval?.approved ?? []), ...data.approved],
      struck: [...(view.approval?.struck ?? []), ...data.struck],
      document: data.document,
    },
  }),
  ReferredForRevocation: (view, { application, cause, from }) => ({
    ...view,
    ...(from === 'titleUse' && {
      misuses: added(view.misuses, application, cause),
    }),
    referred: added(view.referred, application, cause),
  }),
  HonourConferred: (view, data, { occurredOn }) => ({
    ...view,
    awardedOn: { [data.application]: occurredOn, ...view.awardedOn },
    honours: [...view.honours, data],
  }),
  FirstWinSettled: (view, { application, award, firstWin, items, prizeFen }) => ({
    ...view,
    honours: view.honours.map((honour) => {
      if (honour.application !== application || honour.award !== award) return honour
      const { pending: _, ...rest } = honour
      return { ...rest, firstWin, items, prizeFen }
    }),
  }),
  HonourRegistered: (view, data, { occurredOn }) => ({
    ...view,
    registered: [...view.registered, { ...data, enteredOn: occurredOn }],
  }),
  WinnerChanged: (view, data) => ({ ...view, changes: added(view.changes, data.application, data) }),
  AwardRevoked: (view, data) => ({
    ...view,
    revoked: [...view.revoked, data],
    referred: omit(view.referred, [data.application]),
  }),
  SanctionDecided: (view, data) => ({ ...view, sanctions: [...view.sanctions, data] }),
}

const omit = <T>(of: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(of).filter(([key]) => !keys.includes(key)))

/** What steps had told the others is told no more when they are done anew; the entries stay in the record. */
function forget(view: ContractView, steps: readonly string[]): ContractView {
  const { scores, notices, posted, candidates } = view
  return {
    ...view,
    scores: omit(scores, steps),
    notices: omit(notices, steps),
    posted: omit(posted, steps),
    candidates: candidates && steps.includes(candidates.step) ? null : candidates,
  }
}

/** Folds one entry; entries that are no contract leave the view as it is. */
export function foldContract(view: ContractView, entry: Entry): ContractView {
  if (entry.type === 'StepReopened') {
    const { step, supersedes } = entry.data as { step: string; supersedes: string[] }
    return forget(view, [step, ...supersedes])
  }
  if (!isContractType(entry.type)) return view
  const fold = folds[entry.type] as Fold<ContractType>
  return fold(view, entry.data as unknown as Of<ContractType>, entry)
}

export const isHeld = ({ held }: ContractView, id: string): boolean => (held[id]?.length ?? 0) > 0
export const isRemoved = ({ removed }: ContractView, id: string): boolean => Object.hasOwn(removed, id)

/** Whether the person takes no part in the case: recused from it, or from the whole step. */
export const isRecused = (view: ContractView, step: string, person: string, application: string): boolean =>
  view.recusals.some(
    (r) =>
      r.person === person &&
      (r.application === application || (r.application === undefined && r.step === step)),
  )
