import type { Json, JsonObject } from '../../../src/core/basics/json.ts'
import type { Refusal } from '../../../src/core/basics/refusal.ts'
import type { Result } from '../../../src/core/basics/result.ts'
import type { Language } from '../../../src/core/basics/text.ts'
import { nextProcessDraft } from '../../../src/core/process/advance.ts'
import { type Command, CYCLE } from '../../../src/core/process/command.ts'
import { sealer } from '../../../src/core/process/seal.ts'
import { contract, type Draft } from '../../../src/core/process/stage.ts'
import {
  type CycleState,
  emptyState,
  kindOf,
  stepRecord,
  type World,
} from '../../../src/core/process/state.ts'
import type { SealedEntry } from '../../../src/core/record/chain.ts'
import type { Actor } from '../../../src/core/record/entry.ts'
import type { Step } from '../../../src/core/regulation/schema/process.ts'
import { sayIn } from '../../../src/core/wording/say.ts'
import { wordEntry, wordRefusal } from '../../../src/core/wording/sentences.ts'
import { stageWords } from '../../../src/stages/words.generated.ts'
import { everSealed, inPlainWords, performSealed } from '../../kit/sealing.ts'
import { committee, secretariat } from './actors.ts'

export * from './actors.ts'

/** A cycle on its way. Every function here answers a new one and leaves the given one as it is. */
export type Cycle = { readonly world: World; readonly state: CycleState }

export const START = '2026-03-02'
const STANDARD = 'gbt-19580-2012'

type More = Partial<Pick<Command, 'onBehalfOf' | 'checkedBy' | 'evidence' | 'occurredOn'>>

/** What comes of an act on the given day, at nine in the morning. */
export function attempt(
  { world, state }: Cycle,
  step: string,
  act: string,
  by: Actor,
  input: Json,
  on: string = START,
  more: More = {},
): Result<{ readonly state: CycleState; readonly entries: readonly SealedEntry[] }, Refusal> {
  const receivedAt = `${on}T01:00:00.000Z`
  return performSealed(world, state, { step, act, actor: by, occurredOn: on, receivedAt, input, ...more })
}

/** The cycle after an act that the rules allow. */
export function act(cycle: Cycle, ...what: Tail<typeof attempt>): Cycle {
  const performed = attempt(cycle, ...what)
  if (!performed.ok) throw new Error(`${what[0]}/${what[1]}: ${JSON.stringify(performed.error)}`)
  return { world: cycle.world, state: performed.value.state }
}

/** Why an act is not possible: the reason, the articles, the sentence. */
export function refused(cycle: Cycle, ...what: Tail<typeof attempt>): [string, readonly string[], string] {
  const performed = attempt(cycle, ...what)
  if (performed.ok) throw new Error(`${what[0]}/${what[1]} was not refused`)
  return [performed.error.code, performed.error.articles, sentence(cycle, performed.error)]
}

/** Just the reason, or `ok`. */
export function answer(cycle: Cycle, ...what: Tail<typeof attempt>): string {
  const performed = attempt(cycle, ...what)
  return performed.ok ? 'ok' : performed.error.code
}

type Tail<F> = F extends (first: never, ...rest: infer R) => unknown ? R : never

const sayOf = ({ world, state }: Cycle, language: Language = 'zh') =>
  sayIn(
    world.edition,
    language,
    Object.fromEntries(Object.values(state.view.applications).map((a) => [a.application, a.name])),
    {},
    everSealed,
  )
const sentence = (cycle: Cycle, refusal: Refusal) =>
  wordRefusal(refusal, cycle.world.edition, stageWords, sayOf(cycle))

/** The data of the last entry of a type, in plain words. */
export function last(cycle: Cycle, type: string): JsonObject {
  const found = cycle.state.log.findLast(({ entry }) => entry.type === type)
  if (!found) throw new Error(`no ${type}`)
  return inPlainWords(found.entry.data)
}

