import type { Json, JsonObject } from '../../src/core/basics/json.ts'
import type { Refusal } from '../../src/core/basics/refusal.ts'
import type { Result } from '../../src/core/basics/result.ts'
import { type ContractView, emptyView, foldContract } from '../../src/core/contract/view.ts'
import { checkFollows } from '../../src/core/process/follows.ts'
import type { Context, Decision, Draft, StageKind } from '../../src/core/process/stage.ts'
import type { Entry } from '../../src/core/record/entry.ts'
import type { Edition } from '../../src/core/regulation/edition.ts'
import type { Answer } from '../../src/core/regulation/schema/open-points.ts'
import type { Step } from '../../src/core/regulation/schema/process.ts'
import type { Standard } from '../../src/core/scoring/standard.ts'
import type { Calendar } from '../../src/core/time/calendar.ts'

/** A calendar without holidays: Monday to Friday are working days, all of 2026 is known. */
export const plainCalendar = {
  id: 'plain',
  from: '2026-01-01',
  to: '2026-12-31',
  days: {},
  notices: [],
} as unknown as Calendar

/** A standard of a thousand points, for stages that only ask for the total. */
const anyStandard = { totalPoints: 1000 } as Standard

type Given = {
  readonly params: unknown
  readonly answers?: Readonly<Record<string, Answer>>
  readonly edition?: Partial<Edition>
  readonly step?: Partial<Step>
  readonly cohort?: readonly string[]
  readonly cohortFinal?: boolean
  readonly round?: number
  readonly standard?: Standard
  /** The standard of persons, where some are scored. */
  readonly personStandard?: Standard
  /** Who left other steps without going on. */
  readonly left?: Readonly<Record<string, readonly string[]>>
  readonly needsApproval?: boolean
  /** How a suspension moved the last days that the stage set. */
  readonly lastDayNow?: Context<unknown, unknown>['lastDayNow']
  readonly calendar?: Calendar
  /** Contract entries of other steps: `[step, type, data]`. */
  readonly elsewhere?: readonly (readonly [string, string, JsonObject])[]
}
type When = { readonly by?: { role: string; id: string }; readonly on?: string; readonly at?: string }

const entryOf = (step: string, { type, data }: Draft, on: string): Entry => ({
  type,
  v: 1,
  authority: 'a',
  cycle: 'c',
  stream: 'cycle',
  version: 1,
  prev: null,
  step,
  act: { no: 1, name: 'x' },
  actor: { role: 'secretariat', id: 's' },
  occurredOn: on,
  recordedAt: `${on}T01:00:00.000Z`,
  evidence: [],
  findings: [],
  data,
})

/**
 * given / when / then for one stage alone: `given` settings and what other steps said, `when` acts follow each other (each accepted
 * one is folded), and the last answer is what the test looks at. Roles, windows of steps and recusal belong to the process and are
 * not checked here.
 */
export function stageCase<P, S>(stage: StageKind<P, S>, given: Given) {
  const step = {
    id: 'here',
    kind: stage.kind,
    name: { zh: '本环节', en: 'this step' },
    by: 'secretariat',
    after: [],
    article: '1',
    basis: 'explicit',
    standing: false,
    limits: [],
    with: {},
    ...given.step,
  } satisfies Partial<Record<keyof Step, unknown>> as unknown as Step
  const params = stage.params.parse(given.params)
  let state = stage.initial
  let view: ContractView = (given.elsewhere ?? []).reduce(
    (v, [at, type, data]) => foldContract(v, entryOf(at, { type, data }, '2026-01-05')),
    emptyView,
  )
  const when = (
    act: string,
    input: Json,
    { by = { role: 'secretariat', id: 'secretariat' }, on = '2026-06-01', at }: When = {},
  ): Result<Decision, Refusal> => {
    const found = stage.acts[act]
    if (!found) throw new Error(`no act ${act}`)
    const context: Context<P, S> = {
      edition: { provisions: [], ...given.edition } as unknown as Edition,
      step,
      params,
      answers: given.answers ?? {},
      state,
      view,
      cohort: given.cohort ?? [],
      round: given.round ?? 1,
      openedOn: '2026-01-05',
      cohortFinal: given.cohortFinal ?? true,
      standard: given.standard ?? anyStandard,
      standardOf: (application) =>
        (view.applications[application]?.kind === 'person' ? given.personStandard : given.standard) ??
        anyStandard,
      leftAt: (id) => given.left?.[id] ?? [],
      needsApproval: given.needsApproval ?? false,
      lastDayNow: given.lastDayNow ?? (({ lastDay }) => lastDay),
      calendar: given.calendar ?? plainCalendar,
      actor: by,
      on,
      at: at ?? `${on}T02:00:00.000Z`,
      evidence: [],
      inputsOf: (steps) => `inputs of ${steps.join(',')}`,
    }
    const read = found.input.parse(input)
    const inOrder = checkFollows(step, on, found.follows?.(context, read) ?? [])
    if (!inOrder.ok) return inOrder
    const decision = found.decide(context, read)
    if (decision.ok) {
      for (const draft of decision.value.entries) {
        const entry = entryOf(step.id, draft, on)
        state = stage.evolve(state, entry)
        view = foldContract(view, entry)
      }
    }
    return decision
  }
  /** A contract entry of another step, between two acts. */
  const meanwhile = (at: string, type: string, data: JsonObject, on = '2026-06-01') => {
    view = foldContract(view, entryOf(at, { type, data }, on))
  }
  /** An entry of the process about this step, between two acts: that it was concluded, or opened for a further round. */
  const tell = (draft: Draft) => {
    state = stage.evolve(state, entryOf(step.id, draft, '2026-06-01'))
  }
  return { when, meanwhile, tell, state: () => state, view: () => view }
}
