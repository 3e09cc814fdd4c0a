import type { z } from 'zod'
import type { ArticleRef } from '../basics/article.ts'
import type { Json, JsonObject } from '../basics/json.ts'
import type { Refusal } from '../basics/refusal.ts'
import { err, type Result } from '../basics/result.ts'
import type { ContractEntries, ContractType } from '../contract/entries.ts'
import type { ContractView } from '../contract/view.ts'
import type { Actor, Entry, Evidence } from '../record/entry.ts'
import type { Edition } from '../regulation/edition.ts'
import type { BodyRole } from '../regulation/schema/bodies.ts'
import type { Answer } from '../regulation/schema/open-points.ts'
import type { Step } from '../regulation/schema/process.ts'
import type { Standard } from '../scoring/standard.ts'
import type { Calendar } from '../time/calendar.ts'
import type { Instant } from '../time/instant.ts'
import type { Followed } from './milestones.ts'
import type { Mending } from './mending.ts'
import type { IsoDate } from '../time/iso-date.ts'
import type { AnyShows, Beside } from '../visibility/showing.ts'

/** Roles in which people act. `step` in an act's list stands for the body that conducts the step in this edition. */
export type Role = BodyRole | 'applicant' | 'assessor' | 'public'
export type ActRole = Role | 'step'

/**
 * An entry before it is sealed. `application` names whom it is about (the application, the award that it won, or whatever else entries of
 * this kind are about); without one it goes to the cycle's stream.
 */
export type Draft = {
  readonly type: string
  readonly application?: string
  readonly data: JsonObject
  readonly findings?: readonly Json[]
}

/** How a step's cohort leaves it. Core checks that it is a partition of the cohort. */
export type Partition = {
  readonly passed: readonly string[]
  readonly held?: readonly string[]
  readonly out: readonly string[]
}

/** `reopen` sends an earlier step back to its body: it and all after it, this step too, are done again. */
export type Decision = {
  readonly entries: readonly Draft[]
  readonly conclude?: Partition
  readonly reopen?: { readonly step: string; readonly reason: string }
  /** Applications that had left a concluded step and are now let on (递补): the steps after it take them in a further round. */
  readonly admit?: readonly string[]
}

/** A last day, and the day on which somebody set it. */
export type LastDay = { readonly lastDay: IsoDate; readonly setOn: IsoDate }

/** All that `decide` may look at. Nothing else exists for it: no clock, no files, no other stage's own entries. */
export type Context<P, S> = {
  readonly edition: Edition
  readonly step: Step
  /** The step's settings, with open points filled in as decided. */
  readonly params: P
  /** The answers that hold now on the edition's open points, decided or by default; points with neither are absent. */
  readonly answers: Readonly<Record<string, Answer>>
  readonly state: S
  readonly view: ContractView
  /** The applications in this round of the step that neither withdrew nor were removed. */
  readonly cohort: readonly string[]
  readonly round: number
  readonly openedOn: IsoDate
  /** False while the step that supplies the cohort still runs; the step cannot conclude then. */
  readonly cohortFinal: boolean
  readonly standard: Standard
  /** The standard by which this application is scored: persons have one of their own. */
  readonly standardOf: (application: string) => Standard
  /** Who left a step without going on (`out`), over all its rounds. */
  readonly leftAt: (step: string) => readonly string[]
  /** Whether the edition has names approved by a step of its own. */
  readonly needsApproval: boolean
  /** 顺延 A last day that this stage set on a day, moved on by the time for which the cycle was suspended since. */
  readonly lastDayNow: (set: LastDay) => IsoDate
  readonly calendar: Calendar
  readonly actor: Actor
  readonly on: IsoDate
  readonly at: Instant
  readonly evidence: readonly Evidence[]
  /** Hash over all entries of the steps so far: what a computed result was computed from. */
  readonly inputsOf: (steps: readonly string[]) => string
}

// oxlint-disable-next-line typescript/no-explicit-any -- an act's input type is known inside its stage only; the registry holds all.
type Erased = any

/** What a correction is judged on: the step as it stands, without an actor or a day. */
export type Premises<P = Erased, S = Erased> = Pick<
  Context<P, S>,
  'edition' | 'step' | 'params' | 'answers' | 'state' | 'view' | 'standard' | 'standardOf'
>

/**
 * 所见 What an actor looked at before judging: the `case` (all entries about the application), the step with all before it (`step`), or only
 * what comes before the step, so that members who vote side by side do not disturb each other (`before`).
 */
export type Seen = 'case' | 'before' | 'step'