/** What the last entry of a type says to a reader. */
export function told(cycle: Cycle, type: string, language: Language = 'zh'): string {
  const found = cycle.state.log.findLast(({ entry }) => entry.type === type)
  if (!found) throw new Error(`no ${type}`)
  return wordEntry(found.entry, cycle.world.edition, stageWords, sayOf(cycle, language))
}

export const typesOf = ({ state }: Cycle): string[] => state.log.map(({ entry }) => entry.type)
export const stepOf = ({ state }: Cycle, step: string) => stepRecord(state, step)

/** An open point decided by the body that may, before anything else. */
export const decide = (
  cycle: Cycle,
  parameter: string,
  value: Json,
  by: Actor = committee,
  on: string = START,
): Cycle => act(cycle, CYCLE, 'decideParameter', by, { parameter, value, document: '会议纪要1号' }, on)

export const decideTooLate = (cycle: Cycle, parameter: string, value: Json, by: Actor = committee) =>
  refused(cycle, CYCLE, 'decideParameter', by, { parameter, value, document: '会议纪要1号' }, '2026-12-01')

/** A cycle that has just been opened: for real, unless the regulation may only be rehearsed. */
export function openCycle(world: World, on: string = START, more: JsonObject = {}): Cycle {
  const year = Number(on.slice(0, 4))
  const input = { cycle: String(year), year, rehearsal: false, standard: STANDARD, ...more }
  return act({ world, state: emptyState }, CYCLE, 'openCycle', secretariat, input, on)
}

/** `A01`, `A02` … */
export const names = (count: number, from = 1): string[] =>
  Array.from({ length: count }, (_, i) => `A${String(from + i).padStart(2, '0')}`)

/** A score of a step: its percent, and its results score where a tie is broken by it. */
export type Score = string | { readonly percent: string; readonly results?: string }
type Scores = Readonly<Record<string, Score>>

/** Who applied and how they fared, where that is not what the test is about. Everything but the applicants may be left out. */
export type Plan = {
  readonly applicants: readonly string[]
  /** By application, where it is not a legal person. */
  readonly kinds?: Readonly<Record<string, string>>
  readonly facts?: Readonly<Record<string, JsonObject>>
  /** The last day for applications, for the step that opens them. */
  readonly closesOn?: string
  /** By step (desk, site …, or the step of a composite), the scores that it fixed. */
  readonly scores?: Readonly<Record<string, Scores>>
  /** By step, who went on; left out: everyone whom it took. */
  readonly passed?: Readonly<Record<string, readonly string[]>>
  readonly candidates?: Readonly<Record<string, readonly string[]>>
  readonly offQuota?: Readonly<Record<string, readonly string[]>>
  readonly vacant?: Readonly<Record<string, number>>
  /** The last day of every public notice. */
  readonly noticeUntil?: string
}

const scoresOf = (scores: Scores = {}) =>
  Object.entries(scores).map(([application, score]) => {
    const { percent, results } =
      typeof score === 'string' ? { percent: score, results: undefined } : { results: undefined, ...score }
    const values = results === undefined ? {} : { results }
    return contract('ScoreFixed', { application, percent, values, inputs: 'entered by the test' })
  })

const copied = (lists: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(lists).map(([award, who]) => [award, [...who]]))
const listed = ({ candidates = {}, vacant = {}, offQuota }: Plan) =>
  contract('CandidatesDetermined', {
    candidates: copied(candidates),
    vacant: { ...vacant },
    ...(offQuota ? { offQuota: copied(offQuota) } : {}),
  })
const named = ({ candidates = {} }: Plan) => Object.values(candidates).flat()
const notice = (plan: Plan) =>
  contract('NoticePosted', { postedOn: START, lastDay: plan.noticeUntil ?? '2026-03-09', names: named(plan) })

type Outcome = { readonly entries: Draft[]; readonly passed?: readonly string[] }

