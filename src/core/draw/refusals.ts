import type { Refusal } from '../basics/refusal.ts'
import type { Result } from '../basics/result.ts'
import { refusalsOf } from '../process/stage.ts'

/** Why a plan cannot be fixed, or not be drawn. `group` null is everybody. */
export type DrawRefusals = {
  SourceNotAhead: { fixedOn: string; publicOn: string }
  FiguresImpossible: { place: number; from: number; to: number }
  PoolTooLarge: { size: number; most: number }
  PersonTwice: { ids: string[] }
  PersonalNumberInside: { places: string[] }
  NothingNeeded: Record<string, never>
  GroupTwice: { group: string | null }
  TooFewInPool: { group: string | null; needed: number; held: number; onePerEmployer: boolean }
  UnknownPerson: { id: string }
  SkippedTwice: { id: string }
  ConflictWithWhom: { id: string }
  PlanChanged: { recorded: string; computed: string }
  PoolChanged: { recorded: string; computed: string }
  SourceNotPublic: { on: string; publicOn: string; name: string }
  FiguresMissing: { place: number; asked: number; given: number }
  SourcesMissing: { asked: number; given: number }
  FigureOutside: { place: number; figure: number; from: number; to: number }
  AgainNeedsReason: { runs: number }
  DatedBeforeLast: { on: string; last: string }
  NotSeated: { id: string; seated: string[] }
}

/** What did not come out as it is recorded. `run` counts from 1, `place` is the place in the drawn order. */
export type DrawFindings = {
  OtherPlan: { recorded: string; published: string }
  PlanHashDiffers: { recorded: string; computed: string }
  PoolHashDiffers: { recorded: string; computed: string }
  PlanUnlawful: Record<string, never>
  RunUnlawful: { run: number }
  RunMisnumbered: { run: number; recorded: number }
  ReasonOutOfPlace: { run: number }
  KeyDiffers: { run: number; recorded: string; computed: string }
  OrderDiffers: { run: number; place: number; recorded: string | null; computed: string | null }
  StepDiffers: { run: number; place: number; recorded: string | null; computed: string | null }
  ReplacementUnlawful: { run: number; number: number }
  ReplacementDiffers: { run: number; number: number; recorded: string | null; computed: string | null }
  ListDiffers: {
    run: number
    list: 'taken' | 'reserves' | 'short'
    recorded: string[]
    computed: string[]
  }
}

/** A finding of the check; `because` is the refusal that the rules give, where the record could not have come about. */
export type DrawFinding = {
  readonly [C in keyof DrawFindings]: {
    readonly code: C
    readonly data: DrawFindings[C]
    readonly because?: Refusal
  }
}[keyof DrawFindings]

/** The regulation seldom orders how experts are drawn, so these refusals cite no article; an act that calls may add its own. */
export const refuse = <C extends keyof DrawRefusals>(
  code: C,
  data: DrawRefusals[C],
): Result<never, Refusal> => refusalsOf<DrawRefusals>('draw')(code, [], data)
