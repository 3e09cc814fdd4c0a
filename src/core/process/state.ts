import type { JsonObject } from '../basics/json.ts'
import { emptyMap, type SharedMap } from '../basics/shared-map.ts'
import type { Text } from '../basics/text.ts'
import type { Criterion } from '../conditions/criterion.ts'
import { type ContractView, emptyView } from '../contract/view.ts'
import type { SealedEntry } from '../record/chain.ts'
import type { Edition } from '../regulation/edition.ts'
import type { Answer } from '../regulation/schema/open-points.ts'
import type { Standard } from '../scoring/standard.ts'
import type { Calendar } from '../time/calendar.ts'
import type { IsoDate } from '../time/iso-date.ts'
import type { StageKind } from './stage.ts'

/** What a cycle runs on: the compiled edition, its standards and calendar, the stages, and the hashes that pin them. */
export type World = {
  readonly edition: Edition
  readonly standards: Readonly<Record<string, Standard>>
  readonly calendar: Calendar
  readonly kinds: Readonly<Record<string, StageKind>>
  readonly pins: JsonObject
}

export type StepRecord = {
  readonly status: 'waiting' | 'open' | 'concluded'
  readonly round: number
  readonly openedOn: IsoDate
  /** When the step was last concluded. */
  readonly concludedOn: IsoDate
  /** The cohort of the current round; while `live`, it is still growing with the step that supplies it. */
  readonly cohort: readonly string[]
  readonly live: boolean
  /** Everyone who was ever in a round, and how they left, over all rounds. */
  readonly taken: readonly string[]
  readonly passed: readonly string[]
  readonly held: readonly string[]
  readonly out: readonly string[]
}

export const waiting: StepRecord = {
  status: 'waiting',
  round: 0,
  openedOn: '0000-00-00',
  concludedOn: '0000-00-00',
  cohort: [],
  live: false,
  taken: [],
  passed: [],
  held: [],
  out: [],
}

export type Decided = {
  readonly value: Answer
  readonly by: string
  readonly document: string
  readonly on: IsoDate
}

/** 期限的记录 What was recorded on a limit in one round of its step. */
export type LimitRecord = {
  readonly round: number
  readonly extension?: { readonly lastDay: IsoDate; readonly setOn: IsoDate }
  readonly reason?: string
  readonly overrun?: { readonly due: IsoDate; readonly concludedOn: IsoDate }
}

export const limitKey = (step: string, limit: string) => `${step}/${limit}`

/** 暂停 A time in which nothing was done in the cycle; without an end while it lasts. */
export type Suspension = {
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly reason: string
  readonly document: string
}

/** 机构承继 The name under which a body goes on. */
export type Succession = { readonly name: Text; readonly since: IsoDate; readonly document: string }

/** The state of one cycle, folded from its log and nothing else. */
export type CycleState = {
  readonly log: readonly SealedEntry[]
  /** `stream@version` → the data that a correction put in place of what was recorded. */
  readonly corrections: Readonly<Record<string, JsonObject>>
  /** `stream@version` of what was annulled. */
  readonly annulled: readonly string[]
  /** The last entry of each stream. */
  readonly heads: SharedMap<{ readonly version: number; readonly hash: string }>
  /** Hash over the contents of the entries that belong to no step, in order. */
  readonly cycleHead: string
  readonly stepHeads: Readonly<Record<string, string>>
  readonly acts: number
  readonly opened: {
    readonly cycle: string
    readonly year: number
    readonly rehearsal: boolean
    readonly standard: string
    readonly personStandard?: string
  } | null
  readonly closed: boolean
  readonly parameters: Readonly<Record<string, Decided>>
  /** The conditions as a body adapted them for this cycle; null where the edition's own hold. */
  readonly criteria: readonly Criterion[] | null
  readonly steps: Readonly<Record<string, StepRecord>>
  /** `step/limit` → what was recorded on it in the step's latest round that has a record. */
  readonly limits: Readonly<Record<string, LimitRecord>>
  readonly suspensions: readonly Suspension[]
  readonly terminated: { readonly on: IsoDate; readonly reason: string; readonly document: string } | null
  /** Per body, who has taken over from it, in order. */
  readonly successions: Readonly<Record<string, readonly Succession[]>>
  /** The commitments of sealed values that were erased. */
  readonly erased: readonly string[]
  readonly stepStates: Readonly<Record<string, unknown>>
  readonly view: ContractView
}

export const emptyState: CycleState = {
  log: [],
  corrections: {},
  annulled: [],
  heads: emptyMap,
  cycleHead: '',
  stepHeads: {},
  acts: 0,
  opened: null,
  closed: false,
  parameters: {},
  criteria: null,
  steps: {},
  limits: {},
  suspensions: [],
  terminated: null,
  successions: {},
  erased: [],
  stepStates: {},
  view: emptyView,
}

export const stepRecord = (state: CycleState, step: string): StepRecord => state.steps[step] ?? waiting

/** The kind of a step. Lint has made sure that it exists. */
export function kindOf(world: World, stepId: string): StageKind {
  const step = world.edition.steps.find((s) => s.id === stepId)
  const kind = step && world.kinds[step.kind]
  if (!kind) throw new Error(`no stage for step ${stepId}`)
  return kind
}
