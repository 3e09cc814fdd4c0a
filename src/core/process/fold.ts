import { withKey } from '../basics/shared-map.ts'
import type { Criterion } from '../conditions/criterion.ts'
import { foldContract } from '../contract/view.ts'
import type { SealedEntry } from '../record/chain.ts'
import { canonicalText } from '../record/canonical.ts'
import type { Entry } from '../record/entry.ts'
import { hashText } from '../record/hash.ts'
import type { Answer } from '../regulation/schema/open-points.ts'
import type { ProcessEntries } from './entries.ts'
import { cycleFolds } from './fold-cycle.ts'
import { annulledIn, correctionsIn, MENDS, placeOf } from './mended.ts'
import { type CycleState, emptyState, kindOf, type StepRecord, stepRecord, type World } from './state.ts'

export { placeOf }

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])]
const minus = (a: readonly string[], b: readonly string[]) => a.filter((x) => !b.includes(x))

type StepOpenedData = { step: string; round: number; cohort: string[]; live: boolean }
type StepConcludedData = { step: string; passed: string[]; held: string[]; out: string[] }
type StepReopenedData = { step: string; supersedes: string[] }

const withStep = (state: CycleState, step: string, record: StepRecord): CycleState => ({
  ...state,
  steps: { ...state.steps, [step]: record },
})

function openStep(state: CycleState, data: StepOpenedData, on: string): CycleState {
  const before = stepRecord(state, data.step)
  const { round, cohort, live } = data
  const taken = union(before.taken, cohort)
  const held = minus(before.held, cohort)
  return withStep(state, data.step, {
    ...before,
    status: 'open',
    round,
    openedOn: on,
    cohort,
    live,
    taken,
    held,
  })
}

function concludeStep(state: CycleState, data: StepConcludedData, on: string): CycleState {
  const before = stepRecord(state, data.step)
  return withStep(state, data.step, {
    ...before,
    status: 'concluded',
    concludedOn: on,
    taken: union(before.taken, [...data.passed, ...data.held, ...data.out]),
    passed: union(before.passed, data.passed),
    held: union(before.held, data.held),
    out: union(before.out, data.out),
  })
}

/** Names let on into a standing step that is open. */
function joinStep(state: CycleState, step: string, joined: readonly string[]): CycleState {
  const before = stepRecord(state, step)
  const { cohort, taken, held } = before
  return withStep(state, step, {
    ...before,
    cohort: union(cohort, joined),
    taken: union(taken, joined),
    held: minus(held, joined),
  })
}

/** Names that had left a step go on after all. */
function amendStep(state: CycleState, step: string, admitted: readonly string[]): CycleState {
  const before = stepRecord(state, step)
  const { passed, out } = before
  return withStep(state, step, { ...before, passed: union(passed, admitted), out: minus(out, admitted) })
}

/** A reopened step takes its whole cohort again; what came after it waits anew, its entries stay in the record. */
function reopenStep(state: CycleState, data: StepReopenedData, on: string): CycleState {
  const before = stepRecord(state, data.step)
  const cohort = before.taken
  const reopened = withStep(state, data.step, {
    ...before,
    status: 'open',
    round: before.round + 1,
    openedOn: on,
    cohort,
    live: false,
    passed: [],
    held: [],
    out: [],
  })
  return data.supersedes.reduce(
    (next, step) =>
      withStep(next, step, {
        ...stepRecord(next, step),
        status: 'waiting',
        cohort: [],
        taken: [],
        passed: [],
        held: [],
        out: [],
      }),
    reopened,
  )
}

type ProcessFold = (state: CycleState, sealed: SealedEntry) => CycleState

const processFolds: Readonly<Record<string, ProcessFold>> = {
  ...cycleFolds,
  CycleOpened: (state, { entry }) => {
    const { cycle, year, rehearsal, standard, personStandard } = entry.data as ProcessEntries['CycleOpened']
    const persons = personStandard === undefined ? {} : { personStandard }
    return { ...state, opened: { cycle, year, rehearsal, standard, ...persons } }
  },
  CycleClosed: (state) => ({ ...state, closed: true }),
  ParameterDecided: (state, { entry }) => {
    const { parameter, value, by, document } = entry.data as {
      parameter: string
      value: Answer
      by: string
      document: string
    }
    return {
      ...state,
      parameters: { ...state.parameters, [parameter]: { value, by, document, on: entry.occurredOn } },
    }
  },
  ConditionsAdapted: (state, { entry }) => ({
    ...state,
    criteria: entry.data.criteria as unknown as readonly Criterion[],
  }),
  StepOpened: (state, { entry }) => openStep(state, entry.data as StepOpenedData, entry.occurredOn),
  StepConcluded: (state, { entry }) => concludeStep(state, entry.data as StepConcludedData, entry.occurredOn),
  StepJoined: (state, { entry }) => {
    const { step, joined } = entry.data as ProcessEntries['StepJoined']
    return joinStep(state, step, joined)
  },
  StepAmended: (state, { entry }) => {
    const { step, admitted } = entry.data as ProcessEntries['StepAmended']
    return amendStep(state, step, admitted)
  },
  StepReopened: (state, { entry }) => reopenStep(state, entry.data as StepReopenedData, entry.occurredOn),
}

