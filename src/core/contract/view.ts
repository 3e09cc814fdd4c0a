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
  readonly approval: Of<'ApprovalGiven'> | null
  readonly honours: readonly Of<'HonourConferred'>[]
}

export const emptyView: ContractView = {
  notices: {},
  applications: {},
  pauses: {},
  recusals: [],
  findings: {},
  scores: {},
  candidates: null,
  held: {},
  removed: {},
  approval: null,
  honours: [],
}

type Fold<T extends ContractType> = (view: ContractView, data: Of<T>, entry: Entry) => ContractView

const without = (causes: readonly string[] | undefined, cause: string) =>
  (causes ?? []).filter((c) => c !== cause)

const folds: { [T in ContractType]: Fold<T> } = {
  NoticePosted: (view, data, { step }) => ({ ...view, notices: { ...view.notices, [step ?? '']: data } }),
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
    pauses: {
      ...view.pauses,
      [application]: [
        ...(view.pauses[application] ?? []),
        { cause, from: occurredOn, ...(until === undefined ? {} : { to: until }) },
      ],
    },
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
    held: { ...view.held, [application]: [...(view.held[application] ?? []), cause] },
  }),
  CandidateReleased: (view, { application, cause }) => ({
    ...view,
    held: { ...view.held, [application]: without(view.held[application], cause) },
  }),
  CandidateRemoved: (view, { application, cause }) => ({
    ...view,
    held: { ...view.held, [application]: without(view.held[application], cause) },
    removed: { ...view.removed, [application]: cause },
  }),
  ApprovalGiven: (view, data) => ({
    ...view,
    approval: {
      approved: [...(view.approval?.approved ?? []), ...data.approved],
      struck: [...(view.approval?.struck ?? []), ...data.struck],
      document: data.document,
    },
  }),
  HonourConferred: (view, data) => ({ ...view, honours: [...view.honours, data] }),
}

const omit = <T>(of: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(of).filter(([key]) => !keys.includes(key)))

/** What steps had told the others is told no more when they are done anew; the entries stay in the record. */
function forget(view: ContractView, steps: readonly string[]): ContractView {
  const { scores, notices, candidates } = view
  return {
    ...view,
    scores: omit(scores, steps),
    notices: omit(notices, steps),
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

export const isHeld = (view: ContractView, application: string): boolean =>
  (view.held[application]?.length ?? 0) > 0
export const isRemoved = (view: ContractView, application: string): boolean =>
  Object.hasOwn(view.removed, application)

/** Whether the person takes no part in the case: recused from it, or from the whole step. */
export const isRecused = (view: ContractView, step: string, person: string, application: string): boolean =>
  view.recusals.some(
    (r) =>
      r.person === person &&
      (r.application === application || (r.application === undefined && r.step === step)),
  )
