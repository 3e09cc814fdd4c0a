import { z } from 'zod'
import type { Json, JsonObject } from '../../src/core/basics/json.ts'
import { ok } from '../../src/core/basics/result.ts'
import { actOf, defineStage, type StageKind } from '../../src/core/process/stage.ts'
import type { World } from '../../src/core/process/state.ts'
import type { Actor } from '../../src/core/record/entry.ts'
import type { Edition } from '../../src/core/regulation/edition.ts'
import { toyCycle, toyKinds, toyStep, toyWorld } from './toy-world.ts'

/** Says any contract entry: what other steps of a real cycle would have told. */
const teller = defineStage<unknown, object>({
  kind: 'teller',
  version: 1,
  params: z.strictObject({}),
  initial: {},
  evolve: (state) => state,
  whenNobody: 'proceed',
  correctable: [],
  acts: {
    tell: actOf<unknown, object>()({
      by: ['secretariat'],
      input: z.strictObject({ type: z.string(), data: z.record(z.string(), z.unknown()) }),
      decide: (_, { type, data }) => ok({ entries: [{ type, data: data as JsonObject }] }),
    }),
  },
})

type Given = {
  readonly edition?: object
  readonly by?: string
  readonly with?: JsonObject
  /** Contract entries of other steps, with the day of each. */
  readonly told?: readonly (readonly [type: string, data: JsonObject, on?: string])[]
}
type Doing = { readonly as?: Actor; readonly on?: string; readonly today?: string }

const office: Actor = { role: 'secretariat', id: 'office' }

/** One standing stage in the real process: acts through `perform`, with corrections, annulments and the order of dates. */
export function standingCase<P, S>(stage: StageKind<P, S>, given: Given = {}) {
  const steps = [
    toyStep('elsewhere', 'teller', [], { standing: true }),
    toyStep('here', stage.kind, [], {
      standing: true,
      ...(given.by === undefined ? {} : { by: given.by as never }),
      with: given.with ?? {},
    }),
  ]
  const edition = { honours: [], revocations: [], bodies: [], ...given.edition, steps } as Partial<Edition>
  const kinds = { ...toyKinds, teller, [stage.kind]: stage as StageKind }
  const world: World = { ...toyWorld(steps, edition), kinds }
  const cycle = toyCycle(world)
  cycle.open({ on: '2026-01-05' })
  let last = '2026-01-05'
  /** An act on a day; entered on that day, or as a paper on a later one (`today`). Answers the code of a refusal, or nothing. */
  const act = (step: string, name: string, input: Json, { as = office, on = last, today }: Doing = {}) => {
    const enteredOn = today ?? (on > last ? on : last)
    const isPaper = enteredOn !== on
    last = enteredOn
    const paper = { onBehalfOf: as, checkedBy: 'checker', evidence: [SCAN] }
    const who = isPaper ? { as: given.by === undefined ? office : as, ...paper } : { as }
    const done = cycle.act(step, name, input, { ...who, on: enteredOn, occurredOn: on })
    return typeof done === 'string' ? done : undefined
  }
  for (const [type, data, on] of given.told ?? [])
    act('elsewhere', 'tell', { type, data }, on === undefined ? {} : { on })
  const own = () => cycle.state().log.map(({ entry }) => entry)
  /** The last entry of a type as it was recorded. */
  const lastOf = (type: string) => {
    const found = own().findLast((entry) => entry.type === type)
    if (!found) throw new Error(`no entry ${type}`)
    return found
  }
  const placeOf = (type: string) => {
    const { stream, version } = lastOf(type)
    return { stream, version }
  }
  /** Corrects the last entry of a type: some of its fields, the rest as it was. */
  const correct = (type: string, changes: JsonObject, as?: Actor) => {
    const replacement = { ...lastOf(type).data, ...changes }
    const input = { ...placeOf(type), replacement, reason: '录入有误' }
    return act('cycle', 'correctEntry', input, as ? { as } : {})
  }
  const annul = (type: string, as?: Actor) =>
    act('cycle', 'annulEntry', { ...placeOf(type), reason: '录入有误' }, as ? { as } : {})
  return {
    act: (name: string, input: Json, doing?: Doing) => act('here', name, input, doing),
    tell: (type: string, data: JsonObject, on?: string) =>
      act('elsewhere', 'tell', { type, data }, on === undefined ? {} : { on }),
    correct,
    annul,
    lastOf,
    world,
    cycle: () => cycle.state(),
    state: () => (cycle.state().stepStates['here'] ?? stage.initial) as S,
    view: () => cycle.state().view,
  }
}

const SCAN = { kind: 'scan', sha256: 'a'.repeat(64) }