/** By kind of step, what it would have left behind: its contract entries, and who passed where not all did. */
const OUTCOMES: Readonly<Record<string, (plan: Plan, step: Step) => Outcome>> = {
  announcement: ({ closesOn = '2026-05-11' }, step) => ({
    entries: [
      contract('NoticePosted', {
        postedOn: START,
        ...(step.with.opensApplications === true ? { lastDay: closesOn } : {}),
        names: [],
      }),
    ],
  }),
  application: ({ applicants, kinds = {}, facts = {} }) => ({
    entries: applicants.map((application) =>
      contract('ApplicationEntered', {
        application,
        name: `${application}公司`,
        code: '',
        kind: kinds[application] ?? 'legalPerson',
        facts: facts[application] ?? {},
      }),
    ),
    passed: applicants,
  }),
  eligibility: ({ applicants }) => ({
    entries: applicants.map((application) =>
      contract('FindingRecorded', { application, eligible: 'yes', findings: [] }),
    ),
  }),
  assessment: ({ scores = {} }, { id }) => ({ entries: scoresOf(scores[id]) }),
  evaluation: (plan, { id, with: settings }) => ({
    entries: [...scoresOf(plan.scores?.[id]), ...(settings.candidates === undefined ? [] : [listed(plan)])],
    ...(settings.candidates === undefined ? {} : { passed: named(plan) }),
  }),
  deliberation: (plan) => ({ entries: [listed(plan)], passed: named(plan) }),
  publicity: (plan) => ({ entries: [notice(plan)] }),
  consultation: (plan) => ({ entries: [notice(plan)] }),
  approval: (plan) => ({
    entries: [contract('ApprovalGiven', { approved: named(plan), struck: [], document: '批复1号' })],
  }),
}

/** Ends an open step with the outcome of the plan, as its own acts would have; the process follows by its own rules. */
function settle({ world, state }: Cycle, step: Step, plan: Plan): Cycle {
  const { id } = step
  const outcome = OUTCOMES[step.kind]?.(plan, step) ?? { entries: [] }
  const command = { step: id, act: 'by hand', actor: secretariat, occurredOn: START, input: {} }
  const work = sealer(world, state, { ...command, receivedAt: `${START}T01:00:00.000Z` })
  for (const draft of outcome.entries) work.seal({ draft, step: id })
  const { round, cohort, live } = stepRecord(state, id)
  const whole = live || kindOf(world, id).suppliesCohort ? plan.applicants : cohort
  const wanted = plan.passed?.[id] ?? outcome.passed ?? whole
  const passed = wanted.filter((application) => whole.includes(application))
  const out = whole.filter((application) => !passed.includes(application))
  work.seal({ draft: { type: 'StepConcluded', data: { step: id, round, passed, held: [], out } }, step: id })
  for (let next = nextProcessDraft(world, work.state()); next; next = nextProcessDraft(world, work.state()))
    work.seal(next)
  return { world, state: work.state() }
}

/** The cycle on its first day, brought to where `step` has opened. What was decided before stands. */
export function bring(cycle: Cycle, step: string, plan: Plan): Cycle {
  let now = cycle
  while (stepRecord(now.state, step).status === 'waiting') {
    const open = now.world.edition.steps.find(
      ({ id, standing }) => !standing && stepRecord(now.state, id).status === 'open',
    )
    if (!open) throw new Error(`nothing leads to ${step}`)
    now = settle(now, open, plan)
  }
  return now
}

const shared = new WeakMap<World, Map<string, unknown>>()

/** Prepares something once for each world: many tests of one edition look at the same cycle. */
export function once<T>(world: World, name: string, make: () => T): T {
  const known = shared.get(world) ?? new Map<string, unknown>()
  shared.set(world, known)
  if (!known.has(name)) known.set(name, make())
  return known.get(name) as T
}

export const HASH = 'ab'.repeat(32)
