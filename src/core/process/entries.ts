import type { Json, JsonObject } from '../basics/json.ts'
import type { Text } from '../basics/text.ts'

/** The entries that the process itself writes; stages never do. */
export type ProcessEntries = {
  CycleOpened: {
    cycle: string
    year: number
    rehearsal: boolean
    standard: string
    personStandard?: string
    authority: string
    edition: string
    pins: JsonObject
    /** 常设台账 What an authority keeps beside its cycles, not a cycle. */
    standing?: true
  }
  CycleClosed: { inputs: string }
  ParameterDecided: { parameter: string; value: Json; by: string; document: string }
  /** `anew` where it had begun before and was superseded by a step that was opened again. */
  StepOpened: { step: string; round: number; cohort: string[]; live: boolean; anew?: boolean }
  /** 并入 A standing step never ends: whoever is let on to it later joins those who are there. */
  StepJoined: { step: string; joined: string[] }
  /** `inputs` commits to every entry of the step so far: what people stated in it cannot be exchanged afterwards. */
  StepConcluded: {
    step: string
    round: number
    passed: string[]
    held: string[]
    out: string[]
    reason?: string
  }
  /** 递补 Names that had left a concluded step go on after all; `inputs` commits to the step anew. */
  StepAmended: { step: string; admitted: string[]; inputs: string }
  StepReopened: { step: string; supersedes: string[]; reason: string }
  EntryCorrected: {
    stream: string
    version: number
    type: string
    before: JsonObject
    replacement: JsonObject
    reason: string
  }
  /** 作废 An entry, with what its act told others beside it in the same file, counts for nothing; all of it stays in the record. */
  EntryAnnulled: {
    stream: string
    version: number
    type: string
    beside: { version: number; type: string }[]
    reason: string
  }
  /** `criteria` are those that hold from then on. */
  ConditionsAdapted: { by: string; document: string; drop: string[]; criteria: Json }
  /** 逾期 An authority concluded a step after the last day of a limit: how that day was found, and why, where it had been said. */
  LimitOverrun: {
    step: string
    round: number
    limit: string
    article: string
    from: string
    due: string
    concludedOn: string
    walked: JsonObject[]
    pauses: JsonObject[]
    application?: string
    extendedTo?: string
    reason?: string
  }
  OverrunExplained: { step: string; round: number; limit: string; reason: string; document?: string }
  LimitExtended: {
    step: string
    round: number
    limit: string
    from: string
    to: string
    reason: string
    document: string
  }
  /** 暂停 While a cycle is suspended nothing is done in it and every limit stands still. */
  CycleSuspended: { reason: string; document: string }
  CycleResumed: { since: string; days: number; document: string }
  /** 终止 `inputs` commits to all that was said in the cycle until then. */
  CycleTerminated: { reason: string; document: string; inputs: string }
  /** 机构承继 */
  BodySucceeded: { body: string; before: Text; name: Text; document: string }
  /** 删除 Sealed values, by their commitments, that are kept no longer. */
  Erased: { values: string[]; ground: string; reason: string; document: string }
  PeriodExtended: { step: string; from: string; to: string; reason: string }
}

const TYPES: Record<keyof ProcessEntries, true> = {
  CycleOpened: true,
  CycleClosed: true,
  ParameterDecided: true,
  StepOpened: true,
  StepJoined: true,
  StepConcluded: true,
  StepAmended: true,
  StepReopened: true,
  EntryCorrected: true,
  EntryAnnulled: true,
  ConditionsAdapted: true,
  LimitOverrun: true,
  OverrunExplained: true,
  LimitExtended: true,
  CycleSuspended: true,
  CycleResumed: true,
  CycleTerminated: true,
  BodySucceeded: true,
  Erased: true,
  PeriodExtended: true,
}

export const isProcessType = (type: string): boolean => Object.hasOwn(TYPES, type)
