import { z } from 'zod'
import type { Json } from '../../src/core/basics/json.ts'
import { ok } from '../../src/core/basics/result.ts'
import type { Performed } from '../../src/core/process/perform.ts'
import { actOf, contract, defineStage, type StageKind } from '../../src/core/process/stage.ts'
import { type CycleState, emptyState, type World } from '../../src/core/process/state.ts'
import type { Actor, Evidence } from '../../src/core/record/entry.ts'
import type { Edition } from '../../src/core/regulation/edition.ts'
import type { Step } from '../../src/core/regulation/schema/process.ts'
import { performSealed } from './sealing.ts'
import { plainCalendar } from './stage-case.ts'

type None = Record<string, never>
const nothing = z.strictObject({})
const act = actOf<unknown, None>()
const names = z.array(z.string())

/** Applications come in; closing passes them all. */
const gather = defineStage<unknown, None>({
  kind: 'gather',
  version: 1,
  params: z.strictObject({ limit: z.int().optional() }),
  initial: {},
  evolve: (state) => state,
  suppliesCohort: true,
  whenNobody: 'proceed',
  correctable: [],
  acts: {
    enter: act({
      by: ['applicant'],
      input: z.strictObject({ application: z.string() }),
      concerns: ({ application }) => application,
      decide: (_, { application }) =>
        ok({
          entries: [
            contract('ApplicationEntered', {
              application,
              name: `name of ${application}`,
              code: '',
              kind: 'legalPerson',
              facts: {},
            }),
          ],
        }),
    }),
    withdraw: act({
      by: ['applicant'],
      input: z.strictObject({ application: z.string() }),
      concerns: ({ application }) => application,
      alsoWhenConcluded: true,
      decide: (_, { application }) =>
        ok({ entries: [contract('ApplicationWithdrawn', { application, reason: 'why not' })] }),
    }),
    close: act({
      by: ['step'],
      input: nothing,
      decide: ({ view }) =>
        ok({
          entries: [],
          conclude: {
            passed: Object.keys(view.applications).filter((a) => !view.applications[a]?.withdrawn),
            out: [],
          },
        }),
    }),
  },
})

/** Says who passes; notes can be recorded, corrected, and posted with a last day. */
const sift = defineStage<unknown, None>({
  kind: 'sift',
  version: 1,
  params: z.strictObject({ limit: z.int().optional() }),
  initial: {},
  evolve: (state) => state,
  whenNobody: 'conclude',
  correctable: ['Noted'],
  acts: {
    note: act({
      by: ['step', 'assessor'],
      input: z.strictObject({ application: z.string(), text: z.string() }),
      concerns: ({ application }) => application,
      decide: (_, data) => ok({ entries: [{ type: 'Noted', application: data.application, data }] }),
    }),
    recuse: act({
      by: ['step'],
      input: z.strictObject({ application: z.string(), person: z.string() }),
      decide: (_, { application, person }) =>
        ok({
          entries: [contract('RecusalRecorded', { application, person, ground: 'kin', declaredBy: person })],
        }),
    }),
    post: act({
      by: ['step'],
      input: z.strictObject({ lastDay: z.string() }),
      decide: ({ on }, { lastDay }) =>
        ok({ entries: [contract('NoticePosted', { postedOn: on, lastDay, names: [] })] }),
    }),
    hold: act({
      by: ['step'],
      input: z.strictObject({ application: z.string() }),
      decide: (_, { application }) =>
        ok({ entries: [contract('CandidateHeld', { application, cause: 'o1' })] }),
    }),
    release: act({
      by: ['step'],
      input: z.strictObject({ application: z.string() }),
      alsoWhenConcluded: true,
      decide: (_, { application }) =>
        ok({ entries: [contract('CandidateReleased', { application, cause: 'o1' })] }),
    }),
    approve: act({
      by: ['step'],
      input: z.strictObject({ approved: names }),
      decide: (_, { approved }) =>
        ok({ entries: [contract('ApprovalGiven', { approved, struck: [], document: 'd' })] }),
    }),
    conclude: act({
      by: ['step'],
      input: z.strictObject({ passed: names, held: names.optional(), out: names.optional() }),
      decide: (_, { passed, held = [], out = [] }) => ok({ entries: [], conclude: { passed, held, out } }),
    }),
  },
})

export const toyKinds: Readonly<Record<string, StageKind>> = { gather, sift }

export const toyStep = (id: string, kind: string, after: string[], more: Partial<Step> = {}): Step => ({
  id,
  kind,
  after,
  name: { zh: id, en: id },
  by: 'secretariat',
  article: '1',
  basis: 'explicit',
  standing: false,
  limits: [],
  with: {},
  ...more,
})

/** A world of a few steps with stages of no meaning: what the process itself does is all that can be seen in it. */
export function toyWorld(steps: readonly Step[], edition: Partial<Edition> = {}): World {
  const standard = { code: 's', appliesTo: 'organisation' }
  const named = {
    code: 's',
    use: 'primary',
    title: { zh: '标准', en: 'standard' },
    appliesTo: ['organisation'],
    article: '5',
  }
  return {
    edition: {
      id: 'toy',
      state: 'issued',
      effect: { mode: 'fixed', from: '2026-01-01', to: '2026-12-31', article: '9', basis: 'explicit' },
      authority: { id: 'toy-town' },
      applicants: { kinds: ['legalPerson'], article: '2' },
      openPoints: [],
      standards: [named],
      standardUpgrade: { allowed: false, article: '5' },
      steps,
      ...edition,
    } as unknown as Edition,
    standards: { s: standard } as unknown as World['standards'],
    calendar: plainCalendar,
    kinds: toyKinds,
    pins: {},
  }
}

type Doing = {
  readonly as?: Actor
  readonly on?: string
  readonly at?: string
  readonly recordedAt?: string
  readonly onBehalfOf?: Actor
  readonly checkedBy?: string
  readonly occurredOn?: string
  readonly evidence?: readonly Evidence[]
}

const secretariat: Actor = { role: 'secretariat', id: 'office' }
export const applicant = (id: string): Actor => ({ role: 'applicant', id })

/** Acts one after the other on a toy world, each a minute after the last. */
export function toyCycle(world: World) {
  let state: CycleState = emptyState
  let minutes = 0
  const act = (
    step: string,
    name: string,
    input: Json,
    { as = secretariat, on = '2026-03-02', at, occurredOn = on, ...more }: Doing = {},
  ): Performed | string => {
    const receivedAt =
      at ?? `${on}T0${1 + Math.floor(minutes / 60)}:${String(minutes++ % 60).padStart(2, '0')}:00.000Z`
    const command = { step, act: name, actor: as, occurredOn, receivedAt, input, ...more }
    const done = performSealed(world, state, command)
    if (!done.ok) return done.error.code
    state = done.value.state
    return done.value
  }
  const open = ({ rehearsal = false, ...more }: Doing & { rehearsal?: boolean } = {}) =>
    act('cycle', 'openCycle', { cycle: 'c1', year: 2026, rehearsal, standard: 's' }, more)
  const status = (step: string) => {
    const { status: s, round, cohort } = state.steps[step] ?? { status: 'waiting', round: 0, cohort: [] }
    return `${s} ${round} ${cohort.join()}`.trim()
  }
  return { act, open, status, state: () => state }
}

export const typesOf = (done: Performed | string) =>
  typeof done === 'string' ? done : done.entries.map(({ entry }) => entry.type)