/** 行为 One official act of a stage. `concerns` names the application it is about: own-case and recusal checks rest on it. */
export type Act<P = Erased, S = Erased, I = Erased> = {
  readonly by: readonly ActRole[]
  readonly input: z.ZodType<I>
  readonly concerns?: (input: I) => string | undefined
  /** Acts that stay possible when the step is concluded (a withdrawal, a ruling) say so. */
  readonly alsoWhenConcluded?: boolean
  /**
   * 不具名 The record names the role alone, or the number under which somebody speaks, and nothing beside it says who acted: whoever speaks of
   * colleagues or of staff has to be free to.
   */
  readonly unnamed?: true | ((input: I) => string)
  /** What the act judges, so that it must not have changed since the actor looked; left out, the act holds whatever else is done meanwhile. */
  readonly saw?: Seen
  /** What the act comes after, as its stage knows it: none is dated before that, also where it is entered from paper. */
  readonly follows?: (context: Context<P, S>, input: I) => readonly Followed[]
  readonly decide: (context: Context<P, S>, input: I) => Result<Decision, Refusal>
}

/**
 * 环节种类 A stage: what people do in a step of this kind. `version` is pinned when a cycle opens; a released `decide` is never
 * edited so that it answers old acts differently, because verification decides every act again.
 */
export type StageKind<P = Erased, S = Erased> = {
  readonly kind: string
  readonly version: number
  readonly params: z.ZodType<P>
  readonly initial: S
  readonly evolve: (state: S, entry: Entry) => S
  readonly acts: Readonly<Record<string, Act<P, S, Erased>>>
  /** Of which things its entries are papers: by that it is decided who sees them. */
  readonly shows?: AnyShows
  /** What else changes with an entry, told from the state after it: who sits in a panel, which things are further than they were. */
  readonly beside?: (
    state: S,
    entry: Entry,
    isRecused: (person: string, application: string) => boolean,
  ) => Beside
  /** What happens when nobody is in the cohort: some steps have nothing to do then, others still take place. */
  readonly whenNobody: 'conclude' | 'proceed'
  /** True for the step in which applications come in: its cohort is whoever applied. */
  readonly suppliesCohort?: boolean
  /** What its entries are about, which is the name of their streams: an application unless it says otherwise. */
  readonly about?: 'application' | 'award' | 'assessor'
  /** Whether its acts may concern others than those in the cohort (removed names, winners): `decide` then looks for itself. */
  readonly beyondCohort?: boolean
  /** Whether what others did is entered by the body of the step alone, and not by the secretariat: it may be about the secretariat. */
  readonly recordedByStepAlone?: boolean
  /** Whether the step approves the names, and whether it confers the award on them: lint checks that the one comes first. */
  readonly approvesNames?: boolean
  /** Parts of an edition that only a step of this kind carries out: lint asks for such a step where the part says something. */
  readonly carriesOut?: readonly ('duties' | 'titleUses' | 'prizes' | 'revocations' | 'reviewCostUse')[]
  readonly confersHonours?: boolean
  /** Entry types whose data a correction may replace. */
  readonly correctable: readonly string[]
  /** How what was entered wrongly is set right beside that: field by field, by annulment, or by an act that reverses it. */
  readonly mending?: Mending
  /** Whether an entry that could be annulled may be, where that depends on more than what came after it. */
  readonly checkAnnulment?: (entry: Entry, premises: Premises<P, S>) => Result<true, Refusal>
  /** Whether data may stand in the place of an entry of these types: about the same, and such as the act itself could have said. */
  readonly checkReplacement?: (
    entry: Entry,
    replacement: JsonObject,
    premises: Premises<P, S>,
  ) => Result<true, Refusal>
  /** Whether the step fixes scores, and which steps' scores its settings rely on: lint checks that they come before. */
  readonly fixesScores?: boolean
  /** What the settings name: lint checks that such steps and bodies exist. */
  readonly refersTo?: (params: P) => {
    readonly steps?: readonly string[]
    /** Steps whose outcome is looked at: lint checks that they come before. */
    readonly earlier?: readonly string[]
    readonly bodies?: readonly string[]
    /** Steps whose announcement says until when applications come in: lint checks that they do, and come before. */
    readonly windows?: readonly string[]
  }
  /** Whether a step with these settings opens a window for applications. */
  readonly opensWindow?: (params: P) => boolean
  /** The weights that the settings give to steps: lint checks that they are positive and the whole. */
  readonly weightsIn?: (params: P) => Readonly<Record<string, string>>
  readonly reliesOnScoresOf?: (params: P) => readonly string[]
}

/** Keeps the types of an act's input between its schema and its `decide`. */
export const actOf =
  <P, S>() =>
  <I>(act: Act<P, S, I>): Act<P, S, Erased> =>
    act

export const defineStage = <P, S>(stage: StageKind<P, S>): StageKind<P, S> => stage

/** A contract entry, drafted with its type checked. Entries about one application go to that application's stream. */
export function contract<T extends ContractType>(type: T, data: ContractEntries[T]): Draft {
  const about = (data as { application?: string }).application
  return about === undefined ? { type, data: data } : { type, application: about, data: data }
}

/**
 * The refusals of a room: `R` maps each reason to the data its sentence needs, and the room's words must have a sentence
 * for each.
 */
export const refusalsOf =
  <R extends Record<string, JsonObject>>(room: string) =>
  <C extends keyof R & string>(
    code: C,
    articles: readonly ArticleRef[],
    data: R[C],
  ): Result<never, Refusal> =>
    err({ room, code, articles, data })
