import type { Refusal } from '../core/basics/refusal.ts'
import type { Command } from '../core/process/command.ts'
import type { CycleState } from '../core/process/state.ts'
import type { SealedEntry } from '../core/record/chain.ts'
import type { SealedValue } from '../core/record/sealed.ts'
import type { IsoDate } from '../core/time/iso-date.ts'
import type { Part, Rehearsal } from './kit.ts'

/** What happened, in order: an act with its entries, or an act that the rules had to refuse and did. */
export type Happening =
  | { readonly kind: 'act'; readonly command: Command; readonly entries: readonly SealedEntry[] }
  | { readonly kind: 'refusal'; readonly command: Command; readonly refusal: Refusal }

export type Performance = {
  readonly state: CycleState
  /** What the log only commits to. */
  readonly sealed: readonly SealedValue[]
  readonly happenings: readonly Happening[]
  readonly incidents: readonly string[]
}

/** Why a rehearsal stopped: the rules refused an act that they should allow, allowed one that they should refuse, or nobody knew what to do. */
export type Halt =
  | { readonly reason: 'refused'; readonly command: Command; readonly refusal: Refusal }
  | { readonly reason: 'notRefused'; readonly command: Command; readonly expected: string }
  | { readonly reason: 'stuck'; readonly open: readonly string[] }

export type Script = {
  readonly cycle: string
  readonly year: number
  readonly standard: string
  /** Where persons are scored apart. */
  readonly personStandard?: string
  readonly opensOn: IsoDate
  readonly seed: string
  readonly cast: readonly Part[]
  readonly rehearsals: Readonly<Record<string, Rehearsal<never, never>>>
  /** Stops when this step has opened, before anybody acts in it. */
  readonly until?: string
  /** For how many years after its closing the cycle is followed on; left out, it ends there. */
  readonly yearsAfter?: number
  /** Without incidents until the cycle closes: every seat that can be filled is, so that there are winners for the years after. */
  readonly uneventful?: true
}
