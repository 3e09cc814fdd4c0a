import type { Json } from '../core/basics/json.ts'
import type { ContractView } from '../core/contract/view.ts'
import type { CycleState, World } from '../core/process/state.ts'
import type { Actor, Evidence } from '../core/record/entry.ts'
import type { Step } from '../core/regulation/schema/process.ts'
import type { IsoDate } from '../core/time/iso-date.ts'

/** Seeded chance: the same seed, the same rehearsal. */
export type Chance = {
  /** A whole number from 0 to n − 1. */
  readonly below: (n: number) => number
  readonly pick: <T>(items: readonly T[]) => T
}

/** What the director has in mind for an applicant. */
export type Part = {
  readonly application: string
  readonly name: string
  /** Facts for the eligibility check, as the edition's criteria read them. */
  readonly facts: Json
  readonly kind: string
  readonly code: string
  /** 0 to 100: how good it is; scores scatter around it. */
  readonly strength: number
  /** Two applicants with the same twin key get the very same marks, so that a line is tied. */
  readonly twin?: string
  readonly withdraws?: boolean
  readonly needsSupplement?: boolean
  /** What the authority's own records say of it, where it stands in them: laid over its facts before eligibility is decided. */
  readonly recorded?: Json
}

/** What a stage's rehearsal may look at when it is asked what people do next. */
export type Scene<P = unknown, S = unknown> = {
  readonly world: World
  readonly state: CycleState
  readonly step: Step
  readonly params: P
  readonly own: S
  readonly view: ContractView
  readonly cohort: readonly string[]
  readonly round: number
  readonly cohortFinal: boolean
  readonly today: IsoDate
  /** Until when a rehearsal goes on after the award; nothing that is planned for later is done. */
  readonly horizon: IsoDate
  readonly cast: readonly Part[]
  readonly chance: Chance
  /** True once per rehearsal for each named incident: ask only when the act can really happen. */
  readonly once: (incident: string) => boolean
  readonly scan: (name: string) => Evidence
}

/** One act to come. `notBefore` moves the clock on; `daysLater` waits from today. `refused` says that the rules must refuse it. */
export type Planned = {
  readonly act: string
  readonly by: Actor
  readonly input: Json
  readonly notBefore?: IsoDate
  readonly daysLater?: number
  readonly paper?: {
    readonly recorder: Actor
    readonly checkedBy: string
    readonly occurredOn: IsoDate
    readonly evidence: readonly Evidence[]
  }
  readonly evidence?: readonly Evidence[]
  readonly refused?: string
  /** After the award: an act that is done once per rehearsal; planned again, it is passed over. For acts that leave nothing behind. */
  readonly incident?: string
  /** An act on the cycle itself (a correction, an extension) instead of on this step. */
  readonly onCycle?: boolean
}

type Next<P, S> = (scene: Scene<P, S>) => readonly Planned[]

/**
 * 演练 What people do next in a step of this kind; an empty list means that they wait for something elsewhere. `whenConcluded`: what they
 * still do once the step is concluded, where it has such acts. `afterAward`: what comes next in the years after the cycle has closed, each
 * act with the day (`notBefore`) on which it is due; of all steps' next acts the earliest is done, then everybody is asked anew.
 */
export type Rehearsal<P = unknown, S = unknown> = Next<P, S> & {
  readonly whenConcluded?: Next<P, S>
  readonly afterAward?: Next<P, S>
}

/** The body that conducts the step, as the one who acts. */
export const conductor = ({ step }: Scene): Actor => ({ role: step.by, id: step.by })
