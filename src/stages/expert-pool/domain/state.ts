import { under } from '../../../core/basics/given-id.ts'
import type { DrawResult, FixedPlan } from '../../../core/draw/shape.ts'
import type { Entry } from '../../../core/record/entry.ts'
import type { IsoDate } from '../../../core/time/iso-date.ts'
import type { Entries } from './entries.ts'
import type { Expert } from './expert.ts'

export type Params = object

type Certificate = Readonly<Omit<Entries['QualificationRecorded'], 'assessor' | 'document'>>
type Interest = Readonly<Omit<Entries['InterestDeclared'], 'assessor'>>
type Suspension = { readonly from: IsoDate; readonly to: IsoDate | null }
type Removal = { readonly since: IsoDate; readonly until?: IsoDate }

/** An assessor with all that was recorded, in order; nothing falls out, so that any day can be asked about. */
export type Assessor = {
  readonly facts: Readonly<Expert>
  readonly enteredOn: IsoDate
  readonly certificates: readonly Certificate[]
  readonly interests: readonly Interest[]
  readonly warnings: readonly IsoDate[]
  readonly suspensions: readonly Suspension[]
  readonly removals: readonly Removal[]
  readonly leftOn?: IsoDate
}

/** A plan that was fixed, and its drawings so far. */
export type Draw = FixedPlan & { readonly runs: DrawResult['runs'] }

export type State = {
  readonly assessors: Readonly<Record<string, Assessor>>
  readonly draws: Readonly<Record<string, Draw>>
}
export const initial: State = { assessors: {}, draws: {} }

/** The last of a list, changed. */
const withLast = <T>(items: readonly T[], change: (last: T) => T): T[] =>
  items.map((item, i) => (i === items.length - 1 ? change(item) : item))

type OfAssessor = Exclude<
  keyof Entries,
  'AssessorEntered' | 'AssessorReferred' | 'DrawPlanFixed' | 'DrawRecorded' | 'SeatReplaced'
>
type Fold<T extends OfAssessor> = (before: Assessor, data: Entries[T], on: IsoDate) => Assessor

const folds: { [T in OfAssessor]: Fold<T> } = {
  AssessorFactsChanged: (before, { changes }) => ({ ...before, facts: { ...before.facts, ...changes } }),
  InterestDeclared: (before, { assessor: _, ...interest }) => ({
    ...before,
    interests: [...before.interests, interest],
  }),
  QualificationRecorded: (before, { kind, result, on, validUntil }) => ({
    ...before,
    certificates: [...before.certificates, { kind, result, on, validUntil }],
  }),
  AssessorWarned: (before, _, on) => ({ ...before, warnings: [...before.warnings, on] }),
  AssessorRemoved: (before, _, since) => ({ ...before, removals: [...before.removals, { since }] }),
  AssessorReinstated: (before, _, until) => ({
    ...before,
    removals: withLast(before.removals, (last) => ({ ...last, until })),
  }),
  AssessorSuspended: (before, { from, to }) => ({
    ...before,
    suspensions: [...before.suspensions, { from, to }],
  }),
  SuspensionEnded: (before, _, to) => ({
    ...before,
    suspensions: before.suspensions.map((each) =>
      each.to === null || to <= each.to ? { ...each, to } : each,
    ),
  }),
  AssessorLeft: (before, { on }) => ({ ...before, leftOn: on }),
}

const entered = (facts: Expert, enteredOn: IsoDate): Assessor => ({
  facts,
  enteredOn,
  certificates: [],
  interests: [],
  warnings: [],
  suspensions: [],
  removals: [],
})

const withAssessor = (state: State, id: string, assessor: Assessor): State => ({
  ...state,
  assessors: { ...state.assessors, [id]: assessor },
})
const withDraw = (state: State, id: string, draw: Draw): State => ({
  ...state,
  draws: { ...state.draws, [id]: draw },
})

function foldDraw(state: State, type: string, data: unknown): State {
  if (type === 'DrawPlanFixed') {
    const { draw, leftOut: _, ...fixed } = data as Entries['DrawPlanFixed']
    return withDraw(state, draw, { ...fixed, runs: [] })
  }
  const { draw, run } = data as Entries['DrawRecorded']
  const before = under(state.draws, draw)
  if (!before) return state
  const runs = type === 'DrawRecorded' ? [...before.runs, run] : withLast(before.runs, () => run)
  return withDraw(state, draw, { ...before, runs })
}

export function evolve(state: State, { type, data, occurredOn }: Entry): State {
  if (type === 'AssessorEntered') {
    const facts = data as unknown as Expert
    return withAssessor(state, facts.assessor, entered(facts, occurredOn))
  }
  if (['DrawPlanFixed', 'DrawRecorded', 'SeatReplaced'].includes(type)) return foldDraw(state, type, data)
  const fold = under(folds as Readonly<Record<string, unknown>>, type)
  const id = data['assessor']
  const before = typeof id === 'string' ? under(state.assessors, id) : undefined
  if (!fold || !before || typeof id !== 'string') return state
  return withAssessor(
    state,
    id,
    (fold as (b: Assessor, d: unknown, on: IsoDate) => Assessor)(before, data, occurredOn),
  )
}