/** The entry as the state takes it: its own data, or what a correction put in its place. */
function asCorrected(state: CycleState, { entry, hash }: SealedEntry): SealedEntry {
  const data = state.corrections[placeOf(entry.stream, entry.version)]
  return data ? { entry: { ...entry, data }, hash } : { entry, hash }
}

/** What an entry says, without its place in the chain: a change elsewhere in the log does not touch it. */
function contentOf({ prev: _prev, version: _version, act, ...rest }: Entry): string {
  return canonicalText({ ...rest, act: act.input ?? null })
}

const extend = (head: string, entry: Entry) => hashText(`${head}${contentOf(entry)}`)

/** What a concluded step commits to: how the cycle was opened, and every entry of the step so far. */
export function commitmentOf({ log, stepHeads }: CycleState, step: string): string {
  const opening = log[0]
  return hashText(`${opening ? contentOf(opening.entry) : ''}${stepHeads[step] ?? ''}`)
}

/** What a closed cycle commits to: all that was said in it, on steps and beside them. */
export const wholeCommitment = ({ cycleHead, stepHeads }: CycleState): string =>
  hashText(
    [
      cycleHead,
      ...Object.keys(stepHeads)
        .toSorted()
        .map((step) => `${step}:${stepHeads[step] ?? ''}`),
    ].join('\n'),
  )

/** An annulled entry keeps its place in the chain and in what was committed to; nobody takes anything from it. */
function passOver(state: CycleState, { entry, hash }: SealedEntry): CycleState {
  const { step = '', stream, version, act } = entry
  const head = extend(state.stepHeads[step] ?? '', { ...entry, data: {} })
  return {
    ...state,
    acts: act.no,
    heads: withKey(state.heads, stream, { version, hash }),
    stepHeads: { ...state.stepHeads, [step]: head },
  }
}

/** Folds one entry into what steps and stages know; the log itself is kept by `append`. */
function take(world: World, state: CycleState, sealed: SealedEntry): CycleState {
  const taken = asCorrected(state, sealed)
  const { entry, hash } = taken
  if (state.annulled.includes(placeOf(entry.stream, entry.version))) return passOver(state, taken)
  let next: CycleState = {
    ...state,
    acts: entry.act.no,
    heads: withKey(state.heads, entry.stream, { version: entry.version, hash }),
    view: foldContract(state.view, entry),
  }
  next = processFolds[entry.type]?.(next, taken) ?? next
  if (entry.step === undefined) return { ...next, cycleHead: extend(next.cycleHead, entry) }
  const kind = kindOf(world, entry.step)
  const own = kind.evolve(next.stepStates[entry.step] ?? kind.initial, entry)
  return {
    ...next,
    stepStates: { ...next.stepStates, [entry.step]: own },
    stepHeads: {
      ...next.stepHeads,
      [entry.step]: extend(next.stepHeads[entry.step] ?? '', entry),
    },
  }
}

/** Appends one sealed entry to the state. A correction folds the whole log anew, with the corrected data in its place. */
export const append = (world: World, state: CycleState, sealed: SealedEntry): CycleState =>
  MENDS.includes(sealed.entry.type)
    ? foldLog(world, [...state.log, sealed])
    : { ...take(world, state, sealed), log: [...state.log, sealed] }

/**
 * State from a log: the fold of all its entries. What corrections put in place is known before the first entry is taken, so that the
 * log is gone through once and not once more for each of them.
 */
export function foldLog(world: World, log: readonly SealedEntry[]): CycleState {
  const start: CycleState = {
    ...emptyState,
    corrections: correctionsIn(log),
    annulled: annulledIn(log),
  }
  return { ...log.reduce((state, sealed) => take(world, state, sealed), start), log: [...log] }
}
